"""Keys that come in one burst do what they do one by one."""

import pytest
from textual import events
from textual.keys import _character_to_key

from syriatalks_tui.screens.dossier import DossierScreen
from syriatalks_tui.screens.filter import FilterScreen
from syriatalks_tui.screens.grid import GridScreen
from syriatalks_tui.screens.help import HelpScreen
from syriatalks_tui.screens.quotes import QuotesScreen
from syriatalks_tui.screens.why import WhyScreen

from .conftest import Hands, Opened
from .generated import dossier


async def burst(hands: Hands, *keys: str) -> None:
    """All keys at once, as a script sends them."""
    for key in keys:
        letter = len(key) == 1
        hands.app.post_message(events.Key(_character_to_key(key) if letter else key, key if letter else None))
    await hands.pilot.pause()
    await hands.until(lambda: hands.app.typed.is_done)
    hands.explorer.rest()
    await hands.pilot.pause()


async def test_a_pane_its_row_and_its_dossier(opened: Opened) -> None:
    async with opened() as hands:
        for key in ("3", "down", "down"):
            await hands.press(key)
        actor = hands.explorer.view.actor
        await hands.press("escape", "1")
        await burst(hands, "3", "home", "down", "o")
        assert isinstance(hands.app.screen, DossierScreen)
        assert hands.app.screen.actor == hands.explorer.view.actor == actor


async def test_words_and_enter_in_the_finder(opened: Opened) -> None:
    async with opened() as hands:
        await burst(hands, *"/haddan", "enter")
        await hands.until(lambda: hands.app.screen is hands.explorer)
        assert hands.explorer.view.actor == "a1"


async def test_the_second_answer(opened: Opened) -> None:
    async with opened() as hands:
        await hands.press(*"/koval", "down")
        hit = hands.app.screen.query_one("Results").hit  # type: ignore[attr-defined]
        await hands.press("escape")
        await burst(hands, *"/koval", "down", "enter")
        await hands.until(lambda: hands.app.screen is hands.explorer)
        assert hands.explorer.view.spot is not None
        facts = hands.explorer.facts
        assert facts is not None
        assert hands.explorer.view.entry == facts.entry_of_event(hit.target)


async def test_a_filter_typed_and_taken(opened: Opened) -> None:
    async with opened() as hands:
        await burst(hands, *"fstatus:planned", "enter", "f", *"date:2014", "enter")
        assert [term.value for term in hands.explorer.view.filters] == ["planned", "2014"]  # type: ignore[union-attr]
        await burst(hands, "f", "delete", "delete", "escape", "3", "down")
        assert hands.app.screen is hands.explorer
        assert [term.field for term in hands.explorer.view.filters] == ["id"]  # type: ignore[union-attr]


async def test_a_name_typed_and_taken(opened: Opened) -> None:
    async with opened() as hands:
        await burst(hands, "a", *"brandt", "enter", "o")
        assert isinstance(hands.app.screen, DossierScreen)
        assert hands.app.screen.actor == "a2"


async def test_windows_one_over_the_other_and_back(opened: Opened) -> None:
    async with opened(dossier(2, 20)) as hands:
        await burst(hands, "3", "down", "o", "tab", "w")
        assert isinstance(hands.app.screen, WhyScreen)
        await burst(hands, "escape", "escape", '"', "down")
        assert isinstance(hands.app.screen, QuotesScreen)
        await burst(hands, "escape", "?", *"zoom")
        assert isinstance(hands.app.screen, HelpScreen)
        await burst(hands, "escape", "escape", "f", "escape", "1", "down", "enter")
        assert hands.app.screen is hands.explorer
        assert hands.explorer.view.pane == "text"


async def test_a_cell_of_the_grid(opened: Opened) -> None:
    async with opened(dossier(2, 20)) as hands:
        await burst(hands, "c", "down", "]", "enter")
        await hands.until(lambda: not isinstance(hands.app.screen, GridScreen))
        assert hands.explorer.view.entry is not None
        assert hands.explorer.view.pane == "text"


@pytest.mark.parametrize("keys", [("down",) * 50, ("tab",) * 50, ("?", "escape") * 10])
async def test_many_keys_are_all_heard(opened: Opened, keys: tuple[str, ...]) -> None:
    async with opened(dossier(1, 200)) as hands:
        await burst(hands, *keys)
        one_by_one = hands.explorer.view
    async with opened(dossier(1, 200)) as hands:
        for key in keys:
            await hands.press(key)
        assert hands.explorer.view == one_by_one


async def test_letters_reach_a_window_that_is_opening(opened: Opened) -> None:
    async with opened() as hands:
        await burst(hands, *"fkov")
        assert isinstance(hands.app.screen, FilterScreen)
        assert "│ kov " in hands.text()


@pytest.mark.parametrize("key", ["]", "+", "-", "H"])
async def test_a_notice_that_repeats_is_shown_once(opened: Opened, key: str) -> None:
    async with opened() as hands:
        await hands.press("2")
        await burst(hands, *key * 60)
        assert len(hands.app._notifications) == 1
