"""What the commands of `syriatalks` show, in each format, for facts found by hand."""

import csv
import io
import json
from typing import Any

import pytest

from syriatalks.cli import commands, main
from syriatalks.model import Dossier
from syriatalks.search.query.fields import FIELDS


@pytest.fixture(autouse=True)
def _given(dossier: Dossier, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(commands, "read_sources", lambda paths, published: (dossier, True))


@pytest.fixture
def show(capsysbinary: pytest.CaptureFixture[bytes]) -> Any:
    def run(*arguments: str) -> str:
        run.code = main(arguments)  # type: ignore[attr-defined]
        return capsysbinary.readouterr().out.decode()

    return run


def test_the_timeline_is_in_the_order_of_days_with_status_and_actors(show: Any) -> None:
    assert show("timeline").splitlines() == [
        "2014-01-22/2014-01-31  ● happened  José Núñez of the U.N. met al-Qasimi   José Núñez, al-Qasimi, Montreux",
        "2014-02-04 Tue         ● happened  Sergei Lavrenko said                   Sergei Lavrenko",
        "2014-02-10 Mon         ◇ planned   Ahmad al-Qasimi will attend the talks  al-Qasimi, NFSR",
    ]


@pytest.mark.parametrize(
    ("options", "days"),
    [
        (("--from", "2014-02"), ["2014-02-04", "2014-02-10"]),
        (("--to", "2014-01"), ["2014-01-22/2014-01-31"]),
        (("--from", "25 jan 2014", "--to", "4 feb 2014"), ["2014-01-22/2014-01-31", "2014-02-04"]),
        (("--status", "planned"), ["2014-02-10"]),
        (("--actor", "qasimi"), ["2014-01-22/2014-01-31", "2014-02-10"]),
        (("--actor", "NFSR"), ["2014-02-10"]),
        (("--actor", "lavrnko"), ["2014-02-04"]),
        (("--actor", "qasimi", "--status", "happened"), ["2014-01-22/2014-01-31"]),
    ],
)
def test_the_timeline_is_narrowed(show: Any, options: tuple[str, ...], days: list[str]) -> None:
    assert [event["when"] for event in json.loads(show("timeline", "--format", "json", *options))] == days
    assert show.code == 0


@pytest.mark.parametrize(
    "arguments",
    [
        ("timeline", "--from", "2015"),
        ("actors", "--kind", "state"),
        ("quotes", "--speaker", "qasimi"),
        ("search", "zzzz"),
        ("why", "zzzz"),
    ],
)
def test_nothing_found_is_said_and_is_exit_code_3(
    capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...]
) -> None:
    assert main(arguments) == 3
    assert capsys.readouterr() == ("", "syriatalks: nothing found\n")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("timeline", "--actor", "zzzz"), "nobody is called “zzzz”"),
        (("quotes", "--speaker", "nobody"), "nobody is called “nobody”"),
    ],
)
def test_a_name_that_nobody_bears_is_said(
    capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], said: str
) -> None:
    assert main(arguments) == 3
    assert capsys.readouterr() == ("", f"syriatalks: {said}\n")


@pytest.mark.parametrize("name", ["qasimi", "al-Qasimi", "qas", "NFSR", "lavrnko", "Sergei", "foreign", "nunez", "zz"])
def test_options_name_actors_as_queries_do(show: Any, name: str) -> None:
    def found(*arguments: str) -> list[str]:
        """The headlines that a command finds, in order of letters."""
        try:
            rows = json.loads(show(*arguments, "--format", "json") or "[]")
        except SystemExit:
            return []
        return sorted(row.get("what") or row["label"] for row in rows)

    assert found("timeline", "--actor", name) == found("search", f'actor:"{name}" AND kind:event')


def test_what_nobody_known_said_is_asked_for_as_in_queries(show: Any) -> None:
    assert show("quotes", "--speaker", "unknown") == ""
    assert show.code == 3


def test_actors_have_their_names_and_roles(show: Any) -> None:
    assert show("actors", "--kind", "person").splitlines() == [
        "Ahmad al-Qasimi  person         2  al-Qasimi; head of the National Front",
        "Sergei Lavrenko  person         1  Foreign Minister",
        "José Núñez       person         1",
    ]


def test_quotes_have_their_speakers(show: Any) -> None:
    line = "Sergei Lavrenko  “We must reach practical accords on aid,”\n"
    assert show("quotes") == show("quotes", "--speaker", "lavrenko") == show("quotes", "--kind", "direct") == line


def test_search_answers_best_first(show: Any) -> None:
    assert show("search", "lavrnko").splitlines()[0] == "actor  Sergei Lavrenko"
    assert len(show("search", "qasimi", "--limit", "1").splitlines()) == 1


def test_csv_is_rfc_4180_in_utf_8(show: Any) -> None:
    written = show("timeline", "--format", "csv")
    assert written.count("\r\n") == 4
    rows = list(csv.DictReader(io.StringIO(written, newline="")))
    assert rows[0]["actors"] == "José Núñez; Ahmad al-Qasimi; Montreux"
    assert (
        rows[1]["sentence"]
        == "“We must reach practical accords on aid,” Foreign Minister Sergei Lavrenko said Tuesday."
    )


@pytest.mark.parametrize("command", ["timeline", "actors", "quotes"])
def test_markdown_is_a_table_with_a_row_a_fact(show: Any, command: str) -> None:
    plain, drawn = show(command).splitlines(), show(command, "--format", "md").splitlines()
    assert len(drawn) == len(plain) + 2
    assert all(line.startswith("| ") and line.endswith(" |") for line in drawn[2:])


def test_why_gives_words_rule_evidence_and_rivals(show: Any) -> None:
    said = show("why", "tuesday")
    for words in (
        "“Tuesday” is Tue 4 Feb 2014",
        "2014-02-04 (day, by the rule weekday)",
        "“Tuesday” is read by the rule weekday",
        "2014-02-11: “said” looks back",
        "Lavrenko said Tuesday.",
        "2014?-02-05, the year is inferred",
        "Years that fit, best first\n  - 2014, 2013",
    ):
        assert words in said


def test_why_explains_actors_and_quotes_too(show: Any) -> None:
    assert "“al-Qasimi” is the surname of one person here" in show("why", "qasimi")
    assert "“said” stands behind the quotation" in show("why", "practical accords")
    assert json.loads(show("why", "feb 10", "--format", "json"))[0]["words"] == "February 10"


@pytest.mark.parametrize("query", ["published", "year", "2014"])
def test_why_explains_the_date_of_the_story(show: Any, query: str) -> None:
    said = show("why", query)
    assert said.startswith("Published Wed 5 Feb 2014?\n")
    assert "fits a year in which February 4 is a Tuesday" in said


def test_why_explains_a_year_that_is_printed_as_itself(show: Any) -> None:
    assert show("why", "2011").startswith("“2011” is 2011\n")


def test_the_same_bytes_for_the_same_facts(show: Any) -> None:
    assert show("export") == show("export")


def test_search_answers_a_query_with_the_facts_that_match(show: Any) -> None:
    assert show("search", "actor:qasimi NOT status:planned kind:event").splitlines() == [
        "event  José Núñez of the U.N. met al-Qasimi (2014-01-22/2014-01-31)"
    ]
    assert show.code == 0


@pytest.mark.parametrize(
    ("query", "code", "said"),
    [
        (
            "war stats:x",
            2,
            ["column 5: there is no field “stats”; did you mean “status:”?", "  war stats:x", "      ^^^^^"],
        ),
        ("war AND", 2, ["column 8: a word, a phrase or a field is missing here", "  war AND", "         ^"]),
        (
            "date:2014-02..2013",
            2,
            ["column 6: “2014-02..2013” ends before it begins", "  date:2014-02..2013", f"       {'^' * 13}"],
        ),
        ("actor:zzzz", 3, ["column 7: nobody is called “zzzz”", "  actor:zzzz", "        ^^^^"]),
    ],
)
def test_search_marks_what_is_wrong_in_a_query(
    query: str, code: int, said: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["search", query])
    assert ended.value.code == code
    assert capsys.readouterr().err.splitlines() == [f"syriatalks: {said[0]}", *said[1:]]


def test_the_help_of_search_shows_the_language(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["search", "--help"])
    shown = capsys.readouterr().out
    assert all(f"\n  {known.example} " in shown for known in FIELDS.values())
