"""The steps from one view to the next."""

from dataclasses import replace

import pytest

from syriatalks.search.query import Term
from syriatalks_tui import state
from syriatalks_tui.facts import Facts
from syriatalks_tui.sayings import status
from syriatalks_tui.state import View

from .generated import dossier

FACTS = Facts(dossier(2, 30))
ACTOR, PLANNED = Term("id", "a0"), Term("status", "planned")


def test_every_filter_narrows_and_all_of_them_hold() -> None:
    view = View()
    everything = state.visible(view, FACTS)
    by_actor = state.visible(state.narrow(view, "id", "a0"), FACTS)
    both = state.visible(state.narrow(state.narrow(view, "id", "a0"), "status", "planned"), FACTS)
    assert set(both) < set(by_actor) < set(everything)
    assert all("a0" in FACTS.entries[index].actors for index in by_actor)
    assert all(FACTS.entries[index].status == "planned" for index in both)


def test_a_day_lets_everything_pass_that_touches_it() -> None:
    entry = next(entry for entry in FACTS.entries if entry.time and entry.earliest != entry.latest)
    shown = state.visible(state.narrow(View(), "date", entry.time), FACTS)
    assert entry.earliest is not None
    assert entry.latest is not None
    for index in shown:
        other = FACTS.entries[index]
        assert other.earliest is not None
        assert other.earliest <= entry.latest
        assert entry.earliest <= (other.latest or other.earliest)
    assert len(shown) < len(FACTS.entries)


def test_a_second_actor_takes_the_place_of_the_first() -> None:
    view = state.at_actor(state.at_actor(View(), FACTS, "a0"), FACTS, "a1")
    assert view.filters == (Term("id", "a1"),)


@pytest.mark.parametrize(
    ("before", "left"),
    [
        (View(zoomed=True, filters=(ACTOR,), actor="a0"), View(filters=(ACTOR,), actor="a0")),
        (View(filters=(ACTOR, PLANNED), actor="a0"), View(filters=(ACTOR,), actor="a0")),
        (View(filters=(ACTOR,), actor="a0"), View()),
        (View(filters=(ACTOR,), actor="a1"), View(actor="a1")),
        (View(actor="a1", date=3), View()),
        (View(), View()),
    ],
)
def test_back_undoes_one_step(before: View, left: View) -> None:
    assert state.back(before) == left


def test_back_ends_at_nothing_selected() -> None:
    view = state.narrow(state.at_actor(View(zoomed=True), FACTS, "a0"), "status", "planned")
    for _ in range(5):
        view = state.back(view)
    assert view == View(story=view.story, entry=view.entry)


def test_what_narrows_is_always_said() -> None:
    view = state.narrow(state.at_actor(View(), FACTS, "a0"), "status", "planned")
    said, ink = status(FACTS, view, 100)[0]
    assert ink == "narrowed"
    assert said.startswith("Only Mira Koval · planned · ")
    assert said.endswith("Esc clears")
    assert status(FACTS, View(), 100)[0][1] == "muted"


def test_walking_over_the_facts_reaches_each_and_returns() -> None:
    marks = FACTS.marks(0)
    spot, seen = None, []
    while mark := marks.after(spot):
        seen.append(mark)
        spot = mark.span
    assert [mark.span for mark in seen] == list(dict.fromkeys(mark.span for mark in marks.all))
    while mark := marks.before(spot):
        seen.append(mark)
        spot = mark.span
    assert seen[-1] == marks.all[0]


def test_a_name_inside_a_quotation_is_found_before_the_quotation() -> None:
    quote = next(mark for mark in FACTS.marks(0).all if mark.quote is not None)
    assert FACTS.marks(0).at(quote.span.start) == quote
    inner = next(mark for mark in FACTS.marks(0).all if mark.date is not None)
    assert FACTS.marks(0).at(inner.span.start) == inner
    assert FACTS.marks(0).at(0) is None


def test_after_a_decision_the_reader_stays_with_who_is_named_there_now() -> None:
    old = Facts(dossier(2, 30))
    koval, haddan = (old.actors[actor] for actor in ("a0", "a1"))
    one = replace(haddan, mentions=(*koval.mentions, *haddan.mentions))
    merged = Facts(replace(old.dossier, actors=tuple(a for a in (one, *old.dossier.actors[2:]))))
    view = state.at_actor(View(), old, "a0")
    assert state.recast(view, old, merged) == view._replace(actor="a1", filters=(Term("id", "a1"),))
    gone = Facts(replace(old.dossier, actors=old.dossier.actors[1:]))
    assert state.recast(view, old, gone) == view._replace(actor=None, filters=())
