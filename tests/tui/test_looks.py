"""Pictures of the main screens. A change of looks is meant: `pytest tests/tui/test_looks.py --snapshot-update`."""

from collections.abc import Callable

import pytest
from textual.pilot import Pilot

from syriatalks_tui.app import SyriatalksApp
from syriatalks_tui.screens.explorer import Explorer
from syriatalks_tui.screens.finder import Results

from .generated import Generated, dossier

Compare = Callable[..., bool]


def explorer(theme: str = "dark") -> SyriatalksApp:
    app = SyriatalksApp(Generated(dossier()))
    app.animation_level = "none"
    app.theme = theme
    return app


async def ready(pilot: Pilot[None], *keys: str) -> None:
    screen = pilot.app.screen
    assert isinstance(screen, Explorer)
    for _ in range(300):
        if screen.finder is not None:
            break
        await pilot.pause(0.02)
    await pilot.press(*keys)
    screen.rest()
    for _ in range(100):
        await pilot.pause(0.01)
        if "slash" not in keys or len(pilot.app.screen.query_one(Results).hits) > 0:
            break
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()


@pytest.mark.parametrize("theme", ["dark", "light"])
@pytest.mark.parametrize("size", [(160, 50), (120, 40), (80, 24), (40, 16)], ids=["160", "120", "80", "40"])
def test_a_day_selected(snap_compare: Compare, theme: str, size: tuple[int, int]) -> None:
    assert snap_compare(explorer(theme), terminal_size=size, run_before=lambda pilot: ready(pilot, "down", "down"))


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (40, 16)], ids=["120", "80", "40"])
def test_an_actor_selected(snap_compare: Compare, size: tuple[int, int]) -> None:
    assert snap_compare(explorer(), terminal_size=size, run_before=lambda pilot: ready(pilot, "3", "down"))


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        ("why", ["down", "w"]),
        ("help", ["question_mark"]),
        ("finder", ["slash", *"brandt"]),
        ("dossier", ["3", "down", "o"]),
        ("quotes", ["quotation_mark"]),
        ("grid", ["3", "down", "c"]),
    ],
)
def test_the_windows(snap_compare: Compare, name: str, keys: list[str]) -> None:
    assert snap_compare(explorer(), terminal_size=(100, 32), run_before=lambda pilot: ready(pilot, *keys))


def test_high_contrast(snap_compare: Compare) -> None:
    app = explorer("high contrast")
    assert snap_compare(
        app, terminal_size=(120, 40), run_before=lambda pilot: ready(pilot, "2", "right_square_bracket")
    )


def test_without_colour(snap_compare: Compare, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    assert snap_compare(explorer(), terminal_size=(120, 40), run_before=lambda pilot: ready(pilot, "down", "down"))
