"""What a person sees at a terminal: tables in colour, plain with NO_COLOR, whole words of the story in both."""

import os
import pty
import re
import select
import subprocess
import sys

import pytest

if sys.platform == "win32":
    pytest.skip("no pseudo terminals here", allow_module_level=True)

_CODES = re.compile(r"\x1b\[[0-9;]*m")


def at_terminal(*arguments: str, columns: int = 100, given: str = "", **variables: str) -> str:
    """What `syriatalks` writes to a terminal of `columns`."""
    here, there = pty.openpty()
    environment = {key: value for key, value in os.environ.items() if key != "NO_COLOR"}
    process = subprocess.Popen(
        [sys.executable, "-m", "syriatalks", *arguments],
        stdin=subprocess.PIPE,
        stdout=there,
        env=environment | {"TERM": "xterm-256color", "COLUMNS": str(columns)} | variables,
    )
    os.close(there)
    assert process.stdin
    process.stdin.write(given.encode())
    process.stdin.close()
    written = b""
    while select.select([here], [], [], 30)[0]:
        try:
            piece = os.read(here, 65536)
        except OSError:  # Linux says so when the other end is closed
            break
        if not piece:
            break
        written += piece
    process.wait(30)
    os.close(here)
    return written.decode()


STORY = (
    "GENEVA, January 24, 2014 /TASS/. [sic] Talks on [/] aid opened in Geneva on Friday. "
    "Mikhail Bogdanov will meet [Reuters] John Kerry on January 27.\n"
)


@pytest.mark.parametrize(
    "arguments", [("timeline", "-"), ("actors", "-"), ("search", "bogdanv", "-"), ("why", "friday", "-")]
)
def test_tables_are_coloured_and_keep_within_the_terminal(arguments: tuple[str, ...]) -> None:
    shown = at_terminal(*arguments, given=STORY, columns=60)
    assert _CODES.search(shown)
    assert max(len(line.rstrip()) for line in _CODES.sub("", shown).splitlines()) <= 60


def test_no_color_means_no_colour() -> None:
    shown = at_terminal("timeline", "-", given=STORY, NO_COLOR="1")
    assert "planned" in shown
    assert not re.search(r"\x1b\[[0-9;]*3[0-7]", shown)


def test_a_story_s_brackets_survive() -> None:
    shown = _CODES.sub("", at_terminal("search", "talks", "-", given=STORY, columns=200))
    assert "[sic] Talks on [/] aid" in shown
