"""The explorer on invented stories, opened and waited for."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Static

from syriatalks.model import Dossier
from syriatalks_tui.app import SyriatalksApp
from syriatalks_tui.habits import Habits
from syriatalks_tui.library import Library
from syriatalks_tui.screens.explorer import Explorer

from .generated import Generated, dossier

Opened = Callable[..., AbstractAsyncContextManager["Hands"]]


@pytest.fixture(autouse=True)
def data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The explorer is tried apart from what the developer keeps on this machine: corrections, settings, places."""
    folder = tmp_path / "data"
    monkeypatch.setenv("XDG_DATA_HOME", str(folder))
    for name in ("CONFIG", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
    return folder


class Hands:
    """A reader at the keyboard."""

    def __init__(self, pilot: Pilot[None], explorer: Explorer) -> None:
        self.pilot = pilot
        self.explorer = explorer

    @property
    def app(self) -> SyriatalksApp:
        app = self.pilot.app
        assert isinstance(app, SyriatalksApp)
        return app

    async def press(self, *keys: str) -> None:
        """Press the keys, and wait as a reader does until every pane has followed the last."""
        await self.pilot.press(*keys)
        await self.until(lambda: self.app.typed.is_done)
        self.explorer.rest()
        await self.pilot.pause()

    async def until(self, done: Callable[[], bool]) -> None:
        for _ in range(200):
            if done():
                return
            await self.pilot.pause(0.02)
        raise AssertionError("waited in vain")

    def text(self) -> str:
        """What is on the screen, line by line."""
        lines = self.app.screen._compositor.render_strips()
        return "\n".join(strip.text for strip in lines)


def only(hands: Hands) -> str:
    """What the window over the explorer says that it is narrowed to."""
    line = hands.app.screen.query_one("#only", Static)
    return str(line.render()) if line.display else ""


@asynccontextmanager
async def open_explorer(
    facts: Dossier | Library | None = None,
    size: tuple[int, int] = (120, 40),
    ready: bool = True,
    habits: Habits | None = None,
) -> AsyncIterator[Hands]:
    library = Generated(facts or dossier()) if isinstance(facts, Dossier | None) else facts
    app = SyriatalksApp(library, habits)
    async with app.run_test(size=size, notifications=True) as pilot:
        explorer = app.screen
        assert isinstance(explorer, Explorer)
        hands = Hands(pilot, explorer)
        if ready:
            await hands.until(lambda: explorer.finder is not None)
            await pilot.pause()
        yield hands


@pytest.fixture
def opened() -> Opened:
    return open_explorer
