"""Every command of the registry does what it says, through its keys."""

import pytest

from syriatalks.model import STATUSES
from syriatalks_tui.commands import COMMANDS, KEY_BAR, bar, bindings, of_scope
from syriatalks_tui.screens.choice import ChoiceScreen
from syriatalks_tui.screens.day import DayScreen
from syriatalks_tui.screens.dossier import DossierScreen
from syriatalks_tui.screens.explorer import Explorer
from syriatalks_tui.screens.export import ExportScreen
from syriatalks_tui.screens.filter import FilterScreen
from syriatalks_tui.screens.finder import FinderScreen
from syriatalks_tui.screens.grid import GridScreen
from syriatalks_tui.screens.help import HelpScreen
from syriatalks_tui.screens.jumping import JumpScreen
from syriatalks_tui.screens.quotes import QuotesScreen
from syriatalks_tui.screens.themes import ThemesScreen
from syriatalks_tui.screens.why import WhyScreen
from syriatalks_tui.state import narrow
from syriatalks_tui.widgets.naming import Naming
from syriatalks_tui.widgets.reader import Reader
from syriatalks_tui.widgets.rowlist import RowList
from syriatalks_tui.widgets.timeline import Timeline

from .conftest import Opened
from .generated import dossier

_OWNERS = {
    "explorer": Explorer,
    "list": RowList,
    "timeline": Timeline,
    "text": Reader,
    "finder": FinderScreen,
    "filter": FilterScreen,
    "why": WhyScreen,
    "dossier": DossierScreen,
    "quotes": QuotesScreen,
    "jumps": JumpScreen,
    "grid": GridScreen,
    "naming": Naming,
    "choice": ChoiceScreen,
    "export": ExportScreen,
    "themes": ThemesScreen,
    "day": DayScreen,
    "help": HelpScreen,
}


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: f"{command.scope}-{command.id}")
def test_every_command_is_carried_out_by_its_scope(command) -> None:
    assert callable(getattr(_OWNERS[command.scope], f"action_{command.id}", None))
    assert command.help.endswith(tuple("abcdefghijklmnopqrstuvwxyz"))


@pytest.mark.parametrize("scope", _OWNERS)
def test_no_key_stands_for_two_commands_of_a_scope(scope) -> None:
    keys = [binding.key for binding in bindings(scope)]
    assert sorted(keys) == sorted(set(keys))


@pytest.mark.parametrize("pane", KEY_BAR)
def test_the_key_bar_has_at_most_seven_keys_and_fits_80_columns(pane: str) -> None:
    commands = bar(pane)
    assert len(commands) <= 7
    assert sum(len(command.shown.split()[0]) + len(command.label) + 4 for command in commands) <= 80


@pytest.mark.parametrize(
    ("keys", "pane"),
    [
        (["tab"], "text"),
        (["tab", "tab"], "actors"),
        (["tab", "tab", "tab"], "timeline"),
        (["shift+tab"], "actors"),
        (["3"], "actors"),
        (["2"], "text"),
        (["2", "1"], "timeline"),
        (["l"], "text"),
        (["right", "right", "right"], "actors"),
        (["h"], "timeline"),
        (["3", "left"], "text"),
    ],
)
@pytest.mark.parametrize("width", [120, 80, 50])
async def test_keys_that_go_to_a_pane(opened: Opened, keys: list[str], pane: str, width: int) -> None:
    async with opened(size=(width, 24)) as hands:
        await hands.press(*keys)
        assert hands.explorer.view.pane == pane
        assert hands.explorer.focused is not None
        assert hands.explorer.focused.id == pane
        assert hands.explorer.focused.display


@pytest.mark.parametrize(
    ("keys", "row"),
    [
        (["down"], 1),
        (["j", "j"], 2),
        (["down", "down", "up"], 1),
        (["G"], -1),
        (["end", "g"], 1),
        (["end", "home"], 1),
        (["pagedown"], 1),
        (["down", "space", "pageup", "pageup"], 1),
    ],
)
async def test_keys_that_move_in_a_list(opened: Opened, keys: list[str], row: int) -> None:
    async with opened(dossier(6, 30)) as hands:
        timeline = hands.explorer.query_one(Timeline)
        await hands.press(*keys)
        rows = [index for index in range(timeline.row_count()) if not timeline.is_head(index)]
        assert timeline.cursor == (rows[row - 1] if row > 0 else rows[-1])


@pytest.mark.parametrize(
    ("keys", "top"),
    [
        (["j", "down"], 2),
        (["j", "k"], 0),
        (["pagedown", "pageup"], 0),
        (["G", "g"], 0),
        (["end", "home"], 0),
        (["j", "j", "up"], 1),
    ],
)
async def test_keys_that_move_in_the_text(opened: Opened, keys: list[str], top: int) -> None:
    async with opened(dossier(1, 60)) as hands:
        await hands.press("2", *keys)
        assert hands.explorer.query_one(Reader).scroll_offset.y == top


async def test_a_page_in_the_text_leaves_the_last_line_in_sight(opened: Opened) -> None:
    async with opened(dossier(1, 60)) as hands:
        reader = hands.explorer.query_one(Reader)
        await hands.press("2", "space")
        assert reader.scroll_offset.y == reader.size.height - 1
        await hands.press("G")
        assert reader.scroll_offset.y == reader.max_scroll_y > 0


async def test_zoom_shows_one_pane_and_escape_brings_the_others_back(opened: Opened) -> None:
    async with opened() as hands:
        await hands.press("2", "z")
        shown = [pane for pane in ("timeline", "text", "actors") if hands.explorer.query_one(f"#{pane}").display]
        assert shown == ["text"]
        await hands.press("escape")
        assert all(hands.explorer.query_one(f"#{pane}").display for pane in ("timeline", "text", "actors"))
        await hands.press("z", "z")
        assert not hands.explorer.view.zoomed


async def test_zoom_says_that_a_single_pane_is_alone_and_costs_no_escape(opened: Opened) -> None:
    async with opened(size=(60, 20)) as hands:
        await hands.press("2", "]", "z")
        assert not hands.explorer.view.zoomed
        assert [note.title for note in hands.app._notifications] == ["This pane is alone"]
        await hands.press("escape")
        assert hands.explorer.view.spot is None


async def test_a_zoom_of_a_larger_screen_costs_no_escape_where_one_pane_fits(opened: Opened) -> None:
    async with opened() as hands:
        await hands.press("2", "]", "z")
        await hands.pilot.resize_terminal(60, 20)
        await hands.press("escape")
        assert hands.explorer.view.spot is None


async def test_status_goes_round(opened: Opened) -> None:
    async with opened() as hands:
        assert hands.explorer.facts is not None
        for status in ("planned", "denied", "conditional", "happened"):
            await hands.press("s")
            assert hands.explorer.view.filtered("status") == status
            assert status in hands.text()
        await hands.press("s")
        assert hands.explorer.view.filters == ()


async def test_day_narrows_to_the_selected_day_and_back(opened: Opened) -> None:
    async with opened() as hands:
        await hands.press("down", "down", "down", "d")
        time = hands.explorer.view.filtered("date")
        assert time
        assert "Esc clears" in hands.text()
        await hands.press("d")
        assert hands.explorer.view.filters == ()


async def test_filters_come_off_one_by_one(opened: Opened) -> None:
    async with opened() as hands:
        await hands.press("3", "down", "s", "escape")
        assert hands.explorer.view.picked is not None
        assert len(hands.explorer.view.filters) == 1
        await hands.press("escape")
        assert hands.explorer.view.filters == ()


async def test_an_empty_timeline_says_what_to_undo(opened: Opened) -> None:
    only = dossier(1, 1)
    async with opened(only) as hands:
        other = next(status for status in STATUSES if status != only.events[0].status)
        hands.explorer.view = narrow(hands.explorer.view, "status", other)
        await hands.pilot.pause()
        assert "; Esc takes" in " ".join(hands.text().split())


async def test_statuses_that_no_fact_has_are_passed_over(opened: Opened) -> None:
    only = dossier(1, 1)
    async with opened(only) as hands:
        await hands.press("s")
        assert hands.explorer.view.filtered("status") == only.events[0].status
        await hands.press("s")
        assert hands.explorer.view.filtered("status") is None


async def test_stories_turn(opened: Opened) -> None:
    async with opened(dossier(3)) as hands:
        await hands.press("}", "}", "}")
        assert hands.explorer.view.story == 2
        assert "3/3" in hands.text()
        await hands.press("{")
        assert hands.explorer.view.story == 1


async def test_copy_takes_the_sentence_with_its_source(opened: Opened) -> None:
    async with opened() as hands:
        await hands.press("down", "y")
        copied = hands.app.clipboard
        assert hands.explorer.facts is not None
        assert hands.explorer.view.sentence is not None
        story = hands.explorer.facts.dossier.stories[0]
        assert hands.explorer.view.sentence.of(story.text) in copied
        assert copied.endswith(f"— {story.title}, NORD-PRESS, Port Salem, Wed 5 Feb 2014?, 01:38")


async def test_copy_with_nothing_selected_says_what_to_do(opened: Opened) -> None:
    async with opened() as hands:
        await hands.press("y")
        assert hands.app.clipboard == ""
        assert "Nothing to copy" in [note.title for note in hands.app._notifications]


async def test_theme_goes_round(opened: Opened) -> None:
    async with opened() as hands:
        names = [hands.app.theme]
        for _ in range(4):
            await hands.press("t")
            names.append(hands.app.theme)
        assert names == ["dark", "light", "high contrast", "terminal", "dark"]


async def test_quit(opened: Opened) -> None:
    async with opened() as hands:
        await hands.press("q")
        assert hands.app._exit


async def test_a_click_on_the_key_bar_presses_the_key(opened: Opened) -> None:
    async with opened() as hands:
        await hands.pilot.click("KeyBar", offset=(16, 0))
        await hands.until(lambda: isinstance(hands.app.screen, FinderScreen))


async def test_the_palette_lists_the_programs_own_verbs(opened: Opened) -> None:
    async with opened() as hands:
        await hands.press("ctrl+p")
        await hands.until(lambda: "Copy what is selected" in hands.text())
        await hands.press(*"alone")
        await hands.until(lambda: "This pane alone" in hands.text() and "Copy" not in hands.text())
        await hands.press("enter")
        await hands.until(lambda: hands.explorer.view.zoomed)


async def test_the_registry_reaches_the_palette_whole(opened: Opened) -> None:
    from syriatalks_tui.palette import Verbs

    async with opened() as hands:
        provider = Verbs(hands.explorer)
        found = [hit async for hit in provider.discover()]
        assert len(found) == len(of_scope("explorer")) - 1


@pytest.mark.parametrize(
    ("typed", "best"), [("quit", "quit"), ("zoom", "zoom"), ("csv", "export_csv"), ("Copy", "copy")]
)
async def test_the_palette_puts_the_command_that_is_named_first(opened: Opened, typed: str, best: str) -> None:
    from syriatalks_tui.palette import Verbs

    async with opened() as hands:
        found = [hit async for hit in Verbs(hands.explorer).search(typed)]
        named = next(command for command in of_scope("explorer") if command.id == best)
        assert str(max(found, key=lambda hit: hit.score).prompt) == named.help
