"""How a ledger is written: one decision a line, names in JSON's quotation marks, comments behind "#"."""

import json
import re
from collections.abc import Callable

from syriatalks.ledger.decisions import Decision, Ignore, Ledger, Line, Merge, Named, Rename, Retype, Split
from syriatalks.model import KINDS, Kind

# The first lines of every ledger.
HEAD = """\
# What the reader of these stories decided about their actors. One decision a line, applied from the first to the last:
#
#   merge  person "Ahmad Jarba" <- "Jarba"            the second is the first under another name
#   split  person "Ahmad Jarba" -> "Jarba"            what is called "Jarba" is somebody else
#   rename person "Jarba" -> "Ahmad Jarba"            is shown under this name
#   retype organisation "Geneva-2" -> event           is of this kind
#   ignore place "Geneva"                             is no actor
#
# An actor is its kind and its name. Kinds: person, organisation, state, group, place, event, agreement, agency.
# Behind an actor may stand: in STORY (a story's id, see `syriatalks export`); then only that story is meant:
#   ignore place "Geneva" in 355796e9f860             split person "Jarba" in 355796e9f860
# A line that begins with "and" was decided together with the line before; both are undone at once.
# In a name \\" is a quotation mark and \\\\ a backslash. "#" opens a comment; what follows a decision is its reason.
# A line that cannot be read is reported and kept. `syriatalks correct` writes lines for you.
"""

_TOKEN = re.compile(
    r'(?P<name>"(?:[^"\\]|\\.)*")|(?P<arrow><-|->)|(?P<comment>#.*)|(?P<word>[^\s"#<>]+)|(?P<stray>\S)', re.DOTALL
)


class _UnreadableError(Exception):
    """A line that is no decision; the message says what was expected."""


def parse(text: str) -> Ledger:
    """The ledger written in `text`. A line that cannot be read keeps its words and says its `problem`."""
    lines = text.split("\n")
    return Ledger(tuple(_line(line) for line in (lines[:-1] if not lines[-1] else lines)))


def render(ledger: Ledger) -> str:
    """`ledger` as text, each line ended; `parse(render(ledger)) == ledger`."""
    return "".join(f"{written(line)}\n" for line in ledger.lines)


def written(line: Line) -> str:
    """One line of a ledger as it stands in the file."""
    if line.decision is None:
        return line.text
    decision = f"{'and ' if line.further else ''}{_written(line.decision)}"
    return f"{decision}  # {line.text}" if line.text else decision


def _written(decision: Decision) -> str:
    match decision:
        case Merge(actor, joined):
            kind = "" if joined.kind == actor.kind else f"{joined.kind} "
            return f"merge {_actor(actor)} <- {kind}{_named(joined)}"
        case Split(actor, None):
            return f"split {_actor(actor)}"
        case Split(actor, wording) if wording is not None:
            return f"split {_actor(actor)} -> {_quoted(wording)}"
        case Rename(actor, name):
            return f"rename {_actor(actor)} -> {_quoted(name)}"
        case Retype(actor, new):
            return f"retype {_actor(actor)} -> {new}"
    return f"ignore {_actor(decision.actor)}"


def _actor(named: Named) -> str:
    return f"{named.kind} {_named(named)}"


def _named(named: Named) -> str:
    return _quoted(named.name) + (f" in {named.story}" if named.story else "")


def _quoted(name: str) -> str:
    """`name` as a JSON string; letters of any script stay, what does not show is written as its code."""
    quoted = json.dumps(name, ensure_ascii=False)
    return "".join(letter if letter.isprintable() else json.dumps(letter)[1:-1] for letter in quoted)


def _line(line: str) -> Line:
    words = _Words(line)
    if words.ended:
        return Line(text=line)
    try:
        further = words.next_is("word", "and")
        if further:
            words.take("word", "and")
        return Line(_decision(words), words.comment, further=further)
    except _UnreadableError as error:
        return Line(text=line, problem=str(error))


class _Words:
    """The words of one line, taken from left to right."""

    def __init__(self, line: str) -> None:
        found = [(match.lastgroup or "", match.group()) for match in _TOKEN.finditer(line)]
        self.comment = found.pop()[1].removeprefix("#").strip() if found and found[-1][0] == "comment" else ""
        self._rest = found[::-1]

    @property
    def ended(self) -> bool:
        """Whether nothing is left but a comment."""
        return not self._rest

    def next_is(self, sort: str, word: str | None = None) -> bool:
        """Whether the next word is of this sort, and is `word` if that is given."""
        return bool(self._rest) and self._rest[-1][0] == sort and word in (None, self._rest[-1][1])

    def take(self, sort: str, expected: str, word: str | None = None) -> str:
        """The next word; raises `_UnreadableError` if it is not what is expected here."""
        if self.next_is(sort, word):
            return self._rest.pop()[1]
        there = f", not {self._rest[-1][1]}" if self._rest else ""
        raise _UnreadableError(f"{expected} is expected{there}")

    def name(self) -> str:
        """The next word as a name in quotation marks."""
        quoted = self.take("name", "a name in quotation marks")
        try:
            name = str(json.loads(quoted, strict=False))
        except ValueError:
            raise _UnreadableError(f"{quoted} holds a backslash that means nothing; write it twice") from None
        if not name.strip():
            raise _UnreadableError("the name is empty")
        return name

    def kind(self) -> Kind:
        """The next word as a kind."""
        word = self.take("word", f"one of {', '.join(KINDS)}")
        if word not in KINDS:
            raise _UnreadableError(f"{word} is no kind; the kinds are {', '.join(KINDS)}")
        return word

    def actor(self, kind: Kind | None = None) -> Named:
        """The next words as an actor, which need not say its kind if that is `kind`."""
        own = kind if kind and self.next_is("name") else self.kind()
        name = self.name()
        if not self.next_is("word", "in"):
            return Named(own, name)
        self.take("word", "in")
        return Named(own, name, self.take("word", "the id of a story"))


def _decision(words: _Words) -> Decision:
    verb = words.take("word", f"one of {', '.join(_VERBS)}")
    if verb not in _VERBS:
        raise _UnreadableError(f"{verb} is no decision; there are {', '.join(_VERBS)}")
    decision = _VERBS[verb](words)
    if not words.ended:
        words.take("end", "nothing more")
    return decision


def _merge(words: _Words) -> Decision:
    actor = words.actor()
    words.take("arrow", "<-", "<-")
    return Merge(actor, words.actor(actor.kind))


def _split(words: _Words) -> Decision:
    actor = words.actor()
    if actor.story and words.ended:
        return Split(actor)
    words.take("arrow", "->", "->")
    return Split(actor, words.name())


def _rename(words: _Words) -> Decision:
    actor = words.actor()
    words.take("arrow", "->", "->")
    return Rename(actor, words.name())


def _retype(words: _Words) -> Decision:
    actor = words.actor()
    words.take("arrow", "->", "->")
    return Retype(actor, words.kind())


def _ignore(words: _Words) -> Decision:
    return Ignore(words.actor())


_VERBS: dict[str, Callable[[_Words], Decision]] = {
    "merge": _merge,
    "split": _split,
    "rename": _rename,
    "retype": _retype,
    "ignore": _ignore,
}
