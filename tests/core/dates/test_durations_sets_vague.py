"""How long, how often, and references that name no day."""

import pytest
from marked import expected, found, plain, summary

DURATIONS = [
    ("The talks lasted [[three days]] in all.", "P3D"),
    ("The talks lasted [[a week]] in all.", "P1W"),
    ("It will cost much over [[the next decade]].", "P10Y"),
    ("It is the deal of [[the next decade]].", "P10Y"),
    ("The talks lasted [[a day or two]] in all.", "PXD"),
    ("The talks lasted [[two-and-a-half years]] in all.", "P2Y6M"),
    ("The talks lasted [[a quarter of a century]] in all.", "P25Y"),
    ("It is the longest in [[the last quarter century]].", "P25Y"),
    ("It was a [[half-hour]] speech.", "PT30M"),
    ("It will end in [[the next couple of years]].", "P2Y"),
    ("It was dry in [[the past three summers]].", "P3SE"),
    ("The [[22-month-old]] conflict goes on.", "P22M"),
    ("The [[two-year-old]] Syrian civil war goes on.", "P2Y"),
    ("The [[decade-old]] dispute goes on.", "P10Y"),
    ("The [[years-old]] feud goes on.", "PXY"),
    ("The talks lasted [[two weeks]] in all.", "P2W"),
    ("The talks lasted [[nearly two months]] in all.", "P2M"),
    ("The talks lasted [[more than four hours]] in all.", "PT4H"),
    ("The talks lasted [[at least 30 days]] in all.", "P30D"),
    ("The talks lasted [[up to 180 days]] in all.", "P180D"),
    ("The talks lasted [[less than an hour]] in all.", "PT1H"),
    ("The talks lasted [[over an hour]] in all.", "PT1H"),
    ("The talks lasted [[half an hour]] in all.", "PT30M"),
    ("The talks lasted [[a minute and a half]] in all.", "PT1M30S"),
    ("The talks lasted [[two and a half years]] in all.", "P2Y6M"),
    ("The talks lasted [[5 1/2 hours]] in all.", "PT5H30M"),
    ("The talks lasted [[a couple of years]] in all.", "P2Y"),
    ("The talks lasted [[several years]] in all.", "PXY"),
    ("The talks lasted [[a few weeks]] in all.", "PXW"),
    ("The talks lasted [[twenty-five minutes]] in all.", "PT25M"),
    ("The talks lasted [[a hundred days]] in all.", "P100D"),
    ("The talks lasted [[two decades]] in all.", "P20Y"),
    ("The talks lasted [[weeks or months]] in all.", "PXW"),
    ("A [[three-day]] truce began.", "P3D"),
    ("A [[10-year]] bond was sold.", "P10Y"),
    ("A [[16-hour]] trip followed.", "PT16H"),
    ("The [[decades-long]] conflict goes on.", "PXY"),
    ("A [[day-long]] siege ended.", "P1D"),
    ("In [[the past three years]], millions fled.", "P3Y"),
    ("In [[the last two months]], millions fled.", "P2M"),
    ("In [[the last 12 months]], millions fled.", "P12M"),
    ("In [[the next four years]], millions may flee.", "P4Y"),
    ("In [[the coming two weeks]], millions may flee.", "P2W"),
    ("In [[the past decade]], millions fled.", "P10Y"),
    ("In [[recent weeks]], millions fled.", "PXW"),
    ("In [[recent years]], millions fled.", "PXY"),
    ("Profit fell in [[the first nine months]].", "P9M"),
    ("It earned $5 million in [[the year]] ended March.", "P1Y"),
    ("The trip takes [[two to three weeks]].", "PXW"),
    ("They fought for [[years]] and lost.", "PXY"),
]
SETS = [
    ("They meet [[every day]] in Geneva.", "P1D"),
    ("They meet [[every week]] in Geneva.", "P1W"),
    ("They meet [[each month]] in Geneva.", "P1M"),
    ("They meet [[every two years]] in Geneva.", "P2Y"),
    ("They meet [[every other day]] in Geneva.", "P2D"),
    ("They meet [[every other Tuesday]] in Geneva.", "XXXX-WXX-2"),
    ("They meet on [[the first Monday of every month]] in Geneva.", "XXXX-WXX-1"),
    ("They meet [[three times a year]] in Geneva.", "P1Y"),
    ("They meet [[twice a month]] in Geneva.", "P1M"),
    ("They rest on [[weekends]] in Geneva.", "XXXX-WXX-WE"),
    ("They meet [[each Thursday]] in Geneva.", "XXXX-WXX-4"),
    ("They meet on [[Fridays]] in Geneva.", "XXXX-WXX-5"),
    ("They meet [[each July]] in Geneva.", "XXXX-07"),
    ("They meet [[daily]] in Geneva.", "P1D"),
    ("They meet [[weekly]] in Geneva.", "P1W"),
    ("They meet [[monthly]] in Geneva.", "P1M"),
    ("They meet [[Tuesday nights]] in Geneva.", "XXXX-WXX-2TNI"),
]
VAGUE = [
    ("He is [[now]] in Geneva.", "PRESENT_REF"),
    ("He is [[currently]] in Geneva.", "PRESENT_REF"),
    ("The [[current]] round ends soon.", "PRESENT_REF"),
    ("He was [[recently]] in Geneva.", "PAST_REF"),
    ("Such things belong to [[the past]].", "PAST_REF"),
    ("He will [[one day]] return to Geneva.", "FUTURE_REF"),
    ("There is hope for [[the future]].", "FUTURE_REF"),
    ("They may meet in [[the near future]].", "FUTURE_REF"),
    ("Help is needed [[as soon as possible]].", "FUTURE_REF"),
]


@pytest.mark.parametrize(("marked", "value"), DURATIONS)
def test_a_length_of_time_is_a_duration(marked: str, value: str) -> None:
    assert (expected(marked)[0], "DURATION", value) in summary(found(plain(marked)))


@pytest.mark.parametrize(("marked", "value"), SETS)
def test_what_happens_again_and_again_is_a_set(marked: str, value: str) -> None:
    assert summary(found(plain(marked))) == [(expected(marked)[0], "SET", value)]


def test_each_day_of_a_set_is_a_set() -> None:
    sets = [(mention.text, mention.type) for mention in found("They meet every Tuesday and Thursday until May.")]
    assert sets == [("every Tuesday", "SET"), ("Thursday", "SET"), ("May", "DATE")]


@pytest.mark.parametrize(("marked", "value"), VAGUE)
def test_a_vague_reference_names_no_day(marked: str, value: str) -> None:
    (mention,) = found(plain(marked))
    assert (mention.text, mention.type, mention.value) == (expected(marked)[0], "DATE", value)
    assert (mention.earliest, mention.latest, mention.precision) == (None, None, "vague")


@pytest.mark.parametrize(("marked", "value"), DURATIONS + SETS)
def test_a_length_has_no_days_of_its_own(marked: str, value: str) -> None:
    mention = next(mention for mention in found(plain(marked)) if mention.value == value)
    assert (mention.earliest, mention.latest) == (None, None)
