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
    ("It was sunny from Friday evening through Sunday morning.", "from Friday evening through Sunday morning", "Friday evening", "Sunday morning", "2014-01-31TEV", "2014-02-02TMO"),
    ("It was sunny from Monday to Thursday.", "from Monday to Thursday", "Monday", "Thursday", "2014-01-27", "2014-01-30"),
    ("It will rain from Monday to Thursday.", "from Monday to Thursday", "Monday", "Thursday", "2014-02-10", "2014-02-13"),
    ("Between January and March exports fell.", "Between January and March", "January", "March", "2013-01", "2013-03"),
    ("It will snow from November to February.", "from November to February", "November", "February", "2014-11", "2015-02"),
    ("It met from June 30 to July 2.", "from June 30 to July 2", "June 30", "July 2", "2013-06-30", "2013-07-02"),
    ("The war of 1914-18 was lost.", "1914-18", "1914", "18", "1914", "1918"),
    ("The plan for 2012–14 failed.", "2012–14", "2012", "14", "2012", "2014"),
    ("It grew in fiscal year 2013-14.", "fiscal year 2013-14", "2013", "14", "2013", "2014"),
    ("The war between 2011 and 2013 killed many.", "between 2011 and 2013", "2011", "2013", "2011", "2013"),
    ("The 19th and 20th centuries were bloody.", "The 19th and 20th centuries", "The 19th", "20th centuries", "18", "19"),
    ("It met on 24 and 25 January.", "24 and 25 January", "24", "25 January", "2014-01-24", "2014-01-25"),
    ("Between 2011 and 2013 more than 50 bakers quit.", "Between 2011 and 2013", "2011", "2013", "2011", "2013"),
    ("Between 2000 and 2011 houses were built.", "Between 2000 and 2011", "2000", "2011", "2000", "2011"),
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


def test_a_range_says_from_which_day_to_which() -> None:
    (mention,) = found("It met January 23-31 in Geneva.")
    assert mention.because[0] == "from Thu 23 Jan 2014 to Fri 31 Jan 2014"


def test_two_digits_that_are_a_month_or_too_far_off_end_no_span_of_years() -> None:
    for sentence in ("It was dated 2003-05 there.", "He won by 2010-75 there."):
        assert all(mention.precision != "range" for mention in found(sentence))


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
