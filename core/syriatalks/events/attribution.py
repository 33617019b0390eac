"""Whose words a clause gives: "Lavrov said the talks opened" is Lavrov’s claim, and a line about it says so."""

from collections.abc import Sequence

from syriatalks.model import Span
from syriatalks.quotes.clauses import Token
from syriatalks.quotes.indirect import Reported
from syriatalks.quotes.lexicon import DETERMINERS, PRONOUNS

# A longer name for the speaker is cut to what stands behind its last comma, then to whole words (code points).
_LONGEST = 36


def source(reported: Sequence[Reported], clause: Span) -> Span | None:
    """The words that name whoever said `clause`, the nearest where one speaker relays another; None: the writer.

    `reported` are the reported clauses of its sentence.
    """
    around = [said for said in reported if said.span.overlaps(clause)]
    inner = [said for said in around if said.source and not said.source.overlaps(clause)]
    named = min(inner, key=lambda said: said.span.end - said.span.start, default=None)
    return named.source if named else None


def _short(name: str) -> str:
    if len(name) > _LONGEST:
        name = name.rsplit(", ", 1)[-1]
    if len(name) > _LONGEST:
        name = name[:_LONGEST].rsplit(" ", 1)[0]
    return name[:1].upper() + name[1:]


def attributed(line: str, name: str, tokens: Sequence[Token]) -> str:
    """`line` with `name` in short in front, its first word small again where the text or a closed class has it so."""
    first = line.split(" ", 1)[0].lower()
    small = first in DETERMINERS | PRONOUNS - {"i"} or any(token.text == first for token in tokens)
    return f"{_short(name)}: {line[:1].lower() if small else line[:1]}{line[1:]}"
