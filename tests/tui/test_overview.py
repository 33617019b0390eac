"""The overview: honest about where facts lie, whatever they are and however narrow the screen."""

from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syriatalks_tui.density import Scale, Times
from syriatalks_tui.ends import core
from syriatalks_tui.outline import Head, head_of
from syriatalks_tui.widgets.overview import Overview

from .conftest import Opened
from .generated import MONTHS, dossier


def times(*days: date | tuple[date, date]) -> Times:
    spans = [day if isinstance(day, tuple) else (day, day) for day in days]
    return Counter((head_of(*span), *span) for span in spans)


def labels(scale: Scale) -> list[str]:
    return [place.period.label for place in scale.places]


JANUARY = [date(2014, 1, 1) + timedelta(number) for number in range(31)]


def test_an_outlier_takes_a_few_cells_and_a_gap() -> None:
    scale = Scale(times(date(2009, 5, 16), *JANUARY), 60)
    assert labels(scale) == ["May", "Jan"]
    assert [place.cells for place in scale.places] == [5, 31]
    assert scale.places[1].apart


def test_far_outliers_share_a_cell_at_each_end_that_says_so() -> None:
    scale = Scale(times(date(32, 1, 1), date(1916, 5, 16), *JANUARY, date(3013, 7, 1)), 60)
    assert labels(scale) == ["before 2014", "Jan", "after 2014"]
    assert [place.cells for place in scale.places] == [1, 31, 1]
    assert [place.apart for place in scale.places] == [False, True, True]
    assert scale.all == [2, 0, *[1] * 31, 0, 1]
    assert scale.column(Head(1916, 5), date(1916, 5, 16)) == 0
    assert scale.day(0) == date.min
    assert scale.day(scale.width - 1) == date(2015, 1, 1)


@pytest.mark.parametrize(
    ("facts", "left"),
    [
        ({2014: 20}, (2014, 2014)),
        ({1916: 1, 2014: 20}, (2014, 2014)),
        ({1916: 1, 2014: 5}, (1916, 2014)),  # among few facts one is not little
        ({2005: 1, 2014: 20}, (2005, 2014)),  # not far
        ({1916: 2, 2014: 20}, (1916, 2014)),  # not few
        ({32: 1, 545: 1, 1900: 1, 2011: 30, 2016: 30, 2061: 1}, (2011, 2016)),
        (dict.fromkeys(range(1945, 2025), 9), (1945, 2024)),  # as much before as after
    ],
)
def test_an_end_is_far_that_holds_few_facts_over_many_years(facts: dict[int, int], left: tuple[int, int]) -> None:
    assert core(Counter(facts)) == left


def test_a_month_alone_has_a_cell_a_day() -> None:
    scale = Scale(times(*JANUARY, JANUARY[21]), 100)
    assert scale.all == [1] * 21 + [2] + [1] * 9


def test_a_range_is_counted_on_each_of_its_days_and_a_year_on_no_month() -> None:
    scale = Scale(
        times((date(2014, 1, 23), date(2014, 1, 31)), date(2014, 1, 5), (date(2014, 1, 1), date(2014, 12, 31))), 80
    )
    assert labels(scale) == ["2014", "Jan"]
    assert scale.all[:5] == [1] * 5
    assert scale.all[5:] == [0] * 4 + [1] + [0] * 17 + [1] * 9


def test_years_alike_are_divided_alike() -> None:
    scale = Scale(times(*(date(1945 + number % 80, 1 + number % 12, 1) for number in range(9600))), 118)
    assert labels(scale) == [str(year) for year in range(1945, 2025)]


@given(st.lists(st.dates(), max_size=60), st.integers(1, 120))
def test_every_fact_has_a_cell_at_any_width(days: list[date], room: int) -> None:
    scale = Scale(times(*days), room)
    assert scale.width <= room or len(scale.places) == 1
    assert sum(scale.all) == len(days)
    for day in days:
        column = scale.column(head_of(day, day), day)
        assert column is not None
        first = scale.day(column)
        assert first is not None
        assert first <= day


def test_what_is_nowhere_has_no_cell() -> None:
    assert Scale(Counter(), 80).width == 0
    assert Scale(times(*JANUARY), 80).column(Head(2031, 1), date(2031, 1, 1)) is None


async def test_a_click_goes_to_the_first_fact_there(opened: Opened) -> None:
    async with opened(dossier(2, 20)) as hands:
        overview = hands.explorer.query_one(Overview)
        assert overview._scale is not None
        place = next(place for place in overview._scale.places if place.period.month and place.period.year == 2014)
        await hands.pilot.click(Overview, offset=(place.column + 1, 0))
        await hands.pilot.pause()
        assert hands.explorer.facts is not None
        assert hands.explorer.view.entry is not None
        earliest = hands.explorer.facts.entries[hands.explorer.view.entry].earliest
        assert earliest is not None
        assert (earliest.year, earliest.month) >= (place.period.year, place.period.month)
        assert "▲" in hands.text().split("\n")[2]


async def test_what_passes_the_filters_is_counted_apart(opened: Opened) -> None:
    async with opened(dossier(2, 20)) as hands:
        overview = hands.explorer.query_one(Overview)
        assert overview._passing == overview._scale.all  # type: ignore[union-attr]
        await hands.press("s")
        assert overview._passing is not None
        assert overview._scale is not None
        assert 0 < sum(overview._passing) < sum(overview._scale.all)
        assert all(passing <= whole for passing, whole in zip(overview._passing, overview._scale.all, strict=True))


async def test_what_the_timeline_has_in_sight_is_marked(opened: Opened) -> None:
    async with opened(dossier(12, 20)) as hands:
        overview = hands.explorer.query_one(Overview)

        def marked() -> list[int]:
            """The cells that stand out, as drawn."""
            segments = [segment for line in (0, 1) for segment in overview.render_line(line)]
            grounds = [segment.style.bgcolor for segment in segments if segment.style for _ in segment.text]
            return [at - 1 for at, ground in enumerate(grounds[: overview.size.width]) if ground != grounds[0]]

        first = marked()
        assert first
        assert "█" not in hands.text().split("\n")[1]  # no bar covers the mark
        assert first == [*range(first[0], first[-1] + 1)]
        await hands.press("1", "G")
        last = marked()
        assert overview._scale is not None
        cursor = overview._cursor(overview._scale)
        assert cursor in last
        assert last[0] > first[0]
        await hands.press("-", "-")
        assert not marked()  # all years are in sight
        await hands.pilot.resize_terminal(80, 24)
        await hands.press("+", "+", "g")
        assert marked()


async def test_the_mark_of_the_cursor_covers_no_letter(opened: Opened) -> None:
    async with opened(dossier(12, 20)) as hands:
        for _ in range(12):
            await hands.press("down")
            names = hands.text().split("\n")[2].replace("▲", " ").split()
            assert {name for name in names if not name.isdigit()} <= {month[:3] for month in MONTHS}
            assert all(len(name) == 4 for name in names if name.isdigit())


@pytest.mark.parametrize("size", [(100, 40), (100, 24)])
async def test_a_click_on_the_first_or_the_last_period_leads_there(opened: Opened, size: tuple[int, int]) -> None:
    async with opened(dossier(12, 20), size=size) as hands:
        overview = hands.explorer.query_one(Overview)
        assert overview._scale is not None
        for column in (0, overview._scale.places[-1].column):
            left = len(overview._around(overview._scale)[0])
            await hands.pilot.click(Overview, offset=(left + column, 0))
            await hands.pilot.pause()
            cursor = overview._cursor(overview._scale)
            assert cursor is not None
            assert column <= cursor < column + overview._scale.places[-1].cells


@pytest.mark.parametrize(("height", "lines"), [(40, 2), (24, 1), (18, 0)])
async def test_low_screens_show_less_of_it(opened: Opened, height: int, lines: int) -> None:
    async with opened(size=(80, height)) as hands:
        overview = hands.explorer.query_one(Overview)
        assert (overview.size.height if overview.display else 0) == lines
