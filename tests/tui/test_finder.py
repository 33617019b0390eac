"""The finder shows enough of each answer to choose by, explains itself, and narrows by an answer."""

from dataclasses import replace
from datetime import date

import pytest

from syriatalks.model import Dossier
from syriatalks.search import Hit, Index
from syriatalks.search.query import Query, Term
from syriatalks_tui.asked import asking_for
from syriatalks_tui.facts import Facts
from syriatalks_tui.screens.filter import FilterScreen
from syriatalks_tui.screens.finder import Results
from syriatalks_tui.widgets.timeline import Timeline

from .conftest import Hands, Opened
from .generated import Generated, dossier

FACTS = Facts(dossier(2, 20))
INDEX = Index(FACTS.dossier)


class Indexed(Generated):
    """A library with the engine's finder."""

    def finder(self, dossier: Dossier) -> Index:
        return Index(dossier)


def first(query: str, kind: str) -> Hit:
    return next(hit for hit in INDEX.find(query, 50) if hit.kind == kind)


@pytest.mark.parametrize(
    ("query", "kind", "asked"),
    [
        ("@haddan", "actor", Term("actor", "Tarek Haddan")),
        ('"every line', "quote", Term("speaker", "Mira Koval")),
        ("second round", "story", Term("story", "s0.txt")),
    ],
)
def test_an_answer_asks_for_what_it_is(query: str, kind: str, asked: Query) -> None:
    assert asking_for(FACTS, first(query, kind)) == asked


def test_a_date_and_what_happened_ask_for_their_days() -> None:
    for kind in ("date", "event"):
        hit = first("#2014", kind)
        found = FACTS.dossier.dates[int(str(hit.target))] if kind == "date" else None
        found = found or next(event for event in FACTS.dossier.events if event.id == hit.target)  # type: ignore[assignment]
        assert found is not None
        asked = asking_for(FACTS, hit)
        assert isinstance(asked, Term)
        assert asked.field == "date"
        assert asked.value.split("..")[0] == str(found.earliest)
        assert asked.value.split("..")[-1] == str(found.latest)


def test_other_words_ask_for_themselves() -> None:
    text = FACTS.dossier.stories[0].text
    at = text.index("return of prisoners")
    hit = Hit("text", "", (), "s0", replace(FACTS.dossier.quotes[0].span, start=at, end=at + 19), 1, 1.0)
    assert asking_for(FACTS, hit) == Term("phrase", "return of prisoners")
    nothing = replace(hit, span=replace(hit.span, end=at))
    assert asking_for(FACTS, nothing) is None


def test_an_actor_who_shares_the_name_is_asked_for_by_id() -> None:
    made = FACTS.dossier
    twin = replace(made.actors[1], id="a99", kind="place")
    both = Facts(replace(made, actors=(*made.actors, twin)))
    assert asking_for(both, first("@haddan", "actor")) == Term("id", "a1")


async def find(hands: Hands, typed: str) -> Results:
    await hands.press("slash", *("space" if letter == " " else letter for letter in typed))
    results = hands.app.screen.query_one(Results)
    await hands.until(lambda: results.typed == typed)
    await hands.pilot.pause()
    return results


async def test_tab_narrows_by_each_answer_it_is_pressed_on(opened: Opened) -> None:
    async with opened(Indexed(dossier(2, 20))) as hands:
        for name in ("koval", "haddan"):
            await find(hands, name)
            await hands.press("tab")
            assert hands.app.screen is hands.explorer
        assert hands.explorer.view.filters == (Term("actor", "Mira Koval"), Term("actor", "Tarek Haddan"))
        rows = [row for row in hands.explorer.query_one(Timeline)._rows if isinstance(row, int)]
        assert hands.explorer.facts is not None
        assert rows
        assert all({"a0", "a1"} <= set(hands.explorer.facts.entries[row].actors) for row in rows)
        assert "Only Mira Koval · Tarek Haddan · " in hands.text()
        assert "Lit:" not in hands.text()


@pytest.mark.parametrize("key", ["tab", "enter"])
async def test_a_query_goes_on_to_the_filters(opened: Opened, key: str) -> None:
    async with opened(Indexed(dossier())) as hands:
        await find(hands, "kind:place status:planned")
        assert "This is a query: Enter opens the filters with it" in hands.text()
        await hands.press(key)
        await hands.until(lambda: isinstance(hands.app.screen, FilterScreen))
        await hands.until(lambda: "kind:place status:planned" in hands.text())


async def test_before_anything_is_typed_the_prefixes_are_explained(opened: Opened) -> None:
    async with opened() as hands:
        await hands.press("slash")
        for words in ("@jrba", "actors only", "#jan 24", '"accords', "quotations only"):
            assert words in hands.text()
        await hands.press("down", "enter")
        assert not isinstance(hands.app.screen, FilterScreen)


async def test_days_counted_from_the_newest_story_are_said(opened: Opened) -> None:
    async with opened() as hands:
        await find(hands, "yesterday")
        assert "yesterday = Tue 4 Feb 2014?, counted from the newest story" in hands.text()
        await hands.press("backspace")
        await hands.until(lambda: "counted from" not in hands.text())


async def test_a_quotation_is_shown_with_its_speaker_and_the_words_that_match(opened: Opened) -> None:
    async with opened(Indexed(dossier()), size=(60, 24)) as hands:
        await find(hands, '"water will flow')
        row = next(line for line in hands.text().splitlines() if "said  " in line)
        assert "Koval: …" in row
        assert "water will flow" in row


async def test_what_happened_is_shown_with_its_time(opened: Opened) -> None:
    made = dossier()
    event = replace(made.events[0], earliest=date(2013, 3, 5), latest=date(2013, 3, 5))
    async with opened(Indexed(replace(made, events=(event,)))) as hands:
        await find(hands, event.headline.split()[-1].lower())
        assert any("Tue 5 Mar 2013" in line and "what" in line for line in hands.text().splitlines())


@pytest.mark.parametrize(
    ("typed", "advice"),
    [("zzz", "Try fewer letters"), ("@zzz", "Without @ everything is looked through")],
)
async def test_where_nothing_is_found_it_says_what_to_try(opened: Opened, typed: str, advice: str) -> None:
    async with opened() as hands:
        await find(hands, typed)
        assert advice in hands.text()
