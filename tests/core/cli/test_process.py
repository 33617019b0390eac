"""The command as a process: exit codes, errors of one line, closed pipes, hostile text."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

TALKS = "GENEVA, January 24, 2014 /TASS/. Talks opened in Geneva on Friday, Mikhail Bogdanov said.\n"


def run(
    *arguments: str | bytes, given: bytes = b"", cwd: Path | None = None, **variables: str
) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "syriatalks", *arguments]
    return subprocess.run(
        command, input=given, capture_output=True, check=False, timeout=60, cwd=cwd, env=os.environ | variables
    )


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "talks.txt"
    path.write_text(TALKS, encoding="utf-8")
    return path


def test_version_and_help() -> None:
    assert run("--version").stdout.startswith(b"syriatalks 0.")
    helped = run("--help").stdout.decode()
    assert all(code in helped for code in ("0  fine", "1  an input", "2  wrong usage", "3  nothing"))


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("nonsense",),
        ("timeline", "--from", "soon"),
        ("timeline", "--from", "feb"),
        ("search",),
        ("export", "--published", "2014"),
    ],
)
def test_wrong_usage_is_exit_code_2(arguments: tuple[str, ...]) -> None:
    done = run(*arguments)
    assert done.returncode == 2
    assert done.stdout == b""
    assert done.stderr.startswith(b"usage: syriatalks")


@pytest.mark.parametrize("command", ["search", "why"])
@pytest.mark.parametrize("query", ["", "   "])
def test_an_empty_query_is_wrong_usage(command: str, query: str) -> None:
    done = run(command, query)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr == b"syriatalks: the query is empty\n"


@pytest.mark.parametrize("arguments", [("search", "-geneva"), ("search", "-geneva", "story.txt"), ("why", "-geneva")])
def test_a_query_that_looks_like_an_option_is_refused_with_the_way_to_write_it(arguments: tuple[str, ...]) -> None:
    done = run(*arguments)
    assert (done.returncode, done.stdout) == (2, b"")
    assert b'(a QUERY that begins with "-" stands behind "--")' in done.stderr
    assert b"PATH\n" not in done.stderr


@pytest.mark.parametrize(
    "before", [("--", "-geneva"), ("--limit", "3", "--", "-geneva"), ("geneva", "--limit", "3", "--")]
)
def test_queries_and_paths_may_stand_behind_two_hyphens(story: Path, before: tuple[str, ...]) -> None:
    done = run("search", *before, str(story))
    assert done.returncode == 0
    assert b"Geneva" in done.stdout


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("missing.txt", None, "no such file"),
        ("empty.txt", b"", "no text"),
        ("binary.txt", bytes(range(256)) * 20, "not a text file"),
    ],
)
def test_an_unreadable_input_is_named_in_one_line_and_the_others_are_read(
    story: Path, name: str, content: bytes | None, reason: str
) -> None:
    bad = story.with_name(name)
    if content is not None:
        bad.write_bytes(content)
    done = run("export", str(bad), str(story))
    assert done.returncode == 1
    assert done.stderr.decode().startswith(f"syriatalks: {bad}: ")
    assert reason in done.stderr.decode()
    assert done.stderr.count(b"\n") == 1
    assert [one["path"] for one in json.loads(done.stdout)["stories"]] == [str(story)]


def test_a_folder_is_no_story(tmp_path: Path) -> None:
    done = run("timeline", str(tmp_path))
    assert (done.returncode, done.stdout, done.stderr.count(b"\n")) == (1, b"", 1)


def test_standard_input_is_a_story() -> None:
    facts = json.loads(run("export", "-", given=TALKS.encode()).stdout)
    assert [story["path"] for story in facts["stories"]] == ["-"]


def test_a_publication_date_is_given_to_stories_that_carry_none() -> None:
    facts = json.loads(
        run("export", "--published", "5 feb 2014", "-", given=b"Talks will resume on Monday, he said.").stdout
    )
    assert facts["stories"][0]["published"]["basis"] == "given"
    assert facts["dates"][0]["value"] == "2014-02-10"


def test_the_bundled_story_is_read_without_a_path(tmp_path: Path) -> None:
    facts = json.loads(run("export", cwd=tmp_path).stdout)
    assert all(story["path"].startswith("seeds/") for story in facts["stories"])


def test_a_closed_pipe_is_quiet(story: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "syriatalks", "export", str(story)], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout
    assert process.stderr
    process.stdout.close()
    assert process.wait(60) == 141
    assert process.stderr.read() == b""
    process.stderr.close()


@pytest.mark.skipif(os.name == "nt", reason="a shell closes the streams")
@pytest.mark.parametrize(
    ("closed", "code", "reason"),
    [("<&-", 1, "syriatalks: -: "), (">&-", 0, ""), ("2>&-", 0, ""), ("<&- >&- 2>&-", 1, "")],
)
def test_closed_streams_bring_no_traceback(story: Path, closed: str, code: int, reason: str) -> None:
    source = "-" if "<" in closed else str(story)
    command = f'exec "{sys.executable}" -m syriatalks timeline "{source}" {closed}'
    done = subprocess.run(
        command, shell=True, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, check=False, timeout=60
    )
    assert done.returncode == code
    assert done.stderr.decode().startswith(reason)
    assert b"Traceback" not in done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full here")
def test_a_full_disk_is_said_in_one_line(story: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "syriatalks", "export", str(story)], stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert done.returncode == 1
    assert done.stderr.startswith(b"syriatalks: standard output: ")
    assert done.stderr.count(b"\n") == 1


def test_an_interrupt_leaves_no_traceback() -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "syriatalks", "actors", "-"], stdin=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stderr
    with pytest.raises(subprocess.TimeoutExpired):
        process.wait(2)
    process.send_signal(signal.SIGINT)
    assert process.wait(60) == 130
    assert process.stderr.read() == b""
    process.communicate()


def test_text_that_standard_output_cannot_encode_is_replaced(tmp_path: Path) -> None:
    done = run("search", "munoz", "-", given="José Muñoz met Łukasz Żak on Friday.".encode(), PYTHONIOENCODING="ascii")
    assert done.returncode == 0
    assert b"Jos? Mu?oz" in done.stdout


def test_exported_data_is_utf_8_whatever_the_locale() -> None:
    done = run("export", "-", given="José Muñoz spoke on Friday.".encode(), PYTHONIOENCODING="ascii")
    assert json.loads(done.stdout.decode("utf-8"))["stories"][0]["text"] == "José Muñoz spoke on Friday."


HOSTILE = (
    "PARIS, March 3, 2014 /AFP/. [red]Ban[/] met \x1b[2J\x1b]0;owned\x07Kerry \u202eon Monday\x9b31m, he said. "
    "[Reuters] [sic] [/]\n"
)


@pytest.mark.parametrize(
    "arguments", [("timeline",), ("actors",), ("quotes",), ("search", "met"), ("why", "monday"), ("export",)]
)
def test_control_characters_never_reach_the_terminal(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    path = tmp_path / "a\x1b[31m.txt"
    path.write_text(HOSTILE, encoding="utf-8")
    done = run(*arguments, str(path))
    shown = done.stdout.decode() + done.stderr.decode()
    assert not any(ord(char) < 32 and char != "\n" for char in shown)
    assert not any(char in shown for char in "\x7f\x9b\u202e")


def test_brackets_are_words_and_no_markup(tmp_path: Path) -> None:
    path = tmp_path / "brackets.txt"
    path.write_text(HOSTILE, encoding="utf-8")
    assert "[red]Ban[/] met" in run("search", "met", str(path)).stdout.decode()


def test_with_several_stories_each_answer_says_which(story: Path) -> None:
    other = story.with_name("other.txt")
    other.write_text(TALKS.replace("24", "25").replace("Bogdanov", "Gatilov"), encoding="utf-8")
    for arguments in (("timeline",), ("quotes",), ("search", "talks")):
        lines = run(*arguments, str(story), str(other)).stdout.decode().splitlines()
        assert {line.rsplit("  ", 1)[1] for line in lines} == {str(story), str(other)}


def test_a_story_given_twice_is_read_once(story: Path) -> None:
    copy = story.with_name("copy.txt")
    copy.write_bytes(story.read_bytes())
    facts = json.loads(run("export", str(story), str(story), str(copy)).stdout)
    assert [one["path"] for one in facts["stories"]] == [str(story)]
