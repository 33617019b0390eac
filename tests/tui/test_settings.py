"""What the reader sets: the file is read, everything wrong in it is said, and the rest holds."""

import re
from pathlib import Path

import pytest

from syriatalks_tui.commands import COMMANDS, HEARD, SCOPES
from syriatalks_tui.keymap import key_named, spelt, with_keys
from syriatalks_tui.settings import SETTINGS, Settings, example, load, parse
from syriatalks_tui.themes import THEMES


def test_what_is_set_holds() -> None:
    settings, problems = parse('theme = "light"\ncolumn = 60\nremember = false\n[keys]\nfind = "F2"\n')
    assert problems == []
    assert (settings.theme, settings.column, settings.remember) == ("light", 60, False)
    assert settings.keys == {("explorer", "find"): ("f2",)}
    assert settings.timeline_width == Settings().timeline_width


@pytest.mark.parametrize(
    ("raw", "problem"),
    [
        ("colum = 60", "colum: there is no such setting; did you mean column?"),
        ('theme = "drak"', "theme: one of dark, light, high contrast, terminal; did you mean dark?"),
        ('glyphs = "ASCII"', "glyphs: one of auto, unicode, ascii; did you mean ascii?"),
        ('[txt.keys]\nfirst = "w"', "txt: there is no such setting; did you mean text?"),
        ("theme = 3", "theme: one of dark, light, high contrast, terminal"),
        ("column = 9", "column: a whole number from 40 to 160"),
        ("column = true", "column: a whole number from 40 to 160"),
        ('remember = "no"', "remember: true or false"),
        ("keys = 3", "keys: a table of keys by command"),
        ('[keys]\nnext_fct = "n"', "keys.next_fct: there is no such command; did you mean next_fact?"),
        ('[keys]\ncursor_down = "x"', "keys.cursor_down: its place is under [list.keys]"),
        ('[text.keys]\nfind = "x"', "text.keys.find: its place is under [keys]"),
        ('[keys]\nquit = "PgDwn"', "keys.quit: no key is called 'PgDwn'; did you mean PgDn?"),
        ('[keys]\nquit = "ctrl+ö"', "keys.quit: no key is called 'ctrl+ö'"),
        ("[keys]\nquit = 7", 'keys.quit: a key is written in quotation marks, several as ["a", "b"]'),
        ("[keys]\nquit = []", 'keys.quit: a key is written in quotation marks, several as ["a", "b"]'),
        ('[finder.keys]\nclose = "x"', "finder.keys.close: x is a letter to type here"),
        ('[keys]\nnext_fact = "n"', "keys.next_fact: n is the key of next_mention already"),
        ('[keys]\nfind = "j"', "keys.find: j is the key of cursor_down already"),
        ('[text.keys]\nfirst = "w"', "text.keys.first: w is the key of why already"),
    ],
)
def test_what_is_wrong_is_said_in_a_line_and_the_rest_holds(raw: str, problem: str) -> None:
    settings, problems = parse(f"timeline_width = 40\n{raw}\n")
    assert problems == [problem]
    assert settings == Settings(timeline_width=40)


def test_a_broken_file_says_line_and_column_and_the_defaults_hold() -> None:
    settings, problems = parse('theme = "light"\ncolumn 60\n')
    assert settings == Settings()
    assert re.fullmatch(r"nothing is taken from it: .*\(at line 2, column \d+\)", problems[0])


def test_two_commands_may_change_keys_with_each_other() -> None:
    settings, problems = parse('[keys]\nnext_fact = "n"\nnext_mention = "]"\n')
    assert problems == []
    assert settings.keys == {("explorer", "next_fact"): ("n",), ("explorer", "next_mention"): ("]",)}


def test_of_two_commands_given_one_key_the_first_has_it() -> None:
    settings, problems = parse('[keys]\nfind = "F2"\nwhy = "F2"\n')
    assert problems == ["keys.why: F2 is the key of find already"]
    assert settings.keys == {("explorer", "find"): ("f2",)}


@pytest.mark.parametrize("scopes", HEARD, ids="-".join)
def test_no_two_commands_that_are_heard_together_have_one_key(scopes: tuple[str, ...]) -> None:
    keys = [key for command in COMMANDS if command.scope in scopes for key in command.keys]
    assert sorted(keys) == sorted(set(keys))


def test_every_scope_is_heard_somewhere() -> None:
    assert {scope for scopes in HEARD for scope in scopes} == set(SCOPES)


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("]", "]"), ("K", "K"), ("shift+k", "K"), ("Esc", "escape"), ("escape", "escape"), ("PgDn", "pagedown"),
        ("↓", "down"), ("Ctrl+P", "ctrl+p"), ("F5", "f5"), ("Shift+Tab", "shift+tab"), (" ", "space"), (",", ","),
        ("ö", "ö"), ("", None), ("f99", None), ("ctrl+]", None), ("esc+a", None),
    ],
)  # fmt: skip
def test_keys_go_by_the_names_that_are_shown(words: str, key: str | None) -> None:
    assert key_named(words) == key


@pytest.mark.parametrize("key", sorted({key for command in COMMANDS for key in command.keys}))
def test_a_key_is_called_as_it_is_shown(key: str) -> None:
    assert key_named(spelt(key)) == key


def test_the_example_changes_nothing_with_or_without_its_comments() -> None:
    assert parse(example()) == (Settings(), [])
    settings, problems = parse(re.sub(r"(?m)^# (?=\w+ = )", "", example()))
    assert problems == []
    assert with_keys(settings.keys)[0].keys == COMMANDS[0].keys
    assert {one.name: getattr(settings, one.name) for one in SETTINGS} == {
        one.name: getattr(Settings(), one.name) or "dark" for one in SETTINGS
    }
    assert [c.keys for c in with_keys(settings.keys)] == [c.keys for c in COMMANDS]


def test_the_themes_that_can_be_set_are_those_there_are() -> None:
    theme = next(setting for setting in SETTINGS if setting.name == "theme")
    assert theme.allowed == tuple(theme.name for theme in THEMES)


def test_a_file_that_is_not_there_is_no_problem(tmp_path: Path) -> None:
    assert load(tmp_path / "config.toml").problems == ()


def test_a_file_that_cannot_be_read_is_said_so(tmp_path: Path) -> None:
    assert load(tmp_path).problems == ("cannot be read: Is a directory",)
    path = tmp_path / "config.toml"
    path.write_bytes(b"\xff\xfe")
    assert load(path).problems == ("is not UTF-8 text",)


def test_a_byte_order_mark_does_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text("column = 50\n", encoding="utf-8-sig")
    assert load(path).settings.column == 50
