"""The finder on the story that comes with the program: what a reader types first is answered first."""

import pytest

import syriatalks
from syriatalks.search import Index
from syriatalks.seeds import bundled


@pytest.fixture(scope="module")
def index() -> Index:
    return Index(syriatalks.read(bundled()))


@pytest.mark.parametrize(
    ("query", "kind", "label"),
    [
        ("jrba", "actor", "Ahmad Jarba"),
        ("al-Jarba", "actor", "Ahmad Jarba"),
        ("Ahmed Jarba", "actor", "Ahmad Jarba"),
        ("jarba ahmad", "actor", "Ahmad Jarba"),
        ("lavrv", "actor", "Sergei Lavrov"),
        ("Sergey Lavrow", "actor", "Sergei Lavrov"),
        ("@lav", "actor", "Sergei Lavrov"),
        ("ncsrof", "actor", "National Coalition for Syrian Revolutionary and Opposition Forces"),
        ("itar tass", "actor", "ITAR-TASS"),
        ("jan 24", "date", "January 24 (2014?-01-24)"),
        ("24 jan 2014", "date", "January 24 (2014?-01-24)"),
        ("2014-02-10", "date", "February 10 (2014?-02-10)"),
        ("late january 2014", "date", "January 23-31 (2014?-01-23/2014?-01-31)"),
        ("23..31 jan", "date", "January 23-31 (2014?-01-23/2014?-01-31)"),
        ("tuesday", "date", "Tuesday (2014?-02-04)"),
        ("last tuesday", "date", "Tuesday (2014?-02-04)"),
        ("june 2012", "date", "June 30, 2012 (2012-06-30)"),
        ('"practical accords', "quote", None),
        ("humanitarian aid supplies", "quote", None),
        ("no particular progress", "text", "Its first round ended with no particular progress."),
    ],
)
def test_what_a_reader_types_is_answered_first(index: Index, query: str, kind: str, label: str | None) -> None:
    first = index.find(query)[0]
    assert first.kind == kind
    assert label is None or first.label == label


@pytest.mark.parametrize("query", ["zzz", "@tuesday", "#lavrov zzz", "2031", "xyzzy plugh"])
def test_what_is_not_in_it_is_not_found(index: Index, query: str) -> None:
    assert index.find(query) == []
