"""The registry of commands: bindings, key bar, palette and help all derive from `COMMANDS`.

A command is carried out by the method `action_<id>` of what its scope names: the explorer, every list, the text, or
one of the windows over the explorer. `take_keys` puts the reader's own keys in force, before the interface is loaded:
its classes are made with the keys they have.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from textual.binding import Binding

Scope = Literal[
    "explorer",
    "list",
    "timeline",
    "text",
    "finder",
    "filter",
    "why",
    "dossier",
    "quotes",
    "jumps",
    "grid",
    "naming",
    "choice",
    "day",
    "themes",
    "export",
    "help",
]
Group = Literal["Move", "Look", "Find", "Narrow", "Correct", "Window", "Program"]


class Command(NamedTuple):
    """One thing that the reader can do.

    `keys` are Textual's names of keys, the first is the one shown, as `shown`; a command without any is in the palette.
    `label` is for the key bar, one word or two; `help` a sentence for help and palette.
    """

    id: str
    keys: tuple[str, ...]
    shown: str
    label: str
    help: str
    group: Group
    scope: Scope = "explorer"


COMMANDS: tuple[Command, ...] = (
    Command("cursor_down", ("down", "j"), "↓ j", "down", "Next row", "Move", "list"),
    Command("cursor_up", ("up", "k"), "↑ k", "up", "Row before", "Move", "list"),
    Command("page_down", ("pagedown", "space"), "PgDn", "page", "A page down", "Move", "list"),
    Command("page_up", ("pageup",), "PgUp", "page up", "A page up", "Move", "list"),
    Command("first", ("home", "g"), "g Home", "first", "First row", "Move", "list"),
    Command("last", ("end", "G"), "G End", "last", "Last row", "Move", "list"),
    Command("choose", ("enter",), "Enter", "read", "Go to the words in the text", "Move", "list"),
    Command("deeper", ("+", "="), "+", "more", "Years open to months, months to days", "Look", "timeline"),
    Command("shallower", ("-",), "-", "less", "Days fold into months, months into years", "Look", "timeline"),
    Command("fold", (".",), ".", "fold", "Fold the month or year around the cursor, or open it", "Look", "timeline"),
    Command("line_down", ("down", "j"), "↓ j", "scroll", "Scroll the text a line down", "Move", "text"),
    Command("line_up", ("up", "k"), "↑ k", "scroll up", "Scroll the text a line up", "Move", "text"),
    Command("page_down", ("pagedown", "space"), "PgDn", "page", "Scroll the text a page down", "Move", "text"),
    Command("page_up", ("pageup",), "PgUp", "page up", "Scroll the text a page up", "Move", "text"),
    Command("first", ("home", "g"), "g Home", "top", "To the top of the text", "Move", "text"),
    Command("last", ("end", "G"), "G End", "end", "To the end of the text", "Move", "text"),
    Command("open_fact", ("enter",), "Enter", "open", "Open the dossier, the day or the speaker", "Move", "text"),
    Command("select_more", ("v",), "v", "select", "Select the sentence; then the paragraph, then all", "Look", "text"),
    Command("widen", ("+", "="), "+", "wider", "A wider column", "Window", "text"),
    Command("narrow", ("-",), "-", "narrower", "A narrower column", "Window", "text"),
    Command("next_fact", ("]",), "]", "next fact", "Next date, name or quotation in the text", "Look"),
    Command("previous_fact", ("[",), "[", "fact before", "Date, name or quotation before", "Look"),
    Command("next_mention", ("n",), "n", "next mention", "Next mention of the actor, words found, or date", "Look"),
    Command("previous_mention", ("N",), "N", "mention before", "Mention, place or date before", "Look"),
    Command("back_in_history", ("H", "alt+left"), "H Alt+←", "back", "Back to where you were before the jump", "Look"),
    Command("forward_in_history", ("L", "alt+right"), "L Alt+→", "forward", "Forward to where you came from", "Look"),
    Command("why", ("w",), "w", "why", "Why the program reads it so: words, rule, evidence", "Look"),
    Command("dossier", ("o",), "o", "dossier", "Dossier of the actor: names, roles, words, deeds, company", "Look"),
    Command("quotes", ('"',), '"', "quotes", "All quotations, by who said them", "Look"),
    Command("grid", ("c",), "c", "grid", "Who was concerned on which day: a grid of actors and times", "Look"),
    Command("next_story", ("}",), "}", "next story", "Next story", "Look"),
    Command("previous_story", ("{",), "{", "story before", "Story before", "Look"),
    Command("copy", ("y",), "y", "copy", "Copy what is selected, else the sentence, with its source", "Look"),
    Command("export", ("e",), "e", "export", "Export what the timeline shows as Markdown, CSV or data", "Look"),
    Command("export_markdown", (), "", "Markdown", "Export as Markdown, a brief to read", "Look"),
    Command("export_csv", (), "", "CSV", "Export as CSV, the timeline for spreadsheets", "Look"),
    Command("export_json", (), "", "JSON", "Export as JSON, every fact for programs", "Look"),
    Command("find", ("/",), "/", "find", "Find actors, dates, quotes, stories and words", "Find"),
    Command("filter", ("f",), "f", "filter", "Narrow by a query, or take off what narrows", "Narrow"),
    Command("jump", ("J",), "J", "day", "Go to a day that you type", "Find"),
    Command("status", ("s",), "s", "status", "Only what is planned, denied, conditional or past; then all", "Narrow"),
    Command("day", ("d",), "d", "this day", "Only what happened on the selected day or range", "Narrow"),
    Command("sort", ("S",), "S", "sort", "Sort the actors: most named, A–Z, first seen", "Narrow"),
    Command("call", ("a",), "a", "by name", "Only the actors whose names you type", "Narrow"),
    Command("back", ("escape",), "Esc", "undo", "Take one step back: undo zoom, narrowing, selection", "Narrow"),
    Command("merge", ("m",), "m", "merge", "The selected actor is another one: merge the two", "Correct"),
    Command("split", ("b",), "b", "split", "Break off a name of the selected actor: it is somebody else's", "Correct"),
    Command("rename", ("r",), "r", "rename", "Show the selected actor under another name", "Correct"),
    Command("retype", ("K",), "K", "kind", "The selected actor is of another kind", "Correct"),
    Command("ignore", ("x",), "x", "ignore", "The selected actor is none: ignore it", "Correct"),
    Command("undo", ("u",), "u", "take back", "Undo the last correction", "Correct"),
    Command("next_pane", ("tab",), "Tab", "pane", "Next pane", "Window"),
    Command("previous_pane", ("shift+tab",), "Shift+Tab", "pane before", "Pane before", "Window"),
    Command("left_pane", ("h", "left"), "h ←", "left", "Pane to the left", "Window"),
    Command("right_pane", ("l", "right"), "l →", "right", "Pane to the right", "Window"),
    Command("timeline", ("1",), "1", "timeline", "To the timeline", "Window"),
    Command("text", ("2",), "2", "text", "To the text", "Window"),
    Command("actors", ("3",), "3", "actors", "To the actors", "Window"),
    Command("zoom", ("z",), "z", "zoom", "This pane alone, and back", "Window"),
    Command("theme", ("t",), "t", "theme", "Next theme", "Program"),
    Command("themes", ("T",), "T", "themes", "Choose a theme: dark, light, high contrast, terminal", "Program"),
    Command("help", ("?",), "?", "help", "All keys, and what the signs mean", "Program"),
    Command("palette", ("ctrl+p", ":"), "Ctrl+P", "commands", "Commands by name", "Program"),
    Command("quit", ("q",), "q", "quit", "Leave the program", "Program"),
    Command("cursor_down", ("down", "ctrl+n"), "↓", "down", "Next answer", "Find", "finder"),
    Command("cursor_up", ("up",), "↑", "up", "Answer before", "Find", "finder"),
    Command("page_down", ("pagedown",), "PgDn", "page", "A page of answers down", "Find", "finder"),
    Command("page_up", ("pageup",), "PgUp", "page up", "A page of answers up", "Find", "finder"),
    Command("filter", ("tab",), "Tab", "filter", "Narrow by the answer: actor, days, speaker, words", "Find", "finder"),
    Command("close", ("escape",), "Esc", "close", "Close the finder; everything is as before", "Find", "finder"),
    Command("cursor_down", ("down", "ctrl+n"), "↓", "down", "Next filter in force", "Narrow", "filter"),
    Command("cursor_up", ("up",), "↑", "up", "Filter before", "Narrow", "filter"),
    Command("remove", ("delete",), "Del", "take off", "Take the filter under the cursor off", "Narrow", "filter"),
    Command("close", ("escape",), "Esc", "close", "Close; the filters stay as they are", "Narrow", "filter"),
    Command("close", ("escape", "q"), "Esc", "close", "Close the reasons", "Look", "why"),
    Command("publication", ("p",), "p", "another date", "Try another publication date", "Look", "why"),
    Command("line_down", ("down", "j"), "↓ j", "down", "Scroll the reasons down", "Look", "why"),
    Command("line_up", ("up", "k"), "↑ k", "up", "Scroll the reasons up", "Look", "why"),
    Command("page_down", ("pagedown", "space"), "PgDn", "page", "Scroll the reasons a page down", "Look", "why"),
    Command("page_up", ("pageup",), "PgUp", "page up", "Scroll the reasons a page up", "Look", "why"),
    Command("dossier", ("o",), "o", "dossier", "On to the dossier of the actor under the cursor", "Look", "dossier"),
    Command("close", ("escape", "q"), "Esc", "close", "Back to the dossier before, or close", "Look", "dossier"),
    Command("dossier", ("o",), "o", "dossier", "Dossier of the speaker under the cursor", "Look", "quotes"),
    Command("close", ("escape", "q"), "Esc", "close", "All quotations again, or close", "Look", "quotes"),
    Command("narrow", ("/",), "/", "narrow", "Only what holds the words you type", "Find", "quotes"),
    Command("next_group", ("tab",), "Tab", "next part", "Next heading", "Move", "jumps"),
    Command("previous_group", ("shift+tab",), "Shift+Tab", "part before", "Heading before", "Move", "jumps"),
    Command("why", ("w",), "w", "why", "Why the program reads it so", "Look", "jumps"),
    Command("everything", ("a",), "a", "all", "All, or only what passes the filters", "Look", "jumps"),
    Command("right", ("right", "l"), "→ l", "right", "A column to the right", "Look", "grid"),
    Command("left", ("left", "h"), "← h", "left", "A column to the left", "Look", "grid"),
    Command("next_cell", ("]",), "]", "next", "Next cell of the row with facts", "Look", "grid"),
    Command("previous_cell", ("[",), "[", "before", "Cell of the row with facts before", "Look", "grid"),
    Command("finer", ("+", "="), "+", "finer", "Days for months, months for years", "Look", "grid"),
    Command("coarser", ("-",), "-", "coarser", "Months for days, years for months", "Look", "grid"),
    Command("dossier", ("o",), "o", "dossier", "Dossier of the actor of the row", "Look", "grid"),
    Command("close", ("escape", "q"), "Esc", "close", "Close the grid", "Look", "grid"),
    Command("cursor_down", ("down",), "↓", "down", "Next actor", "Narrow", "naming"),
    Command("cursor_up", ("up",), "↑", "up", "Actor before", "Narrow", "naming"),
    Command("take", ("enter",), "Enter", "take", "Go on with the actors that are left", "Narrow", "naming"),
    Command("clear", ("escape",), "Esc", "clear", "All actors again", "Narrow", "naming"),
    Command("cursor_down", ("down", "ctrl+n"), "↓", "down", "Next row", "Correct", "choice"),
    Command("cursor_up", ("up",), "↑", "up", "Row before", "Correct", "choice"),
    Command("page_down", ("pagedown",), "PgDn", "page", "A page of rows down", "Correct", "choice"),
    Command("page_up", ("pageup",), "PgUp", "page up", "A page of rows up", "Correct", "choice"),
    Command("close", ("escape",), "Esc", "close", "Close; nothing is corrected", "Correct", "choice"),
    Command("close", ("escape",), "Esc", "close", "Close; the reader stays where they are", "Find", "day"),
    Command("close", ("escape", "q"), "Esc", "close", "Close; the theme is as before", "Program", "themes"),
    Command("everything", ("a",), "a", "all", "All facts, or only those that the timeline shows", "Look", "export"),
    Command("clipboard", ("y",), "y", "copy", "Copy instead of writing a file", "Look", "export"),
    Command("close", ("escape",), "Esc", "close", "Close; nothing is exported", "Look", "export"),
    Command("cursor_down", ("down",), "↓", "down", "Next key", "Program", "help"),
    Command("cursor_up", ("up",), "↑", "up", "Key before", "Program", "help"),
    Command("close", ("escape",), "Esc", "close", "Close the help", "Program", "help"),
)  # fmt: skip

# The scopes in the order of the help, each with its name there.
SCOPES: dict[Scope, str] = {
    "explorer": "Everywhere",
    "list": "In lists",
    "timeline": "In the timeline",
    "text": "In the text",
    "finder": "In the finder",
    "filter": "Among the filters",
    "why": "In the reasons",
    "dossier": "In a dossier",
    "quotes": "In the quotations",
    "jumps": "In dossiers and quotations",
    "grid": "In the grid",
    "naming": "Typing a name",
    "choice": "In a correction",
    "day": "In the day window",
    "export": "In the export",
    "themes": "In the themes",
    "help": "In this help",
}

# The key bar of each pane, and of the text with the cursor on a fact: at most seven, together within 80 columns.
KEY_BAR: dict[str, tuple[str, ...]] = {
    "timeline": ("choose", "find", "filter", "status", "why", "help", "quit"),
    "text": ("next_fact", "next_pane", "find", "filter", "widen", "help", "quit"),
    "fact": ("next_fact", "open_fact", "find", "why", "copy", "help", "quit"),
    "actors": ("choose", "next_pane", "find", "call", "dossier", "help", "quit"),
}


# The scopes whose keys are heard together: in a pane or a window, its own, then those under it.
HEARD: tuple[tuple[Scope, ...], ...] = (
    ("timeline", "list", "explorer"),
    ("list", "explorer"),
    ("text", "explorer"),
    ("finder",),
    ("why",),
    ("dossier", "jumps", "list"),
    ("quotes", "jumps", "list"),
    ("grid", "list"),
    ("day",),
    ("naming",),
    ("filter",),
    ("choice",),
    ("export", "list"),
    ("themes", "list"),
    ("help",),
)

_in_force: list[Command] = list(COMMANDS)


def take_keys(commands: Sequence[Command]) -> None:
    """From now on the commands have the keys that they have in `commands`, the registry with the reader's own."""
    _in_force[:] = commands


def of_scope(scope: Scope) -> tuple[Command, ...]:
    """The commands of one scope with their keys in force, in the order of the registry."""
    return tuple(command for command in _in_force if command.scope == scope)


def key_of(name: str, scope: Scope = "explorer") -> str:
    """The first key in force of the command `name`, as it is shown; for words on the screen."""
    return next(command.shown.split()[0] for command in of_scope(scope) if command.id == name)


def way_to(command: Command) -> str:
    """The keys of a command as they are shown; the palette's, where its name is typed, if it has none: "Ctrl+P …"."""
    return command.shown or f"{key_of('palette')} …"


def keyed(name: str, scope: Scope, words: str) -> str:
    """A key with what it does, as the borders of windows name it: "o dossier"."""
    return f"{key_of(name, scope)} {words}"


def bindings(scope: Scope, group: Group | None = None) -> "list[Binding]":
    """The key bindings of one scope, of one group of its commands if that is given."""
    from textual.binding import Binding

    return [
        # A comma parts keys in Textual.
        Binding(
            "comma" if key == "," else key,
            command.id,
            command.label,
            show=False,
            priority=scope in ("finder", "naming", "choice"),
        )
        for command in of_scope(scope)
        if group in (None, command.group)
        for key in command.keys
    ]


def bar(place: str) -> tuple[Command, ...]:
    """The commands that the key bar shows while `place`, a name in `KEY_BAR`, has the focus."""
    scopes: tuple[Scope, ...] = ("text" if place in ("text", "fact") else "list", "explorer")
    known = {command.id: command for scope in reversed(scopes) for command in of_scope(scope)}
    return tuple(known[name] for name in KEY_BAR[place])


def keys_table() -> str:
    """All commands by scope, as the Markdown table of the README."""
    lines = ["| | key | what it does |", "|---|---|---|"]
    for scope, name in SCOPES.items():
        for place, command in enumerate(of_scope(scope)):
            lines.append(f"| {'' if place else name} | `{way_to(command)}` | {command.help} |")
    return "\n".join(lines)
