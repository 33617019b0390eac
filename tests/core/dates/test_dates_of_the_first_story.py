"""The bundled story: a dateline without a year, weekdays, a range, explicit dates, a planned date."""

from datetime import date, datetime
from pathlib import Path

import pytest

from syriatalks.dates import preview, read_dates
from syriatalks.model import DateMention, Story
from syriatalks.reading import read_file

SEED = Path(__file__).parents[3] / "seeds" / "syrian-opposition-to-attend-geneva-talks.txt"


@pytest.fixture(scope="module")
def story() -> Story:
    return read_dates(read_file(str(SEED)))[0]


@pytest.fixture(scope="module")
def dates() -> dict[str, DateMention]:
    return {mention.text: mention for mention in read_dates(read_file(str(SEED)))[1]}


def test_the_missing_year_is_inferred_and_marked(story: Story) -> None:
    assert story.published is not None
    assert story.published.value == "2014-02-05T01:38"
    assert story.published.edtf == "2014?-02-05"
    assert story.published.basis == "inferred-year"
    assert story.published.candidates[:2] == ("2014", "2013")


@pytest.mark.parametrize(
    "words", ["Tuesday", "June 30, 2012", "ITAR-TASS", "2013 is less likely", "still Tue 4 Feb 2014 in UTC"]
)
def test_every_kind_of_evidence_is_told(story: Story, words: str) -> None:
    assert story.published is not None
    assert any(words in sentence for sentence in story.published.because)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("February 05, 1:38", "2014-02-05T01:38"),
        ("Tuesday", "2014-02-04"),
        ("2011", "2011"),
        ("January 22", "2014-01-22"),
        ("January 23-31", "2014-01-23/2014-01-31"),
        ("February 10", "2014-02-10"),
        ("January 24", "2014-01-24"),
        ("June 30, 2012", "2012-06-30"),
    ],
)
def test_each_date_has_its_value(dates: dict[str, DateMention], text: str, value: str) -> None:
    assert dates[text].value == value
    assert dates[text].because


def test_the_range_has_its_two_ends(dates: dict[str, DateMention]) -> None:
    span = dates["January 23-31"]
    assert [part.value for part in span.parts] == ["2014-01-23", "2014-01-31"]
    assert (span.earliest, span.latest, span.precision) == (date(2014, 1, 23), date(2014, 1, 31), "range")


def test_a_given_year_settles_the_dateline() -> None:
    given = read_dates(read_file(str(SEED)), date(2014, 2, 5))[0].published
    assert given is not None
    assert (given.value, given.basis) == ("2014-02-05T01:38", "given")


def test_another_publication_date_moves_what_depends_on_it_and_nothing_else(story: Story) -> None:
    moved = {now.text: then.value for now, then in preview(story, datetime(2013, 2, 5, 1, 38))}  # noqa: DTZ001
    assert moved["January 22"] == "2013-01-22"
    assert moved["Tuesday"] == "2013-02-05"
    assert not {"2011", "June 30, 2012"} & set(moved)
