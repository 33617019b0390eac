"""Ranges: one mention with its two ends."""

# ruff: noqa: E501 (one row a line)

from datetime import date

import pytest
from marked import found

RANGES = [
    ("It met on January 23-31 in Geneva.", "January 23-31", "January 23", "31", "2014-01-23", "2014-01-31"),
    ("It met on January 23–31 in Geneva.", "January 23–31", "January 23", "31", "2014-01-23", "2014-01-31"),
    ("It met on Jan. 23-31, 2012 in Geneva.", "Jan. 23-31, 2012", "Jan. 23", "31, 2012", "2012-01-23", "2012-01-31"),
    ("It met on January 23 to 31 in Geneva.", "January 23 to 31", "January 23", "31", "2014-01-23", "2014-01-31"),
    ("It met from January 22 to February 1.", "from January 22 to February 1", "January 22", "February 1", "2014-01-22", "2014-02-01"),
    ("It met from Jan. 22 to Feb. 1.", "from Jan. 22 to Feb. 1", "Jan. 22", "Feb. 1", "2014-01-22", "2014-02-01"),
    ("It met from Jan. 22 through Feb. 1.", "from Jan. 22 through Feb. 1", "Jan. 22", "Feb. 1", "2014-01-22", "2014-02-01"),
    ("It met June 30 - July 2, 2012 there.", "June 30 - July 2, 2012", "June 30", "July 2, 2012", "2012-06-30", "2012-07-02"),
    ("It met 5-7 February 2013 in Rome.", "5-7 February 2013", "5", "7 February 2013", "2013-02-05", "2013-02-07"),
    ("It met on 30 January - 2 February.", "30 January - 2 February", "30 January", "2 February", "2014-01-30", "2014-02-02"),
    ("It met between 5 and 7 January.", "between 5 and 7 January", "5", "7 January", "2014-01-05", "2014-01-07"),
    ("It met December 28 - January 3.", "December 28 - January 3", "December 28", "January 3", "2013-12-28", "2014-01-03"),
    ("He ruled from 2011 to 2013.", "from 2011 to 2013", "2011", "2013", "2011", "2013"),
    ("He fled between 2011 and 2013.", "between 2011 and 2013", "2011", "2013", "2011", "2013"),
    ("He ruled 2011-2013 there.", "2011-2013", "2011", "2013", "2011", "2013"),
    ("The 2011-12 season was lost.", "2011-12", "2011", "12", "2011", "2012"),
    ("It rained from May to June 2012.", "from May to June 2012", "May", "June 2012", "2012-05", "2012-06"),
    ("It was sunny from Monday to Tuesday.", "from Monday to Tuesday", "Monday", "Tuesday", "2014-02-03", "2014-02-04"),
    ("It met on January 24 and 25.", "January 24 and 25", "January 24", "25", "2014-01-24", "2014-01-25"),
]  # fmt: skip


@pytest.mark.parametrize("row", RANGES, ids=lambda row: row[1])
def test_a_range_is_one_mention_with_two_parts(row: tuple[str, str, str, str, str, str]) -> None:
    sentence, text, first, last, start, end = row
    (mention,) = found(sentence)
    assert (mention.text, mention.value, mention.precision) == (text, f"{start}/{end}", "range")
    assert [(part.span.of(sentence), part.value) for part in mention.parts] == [(first, start), (last, end)]


def test_a_range_reaches_from_its_first_to_its_last_day() -> None:
    (mention,) = found("He ruled from 2011 to 2013.")
    assert (mention.earliest, mention.latest) == (date(2011, 1, 1), date(2013, 12, 31))


@pytest.mark.parametrize(
    "sentence",
    [
        "They won 3-1 on penalties.",
        "Call 555-2011 for help.",
        "Vote 51-49 fell.",
        "They met in Geneva-2.",
        "See pages 20-31.",
    ],
)
def test_a_score_or_a_number_is_no_range(sentence: str) -> None:
    assert not found(sentence)
