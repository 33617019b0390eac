"""Dates measured from the story or from the date last named. The story is of Wednesday, 5 February 2014."""

# ruff: noqa: E501 (one row a line)

from datetime import date

import pytest
from marked import expected, found, plain, summary

STORY = [
    ("They fled over [[the Easter weekend]].", "2014-W16-WE"),
    ("They fled over [[Labor Day weekend]].", "2013-W35-WE"),
    ("He spoke [[today]] in Geneva.", "2014-02-05"),
    ("He spoke [[yesterday]] in Geneva.", "2014-02-04"),
    ("He speaks [[tomorrow]] in Geneva.", "2014-02-06"),
    ("He speaks [[the day after tomorrow]] in Geneva.", "2014-02-07"),
    ("He spoke [[the day before yesterday]] in Geneva.", "2014-02-03"),
    ("Losses grew [[this quarter]], it said.", "2014-Q1"),
    ("Losses grew in [[the current quarter]], it said.", "2014-Q1"),
    ("He spoke [[late yesterday]] in Geneva.", "2014-02-04"),
    ("He spoke [[earlier today]] in Geneva.", "2014-02-05"),
    ("He spoke [[last week]] in Geneva.", "2014-W05"),
    ("He spoke [[this week]] in Geneva.", "2014-W06"),
    ("He speaks [[next week]] in Geneva.", "2014-W07"),
    ("He spoke [[late last week]] in Geneva.", "2014-W05"),
    ("He spoke [[earlier this week]] in Geneva.", "2014-W06"),
    ("He spoke [[last month]] in Geneva.", "2014-01"),
    ("He spoke [[this month]] in Geneva.", "2014-02"),
    ("He speaks [[later this month]] in Geneva.", "2014-02"),
    ("He speaks [[next month]] in Geneva.", "2014-03"),
    ("He spoke [[last year]] in Geneva.", "2013"),
    ("He spoke [[this year]] in Geneva.", "2014"),
    ("He speaks [[early next year]] in Geneva.", "2015"),
    ("He spoke [[late last year]] in Geneva.", "2013"),
    ("He will retire [[later this year]].", "2014"),
    ("He will retire at [[the end of this year]].", "2014"),
    ("He will retire [[next year or so]].", "2015"),
    ("Deaths doubled [[this past week]].", "2014-W05"),
    ("It was the worst drought of [[the past year]].", "2013"),
    ("They fled over [[the weekend]] to Lebanon.", "2014-W05-WE"),
    ("They fled [[last weekend]] to Lebanon.", "2014-W05-WE"),
    ("They meet [[this weekend]] in Cairo.", "2014-W06-WE"),
    ("They will meet over [[the weekend]] in Cairo.", "2014-W06-WE"),
    ("Profit will fall in [[the fiscal year]], it said.", "2014"),
    ("They meet [[next weekend]] in Cairo.", "2014-W07-WE"),
    ("They meet [[this century]] again.", "20"),
    ("He left [[two years ago]] for Turkey.", "2012"),
    ("He left [[nearly two years ago]] for Turkey.", "2012"),
    ("He left [[more than 20 years ago]] for Turkey.", "1994"),
    ("He left [[three months ago]] for Turkey.", "2013-11"),
    ("He left [[two weeks ago]] for Turkey.", "2014-W04"),
    ("He left [[a week ago]] for Turkey.", "2014-W05"),
    ("He left [[a month ago]] for Turkey.", "2014-01"),
    ("He left [[ten days ago]] for Turkey.", "2014-01-26"),
    ("He left [[three days ago]] for Turkey.", "2014-02-02"),
    ("He left [[a year ago]] for Turkey.", "2013"),
    ("He left [[a decade ago]] for Turkey.", "2004"),
    ("He left [[two decades ago]] for Turkey.", "1994"),
    ("He left [[several years ago]] for Turkey.", "PAST_REF"),
    ("He left [[a few days ago]] for Turkey.", "PAST_REF"),
    ("They vote [[two weeks from now]] in Cairo.", "2014-W08"),
    ("The budget is for [[the current year]] only.", "2014"),
    ("The tax ends this [[summer]], officials said.".replace("this [[", "[[this "), "2014-SU"),
    ("The tax ended [[last summer]], officials said.", "2013-SU"),
    ("The tax ended [[last fall]], officials said.", "2013-FA"),
    ("The tax ends [[next spring]], officials said.", "2014-SP"),
    ("The tax ended in [[the summer of 2010]].", "2010-SU"),
    ("The tax ended in [[fall 2004]].", "2004-FA"),
    ("It will peak in the week of March 5.".replace("the week of March 5", "[[the week of March 5]]"), "2014-W10"),
    ("Net loss widened in [[the third quarter]].", "2013-Q3"),
    ("Net loss widened in [[the fourth quarter]].", "2013-Q4"),
    ("A [[third-quarter]] loss was reported.", "2013-Q3"),
    ("Its [[first-quarter]] results are out.", "2014-Q1"),
    ("Net loss widened in [[the third quarter of 2010]].", "2010-Q3"),
    ("Net loss widened in [[Q3 2010]].", "2010-Q3"),
    ("Net loss widened in [[last year's third quarter]].", "2013-Q3"),
    ("Net loss widened in [[the 2011 second quarter]].", "2011-Q2"),
    ("Net loss widened in [[the first half of 2013]].", "2013-H1"),
    ("Net loss widened in [[the second half of last year]].", "2013-H2"),
    ("Net loss widened in [[the latest quarter]].", "2013-Q4"),
    ("Net loss widened in [[H1 2013]].", "2013-H1"),
    ("Net loss widened in [[3Q 2013]].", "2013-Q3"),
    ("He left [[the week before last]].", "2014-W04"),
    ("He left [[half a century ago]].", "1964"),
    ("He left [[about a decade and a half ago]].", "1999"),
    ("It lifted its forecast for [[the full year]].", "2014"),
]
TEXT = [
    ("The march was on [[January 10, 2013]]. [[The next day]], troops came.", ["2013-01-10", "2013-01-11"]),
    ("The march was on [[January 10, 2013]]. [[The following day]], troops came.", ["2013-01-10", "2013-01-11"]),
    ("The march was on [[January 10, 2013]]. [[The previous day]], troops came.", ["2013-01-10", "2013-01-09"]),
    ("The march was on [[January 10, 2013]]. Troops came [[the day before]].", ["2013-01-10", "2013-01-09"]),
    ("The march was on [[January 10, 2013]]. Troops came [[the day after]].", ["2013-01-10", "2013-01-11"]),
    ("The march was on [[January 10, 2013]]. Troops came [[the same day]].", ["2013-01-10", "2013-01-10"]),
    ("The march was on [[January 10, 2013]]. Troops came [[that day]].", ["2013-01-10", "2013-01-10"]),
    ("The march was on [[January 10, 2013]]. Troops came [[three days later]].", ["2013-01-10", "2013-01-13"]),
    ("The march was on [[January 10, 2013]]. Troops came [[two weeks later]].", ["2013-01-10", "2013-W04"]),
    ("The march was on [[January 10, 2013]]. Troops came [[two days earlier]].", ["2013-01-10", "2013-01-08"]),
    ("The march was in [[March 2011]]. Troops came [[the following month]].", ["2011-03", "2011-04"]),
    ("The march was in [[March 2011]]. Troops came [[later that year]].", ["2011-03", "2011"]),
    ("The march was in [[March 2011]]. Troops came [[the same month]].", ["2011-03", "2011-03"]),
    ("The march was in [[2011]]. Troops came in [[May of the same year]].", ["2011", "2011-05"]),
    ("The march was in [[2011]]. Troops came on [[the 9th of July that year]].", ["2011", "2011-07-09"]),
    ("The march was in [[2011]]. Troops came on [[July 9 of the same year]].", ["2011", "2011-07-09"]),
    ("The march was in [[2010]]. Troops came on [[23 March of the next year]].", ["2010", "2011-03-23"]),
    ("The march was in [[2010]]. Troops came in [[March the following year]].", ["2010", "2011-03"]),
    ("The march was in [[2010]]. It was banned in [[May of the previous year]].", ["2010", "2009-05"]),
    ("The march was in [[May 2011]]. Troops came [[that summer]].", ["2011-05", "2011-SU"]),
    ("The march was in [[May 2011]]. Troops came [[the following spring]].", ["2011-05", "2012-SP"]),
    ("The march was in [[May 2011]]. It was banned [[the previous autumn]].", ["2011-05", "2010-FA"]),
    ("They met on [[January 22]], a [[Wednesday]].", ["2014-01-22", "2014-01-22"]),
    ("The march was in [[2011]]. Troops came [[two years later]].", ["2011", "2013"]),
    ("The march was in [[2011]]. Troops came [[the following year]].", ["2011", "2012"]),
    ("Sales rose in [[the third quarter]]. They were weak [[a year earlier]].", ["2013-Q3", "2012-Q3"]),
    ("Sales rose in [[the third quarter]] from [[the year-ago quarter]].", ["2013-Q3", "2012-Q3"]),
    ("Sales rose in [[the third quarter]]. In [[the quarter]] debt fell.", ["2013-Q3", "2013-Q3"]),
    (
        "Sales rose in [[the quarter]] ended [[Sept. 30]], from [[a year earlier]].",
        ["2013-Q3", "2013-09-30", "2012-Q3"],
    ),
    ("Sales rose in [[the quarter]] ended [[July 31]].", ["2013-Q2", "2013-07-31"]),
    ("The sales of [[2010]] fell by half. [[Half a century later]] they rose.", ["2010", "2060"]),
    ("They fled [[the day after]] the attack.", ["XXXX-XX-XX"]),
    (
        "Sales rose in [[the third quarter]] and [[last year]], up from [[last year's quarter]].",
        ["2013-Q3", "2013", "2012-Q3"],
    ),
    ("Sales rose in [[the third quarter]], up from [[the 2011 quarter]].", ["2013-Q3", "2011-Q3"]),
    ("Sales rose in [[the third quarter]] but fell from [[the 2011 period]].", ["2013-Q3", "2011"]),
    (
        "Sales of [[the third quarter]] rose. In [[the three months]] they fell from [[a year earlier]].",
        ["2013-Q3", "P3M", "2012-Q3"],
    ),
    ("He sold it [[a week]] earlier than planned.", ["P1W"]),
    ("It is up from 14 million [[four years ago]].", ["2010"]),
    ("It opened in [[1994]]. They hope to end by [[the end of the year]].", ["1994", "2014"]),
    ("It opened in [[1994]]. It was bankrupt by [[the end of the year]].", ["1994", "1994"]),
    ("It began in [[March 2011]]. Talks will open [[a week later]].", ["2011-03", "XXXX"]),
    ("It began in [[March 2011]]. Talks opened [[a week later]].", ["2011-03", "2011-W10"]),
    ("In [[1980]] the strike lasted [[from April to October]].", ["1980", "1980-04/1980-10"]),
    ("In [[1980]] he won. The strike lasted [[from April to October]].", ["1980", "2013-04/2013-10"]),
    ("He left on [[3 March 2011]].\n\nAt [[11am]] she spoke.", ["2011-03-03", "2014-02-05T11:00"]),
    ("He left on [[3 March 2011]]. At [[11am]] she spoke.", ["2011-03-03", "2011-03-03T11:00"]),
]


@pytest.mark.parametrize(("marked", "value"), STORY)
def test_a_date_is_counted_from_the_story(marked: str, value: str) -> None:
    assert summary(found(plain(marked))) == [(text, "DATE", value) for text in expected(marked)]


@pytest.mark.parametrize(("marked", "values"), TEXT)
def test_a_date_is_counted_from_the_date_last_named(marked: str, values: list[str]) -> None:
    mentions = found(plain(marked))
    assert [(mention.text, mention.value) for mention in mentions] == list(zip(expected(marked), values, strict=True))


LIFE = (
    "He was born on 3 May 1811 in Bourg. In 1827 he entered school. In October 1829 his father died. "
    "He was expelled on 8 January 1831. On July 14 he was arrested. In October he was moved. He died on 31 May 1832."
)


def test_in_a_text_about_the_past_a_day_takes_the_year_last_named() -> None:
    values = {mention.text: mention.value for mention in found(LIFE)}
    assert values["July 14"] == "1831-07-14"
    assert values["October"] == "1831-10"


def test_weekdays_are_counted_from_the_story_across_the_turn_of_the_year() -> None:
    (mention,) = found("They met Tuesday in Geneva.", date(2014, 1, 1))
    assert mention.value == "2013-12-31"


UNKNOWN = [
    ("They came on [[Dec. 12, 2006]] and left on [[Nov. 22]], then met [[the next day]].", ["2006-12-12", "XXXX-11-22", "XXXX-XX-XX"]),
    ("They came on [[Dec. 12, 2006]] and left on [[Nov. 22]]. [[The following Monday]] they met.", ["2006-12-12", "XXXX-11-22", "XXXX-WXX-1"]),
    ("They leave [[tonight]].", ["XXXX-XX-XXTNI"]),
    ("It ended in [[1998]]. They will leave in [[late May]], on [[the 29th]].", ["1998", "XXXX-05", "XXXX-05-29"]),
]  # fmt: skip


@pytest.mark.parametrize(("marked", "values"), UNKNOWN)
def test_what_is_counted_from_a_day_of_unknown_year_is_unknown(marked: str, values: list[str]) -> None:
    mentions = found(plain(marked), None)
    assert [(mention.text, mention.value) for mention in mentions] == list(zip(expected(marked), values, strict=True))
