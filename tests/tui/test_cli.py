"""The command `syriatalks-tui`: bad input, exit codes, and the terminal it leaves behind."""

import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest

from syriatalks_tui.arguments import Arguments, parse, parser

from .terminal import COMMAND, Terminal

STORY = "MOSCOW, February 5, 2014 /TASS/. Ministers met on Tuesday. Talks resume on Monday."


def run(*arguments: str, stdin: int = subprocess.DEVNULL) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*COMMAND, *arguments], capture_output=True, text=True, stdin=stdin, timeout=30, check=False)


@pytest.fixture
def story(tmp_path: Path) -> str:
    path = tmp_path / "story.txt"
    path.write_text(STORY)
    return str(path)


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """The reader's file of settings."""
    path = tmp_path / "config" / "syriatalks" / "config.toml"
    path.parent.mkdir(parents=True)
    return path


@pytest.mark.parametrize(
    ("option", "words"),
    [
        ("--help", "--published DATE"),
        ("--version", "syriatalks-tui 0."),
        ("--print-keys", "next_fact"),
        ("--print-config", "[text.keys]"),
        ("--print-config-path", "config.toml"),
    ],
)
def test_what_is_printed_comes_without_textual(option: str, words: str) -> None:
    result = run(option)
    assert result.returncode == 0
    assert words in result.stdout
    code = (
        "import sys, contextlib\nfrom syriatalks_tui.cli import main\n"
        f"with contextlib.suppress(SystemExit): main([{option!r}])\nprint('textual' in sys.modules)"
    )
    probe = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert probe.stdout.endswith("False\n")


@pytest.mark.parametrize("files", [[], ["story.txt"], ["-"], ["one.txt", "-", "two three.txt"]])
def test_files_alone_mean_the_same_with_and_without_the_parser(files: list[str]) -> None:
    parsed = Arguments(**vars(parser().parse_args(files)))
    assert parse(files) == parsed._replace(files=tuple(files))


@pytest.mark.parametrize("arguments", [[], ["missing.txt"], ["-"]])
def test_without_a_terminal_it_says_so_in_one_line(arguments: list[str]) -> None:
    result = run(*arguments)
    assert result.returncode == 2
    assert result.stdout == ""
    assert result.stderr == (
        "syriatalks-tui: standard output is not a terminal; for scripts and pipes there is: syriatalks\n"
    )


@pytest.mark.parametrize(("kind", "named"), [("dumb", "dumb"), ("unknown", "unknown"), ("", "not set")])
def test_on_a_terminal_that_cannot_place_the_cursor_it_says_so_in_one_line(kind: str, named: str) -> None:
    terminal = Terminal(kind=kind)
    assert terminal.end() == 2
    assert terminal.output.decode().strip() == (
        f"syriatalks-tui: this terminal (TERM is {named}) cannot place the cursor; for it there is: syriatalks"
    )


def test_a_date_that_is_none_is_wrong_usage() -> None:
    result = run("--published", "yesterday")
    assert result.returncode == 2
    assert "'yesterday' is not a day such as 2014-02-05" in result.stderr


def _bad_files(folder: Path) -> dict[str, tuple[str, str]]:
    (folder / "binary.txt").write_bytes(bytes(range(256)) * 20)
    (folder / "empty.txt").write_text("")
    return {
        "missing": ("nowhere.txt", "no such file"),
        "folder": ("", "is a folder; name the files in it"),
        "binary": ("binary.txt", "is not a text file"),
        "empty": ("empty.txt", "there is no text in it"),
    }


@pytest.mark.parametrize("kind", ["missing", "folder", "binary", "empty"])
def test_a_file_that_cannot_be_read_is_one_clear_line(kind: str, tmp_path: Path) -> None:
    name, reason = _bad_files(tmp_path)[kind]
    path = str(tmp_path / name)
    terminal = Terminal(path)
    assert terminal.end() == 1
    assert terminal.output.decode().strip() == f"syriatalks-tui: {path}: {reason}"


def test_some_bad_files_among_good_ones_are_a_notice(story: str, tmp_path: Path) -> None:
    missing = str(tmp_path / "nowhere.txt")
    terminal = Terminal(missing, story)
    terminal.until(b"Could not be read")
    terminal.type("q")
    assert terminal.end() == 0


def test_corrections_beside_the_story_are_read_and_are_no_story(story: str, tmp_path: Path) -> None:
    ledger = tmp_path / "syriatalks-corrections.txt"
    ledger.write_text("nonsense\n")
    terminal = Terminal(str(ledger), story)
    terminal.until(b"Your corrections")
    terminal.type("q")
    assert terminal.end() == 0
    alone = Terminal(str(ledger))
    assert alone.end() == 1
    assert b"corrections alone are no story" in alone.output


def test_corrections_in_another_file_and_none_at_all(story: str, tmp_path: Path) -> None:
    (tmp_path / "mine").write_text("nonsense\n")
    terminal = Terminal("--corrections", str(tmp_path / "mine"), story)
    terminal.until(b"Your corrections")
    terminal.type("q")
    assert terminal.end() == 0
    terminal = Terminal("--corrections", str(tmp_path / "mine"), "--no-corrections", story)
    terminal.until(b"Talks resume")
    time.sleep(1)
    terminal.type("3xq")
    assert terminal.end() == 0
    assert b"Your corrections" not in terminal.output


def test_it_opens_a_story_and_leaves_the_terminal_as_it_was(story: str) -> None:
    terminal = Terminal(story)
    terminal.until(b"Ministers met")
    terminal.type("q")
    assert terminal.end() == 0
    assert terminal.output.count(b"\x1b[?1049h") == terminal.output.count(b"\x1b[?1049l") == 1
    assert b"Traceback" not in terminal.output


def test_standard_input_is_read_and_keys_still_work() -> None:
    terminal = Terminal("-", piped=STORY.encode())
    terminal.until(b"Ministers met")
    terminal.type("q")
    assert terminal.end() == 0


def test_without_files_it_opens_the_bundled_story() -> None:
    terminal = Terminal()
    terminal.until(b"Syrian opposition to attend")
    terminal.type("q")
    assert terminal.end() == 0


def test_keys_of_the_settings_are_in_force_and_shown_everywhere(story: str, config: Path) -> None:
    config.write_text('[keys]\nquit = "Q"\nfind = ","\nhelp = ["F3", "?"]\n')
    printed = run("--print-keys")
    assert re.search(r"(?m)^  Q +quit  ", printed.stdout)
    assert re.search(r"(?m)^  F3 \? +help  ", printed.stdout)
    terminal = Terminal(story)
    terminal.until(b"2 facts")
    terminal.until(lambda text: " Q " in text and " F3 " in text)
    terminal.type(",")
    terminal.until("Enter goes there")
    terminal.type("q\x1b")
    terminal.until(lambda text: "Enter goes there" not in text)
    terminal.type("q\x1bOR")
    terminal.until("Esc closes")
    terminal.type("\x1b")
    terminal.until(lambda text: "Esc closes" not in text)
    terminal.type("Q")
    assert terminal.end() == 0


def test_wrong_settings_are_a_notice_and_the_program_runs(story: str, config: Path) -> None:
    config.write_text('colum = 3\n[keys]\nquit = "Q"\n')
    printed = run("--print-keys")
    assert printed.returncode == 2
    assert printed.stderr == f"syriatalks-tui: {config}: colum: there is no such setting; did you mean column?\n"
    terminal = Terminal(story)
    terminal.until(b"did you mean")
    terminal.type("Q")
    assert terminal.end() == 0


def test_the_place_is_remembered_and_fresh_forgets_it(story: str, tmp_path: Path) -> None:
    state = tmp_path / "state" / "syriatalks" / "state.json"
    fresh = Terminal("--fresh", story)
    fresh.until(b"2 facts")
    fresh.type("tq")
    assert fresh.end() == 0
    assert not state.exists()
    terminal = Terminal(story)
    terminal.until(b"2 facts")
    terminal.type("t2]q")
    assert terminal.end() == 0
    remembered = json.loads(state.read_text())
    assert remembered["theme"] == "light"
    assert remembered["pane"] == "text"
    assert next(iter(remembered["places"].values()))[1:] == [8, 24]  # February 5, 2014
    again = Terminal(story)
    again.until("· published ·".encode())
    again.type("q")
    assert again.end() == 0
    assert json.loads(state.read_text())["theme"] == "light"


def test_a_state_folder_that_cannot_be_written_is_one_line(story: str, tmp_path: Path) -> None:
    (tmp_path / "state").write_text("")
    terminal = Terminal(story)
    terminal.until(b"2 facts")
    terminal.type("q")
    assert terminal.end() == 0
    assert b"syriatalks-tui: nothing is remembered of this time: " in terminal.output
    assert b"Traceback" not in terminal.output


def test_it_is_served_to_a_browser(story: str) -> None:
    env = {**os.environ, "TEXTUAL_DRIVER": "textual.drivers.web_driver:WebDriver", "COLUMNS": "100", "ROWS": "30"}
    served = subprocess.Popen([*COMMAND, story], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=env)
    assert served.stdin is not None
    assert served.stdout is not None
    assert served.stdout.readline() == b"__GANGLION__\n"
    came = b""
    while b"2 facts" not in came:
        came += served.stdout.read1(65536)
    served.stdin.write(b"D" + (1).to_bytes(4, "big") + b"q")
    served.stdin.flush()
    served.stdout.read()
    assert served.wait(15) == 0


def test_sigterm_restores_the_terminal(story: str) -> None:
    terminal = Terminal(story)
    terminal.until(b"Ministers met")
    time.sleep(0.5)
    terminal.process.terminate()
    assert terminal.end() == 128 + 15
    assert b"\x1b[?1049l" in terminal.output
    assert b"Traceback" not in terminal.output
