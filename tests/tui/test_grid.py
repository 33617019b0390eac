"""The grid of actors and times: what is in a cell, which unit fits, and every cell a jump."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from syriatalks.model import Dossier, Status
from syriatalks_tui.attendance import ALL, Attendance, Column, attendance, fitting
from syriatalks_tui.facts import Facts
from syriatalks_tui.screens.dossier import DossierScreen
from syriatalks_tui.screens.grid import GridScreen
from syriatalks_tui.widgets.grid import Grid, GridHead

from .conftest import Hands, Opened
from .generated import dossier

LONG_AGO, NEW_YEAR, LATER = date(1914, 1, 1), date(2014, 1, 1), date(2015, 1, 1)


def told(*times: tuple[date | None, date | None, tuple[str, ...], Status]) -> Dossier:
    """A story that tells so many things: from when to when, with whom, and whether it happened."""
    whole = dossier(1, 30)
    base = whole.events[0]
    events = tuple(
        replace(base, id=f"e{at}", dates=(), earliest=first, latest=last, actors=actors, status=status)
        for at, (first, last, actors, status) in enumerate(times)
    )
    return replace(whole, dates=(), events=events)


def day(number: int, *actors: str, status: Status = "happened") -> tuple[date, date, tuple[str, ...], Status]:
    return date(2014, 1, number), date(2014, 1, number), actors, status


def table(whole: Dossier, unit: str) -> Attendance:
    facts = Facts(whole)
    return attendance(facts, range(len(facts.entries)), unit)  # type: ignore[arg-type]


def counts(grid: Attendance, actor: str) -> list[int]:
    return [len(grid.cell(actor, number)) for number in range(len(grid.columns))]


def test_a_cell_holds_what_concerns_the_actor_on_the_day() -> None:
    grid = table(told(day(22, "a0", "a1"), day(22, "a0"), day(24, "a1"), day(30)), "day")
    assert [column.heads for column in grid.columns] == [
        ("2014", "Jan", "22"), ("2014", "Jan", "24"), ("2014", "Jan", "30")
    ]  # fmt: skip
    assert counts(grid, "a0") == [2, 0, 0]
    assert counts(grid, "a1") == [1, 1, 0]
    assert counts(grid, ALL) == [2, 1, 1]
    assert grid.most == 2


def test_a_range_of_days_is_in_every_column_it_covers() -> None:
    grid = table(told(day(22, "a0"), (date(2014, 1, 23), date(2014, 1, 31), ("a0",), "happened"), day(24, "a1")), "day")
    assert counts(grid, "a0") == [1, 1, 1]
    assert counts(grid, "a1") == [0, 0, 1]


@pytest.mark.parametrize(
    ("first", "last", "unit", "columns"),
    [
        (NEW_YEAR, date(2014, 12, 31), "day", [("2014", "", ""), ("2014", "Jan", "1")]),
        (NEW_YEAR, date(2014, 1, 31), "day", [("2014", "Jan", ""), ("2014", "Jan", "1")]),
        (NEW_YEAR, date(2014, 12, 31), "month", [("2014", "", ""), ("2014", "Jan", "")]),
        (NEW_YEAR, date(2014, 12, 31), "year", [("2014", "", "")]),
        (NEW_YEAR, date(2014, 1, 31), "month", [("2014", "Jan", "")]),
    ],
)
def test_what_is_less_precise_than_the_unit_has_a_column_of_its_own(
    first: date, last: date, unit: str, columns: list[tuple[str, str, str]]
) -> None:
    grid = table(told((first, last, ("a0",), "happened"), day(1, "a1")), unit)
    assert [column.heads for column in grid.columns] == columns
    assert counts(grid, "a0")[0] == 1
    assert sum(counts(grid, "a0")) == 1


def test_far_outliers_share_a_column_at_each_end() -> None:
    far = ((date(year, 1, 1), date(year, 12, 31), ("a1",), "happened") for year in (32, 545, 3013))
    days = [day(number, "a0") for number in range(1, 29)]
    grid = table(told(*far, *days, *days), "day")  # type: ignore[arg-type]
    assert [grid.columns[at].words for at in (0, -1)] == ["before 2014", "after 2014"]
    assert [grid.columns[at].heads for at in (0, -1)] == [("<2014", "", ""), (">2014", "", "")]
    assert counts(grid, "a0") == [0, *[2] * 28, 0]
    assert counts(grid, "a1") == [2, *[0] * 28, 1]


def test_the_finest_unit_that_fits_is_taken() -> None:
    facts = Facts(told(*((one := NEW_YEAR + timedelta(days=9 * at), one, ("a0",), "happened") for at in range(60))))
    everything = range(len(facts.entries))
    assert [fitting(facts, everything, room).unit for room in (60, 59, 18, 2, 0)] == [
        "day", "month", "month", "year", "year"
    ]  # fmt: skip


def test_an_inferred_year_is_marked() -> None:
    assert Column(NEW_YEAR, NEW_YEAR, inferred=True).heads[0] == "2014?"
    assert all(column.inferred == ("?" in column.words) for column in table(dossier(1, 30), "day").columns)


def grid_of(hands: Hands) -> Grid:
    assert isinstance(hands.app.screen, GridScreen)
    return hands.app.screen.query_one(Grid)


async def counted(hands: Hands) -> Grid:
    await hands.until(lambda: isinstance(hands.app.screen, GridScreen) and grid_of(hands).table is not None)
    await hands.pilot.pause()
    return grid_of(hands)


async def test_c_opens_the_grid_and_enter_reads_the_first_fact(opened: Opened) -> None:
    async with opened(told(day(22, "a0"), day(24, "a1", status="planned"), day(24, "a1"))) as hands:
        await hands.press("c")
        grid = await counted(hands)
        shown = hands.text()
        for words in ("3 facts by day", "2014", "Jan", "22", "All facts", "Mira Koval", "2◇"):
            assert words in shown
        await hands.press("down", "down", "right")
        assert "Tarek Haddan · Fri 24 Jan 2014 · 2 facts" in hands.text()
        first = grid.cell[0]
        await hands.press("enter")
        assert hands.app.screen is hands.explorer
        assert hands.explorer.view.entry == first
        assert hands.explorer.view.actor == "a1"
        assert hands.explorer.view.pane == "text"


async def test_it_opens_at_the_selected_actor_and_day(opened: Opened) -> None:
    async with opened(told(day(22, "a0"), day(24, "a1"))) as hands:
        await hands.press("3", "down", "down", "c")
        grid = await counted(hands)
        assert (grid.actor, grid.column) == ("a1", 1)


async def test_without_a_selected_day_it_opens_at_the_publication(opened: Opened) -> None:
    days = [
        (date(1914, 1, 1), date(1914, 1, 1), ("a0",), "happened"),
        day(22, "a0"),
        (LATER, LATER, ("a0",), "planned"),
    ]
    async with opened(told(*days)) as hands:  # type: ignore[arg-type]
        await hands.press("c")
        grid = await counted(hands)
        assert grid.table is not None
        assert grid.table.columns[grid.column].first == date(2014, 1, 22)


async def test_brackets_go_to_the_cells_that_hold_facts(opened: Opened) -> None:
    days = [day(number, "a0" if number in (2, 9) else "a1") for number in range(1, 11)]
    async with opened(told(*days)) as hands:
        await hands.press("c")
        grid = await counted(hands)
        await hands.press("down" if grid.table and grid.table.actors[1] == "a0" else "G")
        assert grid.actor == "a0"
        await hands.press(*["left"] * 9, "]")
        assert grid.column == 1
        await hands.press("]", "]")
        assert grid.column == 8
        await hands.press("[", "left", "l", "h")
        assert grid.column == 0
        await hands.press("enter")
        assert isinstance(hands.app.screen, GridScreen)
        assert "nothing told" in hands.text()


async def test_the_headings_stay_and_follow_the_columns(opened: Opened) -> None:
    days = [day(number, "a0") for number in range(1, 29)]
    async with opened(told(*days), size=(60, 20)) as hands:
        await hands.press("c")
        grid = await counted(hands)
        while grid.table and grid.table.unit != "day":
            unit = grid.table.unit
            await hands.press("+")
            await hands.until(lambda: grid.table is not None and grid.table.unit != unit)  # noqa: B023
        await hands.pilot.pause()
        await hands.press(*["right"] * 40)
        shown = hands.text()
        assert "28" in shown
        assert "2014" in shown
        assert "Mira Koval" in shown
        assert grid.column == 27
        before = grid.columns[0]
        await hands.press("-")
        await hands.until(lambda: grid.table is not None and grid.table.unit == "month")
        await hands.pilot.pause()
        assert grid.columns[0].first <= before.first
        assert "28 facts by month" in hands.text()


async def test_a_click_goes_to_a_cell_and_o_opens_the_dossier(opened: Opened) -> None:
    async with opened(told(day(22, "a0"), day(24, "a1"))) as hands:
        await hands.press("c")
        grid = await counted(hands)
        await hands.press("o")
        assert isinstance(hands.app.screen, GridScreen)
        await hands.pilot.click(Grid, offset=(46, 1))
        await hands.pilot.pause()
        assert (grid.cursor, grid.column) == (1, 1)
        await hands.press("o")
        assert isinstance(hands.app.screen, DossierScreen)
        await hands.press("escape", "escape")
        assert hands.app.screen is hands.explorer


async def test_filters_hold_in_the_grid_but_for_the_actor(opened: Opened) -> None:
    whole = told(day(22, "a0"), day(24, "a1", status="planned"))
    async with opened(whole) as hands:
        await hands.press("s", "3", "down", "c")
        grid = await counted(hands)
        assert grid.table is not None
        assert grid.table.actors == (ALL, "a1")
        assert "1 fact by day · Only planned" in hands.text()


async def test_the_border_says_what_the_signs_behind_numbers_mean(opened: Opened) -> None:
    async with opened(told(day(22, "a0"), day(24, "a1", status="denied")), size=(80, 24)) as hands:
        await hands.press("c")
        await counted(hands)
        assert "2 facts by day · ✕ denied ─" in hands.text()


async def test_the_head_has_a_line_for_each_unit_and_none_to_spare(opened: Opened) -> None:
    async with opened(told(day(22, "a0"), day(24, "a1"))) as hands:
        await hands.press("c")
        grid = await counted(hands)
        for unit, lines in (("day", 3), ("month", 2), ("year", 1)):
            await hands.until(lambda: grid.table is not None and grid.table.unit == unit)  # noqa: B023
            await hands.pilot.pause()
            assert grid.region.y - hands.app.screen.query_one(GridHead).region.y == lines
            await hands.press("-")


@pytest.mark.parametrize("size", [(1, 1), (12, 4), (40, 12), (200, 60)])
async def test_any_size_and_nothing_told(opened: Opened, size: tuple[int, int]) -> None:
    whole = dossier(2, 30)
    for facts in (whole, replace(whole, dates=(), events=()), Dossier(whole.stories)):
        async with opened(facts, size=size) as hands:
            await hands.press("c", "down", "right", "+", "-", "]", "[", "G", "escape")
            assert hands.app.screen is hands.explorer


def test_very_many_facts_are_counted_once_each() -> None:
    whole = told(*(day(number % 28 + 1, f"a{number % 3}") for number in range(5000)))
    grid = table(whole, "day")
    assert sum(counts(grid, ALL)) == 5000
    assert sum(sum(counts(grid, actor)) for actor in grid.actors[1:]) == 5000
