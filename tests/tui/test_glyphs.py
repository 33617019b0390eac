"""Letters stand for glyphs where the terminal or its locale has none."""

import pytest

from syriatalks_tui import cells
from syriatalks_tui.glyphs import LETTERS, Glyphs, is_plain, take_glyphs
from syriatalks_tui.wording import BAR, GLYPHS, PUBLISHED, UNDECIDED

from .conftest import Opened
from .generated import dossier


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


def test_statuses_keep_apart_and_letters_take_the_cells_of_their_glyphs() -> None:
    letters = [glyph.translate(LETTERS) for glyph in (*GLYPHS.values(), PUBLISHED, UNDECIDED)]
    assert letters == ["H", "P", "D", "C", "@", "."]
    assert BAR.translate(LETTERS) == "="
    assert all(cells.width(letters) == cells.width(chr(glyph)) for glyph, letters in LETTERS.items())


KEYS = [
    ("down", "3", "down", "2", "]"),
    ("w",),
    *(("3", "down", key) for key in ("o", '"', "c", "e", "f", "J", "?", "T", "m", "ctrl+p")),
    ("/", *"koval"),
    ("o",),  # a notice
]


@pytest.mark.parametrize("keys", KEYS, ids="+".join)
async def test_a_plain_terminal_gets_letters_only(
    opened: Opened, monkeypatch: pytest.MonkeyPatch, keys: tuple[str, ...]
) -> None:
    monkeypatch.setenv("TERM", "linux")
    async with opened(dossier(2, 60)) as hands:
        await hands.press(*keys)
        await hands.pilot.pause(0.1)
        lines = hands.text().split("\n")
        assert {char for line in lines for char in line if not char.isascii()} == set()
        assert all(cells.width(line) == 120 for line in lines)


@pytest.mark.parametrize(
    ("glyphs", "environment", "letters"),
    [
        ("auto", "xterm", False),
        ("auto", "linux", True),
        ("ascii", "xterm", True),
        ("unicode", "linux", False),
    ],
)
async def test_the_setting_wins_over_the_terminal(
    opened: Opened, monkeypatch: pytest.MonkeyPatch, glyphs: Glyphs, environment: str, letters: bool
) -> None:
    monkeypatch.setenv("TERM", environment)
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    take_glyphs(glyphs)
    try:
        async with opened() as hands:
            assert ("▾" not in hands.text()) is letters
    finally:
        take_glyphs("auto")
