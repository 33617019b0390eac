"""The text is painted before the engine is loaded."""

import subprocess
import sys
from threading import Event

import pytest

from syriatalks.model import Dossier
from syriatalks_tui.habits import Habits
from syriatalks_tui.library import Files, glance
from syriatalks_tui.memory import Memory, Place, fingerprint
from syriatalks_tui.reading import Reading

from .conftest import Opened
from .generated import Generated, dossier

PROGRAM = """
import sys
from syriatalks.seeds import bundled
from syriatalks_tui.app import SyriatalksApp
from syriatalks_tui.library import Files
library = Files(bundled())
assert library.probe() == []
assert "Lavrov" in library.first().dossier.stories[0].text
SyriatalksApp(library)
print(*sorted(name for name in sys.modules if name.startswith("syriatalks.")))
"""


def test_nothing_of_the_engine_but_the_nouns_and_their_wording_is_loaded_for_the_first_frame() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["syriatalks.beside", "syriatalks.model", "syriatalks.seeds", "syriatalks.wording"]


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (b"Talks open.\n\nThey go on.\n", "Talks open.\n\nThey go on."),
        ("“Talks” – open".encode(), "“Talks” – open"),
        (b"Talks\r\nopen\r\n", "Talks\nopen"),
        (b"Talks\ropen", None),
        (b"\xef\xbb\xbfTalks", None),
        ("Gespräche".encode("latin-1"), None),
        (b"\x00\x01\x02", None),
        (b"  \n\n", None),
        (b"", None),
    ],
)
def test_a_glance_takes_plain_text_and_leaves_the_rest_to_the_engine(tmp_path, raw: bytes, text: str | None) -> None:
    path = tmp_path / "story.txt"
    path.write_bytes(raw)
    assert glance(str(path)) == text


def test_a_long_file_is_glanced_at_only(tmp_path) -> None:
    path = tmp_path / "long.txt"
    path.write_text("Gespräche " * 100_000)
    shown = glance(str(path))
    assert shown is not None
    assert len(shown.encode()) <= 65_536


@pytest.mark.parametrize("times", [1, 50_000, 50_001], ids=["short", "over a megabyte", "cut between two"])
def test_windows_line_ends_do_not_hold_up_the_first_text(tmp_path, times: int) -> None:
    path = tmp_path / "story.txt"
    path.write_bytes(b"T" * (times % 2) + b"Talks open.\r\n\r\nThey go on.\r\n\r\n" * times)
    library = Files([str(path)])
    assert library.probe() == []
    first = library.first()
    assert first is not None
    assert "\r" not in first.dossier.stories[0].text


class AtOnce(Generated):
    """A library that has all facts before the first frame."""

    def first(self) -> Reading:
        return super().read({}, lambda _: None, Event())

    def read(self, *_) -> Reading:
        raise AssertionError("read twice")


PLACES = {
    "beginning": Memory(),
    "far down in the second story": Memory(
        pane="timeline", places={fingerprint(["s0", "s1"]): Place("s1", 2_000, 2_004)}
    ),
    "a pane alone": Memory(pane="actors", zoomed=True),
    "a wide column of text": Memory(
        pane="text", column=100, places={fingerprint(["s0", "s1"]): Place("s0", 3_000, 3_010)}
    ),
}


@pytest.mark.parametrize("size", [(160, 50), (120, 40), (80, 24), (40, 12)], ids=str)
@pytest.mark.parametrize("memory", PLACES.values(), ids=PLACES)
async def test_facts_that_are_there_at_once_look_like_those_that_come_later(
    opened: Opened, size: tuple[int, int], memory: Memory
) -> None:
    stories = dossier(2, 60)
    screens = []
    for library in (Generated(stories), AtOnce(stories)):
        async with opened(library, size, habits=Habits(memory=memory)) as hands:
            screens.append(hands.text())
    assert screens[0] == screens[1]


async def test_what_could_not_be_read_is_told_of_facts_that_are_there_at_once(opened: Opened) -> None:
    async with opened(AtOnce(dossier(1), problems=("gone.txt: no such file",))) as hands:
        assert "gone.txt: no such file" in hands.text()


async def test_where_no_file_could_be_read_at_once_the_explorer_ends_with_the_reason(opened: Opened) -> None:
    async with opened(AtOnce(Dossier(), problems=("gone.txt: no such file",)), ready=False) as hands:
        await hands.until(lambda: bool(hands.app.problems))
        assert hands.app.problems == ("gone.txt: no such file",)
