"""Dates as people type them become days, and what is no date becomes none."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syriatalks.search.intervals import Interval, months, third
from syriatalks.search.typed_dates import of_any_year, typed_dates

BASE = date(2014, 2, 5)  # a Wednesday


def read(typed: str, years: tuple[int, ...] = (2014,), **more: bool) -> list[str]:
    return [
        str(days.earliest) if days.days == 1 else f"{days.earliest}/{days.latest}"
        for days in typed_dates(typed, years, BASE, **more)
    ]


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        ("jan 24", ["2014-01-24"]),
        ("24 jan", ["2014-01-24"]),
        ("24 Jan 2012", ["2012-01-24"]),
        ("January 24, 2012", ["2012-01-24"]),
        ("the 3rd of march", ["2014-03-03"]),
        ("sept. 3", ["2014-09-03"]),
        ("jan-24", ["2014-01-24"]),
        ("2014-01-24", ["2014-01-24"]),
        ("2014/1/24", ["2014-01-24"]),
        ("24.1.2014", ["2014-01-24"]),
        ("5/2/2014", ["2014-02-05", "2014-05-02"]),
        ("24.1.14", ["2014-01-24"]),
        ("24/1/98", ["1998-01-24"]),
        ("14-nov-15", ["2015-11-14"]),
        ("jan 24 12", ["2012-01-24"]),
        ("nov '15", ["2015-11-01/2015-11-30"]),
        ("24.1.", ["2014-01-24"]),
        ("1/24", ["2014-01-24"]),
        ("5/2", ["2014-02-05", "2014-05-02"]),
        ("feburary 10", ["2014-02-10"]),
        ("10 febuary 2012", ["2012-02-10"]),
        ("ocotber", ["2014-10-01/2014-10-31"]),
        ("wensday 5 feb", ["2014-02-05"]),
        ("2014-02", ["2014-02-01/2014-02-28"]),
        ("feb", ["2014-02-01/2014-02-28"]),
        ("febr", ["2014-02-01/2014-02-28"]),
        ("feb 2012", ["2012-02-01/2012-02-29"]),
        ("2014", ["2014-01-01/2014-12-31"]),
        ("1990s", ["1990-01-01/1999-12-31"]),
        ("q1 2014", ["2014-01-01/2014-03-31"]),
        ("winter 2013", ["2013-12-01/2014-02-28"]),
        ("late january 2014", ["2014-01-21/2014-01-31"]),
        ("early january", ["2014-01-01/2014-01-10"]),
        ("mid-january", ["2014-01-11/2014-01-20"]),
        ("end of 2013", ["2013-09-01/2013-12-31"]),
        ("22..31 jan", ["2014-01-22/2014-01-31"]),
        ("jan 22-31", ["2014-01-22/2014-01-31"]),
        ("22 to 31 jan 2012", ["2012-01-22/2012-01-31"]),
        ("between 22 and 31 jan", ["2014-01-22/2014-01-31"]),
        ("jan-feb", ["2014-01-01/2014-02-28"]),
        ("2014-01-22/2014-01-31", ["2014-01-22/2014-01-31"]),
        ("22 dec - 3 jan", ["2013-12-22/2014-01-03"]),
        ("22 dec 2012 to 3 jan", ["2012-12-22/2013-01-03"]),
        ("2012-2013", ["2012-01-01/2013-12-31"]),
        ("2014..", ["2014-01-01/9999-12-31"]),
        ("..2013", ["0001-01-01/2013-12-31"]),
        ("since 2013", ["2013-01-01/9999-12-31"]),
        ("after jan 24", ["2014-01-25/9999-12-31"]),
        ("before feb 1", ["0001-01-01/2014-01-31"]),
        ("until january", ["0001-01-01/2014-01-31"]),
        ("since yesterday", ["2014-02-04/9999-12-31"]),
        ("since friday", ["2014-01-31/9999-12-31"]),
        ("tuesday 4 feb", ["2014-02-04"]),
        ("tuesdays in february", ["2014-02-04", "2014-02-11", "2014-02-18", "2014-02-25"]),
        ("last tuesday", ["2014-02-04"]),
        ("last wednesday", ["2014-01-29"]),
        ("next tuesday", ["2014-02-11"]),
        ("this friday", ["2014-02-07"]),
        ("yesterday", ["2014-02-04"]),
        ("last week", ["2014-01-27/2014-02-02"]),
        ("last month", ["2014-01-01/2014-01-31"]),
        ("next year", ["2015-01-01/2015-12-31"]),
        ("2 weeks ago", ["2014-01-22"]),
        ("3 days ago", ["2014-02-02"]),
    ],
)
def test_a_typed_date_is_its_days(typed: str, days: list[str]) -> None:
    assert read(typed) == days


@pytest.mark.parametrize(
    "typed",
    [
        "", " ", "-", "..", "…", "jrba", "24", "24th", "22..31", "feb 30", "2014-13", "2014-00", "31.31.2014", "99999",
        "1 2 3", "the", "of", "early", "ja", "marco", "tuesday jan 24 2014", "jan jan", "jan 24 summer",
        "31 jan..22 jan", "geneva 2", "last", "last jarba", "ago", "a week", "100,000", "resolution 2118", "x" * 1000,
        "since", "before jarba", "after the talks", "since 24", "remember", "member 3", "31/31", "31/2", "jan '1",
        "2.0", "0/5", "5/0/2014", "2014-02-00",
    ],
)  # fmt: skip
def test_what_is_no_date_is_refused(typed: str) -> None:
    assert read(typed) == []


def test_a_year_that_is_not_typed_is_any_that_occurs() -> None:
    assert read("jan 24", (2012, 2014)) == ["2012-01-24", "2014-01-24"]
    assert read("feb 29", (2012, 2014)) == ["2012-02-29"]
    assert read("jan 24", ()) == []


def test_a_weekday_is_each_of_the_year() -> None:
    tuesdays = read("tuesday")
    assert len(tuesdays) == 52
    assert "2014-02-04" in tuesdays
    assert read("tues") == tuesdays


def test_a_bare_day_is_a_date_only_when_dates_are_asked_for() -> None:
    assert "2014-01-24" in read("24", bare_days=True)
    assert read("32", bare_days=True) == []


def test_steps_need_a_base() -> None:
    assert typed_dates("last tuesday", (2014,)) == ()


@given(st.text("0123456789-/. janfebtuslomc", max_size=24))
def test_any_typing_gives_ordered_days_or_none(typed: str) -> None:
    for days in typed_dates(typed, (2012, 2014), BASE):
        assert days.earliest <= days.latest


@given(st.integers(1900, 2100), st.integers(1, 12))
def test_the_thirds_of_a_month_are_the_month(year: int, month: int) -> None:
    whole = months(year, month, month)
    assert sum(third(whole, part).days for part in range(3)) == whole.days
    assert third(whole, 0).earliest == whole.earliest
    assert third(whole, 2).latest == whole.latest


@pytest.mark.parametrize(
    ("first", "last", "days"),
    [
        (12, 14, Interval(date(2013, 12, 1), date(2014, 2, 28))),
        (13, 13, Interval(date(2014, 1, 1), date(2014, 1, 31))),
        (0, 0, Interval(date(2012, 12, 1), date(2012, 12, 31))),
    ],
)
def test_months_beyond_the_year_belong_to_its_neighbours(first: int, last: int, days: Interval) -> None:
    assert months(2013, first, last) == days


@pytest.mark.parametrize("typed", ["june 10", "10 june", "june", "22..31 jan", "since june 10", "winter"])
def test_days_without_a_year_are_days_of_any_year(typed: str) -> None:
    assert of_any_year(typed) == typed_dates(typed, [2000])[0]


@pytest.mark.parametrize("typed", ["june 10 2014", "2014", "since 2014", "tuesday", "until tuesday", "5/2"])
def test_a_year_a_weekday_and_a_day_of_two_readings_are_none_of_any_year(typed: str) -> None:
    assert of_any_year(typed) is None
