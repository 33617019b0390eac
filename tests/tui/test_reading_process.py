"""The stories are read in a process of its own, whatever becomes of it."""

import time
from datetime import date
from pathlib import Path
from threading import Event

import pytest

import syriatalks.engine
import syriatalks.reading
from syriatalks.seeds import bundled
from syriatalks_tui import process, reading
from syriatalks_tui.facts import Facts
from syriatalks_tui.library import Files
from syriatalks_tui.process import EngineError, ReadingProcess
from syriatalks_tui.reading import Reading, Request


@pytest.fixture
def several(tmp_path: Path) -> list[str]:
    """Five files, each a story."""
    paths = [str(tmp_path / f"{number}.txt") for number in range(5)]
    for number, path in enumerate(paths):
        text = f"LINDAU, February {number + 3}, 2014 (Reuters) - Envoy Mira Koval met Tarek Haddan on Monday.\n"
        Path(path).write_text(f"{text}\nShe will meet him again on Friday, she said.\n")
    return paths


def asked(request: Request) -> ReadingProcess:
    """A process that reads `request`."""
    started = ReadingProcess()
    started.ask(request)
    return started


def silent(heard: str | Reading) -> None:
    assert isinstance(heard, str) or not heard.complete


def test_the_facts_are_those_that_the_engine_finds() -> None:
    read = asked(Request(bundled())).answer(silent, Event())
    assert read.problems == ()
    assert read.dossier == syriatalks.read(bundled())
    assert [story.path for story in read.dossier.stories] == [f"seeds/{Path(path).name}" for path in bundled()]


def test_what_was_read_before_the_first_frame_is_there_at_once() -> None:
    library = Files(bundled())
    assert library.probe() == []
    library.start(started := ReadingProcess())
    text = library.first()
    assert text is not None
    while started.finished is None:
        time.sleep(0.01)
    first = library.first()
    assert first is not None
    assert first.dossier == syriatalks.read(bundled())
    assert first.dossier.stories[0].text == text.dossier.stories[0].text
    assert library.read({}, silent, Event()).dossier == first.dossier


def test_of_a_process_that_died_before_the_first_frame_the_text_is_shown() -> None:
    library = Files(bundled())
    assert library.probe() == []
    library.start(started := ReadingProcess())
    started.stop()
    first = library.first()
    assert first is not None
    assert not first.complete
    with pytest.raises(EngineError):
        library.read({}, silent, Event())


def test_another_publication_date_goes_along() -> None:
    story = syriatalks.read(bundled()).stories[0]
    library = Files(bundled())
    library.read({}, silent, Event())
    read = library.read({story.id: date(2013, 2, 5)}, silent, Event())
    assert read.dossier.stories[0].published.day == date(2013, 2, 5)


def test_the_readers_corrections_are_put_on_the_facts(tmp_path) -> None:
    ledger = tmp_path / "mine.txt"
    ledger.write_text('ignore agency "ITAR-TASS"\n')
    read = asked(Request(bundled(), ledger=ledger)).answer(silent, Event())
    assert read.corrected is not None
    assert read.corrected.warnings == ()
    names = {actor.name for actor in read.dossier.actors} - {actor.name for actor in read.shown.actors}
    assert names == {"ITAR-TASS"}
    plain = asked(Request(bundled(), ledger=ledger, correcting=False)).answer(silent, Event())
    assert plain.corrected is None
    assert plain.shown is plain.dossier


def test_many_files_say_how_far_reading_is(tmp_path) -> None:
    paths = []
    for number in range(5):
        paths.append(str(tmp_path / f"{number}.txt"))
        (tmp_path / f"{number}.txt").write_text(f"Envoy number {number} spoke on 5 May 2014.")
    (tmp_path / "2.txt").unlink()
    said: list[str | Reading] = []
    read = asked(Request(tuple(paths))).answer(said.append, Event())
    assert len(read.dossier.stories) == 4
    assert read.problems == (f"{paths[2]}: no such file",)
    assert any("3 of 5" in str(words) for words in said)


def test_a_story_read_already_is_not_read_again() -> None:
    story = syriatalks.read_text("Anna Brandt spoke on 5 May 2014.").stories[0]
    read = asked(Request(("-",), known={"-": (story, story.text)})).answer(silent, Event())
    assert read.dossier.stories[0].text == story.text


def test_a_long_text_is_there_before_its_facts(tmp_path) -> None:
    text = "The envoys of the two sides met on Monday. " * 6_000
    (tmp_path / "long.txt").write_text(text)
    said: list[str | Reading] = []
    read = asked(Request((str(tmp_path / "long.txt"),))).answer(said.append, Event())
    bare = next(heard for heard in said if isinstance(heard, Reading))
    assert bare.dossier.stories[0].text == text.rstrip()
    assert bare.dossier.dates == ()
    assert read.dossier.dates
    assert read.dossier.stories[0].text is bare.dossier.stories[0].text


def test_a_text_too_long_for_the_engine_is_whole_but_its_facts_end_where_its_stories_end(monkeypatch, tmp_path) -> None:
    monkeypatch.setattr(reading, "LONGEST", 1_000)
    line = "The envoys Anna Brandt and Omar Silva met in Geneva on 5 May 2014.\n\n"
    (tmp_path / "long.txt").write_text(line * 6_000)
    said: list[str | Reading] = []
    read = reading.read(Request((str(tmp_path / "long.txt"),)), said.append)
    bare = next(heard for heard in said if isinstance(heard, Reading))
    for dossier in (bare.dossier, read.dossier):
        assert dossier.stories[0].text == (line * 6_000).rstrip()
        assert dossier.stories[0].id == bare.dossier.stories[0].id
    assert {date.text for date in read.dossier.dates} == {"5 May 2014"}
    assert 0 < max(date.span.end for date in read.dossier.dates) < 1_000
    reach = Facts(read.dossier).reach(0)
    assert reach is not None
    assert 900 < reach <= 1_000
    assert [words for words in said if isinstance(words, str)][-1].endswith("100 %")


def test_all_of_an_ordinary_text_is_searched_for_facts() -> None:
    assert Facts(syriatalks.read(bundled())).reach(0) is None


def test_how_far_the_engine_is_never_goes_back() -> None:
    shares: list[tuple[float, int]] = []
    stories = [syriatalks.reading.parse(f"Envoy {number} spoke on 5 May 2014.") for number in range(4)]
    syriatalks.engine.read_stories(stories, told=lambda *far: shares.append(far))
    assert shares == sorted(shares)
    assert shares[0][0] > 0
    assert shares[-1] == (pytest.approx(1), 4)


def test_of_many_stories_it_is_said_in_how_many_all_facts_are_found(several: list[str]) -> None:
    said: list[str | Reading] = []
    reading.read(Request(tuple(several)), said.append)
    found = [words for words in said if isinstance(words, str) and words.startswith("Finding")]
    assert [words.rpartition("… ")[2] for words in found] == [f"{number} of 5 stories" for number in range(6)]


def test_another_date_for_one_story_leaves_the_facts_of_the_others_alone(several: list[str], monkeypatch) -> None:
    library = Files(several)
    first = library.read({}, silent, Event())
    day = {first.dossier.stories[3].id: date(2013, 2, 5)}
    sought: list[str] = []
    find = syriatalks.engine.find_actors
    monkeypatch.setattr(
        syriatalks.engine, "find_actors", lambda story, dates: sought.append(story.path) or find(story, dates)
    )
    monkeypatch.setattr(process.sys, "executable", "")  # read here, where it can be watched
    again = library.read(day, silent, Event())
    assert sought == [several[3]]
    assert again.dossier == Files(several).read(day, silent, Event()).dossier
    assert again.dossier != first.dossier


def test_a_file_that_was_changed_meanwhile_is_read_anew(several: list[str]) -> None:
    library = Files(several)
    library.read({}, silent, Event())
    Path(several[1]).write_text("LINDAU, March 3, 2014. Nobody came.\n")
    assert library.read({}, silent, Event()).dossier == Files(several).read({}, silent, Event()).dossier


def test_a_story_that_hangs_on_the_date_of_another_follows_it(tmp_path) -> None:
    texts = {"dated": "LINDAU, February 5, 2014 (Reuters) - Envoy Mira Koval spoke on Tuesday.\n"}
    texts["undated"] = "LINDAU, February 6 (Reuters) - Envoy Mira Koval left Lindau on Wednesday.\n"
    paths = []
    for name, text in texts.items():
        paths.append(str(tmp_path / f"{name}.txt"))
        Path(paths[-1]).write_text(text)
    library = Files(paths)
    first = library.read({}, silent, Event())
    day = {first.dossier.stories[0].id: date(2009, 2, 5)}
    assert library.read(day, silent, Event()).dossier == Files(paths).read(day, silent, Event()).dossier


def test_a_process_that_dies_is_an_error_and_no_endless_wait() -> None:
    started = asked(Request(bundled()))
    started.stop()
    with pytest.raises(EngineError):
        started.answer(silent, Event())


def test_nobody_waiting_any_more_ends_the_process(tmp_path) -> None:
    path = tmp_path / "long.txt"
    path.write_text("The envoys of the two sides met on Monday. " * 100_000)
    started, stop = asked(Request((str(path),))), Event()
    stop.set()
    before = time.monotonic()
    with pytest.raises(EngineError):
        started.answer(silent, stop)
    assert time.monotonic() - before < 5


def test_where_no_process_can_be_started_the_engine_reads_here(monkeypatch) -> None:
    monkeypatch.setattr(process.sys, "executable", "")
    library = Files(bundled())
    assert library.read({}, silent, Event()).dossier.stories


def test_an_engine_that_breaks_down_says_how(monkeypatch, capfd) -> None:
    broken = Request(bundled(), known={bundled()[0]: "not a story"})  # type: ignore[dict-item]
    with pytest.raises(EngineError, match="Error: "):
        asked(broken).answer(silent, Event())
    assert capfd.readouterr() == ("", "")
