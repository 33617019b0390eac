"""Dates counted from another printed date. The story is of Wednesday, 5 February 2014."""

from datetime import date

import pytest
from marked import expected, found, plain

COUNTED = [
    ("The trial opens [[a week from Monday]] in Milan.", "2014-02-17"),
    ("The trial opens [[two weeks from Wednesday]] in Milan.", "2014-02-19"),
    ("The trial opens [[two weeks from today]] in Milan.", "2014-02-19"),
    ("The trial opens [[Friday week]] in Leeds.", "2014-02-14"),
    ("The trial opens [[Monday fortnight]] in Leeds.", "2014-02-24"),
    ("He died [[a week ago Tuesday]] in Ohio.", "2014-01-28"),
    ("He died [[a year ago today]] in Ohio.", "2013-02-05"),
    ("He died [[three years ago this month]] in Ohio.", "2011-02"),
    ("He died [[a year ago last week]] in Ohio.", "2013-W05"),
    ("They fled [[two Saturdays ago]] by boat.", "2014-01-25"),
    ("They fled [[two Wednesdays ago]] by boat.", "2014-01-22"),
    ("They fled [[the Friday before last]] by boat.", "2014-01-24"),
    ("They will leave on [[the Monday after next]] by boat.", "2014-02-17"),
    ("The shop was looted [[the day after Christmas]].", "2013-12-26"),
    ("The shop was looted [[two days before Christmas]].", "2013-12-23"),
    ("The shop was looted [[the week after Easter 2012]].", "2012-W15"),
    ("It will be quiet in [[the week of Thanksgiving]].", "2014-W48"),
    ("It will be quiet in [[the week of 14 March]].", "2014-W11"),
]
NOT_COUNTED = [
    ("He is [[two hours]] from home.", ["PT2H"]),
    ("[[Fridays]] ago and gone.", ["XXXX-WXX-5"]),
    ("He left [[three days]] before the vote.", ["P3D"]),
    ("He said that [[October]] was bad.", ["2013-10"]),
]
IN_THE_TEXT = [
    ("He left in [[1998]], having come [[a year earlier]].", ["1998", "1997"]),
    ("The prize of [[2009]] went to a man who had won it [[a year before]].", ["2009", "2008"]),
    ("The prize was given in [[2009]]. Sales fell from [[a year earlier]].", ["2009", "2013"]),
    ("He fell ill on [[January 10]]. He had flown in [[three days before]].", ["2014-01-10", "2014-01-07"]),
    ("He came in [[May 2001]] and left [[that October]].", ["2001-05", "2001-10"]),
    ("He won in [[July 2009]]. He was sworn in on [[July 24]].", ["2009-07", "2009-07-24"]),
    ("It struck in [[1906]], on [[January 31]].", ["1906", "1906-01-31"]),
    ("She was held in [[August 2010]] and freed [[the following February]].", ["2010-08", "2011-02"]),
    ("It met on [[January 23-31]]. [[The next day]] they left.", ["2014-01-23/2014-01-31", "2014-02-01"]),
    ("They left in [[May 2009]], and on [[June 3]] and [[July 8]] came back.", ["2009-05", "2009-06-03", "2009-07-08"]),
    ("He won in [[July 2009]].\n\nHe was sworn in on [[July 24]].", ["2009-07", "2013-07-24"]),
    ("The war began in [[December 2011]]. He left on [[Jan. 22]].", ["2011-12", "2014-01-22"]),
    ("He won in [[July 2009]]. He will be sworn in on [[July 24]].", ["2009-07", "2014-07-24"]),
]


CHRONICLE = """• March 15, 2011: Protests begin. Three days later, police shoot.
• April 21: The siege is lifted, which was first laid in 1963.
• Late July 2011 – Defectors meet.
• Oct. 2-Nov. 12: They unite.
• 2012: On Feb. 3, the shelling begins.
• April 10-12: A truce holds, until the end of the month.
• Nov. 11: They sign."""
REVERSED = """• Nov. 11, 2012: They sign.
• April 10: A truce holds.
"""


def test_a_line_of_a_list_goes_on_from_the_line_before() -> None:
    values = [mention.value for mention in found(CHRONICLE)]
    assert values == [
        "2011-03-15",
        "2011-03-18",
        "2011-04-21",
        "1963",
        "2011-07",
        "2011-10-02/2011-11-12",
        "2012",
        "2012-02-03",
        "2012-04-10/2012-04-12",
        "2012-04",
        "2012-11-11",
    ]
    assert [mention.value for mention in found(REVERSED, date(2013, 1, 1))] == ["2012-11-11", "2012-04-10"]


@pytest.mark.parametrize(("marked", "value"), COUNTED)
def test_a_date_is_counted_from_the_one_printed_with_it(marked: str, value: str) -> None:
    assert [(mention.text, mention.value) for mention in found(plain(marked))] == [(expected(marked)[0], value)]


@pytest.mark.parametrize(("marked", "values"), NOT_COUNTED + IN_THE_TEXT)
def test_a_date_is_counted_from_what_its_sentence_names(marked: str, values: list[str]) -> None:
    mentions = found(plain(marked))
    assert [(mention.text, mention.value) for mention in mentions] == list(zip(expected(marked), values, strict=True))


def test_what_is_counted_from_no_known_day_has_no_value() -> None:
    (mention,) = found("The trial opens a week from Monday.", None)
    assert (mention.value, mention.earliest) == ("XXXX-XX-XX", None)


def test_the_reasons_tell_both_steps() -> None:
    (mention,) = found("The trial opens a week from Monday.")
    assert mention.because == ("the first Monday from the story of Wed 5 Feb 2014", "1 week after Mon 10 Feb 2014")


LATE = [
    ("The law takes effect on [[Jan. 1]].", "2015-01-01"),
    ("The law took effect on [[Jan. 1]].", "2014-01-01"),
    ("Shops will open on [[Thanksgiving]].", "2014-11-27"),
    ("Shops opened on [[Thanksgiving]].", "2013-11-28"),
    ("The vote will be on [[the 15th]].", "2014-04-15"),
    ("The vote was on [[the 15th]].", "2014-03-15"),
    ("A parade on [[St. Patrick's Day]] drew thousands.", "2014-03-17"),
]


@pytest.mark.parametrize(("marked", "value"), LATE)
def test_a_day_behind_the_story_is_not_what_a_clause_looks_ahead_to(marked: str, value: str) -> None:
    (mention,) = found(plain(marked), date(2014, 3, 22))
    assert (mention.text, mention.value) == (expected(marked)[0], value)
