"""The keys that the reader gives to commands: how they are written, what is wrong with them, what holds in the end.

In the settings they stand under `[keys]`, by the id of the command: `next_fact = "]"`, `quit = ["q", "f10"]`; those of
one pane or window in a table of its own, `[text.keys]`. `commands` is the registry that they change.
"""

import re
from collections.abc import Iterator, Mapping

from syriatalks_tui.commands import COMMANDS, HEARD, SCOPES, Command, Scope
from syriatalks_tui.nearest import meant

# The keys of commands, by scope and id.
Keymap = Mapping[tuple[Scope, str], tuple[str, ...]]

# Keys that have names, as Textual calls them, each as it is shown.
NAMED = {
    "up": "↑", "down": "↓", "left": "←", "right": "→", "home": "Home", "end": "End", "pageup": "PgUp",
    "pagedown": "PgDn", "enter": "Enter", "escape": "Esc", "tab": "Tab", "space": "Space", "backspace": "Backspace",
    "delete": "Del", "insert": "Ins", **{f"f{number}": f"F{number}" for number in range(1, 25)},
}  # fmt: skip
_SHOWN = {shown.lower(): name for name, shown in NAMED.items()} | {" ": "space"}
# Windows in which letters are typed.
_TYPED: frozenset[Scope] = frozenset({"finder", "filter", "naming", "choice", "help"})
_CHORD = re.compile(r"((?:ctrl\+|alt\+|shift\+)*)(.+)", re.IGNORECASE | re.DOTALL)


def key_named(words: str) -> str | None:
    """Textual's name for the key that `words` name: "]", "K", "esc", "Ctrl+P", "f5"; None where there is none."""
    match = _CHORD.fullmatch(words)
    if match is None:
        return None
    chord, name = match[1].lower(), match[2]
    if len(name) == 1 and name.isprintable() and name not in _SHOWN:
        return _letter(chord, name)
    name = _SHOWN.get(name.lower(), name.lower())
    return chord + name if name in NAMED else None


def _letter(chord: str, letter: str) -> str | None:
    """Terminals send a shifted letter as its capital, and chords of plain letters and digits only."""
    if not chord:
        return letter
    if not (letter.isascii() and letter.isalnum()):
        return None
    return letter.upper() if chord == "shift+" else chord + letter.lower()


def spelt(key: str) -> str:
    """A key as it is shown: "Esc", "PgDn", "Ctrl+P", "]"."""
    *chord, name = key.split("+") if len(key) > 1 else [key]
    last = NAMED.get(name, name.upper() if chord else name)
    return "+".join([*(part.capitalize() for part in chord), last])


def read_keys(tables: Mapping[Scope, object]) -> tuple[Keymap, list[str]]:
    """What the tables of keys ask for, by scope, and a line for everything in them that cannot be."""
    asked: dict[tuple[Scope, str], tuple[str, ...]] = {}
    problems: list[str] = []
    for scope, table in tables.items():
        if not isinstance(table, dict):
            problems.append(f"{table_of(scope)}: a table of keys by command")
            continue
        for name, value in table.items():
            if (scope, name) not in _DEFAULT:
                problems.append(_unknown(scope, name))
            elif keys := _keys(scope, name, value, problems):
                asked[scope, name] = keys
    return _without_clashes(asked, problems), problems


def table_of(scope: Scope) -> str:
    """The table of the settings that the keys of a scope stand in."""
    return "keys" if scope == "explorer" else f"{scope}.keys"


def with_keys(keymap: Keymap) -> tuple[Command, ...]:
    """The registry with the reader's keys."""
    return tuple(_with(command, keymap.get((command.scope, command.id))) for command in COMMANDS)


def _with(command: Command, keys: tuple[str, ...] | None) -> Command:
    return command if keys is None else command._replace(keys=keys, shown=" ".join(spelt(key) for key in keys[:2]))


_DEFAULT = {(command.scope, command.id): command.keys for command in COMMANDS}


def _path(scope: Scope, name: str) -> str:
    return f"{table_of(scope)}.{name}"


def _unknown(scope: Scope, name: str) -> str:
    """That there is no such command, and which one may be meant."""
    elsewhere = [other for other in SCOPES if (other, name) in _DEFAULT]
    if elsewhere:
        return f"{_path(scope, name)}: its place is under [{table_of(elsewhere[0])}]"
    names = [command for known, command in _DEFAULT if known == scope]
    return f"{_path(scope, name)}: there is no such command{meant(name, names)}"


def _keys(scope: Scope, name: str, value: object, problems: list[str]) -> tuple[str, ...]:
    """The keys that `value` names; nothing, and a problem, where it names none."""
    if value == [] and not _DEFAULT[scope, name]:
        return ()
    path, words = _path(scope, name), value if isinstance(value, list) else [value]
    if not words or not all(isinstance(word, str) for word in words):
        problems.append(f'{path}: a key is written in quotation marks, several as ["a", "b"]')
        return ()
    keys = [key_named(str(word)) for word in words]
    for word, key in zip(words, keys, strict=True):
        if key is None:
            problems.append(f"{path}: no key is called {word!r}{meant(word, [*NAMED.values(), *NAMED])}")
        elif scope in _TYPED and len(key) == 1:
            problems.append(f"{path}: {key} is a letter to type here")
            return ()
    return () if None in keys else tuple(dict.fromkeys(key for key in keys if key))


def _without_clashes(asked: Keymap, problems: list[str]) -> Keymap:
    """`asked` without what would put two commands on one key where both are heard."""
    left = dict(asked)
    while clash := next(_clashes(left), None):
        refused, other, key = clash
        del left[refused.scope, refused.id]
        problems.append(f"{_path(refused.scope, refused.id)}: {spelt(key)} is the key of {other.id} already")
    return left


def _clashes(keymap: Keymap) -> Iterator[tuple[Command, Command, str]]:
    """Each command that the reader gave a key of another one, with the other and the key; the later entry yields."""
    order = list(keymap)
    commands = with_keys(keymap)
    for scopes in HEARD:
        owners: dict[str, Command] = {}
        for command in commands:
            for key in command.keys if command.scope in scopes else ():
                other = owners.setdefault(key, command)
                if other is not command:
                    given = [one for one in (other, command) if (one.scope, one.id) in keymap]
                    last = max(given, key=lambda one: order.index((one.scope, one.id)))
                    yield last, command if last is other else other, key
