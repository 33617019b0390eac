"""Both commands complete in shells."""

import shutil
import subprocess
import sys
from argparse import ArgumentParser
from collections.abc import Callable
from pathlib import Path

import pytest

from syriatalks.cli.arguments import parser as headless
from syriatalks.cli.completing import SHELLS, completion
from syriatalks_tui.arguments import parser as explorer

ASK = """
source "$1"
COMP_WORDS=({words}); COMP_CWORD={place}
$(complete -p {command} | sed 's/.*-F \\([^ ]*\\).*/\\1/') {command} "{word}" ""
printf '%s\\n' "${{COMPREPLY[@]}}"
"""


def bash(tmp_path: Path, command: str, *words: str) -> list[str]:
    """What bash offers for the last of `words` behind `command`."""
    script = tmp_path / command
    script.write_text(completion({"syriatalks": headless, "syriatalks-tui": explorer}[command](), "bash"))
    ask = ASK.format(command=command, words=" ".join((command, *words)), place=len(words), word=words[-1])
    done = subprocess.run(["bash", "-c", ask, "ask", str(script)], capture_output=True, text=True, check=True)
    assert done.stderr == ""
    return done.stdout.split()


@pytest.mark.skipif(not shutil.which("bash"), reason="bash is not on this machine")
@pytest.mark.parametrize(
    ("command", "words", "offered"),
    [
        ("syriatalks", ["ti"], ["timeline"]),
        ("syriatalks", ["timeline", "--st"], ["--status"]),
        ("syriatalks", ["timeline", "--status", "pl"], ["planned"]),
        ("syriatalks-tui", ["--print-k"], ["--print-keys"]),
        ("syriatalks-tui", ["--print-completion", "b"], ["bash"]),
    ],
)
def test_bash_completes_commands_options_and_choices(tmp_path, command: str, words, offered: list[str]) -> None:
    assert bash(tmp_path, command, *words) == offered


@pytest.mark.parametrize("shell", SHELLS)
@pytest.mark.parametrize("module", ["syriatalks", "syriatalks_tui"])
def test_each_command_prints_its_completion(module: str, shell: str) -> None:
    ask = [sys.executable, "-m", module, "--print-completion", shell]
    done = subprocess.run(ask, capture_output=True, text=True, check=True)
    assert "--published" in done.stdout
    assert done.stderr == ""
    if shell != "fish" and shutil.which(shell):
        subprocess.run([shell, "-n"], input=done.stdout, text=True, check=True)


@pytest.mark.parametrize("parser", [headless, explorer])
def test_zsh_goes_on_to_complete_files_after_the_first(parser: Callable[[], ArgumentParser]) -> None:
    script = completion(parser(), "zsh")
    assert '"(*)' not in script
    assert script.count(':_files"') == script.count(':FILE:_files"') + script.count('"*:a ')


@pytest.mark.skipif(not shutil.which("fish"), reason="fish is not on this machine")
def test_fish_completes_commands_values_and_files(tmp_path: Path) -> None:
    (tmp_path / "wire.txt").write_text("")
    (tmp_path / "script").write_text(completion(headless(), "fish"))

    def offered(line: str) -> list[str]:
        ask = ["fish", "-c", f"source script; complete -C '{line}'"]
        told = subprocess.run(ask, capture_output=True, text=True, cwd=tmp_path, check=True).stdout
        return [row.split("\t")[0] for row in told.splitlines()]

    assert offered("syriatalks tim") == ["timeline"]
    assert offered("syriatalks timeline --status pl") == ["planned"]
    assert offered("syriatalks timeline wire.txt w") == ["wire.txt"]
