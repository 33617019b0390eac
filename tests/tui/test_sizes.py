"""The explorer fits every terminal, down to one cell, while it is resized and while it loads."""

import random
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from rich.cells import cell_len

from syriatalks.model import Dossier
from syriatalks_tui.commands import COMMANDS
from syriatalks_tui.layout import shape
from syriatalks_tui.reading import Reading
from syriatalks_tui.widgets.reader import Reader

from .conftest import Hands, Opened
from .generated import Generated, dossier


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        ((160, 50), "three"),
        ((120, 40), "three"),
        ((119, 40), "two"),
        ((80, 24), "two"),
        ((80, 12), "one"),
        ((69, 40), "one"),
    ],
)
def test_how_many_panes_a_size_shows(size: tuple[int, int], expected: str) -> None:
    assert shape(*size) == expected


@pytest.mark.parametrize("size", [(1, 1), (2, 2), (5, 3), (12, 4), (20, 8), (40, 12), (80, 24), (300, 80)])
async def test_any_size(opened: Opened, size: tuple[int, int]) -> None:
    async with opened(size=size) as hands:
        await hands.press("down", "tab", "]", "3", "down", "z", "z", "w", "escape", "/", "a", "escape", "?", "escape")
        await hands.press("o", "down", "G", "escape", '"', "down", "G", "escape")
        assert hands.app.screen is hands.explorer
        lines = hands.text().split("\n")
        assert len(lines) == size[1]


@pytest.mark.parametrize("seed", [1, 2])
async def test_a_storm_of_sizes(opened: Opened, seed: int) -> None:
    chance = random.Random(seed)
    async with opened(dossier(2, 30), size=(100, 30)) as hands:
        for _ in range(15):
            width, height = chance.randint(1, 180), chance.randint(1, 60)
            await hands.pilot.resize_terminal(width, height)
            await hands.press(chance.choice(["down", "tab", "]", "z", "3", "2", "space"]))
            lines = hands.text().split("\n")
            assert (len(lines), {cell_len(line) for line in lines}) == (height, {width})
        await hands.pilot.resize_terminal(120, 40)
        if hands.explorer.view.zoomed:
            await hands.press("z")
        await hands.pilot.pause()
        assert all(title in hands.text() for title in ("1 Timeline", "2 Text", "3 Actors"))


_KEYS = sorted({key for command in COMMANDS for key in command.keys} - {"q", "ctrl+p", ":"})
_SIZES = [(160, 50), (120, 40), (80, 24), (50, 16), (30, 10), (9, 4), (1, 1)]


async def _step(hands: Hands, chance: random.Random) -> None:
    """One thing that a reader does: mostly a key, else the mouse, a word, a pull at the window's corner."""
    width, height = hands.app.size
    spot = (chance.randrange(width), chance.randrange(height))
    act = chance.random()
    if act < 0.7:
        await hands.press(chance.choice(_KEYS))
    elif act < 0.8:
        await hands.pilot.click(offset=spot, times=chance.choice([1, 1, 2]))
    elif act < 0.9:
        await hands.press(*chance.choice(["koval", "jan", "2014-02", '"x', "(", "5"]))
    else:
        await hands.pilot.resize_terminal(*chance.choice(_SIZES))


def _fills_the_terminal(hands: Hands) -> bool:
    lines = hands.text().split("\n")
    return (len(lines), {cell_len(line) for line in lines}) == (hands.app.size.height, {hands.app.size.width})


@pytest.mark.parametrize("seed", range(4))
async def test_a_random_walk(opened: Opened, seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the reader does in whatever order, nothing breaks, and Esc leads back to the explorer."""
    monkeypatch.chdir(tmp_path)
    chance = random.Random(seed)
    async with opened(dossier(3, 20, seed), size=chance.choice(_SIZES)) as hands:
        for _ in range(80):
            await _step(hands, chance)
            await hands.until(lambda: _fills_the_terminal(hands))
        for _ in range(20):
            if hands.app.screen is not hands.explorer:
                await hands.press("escape")
        assert hands.app.screen is hands.explorer
        assert not hands.app._exit


async def test_the_rest_of_a_long_text_leaves_the_reader_where_they_are(opened: Opened) -> None:
    release = Event()
    whole = dossier(1, 200)

    class Long(Generated):
        def first(self) -> Reading:
            story = replace(whole.stories[0], text=whole.stories[0].text[:20_000])
            return Reading(Dossier((story,)), complete=False)

        def read(self, *args):
            release.wait(5)
            return super().read(*args)

    async with opened(Long(whole), ready=False) as hands:
        reader = hands.explorer.query_one(Reader)
        await hands.press("2", "space", "space", "space")
        top = reader.top_offset
        assert top > 0
        release.set()
        await hands.until(lambda: hands.explorer.finder is not None)
        assert reader.top_offset == top
        assert len(reader._wrapped.text) > 20_000


async def test_the_text_is_there_and_keys_work_while_facts_are_being_found(opened: Opened) -> None:
    release = Event()

    class Slow(Generated):
        def read(self, *args):
            release.wait(5)
            return super().read(*args)

    async with opened(Slow(dossier()), ready=False) as hands:
        await hands.until(lambda: "Second round of river talks" in hands.text())
        assert "Finding dates" in hands.text()
        await hands.press(
            "2", "j", "j", "]", "n", "v", "+", "-", "H", "L", "enter", "w", "escape", "3", "s", "d", "y", "}"
        )
        assert hands.explorer.view.pane == "actors"
        release.set()
        await hands.until(lambda: hands.explorer.finder is not None)
        assert "Mira Koval" in hands.text()
