"""The reader's settings: what may be set, and how the file that sets it is read. `keymap` reads the keys in it.

The file is the reader's own; the program never writes it. What is wrong in it is said in a line, and the rest holds.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from syriatalks_tui.commands import COMMANDS, SCOPES, Scope
from syriatalks_tui.glyphs import Glyphs
from syriatalks_tui.keymap import Keymap, read_keys, spelt, table_of
from syriatalks_tui.nearest import meant

NAME = "config.toml"
_AS_THEY_ARE: Keymap = {}


class Settings(NamedTuple):
    """What the reader set; `SETTINGS` says what each is for. `keys` are those of commands, by scope and id."""

    theme: str = ""
    glyphs: Glyphs = "auto"
    column: int = 80
    timeline_width: int = 27
    actors_width: int = 20
    remember: bool = True
    keys: Keymap = _AS_THEY_ARE


class Setting(NamedTuple):
    """What may be set under `name`: one of some words, a number in a range, or true and false (None)."""

    name: str
    allowed: tuple[str, ...] | range | None
    help: str


SETTINGS = (
    Setting("theme", ("dark", "light", "high contrast", "terminal"), "Without it, the theme of the last time"),
    Setting("glyphs", ("auto", "unicode", "ascii"), "Letters for glyphs, if not as the terminal and its locale allow"),
    Setting("column", range(40, 161), "Width of the text, in cells"),
    Setting("timeline_width", range(15, 51), "Width of the timeline beside text and actors, in percent"),
    Setting("actors_width", range(10, 41), "Width of the actors beside timeline and text, in percent"),
    Setting("remember", None, "Remember theme, layout and the place in the stories from one time to the next"),
)


class Loaded(NamedTuple):
    """Where settings come from, what they are, and a line for everything in it that cannot be."""

    path: Path
    settings: Settings = Settings()
    problems: tuple[str, ...] = ()


def settings_path() -> Path:
    """Where the settings lie on this platform, whether or not there are any."""
    from platformdirs import user_config_path

    return user_config_path("syriatalks", appauthor=False) / NAME


def load(path: Path) -> Loaded:
    """The settings in the file `path`; the defaults where there is no such file, or it cannot be read."""
    try:
        raw = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return Loaded(path)
    except OSError as error:
        return Loaded(path, problems=(f"cannot be read: {error.strerror or error}",))
    except UnicodeDecodeError:
        return Loaded(path, problems=("is not UTF-8 text",))
    settings, problems = parse(raw)
    return Loaded(path, settings, tuple(problems))


def parse(raw: str) -> tuple[Settings, list[str]]:
    """The settings that the TOML document `raw` makes, and what is wrong in it, a line each."""
    import tomllib  # only where there are settings

    try:
        table = tomllib.loads(raw)
    except tomllib.TOMLDecodeError as error:
        return Settings(), [f"nothing is taken from it: {error}"]
    keymap, wrong = read_keys(_tables_of_keys(table))
    problems: list[str] = []
    return Settings(keys=keymap)._replace(**_values(table, problems)), problems + wrong


def _tables_of_keys(table: dict[str, Any]) -> dict[Scope, object]:
    """The tables of keys by scope, taken out of `table`: `[keys]`, `[text.keys]`."""
    keys: dict[Scope, object] = {"explorer": table.pop("keys")} if "keys" in table else {}
    for scope in SCOPES:
        if isinstance(inner := table.get(scope), dict) and set(inner) == {"keys"}:
            keys[scope] = table.pop(scope)["keys"]
    return keys


def _values(table: Mapping[str, object], problems: list[str]) -> dict[str, Any]:
    """What is rightly set, by name."""
    known = {setting.name: setting for setting in SETTINGS}
    values: dict[str, Any] = {}
    for name, value in table.items():
        if name not in known:
            names = SCOPES if isinstance(value, dict) else [*known, *map(table_of, SCOPES)]
            problems.append(f"{name}: there is no such setting{meant(name, names)}")
        elif wrong := _wrong(known[name], value):
            problems.append(f"{name}: {wrong}")
        else:
            values[name] = value
    return values


def _wrong(setting: Setting, value: object) -> str:
    """Why `value` cannot be, "" where it can."""
    allowed = setting.allowed
    if allowed is None:
        return "" if isinstance(value, bool) else "true or false"
    if isinstance(allowed, range):
        fits = isinstance(value, int) and not isinstance(value, bool) and value in allowed
        return "" if fits else f"a whole number from {allowed[0]} to {allowed[-1]}"
    if value in allowed:
        return ""
    return f"one of {', '.join(allowed)}" + (meant(value, allowed) if isinstance(value, str) else "")


def example() -> str:
    """A file of settings to start from: everything that can be set, as it is unless set, behind "#"."""
    lines = ["# Settings of syriatalks-tui. Take the # off a line to change what it says.", ""]
    for setting in SETTINGS:
        default = getattr(Settings(), setting.name)
        lines += [f"# {setting.help}{_said(setting)}", f"# {setting.name} = {_toml(default or _first(setting))}", ""]
    lines.append('# Keys: one, or several as in next_fact = ["]", "F3"]')
    for scope, title in SCOPES.items():
        lines += ["", f"# {title}", f"[{table_of(scope)}]"]
        for command in COMMANDS:
            if command.scope == scope:
                keys = [spelt(key) for key in command.keys]
                lines.append(f"# {command.id} = {_toml(keys[0] if len(keys) == 1 else keys)}  # {command.help}")
    return "\n".join(lines)


def _said(setting: Setting) -> str:
    if isinstance(setting.allowed, tuple):
        return f": {', '.join(setting.allowed)}"
    return f": {setting.allowed[0]} to {setting.allowed[-1]}" if setting.allowed else ""


def _first(setting: Setting) -> object:
    return setting.allowed[0] if setting.allowed else False


def _toml(value: object) -> str:
    """A word, a number, true or false, or several, as TOML writes them; JSON writes these alike."""
    import json

    return json.dumps(value, ensure_ascii=False)
