"""The timeline as an outline: what is folded, where the cursor stands, how a day is reached."""

from dataclasses import replace
from datetime import date

import pytest
from textual.widgets import Input

from syriatalks import read_text
from syriatalks.model import Dossier
from syriatalks_tui import state
from syriatalks_tui.facts import Facts
from syriatalks_tui.outline import LEVELS, Folding, Head, HeadRow, outline, tally
from syriatalks_tui.screens.day import DayScreen
from syriatalks_tui.widgets.timeline import Timeline

from .conftest import Hands, Opened
from .generated import dossier

FACTS = Facts(dossier(2, 20))
EVERYTHING = range(len(FACTS.entries))


def undated() -> Dossier:
    """Facts of which the last tells no day."""
    whole = dossier(1, 12)
    return replace(whole, events=(*whole.events[:-1], replace(whole.events[-1], earliest=None, latest=None, dates=())))


def rows(hands: Hands) -> list[object]:
    return hands.explorer.query_one(Timeline)._rows


def heads(hands: Hands) -> list[HeadRow]:
    return [row for row in rows(hands) if isinstance(row, HeadRow)]


def under_cursor(hands: Hands) -> object:
    timeline = hands.explorer.query_one(Timeline)
    return timeline._rows[timeline.cursor] if timeline.cursor is not None else None


def test_every_entry_stands_under_one_head_at_every_level() -> None:
    for level in LEVELS:
        found = list(outline(FACTS.heads, EVERYTHING, Folding(level)))
        tops = [row for row in found if isinstance(row, HeadRow) and row.depth == 0]
        assert [row.first for row in tops] == [0, *(row.after for row in tops[:-1])]
        assert tops[-1].after == len(EVERYTHING)
        if level == "day":
            assert [index for row in found if not isinstance(row, HeadRow) for index in row] == list(EVERYTHING)
        if level == "year":
            assert found == tops


def test_a_year_of_one_month_shares_its_head() -> None:
    found = list(outline([Head(2011), Head(2012, 6), Head(2014, 1), Head(2014, 2)], range(4), Folding()))
    assert [(row.head.label, row.depth) for row in found if isinstance(row, HeadRow)] == [
        ("2011", 0), ("June 2012", 0), ("2014", 0), ("January 2014", 1), ("February 2014", 1),
    ]  # fmt: skip


def test_what_is_wider_than_a_month_stands_under_its_year_while_months_are_folded() -> None:
    found = list(outline([Head(2014), Head(2014, 1), Head(2014, 2)], range(3), Folding("month")))
    assert [row.head.label if isinstance(row, HeadRow) else [*row] for row in found] == [
        "2014", [0], "January 2014", "February 2014",
    ]  # fmt: skip


def test_one_head_turns_against_its_level() -> None:
    folding = Folding("year").turn(Head(2014))
    assert folding.is_open(Head(2014))
    assert not folding.is_open(Head(2013))
    assert not folding.is_open(Head(2014, 1))
    assert folding.turn(Head(2014)) == Folding("year")
    assert folding.deeper(1) == Folding("month")


def test_a_tally_counts_facts_and_not_publications() -> None:
    entries = [entry for entry in FACTS.entries if entry.head.year == 2014]
    counted, kinds = tally(entries)
    facts = [entry for entry in entries if entry.kind != "published"]
    assert counted == f"{len(facts)} facts"
    assert f"{len(entries) - len(facts)}◆" in kinds
    assert f"{sum(entry.status == 'planned' for entry in facts)}◇" in kinds


async def test_minus_folds_days_then_months_and_plus_opens_them(opened: Opened) -> None:
    async with opened(dossier(2, 20), size=(100, 40)) as hands:
        await hands.press("down", "down", "down", "down", "down")
        entry = hands.explorer.view.entry
        assert all(head.open for head in heads(hands))
        await hands.press("-")
        assert {head.open for head in heads(hands) if head.head.month} == {False}
        head = under_cursor(hands)
        assert isinstance(head, HeadRow)
        assert entry is not None
        assert head.head == FACTS.heads[entry]
        await hands.press("-", "-")
        assert [head.open for head in heads(hands)] == [False, False]
        assert f"{heads(hands)[0].after} facts" in hands.text()
        await hands.press("+", "+", "+")
        assert all(head.open for head in heads(hands))
        assert under_cursor(hands) == entry


async def test_full_stop_folds_what_is_around_the_cursor_and_opens_it(opened: Opened) -> None:
    async with opened(dossier(2, 20)) as hands:
        await hands.press("down", "down", "down", "down")
        entry = hands.explorer.view.entry
        assert entry is not None
        await hands.press(".")
        assert [head.head for head in heads(hands) if not head.open] == [FACTS.heads[entry]]
        await hands.press(".")
        assert all(head.open for head in heads(hands))
        assert under_cursor(hands) == entry


async def test_the_cursor_stands_on_a_folded_head_and_enter_opens_it(opened: Opened) -> None:
    async with opened(dossier(2, 20)) as hands:
        await hands.press("-", "-", "down", "down")
        assert hands.explorer.view.head == Head(2014)
        assert hands.explorer.view.entry is None
        assert hands.text().split("\n")[-2].startswith(" 2014 · ")
        await hands.press("enter")
        assert [head.head for head in heads(hands) if head.open] == [Head(2014)]
        await hands.press("down")
        assert hands.explorer.view.entry is not None


async def test_a_click_on_a_head_folds_it(opened: Opened) -> None:
    async with opened(dossier(2, 20)) as hands:
        await hands.pilot.click(Timeline, offset=(5, 1))
        await hands.pilot.pause()
        assert not heads(hands)[0].open


async def test_facts_without_a_day_stand_last_under_a_head_of_their_own(opened: Opened) -> None:
    async with opened(undated()) as hands:
        assert heads(hands)[-1].head == Head()
        await hands.press("G")
        assert "Undated" in hands.text()
        assert "no day" in hands.text()


async def test_a_typed_day_leads_to_the_first_fact_on_it_or_after(opened: Opened) -> None:
    async with opened(dossier(2, 20)) as hands:
        await hands.press("J", *"1 march 2014", "enter")
        entry = hands.explorer.view.entry
        assert entry is not None
        later = [entry.earliest for entry in FACTS.entries if entry.earliest and entry.earliest >= date(2014, 3, 1)]
        assert FACTS.entries[entry].earliest == min(later)
        assert hands.explorer.view.pane == "timeline"


async def test_a_typed_day_opens_what_it_is_folded_under_and_nothing_else(opened: Opened) -> None:
    async with opened(dossier(2, 20)) as hands:
        await hands.press("-", "-", "J", *"1 march 2014", "enter")
        entry = hands.explorer.view.entry
        assert under_cursor(hands) == entry
        assert entry is not None
        head = FACTS.heads[entry]
        assert [row.head for row in heads(hands) if row.open] == [Head(head.year), head]


async def test_folded_heads_tell_their_numbers_alike(opened: Opened) -> None:
    for width, words in ((120, False), (100, True)):
        async with opened(dossier(2, 20), size=(width, 40)) as hands:
            await hands.press("-")
            timeline = hands.explorer.query_one(Timeline)
            told = [
                "".join(words for words, _ in timeline.draw(row, timeline.room - 1))
                for row, content in enumerate(timeline._rows)
                if isinstance(content, HeadRow) and not content.open
            ]
            assert told
            assert {" fact" in line for line in told} == {words}


async def test_words_of_an_undated_time_are_whole_where_there_is_room(opened: Opened) -> None:
    told = read_text("Rebels trade blame\n\nTarek Haddan left Lindau last month. Mira Koval met Haddan on Tuesday.\n")
    for width, label in ((80, "last month ●"), (120, "last mon… ●")):
        async with opened(told, size=(width, 40)) as hands:
            assert label in hands.text()


@pytest.mark.parametrize(("typed", "said"), [("1 may 2031", "No fact begins on Thu 1 May 2031"), ("geneva", "no day")])
async def test_a_day_that_leads_nowhere_says_so_and_waits_for_another(opened: Opened, typed: str, said: str) -> None:
    async with opened() as hands:
        before = hands.explorer.view
        await hands.press("J", *typed, "enter")
        assert isinstance(hands.app.screen, DayScreen)
        assert hands.app.screen.query_one(Input).value == typed
        assert said in hands.text()
        await hands.press("escape")
        assert hands.explorer.view == before


def test_no_fact_is_late_enough() -> None:
    assert state.at_time(state.View(), FACTS, date(2031, 1, 1)) is None


@pytest.mark.parametrize("width", [80, 120, 200])
async def test_after_a_line_stand_only_the_actors_that_it_does_not_name(opened: Opened, width: int) -> None:
    told = read_text(
        "LINDAU, March 3, 2014 (Reuters) - The Harbour Union opened talks with Norland on Sunday. "
        "The union left the talks on Monday.",
    )
    async with opened(told, size=(width, 40)) as hands:
        timeline = hands.explorer.query_one(Timeline)
        drawn = [timeline.draw(row, timeline.room) for row in range(timeline.row_count())]
        whole = " ".join(" ".join(words for row in drawn for words, _ in row).split())
        assert "opened talks with Norland 3" in whole
        assert "The union left the talks Harbour Union" in whole
