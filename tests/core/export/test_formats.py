"""The other formats: comma-separated values, a brief in Markdown, a JSON object a line."""

import csv
import io
import json
from dataclasses import replace

import pytest

from syriatalks.export import to_csv, to_json, to_markdown, to_ndjson
from syriatalks.export.markdown import plain
from syriatalks.export.rows import FACTS, Facts
from syriatalks.model import Dossier


@pytest.mark.parametrize(("facts", "count"), [("events", 3), ("dates", 5), ("actors", 5), ("quotes", 1)])
def test_csv_has_a_header_and_a_record_a_fact(dossier: Dossier, facts: Facts, count: int) -> None:
    written = to_csv(dossier, facts)
    assert written.endswith("\r\n")
    assert "\n" not in written.replace("\r\n", "")
    assert len(list(csv.DictReader(io.StringIO(written, newline="")))) == count


@pytest.mark.parametrize("facts", FACTS)
def test_csv_of_nothing_is_empty(facts: Facts) -> None:
    assert to_csv(Dossier(), facts) == ""


def test_csv_quotes_what_would_break_a_record(dossier: Dossier) -> None:
    words = 'one, "two"\nthree'
    odd = replace(dossier, events=(replace(dossier.events[0], headline=words),))
    assert [row["what"] for row in csv.DictReader(io.StringIO(to_csv(odd), newline=""))] == [words]


def test_events_are_in_the_order_of_days_and_undated_ones_last(dossier: Dossier) -> None:
    undated = replace(dossier.events[0], earliest=None, latest=None, edtf="")
    rows = csv.DictReader(io.StringIO(to_csv(replace(dossier, events=(undated, *dossier.events[1:]))), newline=""))
    assert [row["when"] for row in rows] == ["2014-01-22/2014-01-31", "2014-02-04", ""]


def test_ndjson_has_every_fact_on_a_line(dossier: Dossier) -> None:
    lines = [json.loads(line) for line in to_ndjson(dossier)]
    whole = to_json(dossier)
    assert [line for line in lines if line.pop("fact") == "event"] == whole["events"]
    assert len(lines) == sum(len(whole[nouns]) for nouns in ("stories", "dates", "actors", "quotes", "events"))


def test_the_brief_has_its_parts(dossier: Dossier) -> None:
    brief = to_markdown(dossier)
    assert [line for line in brief.splitlines() if line.startswith("#")] == [
        "## Stories",
        "## Timeline",
        "## Actors",
        "## Quotes",
    ]
    assert "- **2014-02-10** planned: Ahmad al-Qasimi will attend the talks" in brief
    assert "- Sergei Lavrenko: “We must reach practical accords on aid,”" in brief


def test_the_brief_of_nothing_is_empty() -> None:
    assert to_markdown(Dossier()) == ""


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("[Reuters](x) <b>", r"\[Reuters\](x) \<b\>"),
        ("a*b_c`d|e", r"a\*b\_c\`d\|e"),
        ("two\nlines", "two lines"),
        ("plain words, as they are.", "plain words, as they are."),
    ],
)
def test_a_story_s_words_are_no_markdown(words: str, shown: str) -> None:
    assert plain(words) == shown
