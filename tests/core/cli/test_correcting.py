"""`syriatalks correct`: decisions found fitting, shown before they are written, and kept for every command after."""

import json
from pathlib import Path
from typing import Any

import pytest

from syriatalks.cli import main

NAME = "syriatalks-corrections.txt"
FIRST = """\
GENEVA, January 24, 2014 /TASS/. Talks opened in Geneva on Friday, Foreign Minister Sergei Lavrov said.

“We are ready,” Lavrov said. Ahmad Jarba met Mikhail Bogdanov on January 25.
"""
SECOND = (
    "PARIS, January 26, 2014 (Reuters) - The Foreign Ministry said on Sunday that Sergei Lavrov would come to Geneva.\n"
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "wires"
    folder.mkdir()
    (folder / "first.txt").write_text(FIRST, encoding="utf-8")
    (folder / "second.txt").write_text(SECOND, encoding="utf-8")
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture
def show(folder: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> Any:
    """What a command prints; `show.errors` and `show.code` are of the last one."""

    def run(*arguments: str) -> str:
        try:
            run.code = main(arguments)  # type: ignore[attr-defined]
        except SystemExit as ended:
            run.code = ended.code  # type: ignore[attr-defined]
        printed = capsysbinary.readouterr()
        run.errors = printed.err.decode()  # type: ignore[attr-defined]
        return printed.out.decode()

    return run


def names(show: Any, *arguments: str) -> list[str]:
    return [actor["name"] for actor in json.loads(show("actors", "--format", "json", *arguments))]


def decisions(path: Path) -> list[str]:
    return [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]


BOTH = ("first.txt", "second.txt")


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        (("merge", "Ahmad Jarba", "Bogdanov"), None),
        (("merge", "Ahmad Jarba", "Mikhail Bogdanov"), 'merge person "Ahmad Jarba" <- "Mikhail Bogdanov"'),
        (("merge", "Geneva", "Reuters"), 'merge place "Geneva" <- agency "Reuters"'),
        (("split", "lavrov", "Lavrov"), 'split person "Sergei Lavrov" -> "Lavrov"'),
        (
            ("split", "Lavrov", "Sergei Lavrov", "--story", "second.txt"),
            'split person "Sergei Lavrov" in {1} -> "Sergei Lavrov"',
        ),
        (("rename", "Lavrov", "Sergey  Lavrov"), 'rename person "Sergei Lavrov" -> "Sergey Lavrov"'),
        (("retype", "place:Geneva", "event"), 'retype place "Geneva" -> event'),
        (("ignore", "Paris", "--comment", "a dateline"), 'ignore place "Paris"  # a dateline'),
        (("ignore", "Geneva", "--story", "first.txt"), 'ignore place "Geneva" in {0}'),
    ],
)
def test_a_decision_is_written_beside_the_stories(
    show: Any, folder: Path, typed: tuple[str, ...], line: str | None
) -> None:
    stories = [story["id"] for story in json.loads(show("export", *BOTH))["stories"]]
    printed = show("correct", *typed, *BOTH).splitlines()
    if line is None:
        assert (show.code, printed) == (3, [])
        assert "no actor is called “Bogdanov”; perhaps Mikhail Bogdanov" in show.errors
        assert not (folder / NAME).exists()
        return
    line = line.format(*stories)
    assert (show.code, show.errors) == (0, "")
    assert (printed[0], printed[-1]) == (line, f"written: {NAME}")
    assert any(words.startswith("- ") for words in printed)
    assert decisions(folder / NAME) == [line]


def test_what_will_change_is_shown(show: Any) -> None:
    assert show("correct", "ignore", "Lavrov", *BOTH, "--dry-run").splitlines() == [
        'ignore person "Sergei Lavrov"',
        "- Sergei Lavrov (person, 3 mentions; also Lavrov)",
        "  “Talks opened in Geneva on Friday”: Sergei Lavrov -> unknown",
        "  “We are ready,”: Sergei Lavrov -> unknown",
        "  other actors in 1 event",
        f"not written: {NAME}",
    ]


def test_nothing_is_written_by_a_dry_run(show: Any, folder: Path) -> None:
    show("correct", "ignore", "Lavrov", "--dry-run", *BOTH)
    assert show.code == 0
    assert not (folder / NAME).exists()


def test_every_command_keeps_to_the_decisions(show: Any) -> None:
    show("correct", "merge", "Ahmad Jarba", "Mikhail Bogdanov", *BOTH)
    show("correct", "rename", "Lavrov", "Sergey Lavrov", *BOTH)
    assert "Mikhail Bogdanov" not in names(show, *BOTH)
    assert "Sergey Lavrov" in show("quotes", *BOTH)
    assert "Sergey Lavrov" in show("timeline", "--actor", "Sergey Lavrov", *BOTH)
    assert "Sergey Lavrov" in {actor["name"] for actor in json.loads(show("export", *BOTH))["actors"]}
    assert "The reader renamed “Sergei Lavrov” to “Sergey Lavrov”." in show("why", "Sergey Lavrov", *BOTH)
    assert "Mikhail Bogdanov" in names(show, "--no-corrections", *BOTH)


def test_decisions_hold_when_other_stories_are_read_too(show: Any) -> None:
    show("correct", "rename", "Lavrov", "Sergey Lavrov", "first.txt")
    show("correct", "ignore", "Geneva", "--story", "first.txt", "first.txt")
    for paths in (("first.txt",), BOTH, BOTH[::-1]):
        actors = {one["name"]: one["mentions"] for one in json.loads(show("export", *paths))["actors"]}
        assert "Sergei Lavrov" not in actors
        assert len(actors["Sergey Lavrov"]) == len(paths) + 1
        assert len(actors.get("Geneva", ())) == len(paths) - 1
        assert show.errors == ""


def test_corrections_are_no_story_though_a_pattern_names_them(show: Any) -> None:
    show("correct", "ignore", "Paris", *BOTH)
    printed = json.loads(show("export", *BOTH, NAME))
    assert [story["path"] for story in printed["stories"]] == list(BOTH)
    assert show("actors", NAME) == ""
    assert show.code == 3


def test_undo_takes_the_last_decision_back(show: Any, folder: Path) -> None:
    show("correct", "ignore", "Paris", *BOTH)
    show("correct", "retype", "Geneva", "event", *BOTH)
    printed = show("correct", "undo", *BOTH).splitlines()
    assert printed[0] == 'undone: retype place "Geneva" -> event'
    assert printed[1].startswith("- Geneva (event, ")
    assert decisions(folder / NAME) == ['ignore place "Paris"']
    show("correct", "undo", *BOTH)
    assert "Paris" in names(show, *BOTH)
    assert show("correct", "undo", *BOTH) == ""
    assert (show.code, show.errors) == (3, "syriatalks: there is nothing to undo\n")


def test_what_does_not_fit_is_one_line_each_and_what_is_elsewhere_one_line(show: Any, folder: Path) -> None:
    lines = [
        'ignore person "Geneva"',
        "joke",
        'ignore person "Vera Lund"',
        'ignore place "Paris"',
        'ignore event "Oslo"',
    ]
    (folder / NAME).write_text("\n".join(lines), encoding="utf-8")
    assert "Paris" not in names(show, *BOTH)
    assert show.code == 0
    assert show.errors.splitlines() == [
        f'syriatalks: {NAME}:1: “Geneva” is a place here, not a person: ignore person "Geneva"',
        f"syriatalks: {NAME}:2: joke is no decision; there are merge, split, rename, retype, ignore: joke",
        f"syriatalks: {NAME}: lines 3, 5: not named in these stories",
    ]
    assert show("correct", "list", *BOTH).splitlines() == [
        '   1  ignore person "Geneva"',
        "      does not fit: “Geneva” is a place here, not a person",
        "   2  joke",
        "      does not fit: joke is no decision; there are merge, split, rename, retype, ignore",
        '   3  ignore person "Vera Lund"',
        "      does not fit: not named in these stories",
        '   4  ignore place "Paris"',
        '   5  ignore event "Oslo"',
        "      does not fit: not named in these stories",
    ]


@pytest.mark.parametrize(
    ("typed", "code", "error"),
    [
        (("merge", "Ahmad Jrba", "Lavrov"), 3, "no actor is called “Ahmad Jrba”; perhaps Ahmad Jarba"),
        (("merge", "Sergei Lavrov", "Lavrov"), 3, "“Lavrov” is a name of Sergei Lavrov already"),
        (("split", "Lavrov", "Geneva"), 3, "“Sergei Lavrov” is not called “Geneva”"),
        (("split", "Paris", "Paris"), 3, "nothing would be left"),
        (("rename", "Lavrov", "Sergei Lavrov"), 3, "nothing would change"),
        (("rename", "Lavrov", " "), 2, "the new name is empty"),
        (("retype", "Geneva", "place"), 3, "nothing would change"),
        (("retype", "Geneva", "city"), 2, "invalid choice"),
        (("ignore", "event:Geneva"), 3, "no actor is called “event:Geneva”"),
        (("ignore", "Geneva", "--story", "third.txt"), 3, "no story is called “third.txt”"),
        (("ignore", "Geneva", "--nonsense"), 2, "unrecognized arguments: --nonsense"),
        (("list",), 3, "there are no corrections"),
    ],
)
def test_what_cannot_be_decided_is_one_line(
    show: Any, folder: Path, typed: tuple[str, ...], code: int, error: str
) -> None:
    assert show("correct", *typed, *BOTH) == ""
    assert show.code == code
    assert error in show.errors
    assert code == 2 or len(show.errors.splitlines()) == 1
    assert not (folder / NAME).exists()


def test_a_name_of_two_actors_is_told_apart_by_kind(show: Any, folder: Path) -> None:
    show("correct", "rename", "Paris", "Geneva", *BOTH)
    show("correct", "retype", "Reuters", "event", *BOTH)
    show("correct", "rename", "Reuters", "Geneva", *BOTH)
    show("correct", "ignore", "Geneva", *BOTH)
    assert show.code == 2
    assert "“Geneva” may be place:Geneva (in first.txt), " in show.errors
    assert "event:Geneva (in second.txt)" in show.errors
    show("correct", "ignore", "event:Geneva", *BOTH)
    assert decisions(folder / NAME)[-1] == 'ignore event "Geneva"'


def test_corrections_may_lie_elsewhere(show: Any, folder: Path, data_folder: Path) -> None:
    show("correct", "ignore", "Paris", "--corrections", "mine.txt", *BOTH)
    assert decisions(folder / "mine.txt") == ['ignore place "Paris"']
    assert "Paris" in names(show, *BOTH)
    assert "Paris" not in names(show, "--corrections", "mine.txt", *BOTH, "mine.txt")
    show("correct", "ignore", "Montreux")
    assert decisions(data_folder / "syriatalks" / NAME) == ['ignore place "Montreux"']
    assert "Montreux" not in names(show)


def test_corrections_that_cannot_be_read_are_an_error_and_the_facts_are_shown_without(show: Any, folder: Path) -> None:
    assert "Paris" in names(show, "--corrections", "gone.txt", *BOTH)
    assert (show.code, show.errors) == (1, "syriatalks: gone.txt: no such file\n")
    (folder / NAME).write_bytes(b"\xff\xfe\x00")
    assert "Paris" in names(show, *BOTH)
    assert (show.code, show.errors) == (1, f"syriatalks: {NAME}: is not UTF-8 text\n")
    assert show("correct", "ignore", "Paris", *BOTH) == ""
    assert show.code == 1
    assert (folder / NAME).read_bytes() == b"\xff\xfe\x00"


def test_a_story_that_cannot_be_read_does_not_hinder_the_others(show: Any, folder: Path) -> None:
    assert show("correct", "ignore", "Paris", "second.txt", "third.txt").startswith('ignore place "Paris"')
    assert (show.code, show.errors) == (1, "syriatalks: third.txt: no such file\n")


def test_without_a_story_nothing_is_decided(show: Any, data_folder: Path) -> None:
    show("correct", "ignore", "Montreux")
    assert show("correct", "undo", "gone.txt") == ""
    assert show.code == 1
    assert decisions(data_folder / "syriatalks" / NAME) == ['ignore place "Montreux"']
