"""Facts are taken along as they are shown, and no file is written over unasked."""

import errno
import json
import os
from pathlib import Path

import pytest

from syriatalks.export import to_csv, to_json, to_markdown
from syriatalks_tui.exporting import FORMATS
from syriatalks_tui.screens.explorer import Explorer
from syriatalks_tui.screens.export import ExportScreen

from .conftest import Hands, Opened
from .generated import dossier

NAME = "second-round-of-river-talks-opens-in-lindau-part-1"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Files without a folder in their names are written here."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


async def left(hands: Hands) -> None:
    await hands.until(lambda: isinstance(hands.app.screen, Explorer))


@pytest.mark.parametrize(
    ("keys", "ending", "write"),
    [
        ([], ".md", to_markdown),
        (["down"], ".csv", to_csv),
        (["down", "down"], ".json", lambda facts: json.dumps(to_json(facts), ensure_ascii=False, indent=2) + "\n"),
    ],
    ids=["markdown", "csv", "json"],
)
async def test_enter_writes_all_facts_in_the_format(opened: Opened, folder: Path, keys, ending: str, write) -> None:
    async with opened() as hands:
        await hands.press("e", *keys, "enter")
        await left(hands)
        path = folder / f"{NAME}{ending}"
        assert path.read_bytes().decode() == write(dossier())
        assert f"{NAME}{ending}" in "".join(note.message for note in hands.app._notifications)


@pytest.mark.parametrize("size", [(120, 40), (100, 30), (80, 24)])
async def test_all_formats_are_in_sight(opened: Opened, size: tuple[int, int]) -> None:
    async with opened(size=size) as hands:
        await hands.press("e")
        for kind in FORMATS:
            assert kind.help in hands.text()


async def test_what_the_timeline_shows_is_exported_and_a_takes_all(opened: Opened) -> None:
    async with opened() as hands:
        await hands.press("s", "e")
        assert "those that the timeline shows" in hands.text()
        await hands.press("down", "y")
        await left(hands)
        rows = hands.app.clipboard.splitlines()[1:]
        planned = [event for event in dossier().events if event.status == "planned"]
        assert len(rows) == len(planned) > 0
        assert all(",planned," in row for row in rows)
        await hands.press("e", "a", "down", "y")
        await left(hands)
        assert hands.app.clipboard == to_csv(dossier())


async def test_a_file_is_replaced_only_when_the_reader_says_so_twice(opened: Opened, folder: Path) -> None:
    path = folder / f"{NAME}.md"
    path.write_text("mine")
    async with opened() as hands:
        await hands.press("e", "enter")
        assert "is there already" in hands.text()
        assert path.read_text() == "mine"
        await hands.press("tab", "end", "x", "backspace", "enter")
        assert path.read_text() == "mine"
        await hands.press("enter")
        await left(hands)
        assert path.read_text() == to_markdown(dossier())


async def test_a_file_that_cannot_be_written_is_said_so(opened: Opened, folder: Path) -> None:
    async with opened() as hands:
        await hands.press("e", "tab", "home", *"gone", "slash", "enter")
        await hands.until(lambda: "Not written: there is no folder gone" in hands.text())
        await hands.press("escape")
        await left(hands)
        assert list(folder.iterdir()) == []


async def test_a_full_disk_leaves_the_file_of_before(
    opened: Opened, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = folder / f"{NAME}.md"
    path.write_text("mine")

    def full(*_: object, **__: object) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(Path, "write_text", full)
    async with opened() as hands:
        await hands.press("e", "enter", "enter")
        await hands.until(lambda: "Not written: No space left on device" in hands.text())
        assert [(file, file.read_text()) for file in folder.iterdir()] == [(path, "mine")]


async def test_too_much_for_the_clipboard_is_said_so(opened: Opened) -> None:
    async with opened(dossier(20, 30)) as hands:
        await hands.press("e", "down", "down", "y")
        await hands.until(lambda: "Too much for the clipboard" in hands.text())
        assert hands.app.clipboard == ""


@pytest.mark.parametrize(("words", "shown"), [("as Markdown", ".md"), ("as CSV", ".csv"), ("as JSON", ".json")])
async def test_the_palette_exports_in_each_format(opened: Opened, words: str, shown: str) -> None:
    async with opened() as hands:
        await hands.press("ctrl+p", *("space" if letter == " " else letter for letter in words))
        await hands.until(lambda: f"Export {words}" in hands.text())
        await hands.press("enter")
        await hands.until(lambda: isinstance(hands.app.screen, ExportScreen))
        assert f"{NAME}{shown}" in hands.text()
