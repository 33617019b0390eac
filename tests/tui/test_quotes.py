"""All quotations by speaker: who is unknown comes last, direct speech looks different from indirect speech."""

from dataclasses import replace

import pytest

from syriatalks.model import Dossier
from syriatalks_tui.facts import Facts
from syriatalks_tui.jumps import Group
from syriatalks_tui.screens.dossier import DossierScreen
from syriatalks_tui.screens.quotes import QuotesScreen
from syriatalks_tui.speakers import UNKNOWN, speakers, spoken
from syriatalks_tui.widgets.jumplist import JumpList
from syriatalks_tui.wording import DIRECT, INDIRECT

from .conftest import Opened, only
from .generated import dossier


def mixed() -> Dossier:
    """The first quotation is nobody's, the second indirect speech of an actor who is quoted once."""
    whole = dossier(2, 20)
    first, second, *others = whole.quotes
    return replace(
        whole,
        quotes=(replace(first, speaker=None), replace(second, speaker="a1", kind="indirect"), *others),
    )


def by_speaker(whole: Dossier) -> tuple[Group, ...]:
    facts = Facts(whole)
    return speakers(facts, spoken(facts, range(len(whole.quotes))))


def test_quotations_stand_under_their_speakers_and_unknown_ones_last() -> None:
    groups = by_speaker(mixed())
    assert [group.title for group in groups] == ["Mira Koval", "Tarek Haddan", UNKNOWN]
    assert [group.count for group in groups] == ["6 · 6 direct", "1", "1 · 1 direct"]


def test_direct_and_indirect_speech_differ_in_marks_in_bars_and_in_words() -> None:
    direct, indirect = (group.jumps[0] for group in by_speaker(mixed())[:2])
    assert direct.words.startswith("“")
    assert direct.words.endswith("”")
    assert (direct.glyph, direct.note) == (DIRECT, "direct · said")
    assert "“" not in indirect.words
    assert (indirect.glyph, indirect.note) == (INDIRECT, "indirect · said")


def test_for_an_unknown_speaker_the_words_that_name_them_are_said() -> None:
    whole = mixed()
    quote = whole.quotes[0]
    assert quote.source is not None
    source = quote.source.of(whole.stories[0].text)
    assert by_speaker(whole)[-1].jumps[0].note == f"direct · said · {source}"


async def test_the_key_opens_the_list_and_enter_goes_to_the_quotation(opened: Opened) -> None:
    whole = mixed()
    async with opened(whole) as hands:
        await hands.press('"')
        assert isinstance(hands.app.screen, QuotesScreen)
        for words in ("8 quotations", "Mira Koval", "Tarek Haddan", UNKNOWN):
            assert words in hands.text()
        await hands.press("G", "enter")
        assert hands.app.screen is hands.explorer
        assert hands.explorer.view.quote == 0
        assert hands.explorer.view.spot == whole.quotes[0].span
        assert hands.explorer.view.pane == "text"


async def test_the_list_opens_at_the_quotation_or_the_actor_that_is_selected(opened: Opened) -> None:
    async with opened(mixed()) as hands:
        await hands.press('"', "down", "down", "enter")
        here = hands.explorer.view.quote
        await hands.press('"')
        jump = hands.app.screen.query_one(JumpList).jump
        assert jump is not None
        assert not isinstance(jump.target, int)
        assert jump.target.quote == here
        await hands.press("escape", "3", "down")
        actor = hands.explorer.view.actor
        await hands.press('"')
        jump = hands.app.screen.query_one(JumpList).jump
        assert jump is not None
        assert jump.actor == actor == "a1"


async def test_from_a_quotation_to_the_dossier_of_its_speaker(opened: Opened) -> None:
    async with opened(mixed()) as hands:
        await hands.press('"', "o")
        assert isinstance(hands.app.screen, DossierScreen)
        await hands.press("escape")
        assert isinstance(hands.app.screen, QuotesScreen)
        await hands.press("o", "enter")
        assert hands.app.screen is hands.explorer
        assert hands.explorer.view.actor == "a0"
        await hands.press("escape", "escape", '"', "G", "o")
        assert isinstance(hands.app.screen, QuotesScreen)
        assert "No dossier" in [note.title for note in hands.app._notifications]


async def test_where_nobody_is_quoted_the_list_says_so(opened: Opened) -> None:
    async with opened(replace(dossier(), quotes=())) as hands:
        await hands.press('"')
        assert "Nobody is quoted here" in hands.text()
        await hands.press("enter", "down", "escape")
        assert hands.app.screen is hands.explorer


async def test_very_many_quotations_open_at_once_and_turn(opened: Opened) -> None:
    async with opened(dossier(60, 500)) as hands:
        await hands.press('"')
        jumps = hands.app.screen.query_one(JumpList)
        assert jumps.row_count() == 6000 + 1
        await hands.press("G", "pageup", "g", "enter")
        assert hands.explorer.view.quote is not None


async def test_w_says_why_the_words_are_somebodys(opened: Opened) -> None:
    async with opened(mixed()) as hands:
        await hands.press('"', "w")
        assert "The tag behind the words names her." in hands.text()
        await hands.press("escape")
        assert isinstance(hands.app.screen, QuotesScreen)


async def test_the_quotations_follow_the_filters_and_say_so(opened: Opened) -> None:
    async with opened(mixed()) as hands:
        await hands.press("f", *'story:"part', "space", *'2"', "enter", '"')
        shown = hands.text()
        assert "4 of 8 quotations" in shown
        assert only(hands) == "Only story part 2"
        assert "a all" in shown
        await hands.press("a")
        assert " 8 quotations" in hands.text()
        assert only(hands) == ""
        await hands.press("a")
        assert "4 of 8 quotations" in hands.text()


async def test_what_is_said_in_a_story_is_said_on_its_day(opened: Opened) -> None:
    async with opened(mixed()) as hands:
        await hands.press("f", *"date:2014-02-06", "enter", '"')
        assert "4 of 8 quotations" in hands.text()
        assert "Thu 6 Feb 2014" in hands.text()


async def test_the_actor_picked_does_not_narrow_the_quotations(opened: Opened) -> None:
    async with opened(mixed()) as hands:
        await hands.press("3", "down", '"')
        assert " 8 quotations" in hands.text()
        assert only(hands) == ""


async def test_a_status_which_no_quotation_has_is_left_aside_and_that_is_said(opened: Opened) -> None:
    async with opened(mixed()) as hands:
        await hands.press("s", '"')
        assert "“planned” narrows facts, not quotations" in hands.text()
        assert " 8 quotations" in hands.text()


async def test_where_no_quotation_passes_the_key_for_all_is_named(opened: Opened) -> None:
    async with opened(mixed()) as hands:
        await hands.press("f", *"date:1999", "enter", '"')
        assert "Nothing said passes; a shows all" in hands.text()
        await hands.press("a")
        assert "Mira Koval" in hands.text()


async def test_tab_goes_to_the_next_speaker(opened: Opened) -> None:
    async with opened(mixed()) as hands:
        await hands.press('"', "tab")
        jumps = hands.app.screen.query_one(JumpList)
        assert jumps.jump is not None
        assert jumps.jump.actor == "a1"
        await hands.press("tab", "tab")
        assert jumps.place() == 0


@pytest.mark.parametrize(("typed", "left"), [("haddan", 1), ("water flow", 8), ("koval water", 6), ("nonsense", 0)])
async def test_what_is_typed_narrows_the_quotations(opened: Opened, typed: str, left: int) -> None:
    async with opened(mixed()) as hands:
        await hands.press('"', "slash", *("space" if letter == " " else letter for letter in typed))
        shown = hands.text()
        assert (f"{left} of 8 quotations" if left < 8 else "8 quotations") in shown
        assert ("Esc clears" in shown) == (left == 0)
        await hands.press("escape")
        assert isinstance(hands.app.screen, QuotesScreen)
        assert hands.app.screen.query_one(JumpList).has_focus
        assert "8 quotations" in hands.text()
        await hands.press("escape")
        assert hands.app.screen is hands.explorer


async def test_enter_goes_on_with_the_quotations_that_are_left(opened: Opened) -> None:
    async with opened(mixed()) as hands:
        await hands.press('"', "slash", *"haddan", "enter", "enter")
        assert hands.app.screen is hands.explorer
        assert hands.explorer.view.quote == 1
