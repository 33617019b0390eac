"""The windows over the explorer: finder, reasons, help."""

import re
from datetime import date
from itertools import chain
from threading import Event

import pytest

from syriatalks.model import Span, Story
from syriatalks_tui.screens.finder import FinderScreen, Results, _lit
from syriatalks_tui.screens.help import HelpScreen, Keys
from syriatalks_tui.screens.why import WhyScreen
from syriatalks_tui.wording import LEGEND

from .conftest import Opened
from .generated import Generated, dossier


async def test_a_notice_goes_with_the_next_key_and_a_warning_stays(opened: Opened) -> None:
    async with opened() as hands:
        hands.explorer.notify("there is one", severity="warning")
        await hands.press("2", "]", "y")
        assert [note.title for note in hands.app._notifications] == ["", "Copied"]
        await hands.press("down")
        assert [note.title for note in hands.app._notifications] == [""]


async def test_the_finder_answers_as_one_types_and_enter_jumps(opened: Opened) -> None:
    async with opened() as hands:
        await hands.press("/", *"mira")
        results = hands.app.screen.query_one(Results)
        await hands.until(lambda: len(results.hits) > 0)
        assert results.hits[0].label == "Mira Koval"
        assert "Mira Koval" in hands.text()
        await hands.press("enter")
        assert hands.app.screen is hands.explorer
        assert hands.explorer.view.actor == "a0"
        assert hands.explorer.view.picked == "a0"


async def test_the_finders_keys_move_over_the_answers(opened: Opened) -> None:
    async with opened() as hands:
        await hands.press("/", *"meet")
        results = hands.app.screen.query_one(Results)
        await hands.until(lambda: len(results.hits) > 2)
        await hands.press("down", "down", "up")
        assert results.cursor == 1
        await hands.press("pagedown")
        assert results.cursor == len(results.hits) - 1
        await hands.press("pageup")
        assert results.cursor == 0
        hit = results.hits[0]
        await hands.press("enter")
        assert hands.explorer.facts is not None
        assert hands.explorer.view.entry is not None
        assert hands.explorer.facts.event_id(hands.explorer.facts.entries[hands.explorer.view.entry]) == hit.target


async def test_escape_leaves_the_finder_and_all_as_it_was(opened: Opened) -> None:
    async with opened() as hands:
        await hands.press("down")
        before = hands.explorer.view
        await hands.press("/", *"bra", "escape")
        assert hands.app.screen is hands.explorer
        assert hands.explorer.view == before


async def test_the_finder_says_when_nothing_is_like_it(opened: Opened) -> None:
    async with opened() as hands:
        await hands.press("/", *"zzz")
        await hands.until(lambda: "Nothing is like “zzz”" in hands.text())


async def test_why_of_a_day_names_words_value_rule_and_evidence(opened: Opened) -> None:
    async with opened() as hands:
        await hands.press("down", "w")
        assert isinstance(hands.app.screen, WhyScreen)
        shown = hands.text()
        assert hands.explorer.facts is not None
        assert hands.explorer.view.date is not None
        mention = hands.explorer.facts.dossier.dates[hands.explorer.view.date]
        for words in (mention.text, mention.value, "rule month-day", *mention.because, *mention.rejected):
            assert words in shown
        assert "A Tuesday fits." in shown
        assert "2014, 2013" in shown
        await hands.press("escape")
        assert hands.app.screen is hands.explorer


async def test_the_keys_of_the_reasons_scroll_them(opened: Opened) -> None:
    async with opened(size=(50, 12)) as hands:
        await hands.press("down", "w")
        reasons = hands.app.screen.query_one("#reasons")
        for key, places in (("down", 1), ("j", 2), ("k", 1), ("up", 0)):
            await hands.press(key)
            assert reasons.scroll_y == places
        await hands.press("pagedown")
        below = reasons.scroll_y
        await hands.press("space", "pageup")
        assert 1 < below == reasons.scroll_y < reasons.max_scroll_y


async def test_why_of_an_actor_and_of_a_quotation(opened: Opened) -> None:
    async with opened() as hands:
        await hands.press("3", "down", "w")
        assert "Names taken for one" in hands.text()
        await hands.press("escape", "escape", "escape", "2")
        assert hands.explorer.facts is not None
        marks = hands.explorer.facts.marks(0).all
        steps = next(index for index, mark in enumerate(marks) if mark.quote is not None)
        await hands.press("g", *["]"] * (steps + 1), "w")
        assert "The tag behind the words names her." in hands.text()


async def test_another_publication_date_is_tried_before_it_is_taken(opened: Opened) -> None:
    library = Generated(dossier())
    async with opened(library) as hands:
        await hands.press("w", "p", *"2015-02-0")
        assert "A day is written like" in hands.text()
        await hands.press("5")
        await hands.until(lambda: "would move" in hands.text())
        assert library.corrected == {}
        await hands.press("enter")
        await hands.until(lambda: library.corrected == {"s0": date(2015, 2, 5)})


async def test_a_slow_trial_holds_up_no_key_and_is_dropped(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    release = Event()
    tried: list[date] = []

    def slowly(story: Story, day: date) -> tuple[()]:
        tried.append(day)
        if day.year == 2015:
            release.wait(5)
        return ()

    monkeypatch.setattr("syriatalks_tui.screens.why.preview", slowly)
    async with opened() as hands:
        await hands.press("w", "p", *"2015-02-05")
        await hands.until(lambda: tried == [date(2015, 2, 5)])
        await hands.press("backspace", "6", *["backspace"] * 7, *"6-02-05")
        await hands.until(lambda: tried[-1] == date(2016, 2, 5))
        await hands.until(lambda: "No date would move" in hands.text())
        release.set()
        await hands.pilot.pause(0.05)
        assert "No date would move" in hands.text()


async def test_help_lists_every_key_and_narrows(opened: Opened) -> None:
    async with opened() as hands:
        await hands.press("?")
        assert isinstance(hands.app.screen, HelpScreen)
        keys = hands.app.screen.query_one(Keys)
        every = keys.row_count()
        await hands.press(*"copy")
        assert 0 < keys.row_count() < every
        assert "Copy what is selected, else the sentence" in hands.text()
        await hands.press("escape")
        assert hands.app.screen is hands.explorer


async def test_the_keys_of_the_help_move_in_it(opened: Opened) -> None:
    async with opened() as hands:
        await hands.press("?", "down", "down", "up", "down")
        assert hands.app.screen.query_one(Keys).cursor == 2


@pytest.mark.parametrize(
    ("label", "lit", "room", "shown", "matches"),
    [
        ("Ahmad Jarba", [Span(6, 11)], 20, "Ahmad Jarba", ["Jarba"]),
        ("Ahmad Jarba", [Span(0, 2), Span(6, 8)], 8, "Ahmad J…", ["Ah"]),
        ("a long way to the accords", [Span(18, 25)], 16, "…to the accords", ["accords"]),
        ("a long way to the accords", [Span(18, 25)], 30, "a long way to the accords", ["accords"]),
        ("nothing lit here", [], 10, "nothing l…", []),
    ],
)
def test_a_label_is_cut_so_that_the_match_stays_in_sight(
    label: str, lit: list[Span], room: int, shown: str, matches: list[str]
) -> None:
    pieces = _lit(label, lit, room)
    assert "".join(words for words, _ in pieces) == shown
    assert [words for words, ink in pieces if ink == "match"] == matches


async def test_matches_are_lit_where_they_stand(opened: Opened) -> None:
    async with opened() as hands:
        await hands.press("/", *"koval")
        results = hands.app.screen.query_one(Results)
        await hands.until(lambda: len(results.hits) > 0)
        assert ("Koval", "match") in list(results.draw(0, 60))
        assert results.hits[0].lit == (Span(5, 10),)
        assert isinstance(hands.app.screen, FinderScreen)


async def test_help_says_how_to_reach_what_has_no_key(opened: Opened) -> None:
    async with opened() as hands:
        await hands.press("?", *"markdown")
        assert re.search(r"Ctrl\+P … +Export as Markdown", hands.text())


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_help_says_on_its_first_page_what_the_signs_mean(opened: Opened, size: tuple[int, int]) -> None:
    async with opened(size=size) as hands:
        await hands.press("?")
        seen = re.sub(" +", " ", hands.text())
        for sign, meaning in chain.from_iterable(LEGEND.values()):
            assert f"{sign} {meaning}" in seen


async def test_help_finds_a_sign_by_its_meaning(opened: Opened) -> None:
    async with opened(size=(40, 16)) as hands:
        await hands.press("?", *"denied")
        assert re.search(r"Facts +✕ denied +[^◇]", hands.text())
        assert "happened" not in hands.text()


async def test_help_names_the_letters_that_stand_for_signs(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "linux")
    async with opened() as hands:
        await hands.press("?")
        assert "H happened  P planned  D denied  C conditional  . undecided" in hands.text()
