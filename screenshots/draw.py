"""Draws the pictures of the README and writes its table of keys, from the real explorer on the bundled story.

python screenshots/draw.py            every scene, as screenshots/NAME.svg
python screenshots/draw.py finder     the scenes named; `tour` is the stepped tour of `tour.py`
"""

import asyncio
import os
import re
import sys
from dataclasses import dataclass
from os.path import relpath
from pathlib import Path

from textual.pilot import Pilot
from tour import TOUR, film

from syriatalks.seeds import bundled
from syriatalks_tui.app import SyriatalksApp
from syriatalks_tui.commands import keys_table
from syriatalks_tui.library import Files
from syriatalks_tui.screens.explorer import Explorer

FOLDER = Path(__file__).parent
README = FOLDER.parent / "README.md"
KEYS = re.compile(r"(?<=<!-- keys: written by make screenshots -->\n).*(?=<!-- /keys -->)", re.DOTALL)
# Fonts that are on the machines of most readers; the picture fetches none.
FONTS = "'Fira Code', 'JetBrains Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace"


@dataclass(frozen=True, slots=True)
class Scene:
    """One picture: its file name, the size of the terminal in cells, and the keys that lead to it."""

    name: str
    size: tuple[int, int]
    keys: tuple[str, ...]


SCENES = (
    Scene("explorer", (120, 36), ("down", "down", "down", "enter")),
    Scene("actor", (120, 36), ("3", "down", "enter", "n", "n")),
    Scene("finder", (120, 36), ("slash", *"lavrow", "down")),
    Scene("why", (120, 36), ("end", "w")),
    Scene("dossier", (120, 36), ("3", "down", "o")),
    Scene("quotes", (120, 36), ("quotation_mark",)),
    Scene("light", (120, 36), ("t", "down", "down", "down", "enter")),
    Scene("narrow", (80, 24), ("down", "down", "down", "enter")),
    Scene("help", (120, 36), ("question_mark",)),
)


async def draw(size: tuple[int, int], *steps: tuple[str, ...]) -> list[str]:
    """A picture, as SVG, after the keys of each of `steps`, in a terminal of `size` cells."""
    stories = [relpath(path, FOLDER.parent) for path in bundled()]
    app = SyriatalksApp(Files(stories, correcting=False))
    app.animation_level = "none"
    pictures = []
    async with app.run_test(size=size) as pilot:
        await _ready(pilot)
        for keys in steps:
            for key in keys:
                await pilot.press(key)
                await _settled(pilot)
            pictures.append(_everywhere_alike(app.export_screenshot(title="syriatalks-tui")))
    return pictures


async def _ready(pilot: Pilot[None]) -> None:
    screen = pilot.app.screen
    assert isinstance(screen, Explorer)
    while screen.finder is None:
        await pilot.pause(0.02)
    await _settled(pilot)


async def _settled(pilot: Pilot[None]) -> None:
    await pilot.app.workers.wait_for_complete()
    await pilot.pause(0.1)


def _everywhere_alike(svg: str) -> str:
    """`svg` for any viewer: fonts of the reader's machine in place of one from the web, blanks kept, stable names."""
    svg = re.sub(r"@font-face\s*\{.*?\}\s*", "", svg, flags=re.DOTALL)
    svg = re.sub(r"font-family:\s*(?:Fira Code|arial)[^;]*;", f"font-family: {FONTS};", svg)
    svg = svg.replace("&#160;", " ").replace("<text ", '<text xml:space="preserve" ')
    return re.sub(r"terminal-\d+", "terminal", svg)


def _keep(name: str, picture: str) -> None:
    (FOLDER / f"{name}.svg").write_text(picture, encoding="utf-8")
    print(f"screenshots/{name}.svg")


def main(names: list[str]) -> None:
    """Draw the scenes named, or all."""
    os.chdir(FOLDER.parent)  # a picture shows the path of the story
    for scene in SCENES:
        if not names or scene.name in names:
            _keep(scene.name, *asyncio.run(draw(scene.size, scene.keys)))
    if not names or "tour" in names:
        _keep("tour", film(asyncio.run(draw((100, 30), *(step.keys for step in TOUR)))))
    README.write_text(KEYS.sub(lambda _: keys_table() + "\n", README.read_text("utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
