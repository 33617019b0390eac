"""A story's words reach the screen as they are: no markup, no controls, any script."""

import pytest

from syriatalks.model import Dossier
from syriatalks_tui.cells import fit, pad, width

from .conftest import Opened
from .generated import CAST, Generated, Writer, dossier

HOSTILE = "[Reuters] [sic] [/] [UN"


@pytest.fixture
def hostile(monkeypatch: pytest.MonkeyPatch) -> Writer:
    name = f"Ada {HOSTILE}"
    cast = [(name, "person", (), HOSTILE), *CAST[1:]]
    monkeypatch.setattr("tests.tui.generated.CAST", tuple(cast))
    writer = Writer(3)
    writer.story(0, 12, title=HOSTILE)
    return writer


async def test_markup_in_a_story_is_shown_everywhere(opened: Opened, hostile: Writer) -> None:
    async with opened(hostile.dossier(), size=(200, 50)) as hands:
        shown = hands.text().split("\n")
        assert HOSTILE in shown[0], "masthead"
        assert sum(HOSTILE in line for line in shown[1:]) > 3, "panes"
        await hands.press("3", "down")
        assert HOSTILE in hands.text().split("\n")[-2], "status line"
        await hands.press("w")
        assert f"Ada {HOSTILE}" in hands.text(), "reasons"
        await hands.press("escape", "o")
        assert f"Ada {HOSTILE}" in hands.text(), "dossier"
        await hands.press("escape", '"')
        assert f" Ada {HOSTILE} " in hands.text(), "quotations"
        await hands.press("escape", "/", *"ada")
        await hands.until(lambda: hands.text().count(HOSTILE) > 3)
        await hands.press("escape", "y")
        assert HOSTILE in hands.app.clipboard
        notes = list(hands.app._notifications)
        assert notes
        assert all(not note.markup for note in notes)


async def test_problems_are_shown_as_they_are(opened: Opened) -> None:
    async with opened(Generated(dossier(), (f"{HOSTILE}.txt: no such file",))) as hands:
        await hands.until(lambda: "[Reuters] [sic] [/] [UN.txt" in hands.text())


async def test_when_nothing_can_be_read_the_program_ends_and_says_why(opened: Opened) -> None:
    problem = f"{HOSTILE}.txt: no such file"
    async with opened(Generated(Dossier(), (problem,)), ready=False) as hands:
        await hands.until(lambda: hands.app._exit)
        assert hands.app.return_code == 1
        assert hands.app.problems == (problem,)


async def test_when_the_engine_fails_the_text_stays_and_the_reason_is_shown(opened: Opened) -> None:
    class Broken(Generated):
        def read(self, *args):
            raise RuntimeError(HOSTILE)

    async with opened(Broken(dossier()), ready=False) as hands:
        await hands.until(lambda: f"RuntimeError: {HOSTILE}" in hands.text())
        assert "Second round of river talks" in hands.text()
        assert not hands.app._exit


@pytest.mark.parametrize(
    ("text", "room", "expected"),
    [
        ("Geneva", 6, "Geneva"),
        ("Geneva", 5, "Gene…"),
        ("Geneva", 1, "…"),
        ("Geneva", 0, ""),
        ("日本語", 6, "日本語"),
        ("日本語", 5, "日本…"),
        ("日本語", 4, "日…"),
        ("e\u0301te\u0301", 3, "e\u0301te\u0301"),
        ("two words", 5, "two…"),
    ],
)
def test_text_is_cut_by_cells(text: str, room: int, expected: str) -> None:
    assert fit(text, room) == expected


@pytest.mark.parametrize("text", ["", "Geneva", "日本語", "e\u0301te\u0301", "مرحبا"])
@pytest.mark.parametrize("room", [0, 1, 2, 3, 8, 20])
def test_padding_fills_exactly(text: str, room: int) -> None:
    assert width(pad(text, room)) == room


async def test_wide_and_combining_letters_keep_the_panes_straight(opened: Opened) -> None:
    writer = Writer(2)
    writer.story(0, 8, title="日本の見出し e\u0301te\u0301 🕊 " * 3)
    async with opened(writer.dossier()) as hands:
        edges = {
            tuple(i for i, cell in enumerate(_columns(line)) if cell in "│╭╰")
            for line in hands.text().split("\n")[4:30]
        }
        assert len({edge[:3] for edge in edges}) <= 2


def _columns(line: str) -> list[str]:
    """One character a cell."""
    return [char if not index else "" for char in line for index in range(max(1, width(char)))]
