"""The README tells the truth about the program."""

import re
from pathlib import Path

import pytest

from syriatalks_tui.commands import keys_table

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_table_of_keys_is_that_of_the_program():
    assert keys_table() in README


@pytest.mark.parametrize("target", sorted(set(re.findall(r"\]\(([^)#:]+)\)", README))))
def test_what_the_readme_links_to_is_there(target):
    assert (ROOT / target).is_file()


def test_the_first_two_commands_are_those_of_the_makefile():
    commands = re.findall(r"^    make (\w+)", README, re.MULTILINE)
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert commands[:2] == ["run", "test"]
    assert all(re.search(rf"^{command}:", makefile, re.MULTILINE) for command in commands)
