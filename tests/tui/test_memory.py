"""What is remembered from one time to the next."""

import json
from pathlib import Path

import pytest

from syriatalks_tui.habits import Habits, habits, keep
from syriatalks_tui.memory import MOST_PLACES, Memory, MemoryFileError, Place, fingerprint, memory_path, read
from syriatalks_tui.memory import keep as write
from syriatalks_tui.settings import Loaded, Settings

from .conftest import Opened
from .generated import dossier

NOWHERE = Path("config.toml")


async def leave(opened: Opened, brought: Habits, *keys: str, stories: int = 2) -> Memory:
    """What the explorer remembers after `keys`."""
    async with opened(dossier(stories), habits=brought) as hands:
        await hands.press(*keys)
        return hands.app.memory()


async def test_theme_layout_and_place_come_back(opened: Opened) -> None:
    memory = await leave(opened, Habits(), "t", "}", "2", "z", "]", "]")
    async with opened(dossier(2), habits=Habits(memory=memory)) as hands:
        view = hands.explorer.view
        assert hands.app.theme == "light"
        assert (view.pane, view.zoomed, view.story) == ("text", True, 1)
        assert view.spot is not None
        assert view.spot.start == next(iter(memory.places.values())).start


async def test_another_set_of_stories_begins_at_its_beginning(opened: Opened) -> None:
    memory = await leave(opened, Habits(), "2", "]")
    async with opened(dossier(3), habits=Habits(memory=memory)) as hands:
        assert hands.explorer.view.spot is None


async def test_what_the_reader_set_wins_over_what_is_remembered(opened: Opened) -> None:
    brought = Habits(Settings(theme="high contrast", column=50), Memory(theme="light"))
    async with opened(habits=brought) as hands:
        assert hands.app.theme == "high contrast"
        assert hands.explorer.view.column == 50


@pytest.mark.parametrize("place", [Place("gone", 1, 5), Place("s0", 10**9, 10**9 + 1)])
async def test_a_place_that_is_not_there_any_more_is_left_aside(opened: Opened, place: Place) -> None:
    memory = Memory(places={fingerprint(["s0"]): place}, theme="gone", pane="gone")
    async with opened(dossier(1), habits=Habits(memory=memory)) as hands:
        assert hands.explorer.view.spot is None
        assert hands.app.theme == "dark"


async def test_no_words_of_the_stories_are_remembered(opened: Opened, tmp_path: Path) -> None:
    memory = await leave(opened, Habits(), "2", "]", stories=1)
    path = tmp_path / "state.json"
    write(path, Memory(), memory)
    found = json.loads(path.read_text())
    assert found["places"] == {fingerprint(["s0"]): ["s0", *_offsets(memory)]}
    assert all(word not in path.read_text() for word in ("Lindau", "Koval", "NORD"))


def _offsets(memory: Memory) -> list[int]:
    place = next(iter(memory.places.values()))
    return [place.start, place.end]


def test_what_is_written_is_read(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "state.json"
    after = Memory("light", "text", True, 60, ("grid", "why"), {"a": Place("s", 1, 2)})
    write(path, Memory(), after)
    assert read(path) == after
    assert [file.name for file in path.parent.iterdir()] == ["state.json"]


def test_two_explorers_at_once_keep_what_each_changed(tmp_path: Path) -> None:
    path, before = tmp_path / "state.json", Memory("dark", "text")
    write(path, before, Memory("light", "text", used=("why",), places={"a": Place("s", 1, 2)}))
    write(path, before, Memory("dark", "actors", used=("grid",), places={"b": Place("t", 3, 4)}))
    places = {"a": Place("s", 1, 2), "b": Place("t", 3, 4)}
    assert read(path) == Memory("light", "actors", used=("grid", "why"), places=places)


def test_the_oldest_places_are_forgotten(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    write(path, Memory(), Memory(places={str(n): Place("s", n, n) for n in range(MOST_PLACES)}))
    write(path, Memory(), Memory(places={"0": Place("s", 5, 6)}))
    write(path, Memory(), Memory(places={"new": Place("s", 5, 6)}))
    left = read(path).places
    assert len(left) == MOST_PLACES
    assert "1" not in left
    assert {"0", "new"} <= set(left)


@pytest.mark.parametrize(
    "raw",
    [
        "", "{", "[]", "3", "[" * 100_000, "\x00", '{"theme": 3}', '{"zoomed": 1}', '{"places": {"a": 3}}',
        '{"used": "why"}', '{"places": {"a": ["s", 5, 1]}}', '{"places": {"a": [5, 1, 2]}}',
    ],
)  # fmt: skip
def test_a_broken_file_is_a_notice_and_is_written_anew(raw: str) -> None:
    path = memory_path()
    path.parent.mkdir(parents=True)
    path.write_text(raw)
    brought = habits(Loaded(NOWHERE))
    assert brought.memory == Memory()
    assert [title for title, _ in brought.notices] == ["What was remembered"]
    assert keep(brought, Memory("light")) is None
    assert read(path).theme == "light"


def test_a_folder_that_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    said = keep(Habits(path=tmp_path / "file" / "state.json"), Memory())
    assert said is not None
    assert said.startswith("nothing is remembered of this time: ")
    with pytest.raises(MemoryFileError):
        write(tmp_path, Memory(), Memory())


@pytest.mark.parametrize(("settings", "fresh"), [(Settings(remember=False), False), (Settings(), True)])
def test_nothing_is_remembered_where_the_reader_wants_none(settings: Settings, fresh: bool) -> None:
    brought = habits(Loaded(NOWHERE, settings), fresh)
    assert keep(brought, Memory("light")) is None
    assert not memory_path().exists()


async def test_how_to_begin_is_said_until_the_keys_were_used(opened: Opened) -> None:
    async with opened() as hands:
        assert '3 who · " who said · c who when · w why 2014?' in hands.text()
        await hands.press("3", "c", "escape", "1")
        left = hands.app.memory()
        assert left.used == ("actors", "grid")
        assert '" who said · w why 2014?' in hands.text()
    async with opened(habits=Habits(memory=left)) as hands:
        assert '" who said · w why 2014?' in hands.text()
        assert "3 who" not in hands.text()
        await hands.press('"', "escape", "w", "escape")
        assert " who " not in hands.text()
        assert hands.app.memory().used == ("actors", "grid", "quotes", "why")


async def test_where_there_is_little_room_how_to_begin_comes_first(opened: Opened) -> None:
    async with opened(size=(40, 15)) as hands:
        assert '\n 3 who · " said · c when · w why 2014?' in hands.text()


async def test_what_is_wrong_with_the_settings_is_a_notice(opened: Opened) -> None:
    brought = habits(Loaded(NOWHERE, problems=("[/] colum: there is no such setting",)))
    async with opened(habits=brought) as hands:
        assert "[/] colum: there is no such setting" in hands.text()
