"""Letters stand for glyphs where the terminal or its locale has none."""

import pytest

from syriatalks_tui import cells
from syriatalks_tui.glyphs import LETTERS, is_plain
from syriatalks_tui.wording import BAR, GLYPHS, PUBLISHED, UNDECIDED

from .conftest import Opened


@pytest.mark.parametrize(
    ("environment", "plain"),
    [
        ({}, False),
        ({"TERM": "xterm-256color"}, False),
        ({"TERM": "xterm-256color", "LANG": "en_GB.UTF-8"}, False),
        ({"TERM": "xterm-256color", "LANG": "C.utf8"}, False),
        ({"TERM": "linux", "LANG": "en_GB.UTF-8"}, True),
        ({"TERM": "linux-16color"}, True),
        ({"TERM": "xterm", "LANG": "C"}, True),
        ({"TERM": "xterm", "LANG": "de_DE.ISO-8859-1"}, True),
        ({"TERM": "xterm", "LANG": "en_GB.UTF-8", "LC_ALL": "POSIX"}, True),
        ({"TERM": "xterm", "LANG": "C", "LC_CTYPE": "C.UTF-8"}, True),
        ({"TERM": "xterm", "LANG": "C", "LC_CTYPE": "en_GB.UTF-8"}, False),
    ],
)
def test_when_letters_are_shown(environment: dict[str, str], plain: bool) -> None:
    assert is_plain(environment) is plain


def test_statuses_keep_apart_and_every_letter_takes_one_cell() -> None:
    letters = [glyph.translate(LETTERS) for glyph in (*GLYPHS.values(), PUBLISHED, UNDECIDED)]
    assert letters == ["H", "P", "D", "C", "@", "."]
    assert BAR.translate(LETTERS) == "="
    assert all(len(chr(glyph).translate(LETTERS)) == 1 for glyph in LETTERS)


async def test_a_plain_terminal_gets_no_glyph_in_lists_lines_and_borders(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cells, "PLAIN", LETTERS)
    monkeypatch.setattr("syriatalks_tui.screens.explorer.PLAIN", LETTERS)
    async with opened() as hands:
        await hands.press("down", "3", "down", "2", "]")
        beside_scroll_bars = {char for char in hands.text() if not char.isascii()} - set("▁▂▃▄▅▆▇")
        assert beside_scroll_bars == set()
