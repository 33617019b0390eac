"""The registry of commands: bindings, key bar, palette and help all derive from `COMMANDS`.

A command is carried out by the method `action_<id>` of what its scope names: the explorer, every list, the text, or
one of the windows over the explorer.
"""

from dataclasses import dataclass
from typing import Literal

from textual.binding import Binding

Scope = Literal[
    "explorer", "list", "timeline", "text", "finder", "filter", "why", "dossier", "quotes", "choice", "day", "help"
]  # fmt: skip
Group = Literal["Move", "Look", "Find", "Narrow", "Correct", "Window", "Program"]


@dataclass(frozen=True, slots=True)
class Command:
    """One thing that the reader can do.

    `keys` are Textual's names of keys, the first is the one shown, as `shown`. `label` is for the key bar, one word or
    two; `help` a sentence for help and palette.
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
    Command("next_story", ("}",), "}", "next story", "Next story", "Look"),
    Command("previous_story", ("{",), "{", "story before", "Story before", "Look"),
    Command("copy", ("y",), "y", "copy", "Copy what is selected, else the sentence, with its source", "Look"),
    Command("find", ("/",), "/", "find", "Find actors, dates, quotes, stories and words", "Find"),
    Command("filter", ("f",), "f", "filter", "Narrow by a query, or take off what narrows", "Narrow"),
    Command("jump", ("J",), "J", "day", "Go to a day that you type", "Find"),
    Command("status", ("s",), "s", "status", "Only what is planned, denied, conditional or past; then all", "Narrow"),
    Command("day", ("d",), "d", "this day", "Only what happened on the selected day or range", "Narrow"),
    Command("back", ("escape",), "Esc", "undo", "Take one step back: undo zoom, narrowing, selection", "Narrow"),
    Command("merge", ("m",), "m", "merge", "The selected actor is another one: merge the two", "Correct"),
    Command("split", ("b",), "b", "split", "Break off a name of the selected actor: it is somebody else's", "Correct"),
    Command("rename", ("r",), "r", "rename", "Show the selected actor under another name", "Correct"),
    Command("retype", ("K",), "K", "kind", "The selected actor is of another kind", "Correct"),
    Command("ignore", ("x",), "x", "ignore", "The selected actor is none: ignore it", "Correct"),
    Command("undo", ("u",), "u", "take back", "Take the last correction back", "Correct"),
    Command("next_pane", ("tab",), "Tab", "pane", "Next pane", "Window"),
    Command("previous_pane", ("shift+tab",), "Shift+Tab", "pane before", "Pane before", "Window"),
    Command("left_pane", ("h", "left"), "h ←", "left", "Pane to the left", "Window"),
    Command("right_pane", ("l", "right"), "l →", "right", "Pane to the right", "Window"),
    Command("timeline", ("1",), "1", "timeline", "To the timeline", "Window"),
    Command("text", ("2",), "2", "text", "To the text", "Window"),
    Command("actors", ("3",), "3", "actors", "To the actors", "Window"),
    Command("zoom", ("z",), "z", "zoom", "This pane alone, and back", "Window"),
    Command("theme", ("t",), "t", "theme", "Next theme: dark, light, high contrast", "Program"),
    Command("help", ("?",), "?", "help", "All keys", "Program"),
    Command("palette", ("ctrl+p", ":"), "Ctrl+P", "commands", "Commands by name", "Program"),
    Command("quit", ("q",), "q", "quit", "Leave the program", "Program"),
    Command("cursor_down", ("down", "ctrl+n"), "↓", "down", "Next answer", "Find", "finder"),
    Command("cursor_up", ("up",), "↑", "up", "Answer before", "Find", "finder"),
    Command("page_down", ("pagedown",), "PgDn", "page", "A page of answers down", "Find", "finder"),
    Command("page_up", ("pageup",), "PgUp", "page up", "A page of answers up", "Find", "finder"),
    Command("close", ("escape",), "Esc", "close", "Close the finder; everything is as before", "Find", "finder"),
    Command("cursor_down", ("down", "ctrl+n"), "↓", "down", "Next filter in force", "Narrow", "filter"),
    Command("cursor_up", ("up",), "↑", "up", "Filter before", "Narrow", "filter"),
    Command("remove", ("delete",), "Del", "take off", "Take the filter under the cursor off", "Narrow", "filter"),
    Command("close", ("escape",), "Esc", "close", "Close; the filters stay as they are", "Narrow", "filter"),
    Command("close", ("escape", "q"), "Esc", "close", "Close the reasons", "Look", "why"),
    Command("publication", ("p",), "p", "another date", "Try another publication date", "Look", "why"),
    Command("line_down", ("down", "j"), "↓ j", "down", "Scroll the reasons down", "Look", "why"),
    Command("line_up", ("up", "k"), "↑ k", "up", "Scroll the reasons up", "Look", "why"),
    Command("dossier", ("o",), "o", "dossier", "On to the dossier of the actor under the cursor", "Look", "dossier"),
    Command("close", ("escape", "q"), "Esc", "close", "Back to the dossier before, or close", "Look", "dossier"),
    Command("dossier", ("o",), "o", "dossier", "Dossier of the speaker under the cursor", "Look", "quotes"),
    Command("close", ("escape", "q"), "Esc", "close", "Close the quotations", "Look", "quotes"),
    Command("cursor_down", ("down", "ctrl+n"), "↓", "down", "Next row", "Correct", "choice"),
    Command("cursor_up", ("up",), "↑", "up", "Row before", "Correct", "choice"),
    Command("page_down", ("pagedown",), "PgDn", "page", "A page of rows down", "Correct", "choice"),
    Command("page_up", ("pageup",), "PgUp", "page up", "A page of rows up", "Correct", "choice"),
    Command("close", ("escape",), "Esc", "close", "Close; nothing is corrected", "Correct", "choice"),
    Command("close", ("escape",), "Esc", "close", "Close; the reader stays where they are", "Find", "day"),
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
    "choice": "In a correction",
    "day": "In the day window",
    "help": "In this help",
}

# The key bar of each pane, and of the text with the cursor on a fact: at most seven, together within 80 columns.
KEY_BAR: dict[str, tuple[str, ...]] = {
    "timeline": ("choose", "next_pane", "find", "filter", "why", "help", "quit"),
    "text": ("next_fact", "next_pane", "find", "filter", "widen", "help", "quit"),
    "fact": ("next_fact", "open_fact", "find", "why", "copy", "help", "quit"),
    "actors": ("choose", "next_pane", "find", "why", "dossier", "help", "quit"),
}


def of_scope(scope: Scope) -> tuple[Command, ...]:
    """The commands of one scope, in the order of the registry."""
    return tuple(command for command in COMMANDS if command.scope == scope)


def bindings(scope: Scope) -> list[Binding]:
    """The key bindings of one scope."""
    return [
        Binding(key, command.id, command.label, show=False, priority=scope in ("finder", "choice"))
        for command in of_scope(scope)
        for key in command.keys
    ]


def bar(place: str) -> tuple[Command, ...]:
    """The commands that the key bar shows while `place`, a name in `KEY_BAR`, has the focus."""
    scopes = ("text", "explorer") if place in ("text", "fact") else ("list", "explorer")
    known = {command.id: command for scope in reversed(scopes) for command in COMMANDS if command.scope == scope}
    return tuple(known[name] for name in KEY_BAR[place])


def keys_table() -> str:
    """All commands by scope, as the Markdown table of the README."""
    lines = ["| | key | what it does |", "|---|---|---|"]
    for scope, name in SCOPES.items():
        for place, command in enumerate(of_scope(scope)):
            lines.append(f"| {'' if place else name} | `{command.shown}` | {command.help} |")
    return "\n".join(lines)
