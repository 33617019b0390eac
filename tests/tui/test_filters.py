"""Filters: what may be typed narrows every pane, is always said, and comes off one by one."""

import pytest

from syriatalks.search.query import Not, Or, Query, Term, parse
from syriatalks_tui import state
from syriatalks_tui.cells import width
from syriatalks_tui.facts import Facts
from syriatalks_tui.narrowing import nothing_left, said_of, scope
from syriatalks_tui.sayings import selected, status
from syriatalks_tui.screens.filter import FilterScreen, InForce
from syriatalks_tui.state import View
from syriatalks_tui.widgets.actorlist import ActorList
from syriatalks_tui.widgets.timeline import Timeline

from .conftest import Hands, Opened
from .generated import dossier

FACTS = Facts(dossier(3, 30))
DIRECT = sum(quote.kind == "direct" for quote in FACTS.dossier.quotes)


def narrowed(*typed: str) -> View:
    view = View()
    for one in typed:
        query = parse(one)
        assert query is not None
        view = state.narrow_by(view, query)
    return view


def said(hands: Hands) -> str:
    return " ".join(hands.text().split())


async def test_f_narrows_by_what_is_typed(opened: Opened) -> None:
    async with opened() as hands:
        await hands.press("f", *"actor:koval", "space", *"status:pl", "enter")
        assert hands.app.screen is hands.explorer
        facts, view = hands.explorer.facts, hands.explorer.view
        assert facts is not None
        assert view.filters == (Term("actor", "koval"), Term("status", "planned"))
        rows = [row for row in hands.explorer.query_one(Timeline)._rows if isinstance(row, int)]
        assert rows == [
            n for n, entry in enumerate(facts.entries) if entry.status == "planned" and "a0" in entry.actors
        ]
        assert f"Only Mira Koval · planned · {len(rows)} of {facts.total} facts · Esc clears" in hands.text()


async def test_the_text_follows_to_a_story_that_has_something_left(opened: Opened) -> None:
    async with opened(dossier(3)) as hands:
        await hands.press("f", *"story:s2.txt", "enter")
        assert hands.explorer.view.story == 2
        await hands.press("H")
        assert hands.explorer.view.story == 0
        await hands.press("f", *"status:planned", "enter")
        assert hands.explorer.view.story == 0


async def test_the_window_counts_what_is_left_while_one_types(opened: Opened) -> None:
    async with opened() as hands:
        assert hands.explorer.facts is not None
        planned = sum(entry.status == "planned" for entry in hands.explorer.facts.entries)
        await hands.press("f", *"status:planned")
        await hands.until(lambda: f"{planned} of {hands.explorer.facts.total} facts" in hands.text())  # type: ignore[union-attr]


async def test_what_is_wrong_is_marked_at_its_place(opened: Opened) -> None:
    async with opened() as hands:
        await hands.press("f", *"koval", "space", *"actr:x")
        await hands.until(lambda: "did you mean “actor:”?" in hands.text())
        lines = hands.text().splitlines()
        typed = next(line for line in lines if "actr:x" in line)
        mark = next(line for line in lines if "^" in line)
        assert mark.index("^") == typed.index("actr:x")
        assert mark.count("^") == len("actr")
        await hands.press("enter")
        assert isinstance(hands.app.screen, FilterScreen)
        assert hands.explorer.view.filters == ()


@pytest.mark.parametrize("key", ["delete", "backspace", "enter"])
async def test_each_filter_comes_off(opened: Opened, key: str) -> None:
    async with opened() as hands:
        hands.explorer.view = narrowed("status:planned", "actor:koval", "date:2014")
        await hands.press("f", "up", key)
        assert hands.explorer.view.filters == (Term("status", "planned"), Term("date", "2014"))
        await hands.press("down", key, key)
        assert hands.explorer.view.filters == ()
        await hands.press(key)
        assert isinstance(hands.app.screen, FilterScreen)
        await hands.press("escape")
        assert hands.app.screen is hands.explorer


async def test_keys_that_delete_edit_what_is_typed(opened: Opened) -> None:
    async with opened() as hands:
        hands.explorer.view = narrowed("status:planned")
        await hands.press("f", "x", "y", "left", "delete", "backspace")
        assert hands.explorer.view.filters == (Term("status", "planned"),)
        assert hands.app.screen.query_one(InForce).place == 0


async def test_the_actors_are_counted_in_what_is_left(opened: Opened) -> None:
    async with opened(dossier(2, 20)) as hands:
        facts = hands.explorer.facts
        assert facts is not None
        hands.explorer.view = narrowed("status:denied")
        await hands.pilot.pause()
        denied = [entry for entry in facts.entries if entry.status == "denied"]
        left = sum("a0" in entry.actors for entry in denied)
        assert f"{len(facts.actors)} actors in {len(denied)} facts" in hands.text()
        row = hands.explorer.query_one(ActorList)
        drawn = row.draw(row._row_of["a0"], 30)
        assert drawn[-1][0].strip() == str(left)


async def test_the_list_that_picks_an_actor_does_not_change_under_the_cursor(opened: Opened) -> None:
    async with opened() as hands:
        before = [hands.explorer.query_one(ActorList).draw(row, 30) for row in range(6)]
        await hands.press("3", "down")
        assert [hands.explorer.query_one(ActorList).draw(row, 30) for row in range(6)] == before


async def test_an_empty_timeline_says_what_to_undo(opened: Opened) -> None:
    async with opened() as hands:
        hands.explorer.view = narrowed("status:planned", "date:1999")
        await hands.pilot.pause()
        assert "Nothing is planned in 1999; Esc takes “1999” off" in " ".join(
            line.split("│")[1].strip() for line in hands.text().splitlines() if line.startswith("│")
        )


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("id:a0", "Mira Koval"),
        ("actor:koval", "Mira Koval"),
        ("actor:lindau", "Lindau"),
        ("speaker:koval", "said by Mira Koval"),
        ("speaker:unknown", "said by nobody known"),
        ("kind:person", "person"),
        ("status:denied", "denied"),
        ("date:2014-01", "Jan 2014"),
        ("date:2014-01-20..2014-01-28", "20–28 Jan 2014"),
        ("date:tuesday", "tuesday"),
        ("date:unknown", "undated"),
        ("story:s0.txt", "story s0.txt"),
        ("story:s0", "story “Second round of river talks opens in Lindau, part 1”"),
        ("water", "“water”"),
        ('"water, grain"', "“water, grain”"),
        ("NOT status:denied", "not denied"),
        ("status:denied OR status:planned", "denied or planned"),
        ("NOT (water OR status:planned)", "not (“water” or planned)"),
        ("(water status:planned) OR grain", "(“water” and planned) or “grain”"),
    ],
)
def test_a_filter_is_said_in_words(typed: str, words: str) -> None:
    query = parse(typed)
    assert query is not None
    assert said_of(FACTS, query) == words


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        (["status:planned", "date:1999-01"], "Nothing is planned in Jan 1999; Esc takes “Jan 1999” off"),
        (["date:1999", "actor:koval"], "Nothing is left in 1999 for Mira Koval; Esc takes “Mira Koval” off"),
        (["zebra"], "Nothing is left for “zebra”; Esc takes “zebra” off"),
        (
            ["kind:direct"],
            f'Nothing is left for direct in the timeline, but " lists {DIRECT} quotations; Esc takes “direct” off',
        ),
        (["speaker:koval", "date:1999"], "Nothing is left in 1999 said by Mira Koval; Esc takes “1999” off"),
    ],
)
def test_where_nothing_is_left_the_reason_is_said(typed: list[str], words: str) -> None:
    assert nothing_left(FACTS, narrowed(*typed)) == words


def test_in_less_room_the_status_says_less_and_stays_true() -> None:
    view = narrowed("actor:koval", "actor:haddan", "status:planned", "date:2014")
    left = f"{FACTS.count(state.visible(view, FACTS))} of {FACTS.total}"
    shown = [scope(FACTS, view, room) for room in range(120)]
    assert all(width(words) <= room or words == left for room, words in enumerate(shown))
    assert all(left in words for words in shown)
    assert shown[119] == f"Only Mira Koval · Tarek Haddan · planned · 2014 · {left} facts · Esc clears"
    assert f"Only 2 actors · planned · 2014 · {left} facts · Esc clears" in shown
    assert f"Only 4 filters · {left} facts" in shown


def test_what_is_lit_is_told_from_what_narrows() -> None:
    both = state.narrow(View(actor="a1"), "status", "planned")
    only, lit = status(FACTS, both, 100)
    assert only[0].startswith("Only planned · ")
    assert lit[0].startswith(" · Lit: Tarek Haddan · ")
    assert only[1] != lit[1]
    assert status(FACTS, View(actor="a1"), 100)[0][0].startswith("Lit: Tarek Haddan")


def test_a_fact_that_is_not_shown_is_not_called_selected() -> None:
    entry = next(n for n, entry in enumerate(FACTS.entries) if entry.status == "planned")
    assert selected(FACTS, View(entry=entry))
    assert not selected(FACTS, state.narrow(View(entry=entry), "status", "denied"))


def test_the_same_filter_narrows_once() -> None:
    assert narrowed("status:planned water", "water").filters == (Term("status", "planned"), Term("word", "water"))


def test_queries_of_any_shape_follow_a_decision() -> None:
    old = FACTS
    merged = Facts(old.dossier)
    query: Query = Or((Not(Term("id", "a0")), Term("word", "water")))
    view = state.narrow_by(View(), query)
    assert state.recast(view, old, merged) == view
