"""How times are written: never more precise than they are, an inferred year marked once."""

from datetime import date

import pytest

from syriatalks.model import Publication
from syriatalks_tui.chronicle import chronicle
from syriatalks_tui.outline import head_of
from syriatalks_tui.wording import UNDATED, counted, in_full, label, publication

from .generated import dossier

DAY, NEXT = date(2014, 1, 22), date(2014, 1, 23)


@pytest.mark.parametrize(
    ("earliest", "latest", "head", "row", "words"),
    [
        (DAY, DAY, "January 2014", "22", "Wed 22 Jan 2014"),
        (NEXT, date(2014, 1, 31), "January 2014", "23━31", "23–31 Jan 2014"),
        (date(2014, 1, 30), date(2014, 2, 2), "January 2014", "30━Feb 2", "30 Jan–2 Feb 2014"),
        (date(2013, 12, 30), date(2014, 1, 2), "December 2013", "30━Jan 2", "30 Dec 2013–2 Jan 2014"),
        (date(2014, 1, 1), date(2014, 1, 31), "January 2014", "Jan", "Jan 2014"),
        (date(2014, 2, 1), date(2014, 2, 28), "February 2014", "Feb", "Feb 2014"),
        (date(2014, 1, 1), date(2014, 3, 31), "2014", "Jan━Mar", "Jan–Mar 2014"),
        (date(2011, 1, 1), date(2011, 12, 31), "2011", "2011", "2011"),
        (date(2011, 1, 1), date(2013, 12, 31), "2011", "2011━13", "2011–13"),
        (date(2011, 3, 15), date(2014, 1, 22), "2011", "2011━14", "15 Mar 2011–22 Jan 2014"),
        (None, None, UNDATED, "–", "no day"),
    ],
)
def test_a_time_is_written_as_precisely_as_it_is(
    earliest: date | None, latest: date | None, head: str, row: str, words: str
) -> None:
    assert head_of(earliest, latest).label == head
    assert label(earliest, latest) == row
    assert in_full(earliest, latest) == words


def test_a_time_without_an_end_is_written_without() -> None:
    assert in_full(DAY, date.max) == "from Wed 22 Jan 2014"
    assert in_full(date.min, DAY) == "until Wed 22 Jan 2014"
    assert in_full(DAY, date.max, inferred=True) == "from Wed 22 Jan 2014?"


def test_an_inferred_time_says_so() -> None:
    assert in_full(DAY, DAY, inferred=True) == "Wed 22 Jan 2014?"


@pytest.mark.parametrize(
    ("value", "basis", "words"),
    [
        ("2014-02-05T01:38", "inferred-year", "Wed 5 Feb 2014?, 01:38"),
        ("2014-02-05", "dateline", "Wed 5 Feb 2014"),
        ("2014-02", "metadata", "Feb 2014"),
        ("2014", "given", "2014"),
        ("XXXX-02-05T01:38", "inferred-year", "5 Feb, year unknown, 01:38"),
    ],
)
def test_a_publication_is_written_as_precisely_as_it_is_known(value: str, basis: str, words: str) -> None:
    assert publication(Publication(value, value[:10], basis)) == words  # type: ignore[arg-type]


def test_a_story_without_a_date_says_so() -> None:
    assert publication(None) == "date unknown"


@pytest.mark.parametrize(
    ("number", "noun", "words"),
    [(1, "fact", "1 fact"), (9, "fact", "9 facts"), (2, "story", "2 stories"), (12000, "actor", "12,000 actors")],
)
def test_numbers_agree_with_their_nouns(number: int, noun: str, words: str) -> None:
    assert counted(number, noun) == words


def test_the_timeline_is_in_order_of_time_with_one_head_a_month() -> None:
    entries = chronicle(dossier(6, 40))
    heads = [entry.group for entry in entries]
    assert len(set(heads)) == sum(first != second for first, second in zip(["", *heads], heads, strict=False))
    days = [entry.earliest for entry in entries if entry.group[0].isalpha() and entry.earliest]
    assert days == sorted(days)


def test_an_inferred_year_is_marked_on_the_head_and_not_again_on_the_rows() -> None:
    for entry in chronicle(dossier(2, 40)):
        assert entry.group.count("?") + entry.label.count("?") == (1 if entry.inferred else 0)
