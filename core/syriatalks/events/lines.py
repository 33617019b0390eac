"""Some words of a sentence become a line: without dates and brackets, no longer than a row of the timeline takes.

Which words a line is made of is no matter of this file: see `headline`.
"""

import re
from collections.abc import Sequence

from syriatalks.model import Span
from syriatalks.quotes.clauses import Token
from syriatalks.quotes.lexicon import PREPOSITIONS
from syriatalks.quotes.verbs import is_finite

# A row of the timeline shows about so many code points.
LONGEST = 80
_BEFORE_DATE = frozenset(
    """on in at by from since until till during of late early around about between before after through as for
    the""".split()
)
# What makes one preposition with "from": "Aside from Tuesday, the market was calm".
_BEFORE_FROM = frozenset("aside apart".split())
# Marks and bullets that no line begins or ends with.
_EDGES = " ,;:.–—-•*·▪‣"
_BEHIND_DATE = frozenset("morning afternoon evening night local time gmt".split())
_CUTS = PREPOSITIONS | {"which", "who", "that", "as", "to", "of", "for", "because", "if", "where"}

_BLANK_BEFORE_MARK = re.compile(r" (?=[,.;:)](?!\d))")
_COMMAS = re.compile(r",(?:\s*,)+")


def without_dates(tokens: Sequence[Token], kept: list[int], dates: Sequence[Span]) -> list[int]:
    """`kept` without the dates and the prepositions that hang them on."""
    left: list[int] = []
    skipping = False
    dated = {at for date in dates for at in kept if tokens[at].start < date.end and date.start < tokens[at].end}
    for index in kept:
        token = tokens[index]
        if index in dated:
            if not skipping:
                hung = bool(left) and left[-1] == index - 1 and tokens[left[-1]].low in _BEFORE_DATE
                if hung and not (tokens[left[-1]].low == "the" and token.text.endswith(("’s", "'s"))):
                    preposition = tokens[left.pop()].low
                    if preposition == "from" and left and tokens[left[-1]].low in _BEFORE_FROM:
                        left.pop()
            skipping = True
        elif skipping and (
            token.low in _BEHIND_DATE or (token.text == "," and index + 1 in kept and not _needs_comma(tokens, left))
        ):
            continue
        else:
            skipping = False
            left.append(index)
    return left


def _needs_comma(tokens: Sequence[Token], left: Sequence[int]) -> bool:
    return any(tokens[index].text == "," for index in left)


def without_brackets(tokens: Sequence[Token], kept: list[int]) -> list[int]:
    """`kept` without what stands in brackets."""
    left: list[int] = []
    depth = 0
    for index in kept:
        depth += tokens[index].text in {"(", "["}
        if depth == 0:
            left.append(index)
        depth -= tokens[index].text in {")", "]"} and depth > 0
    return left


def joined(text: str, tokens: Sequence[Token], kept: Sequence[int]) -> str:
    """The words of `kept`, with the text's own blanks and marks between neighbours."""
    runs: list[list[int]] = []
    for index in kept:
        if runs and runs[-1][1] == index - 1:
            runs[-1][1] = index
        else:
            runs.append([index, index])
    parts = (text[tokens[first].start : tokens[last].end] for first, last in runs)
    line = _BLANK_BEFORE_MARK.sub("", " ".join(" ".join(parts).split()))
    if line.count("“") != line.count("”") or line.count('"') % 2:
        line = re.sub(r"[“”\"]", "", line)
    return _COMMAS.sub(",", line)


def line_of(text: str, tokens: Sequence[Token], kept: Sequence[int]) -> str:
    """The line that the words of `kept` make, without an insertion if it would be too long with it."""
    line = joined(text, tokens, kept).strip(_EDGES)
    if len(line) > LONGEST and (shorter := _without_insertion(tokens, kept)) != list(kept):
        return line_of(text, tokens, shorter)
    return shortened(line[:1].upper() + line[1:])


def _without_insertion(tokens: Sequence[Token], kept: Sequence[int]) -> list[int]:
    """`kept` without what stands in commas between subject and verb."""
    verb = next((place for place, index in enumerate(kept) if place > 2 and is_finite(tokens, index)), 0)
    comma = next((place for place in range(1, verb) if tokens[kept[place]].text == ","), verb)
    closed = verb > comma and tokens[kept[verb - 1]].text == ","
    return [*kept[:comma], *kept[verb:]] if closed else list(kept)


def shortened(line: str) -> str:
    """`line`, cut where a phrase begins if it is too long, else between words."""
    if len(line) <= LONGEST:
        return line
    words = line.split(" ")
    most = len(line[:LONGEST].rsplit(" ", 1)[0].split(" "))
    for count in range(most, most // 2, -1):
        if words[count - 1].endswith((",", ";")) or (count < len(words) and words[count].lower() in _CUTS):
            return " ".join(words[:count]).rstrip(" ,;:–—") + "…"
    return " ".join(words[:most])[: LONGEST - 1].rstrip(" ,;:–—") + "…"
