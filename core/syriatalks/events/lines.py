"""Some words of a sentence become a line: without dates and brackets, no longer than a row of the timeline takes.

Which words a line is made of is no matter of this file: see `headline`.
"""

import re
from collections.abc import Collection, Sequence

from syriatalks.model import Span
from syriatalks.quotes.clauses import Token
from syriatalks.quotes.lexicon import ADVERBS, DETERMINERS, PREPOSITIONS, PRONOUNS
from syriatalks.quotes.verbs import AUXILIARIES, PAST, is_finite

# A row of the timeline takes three lines of a narrow pane, or one of a wide one: about so many code points.
LONGEST = 120
_BEFORE_DATE = frozenset(
    "on in at by from during of late early around about between before after over as for the".split()
)
# What makes one preposition with another: "Aside from Tuesday, the market was calm", "As of Friday, no cause is known".
_MADE_WITH = {"from": frozenset("aside apart".split()), "of": frozenset({"as"}), "the": frozenset[str]()}
# What goes with the preposition of a date: "shortly after midnight".
_BEFORE_HUNG = frozenset("shortly soon immediately just right even only exactly".split())
# Marks and bullets that no line begins or ends with.
_EDGES = " ,;:.–—-•*·▪‣"
_BEHIND_DATE = frozenset("morning afternoon evening night local time gmt".split())
# A date behind one of these stays: "has held the town since May", "goes back to 1962".
_NEEDS_DATE = frozenset("since until till through to than with under beyond into".split())
_BETWEEN_DATES = frozenset("and or".split())
JOINING = frozenset(
    """and but or yet so that where who whom which if unless because although though while when as after before until
    since till""".split()
)
_CUTS = PREPOSITIONS | JOINING | {"to", "of", "for"}
# What begins a clause that a preposition leads to: "in what was called a scandal", "by saying so".
_FREE_RELATIVES = frozenset("what whatever which whom whose".split())
_BEFORE_GERUND = frozenset("by without after before for of".split())
# A line that ends in one of these is cut off: "as well | as the envoy", "such | as bread".
_LEADS_ON = (
    PREPOSITIONS - frozenset("inside outside behind through over on in by off".split())
    | AUXILIARIES - {"may"}
    | JOINING
    | frozenset("the a an of to for now it well such according due rather those said says".split())
)
# What has a capital letter only where it begins a sentence.
_SMALL = DETERMINERS | PRONOUNS - {"i"}
# A line that begins with one of these lacks its subject.
_SUBJECTLESS = AUXILIARIES | PAST | {"what"}

_BLANK_BEFORE_MARK = re.compile(r" (?=[,.;:)](?!\d))")
# A word that keeps its stop at the end of a line: "the talks in the U.S."
_INITIALS = re.compile(r"(?<![\w.])(?:\w\.)+\w$")
_COMMAS = re.compile(r",(?:\s*,)+")


def is_finished(line: str) -> bool:
    """Whether `line` can stand alone: it ends in no word that leads on, and begins with no verb without its subject."""
    words = line.lower().rstrip("…").split()
    return len(words) > 1 and words[-1].strip(",") not in _LEADS_ON and words[0] not in _SUBJECTLESS


def without_dates(tokens: Sequence[Token], kept: list[int], dates: Sequence[Span]) -> list[int]:
    """`kept` without the dates and what hangs them on; those that a word needs stay: "goes back to 1962"."""
    left: list[int] = []
    skipping = keeping = False
    dated = {at for date in dates for at in kept if tokens[at].start < date.end and date.start < tokens[at].end}
    for index in kept:
        token = tokens[index]
        keeping = index in dated and (
            keeping or _is_needed(tokens, left, index) or _is_subject(tokens, left, index, dated)
        )
        if index in dated and not keeping:
            if not skipping:
                _take_off(tokens, left, index)
            skipping = True
        elif skipping and (
            token.low in _BEHIND_DATE
            or (token.text == "," and index + 1 in kept and not _needs_comma(tokens, left))
            or (token.low in _BETWEEN_DATES and _date_follows(tokens, index + 1, dated))
        ):
            continue
        else:
            skipping = False
            left.append(index)
    return left


def _is_needed(tokens: Sequence[Token], left: Sequence[int], date: int) -> bool:
    """Whether the word before the token `date` needs it."""
    return bool(left) and left[-1] == date - 1 and tokens[left[-1]].low in _NEEDS_DATE


def _is_subject(tokens: Sequence[Token], left: Sequence[int], date: int, dated: Collection[int]) -> bool:
    """Whether the clause says something of its date: "October started with a surprise"."""
    behind = next(at for at in range(date + 1, len(tokens) + 1) if at not in dated)
    return not left and behind < len(tokens) and is_finite(tokens, behind)


def _take_off(tokens: Sequence[Token], left: list[int], date: int) -> None:
    """Take the words off the end of `left` that hang on the token `date`."""
    before = tokens[left[-1]].low if left and left[-1] == date - 1 else ""
    if before not in _BEFORE_DATE or (before == "the" and tokens[date].text.endswith(("’s", "'s"))):
        return
    left.pop()
    if left and tokens[left[-1]].low in _MADE_WITH.get(before, _BEFORE_HUNG):
        left.pop()


def _date_follows(tokens: Sequence[Token], at: int, dated: Collection[int]) -> bool:
    return at in dated or (at + 1 in dated and tokens[at].low in _BEFORE_DATE)


def _needs_comma(tokens: Sequence[Token], left: Sequence[int]) -> bool:
    return any(tokens[index].text == "," for index in left)


def without_brackets(tokens: Sequence[Token], kept: list[int]) -> list[int]:
    """`kept` without what stands in round brackets; words in square ones belong to the sentence: "[I] left"."""
    left: list[int] = []
    depth = 0
    for index in kept:
        depth += tokens[index].text == "("
        if depth == 0 and tokens[index].text not in {"[", "]"}:
            left.append(index)
        depth -= tokens[index].text == ")" and depth > 0
    return left


def joined(text: str, tokens: Sequence[Token], kept: Sequence[int]) -> str:
    """The words of `kept`, with the text's own blanks and marks between neighbours."""
    runs: list[list[int]] = []
    for index in kept:
        if runs and runs[-1][1] == index - 1:
            runs[-1][1] = index
        else:
            runs.append([index, index])
    parts = [text[tokens[first].start : tokens[last].end] for first, last in runs]
    parts[1:] = [inside(part, ()) for part in parts[1:]]
    line = _BLANK_BEFORE_MARK.sub("", " ".join(" ".join(parts).split()))
    if line.count("“") != line.count("”") or line.count('"') % 2:
        line = re.sub(r"[“”\"]", "", line)
    for opening, closing in ("()", "[]"):
        if line.count(opening) != line.count(closing):
            line = line.replace(opening, "").replace(closing, "")
    return _COMMAS.sub(",", line)


def line_of(text: str, tokens: Sequence[Token], kept: Sequence[int]) -> str:
    """The line that the words of `kept` make, without an insertion if it would be too long with it."""
    kept = _without_hanging(tokens, kept)
    line = joined(text, tokens, kept).strip(_EDGES)
    line += "." * bool(_INITIALS.search(line))
    if len(line) > LONGEST and (shorter := without_insertion(tokens, kept)) != list(kept):
        return line_of(text, tokens, shorter)
    return shortened(line[:1].upper() + line[1:])


def _without_hanging(tokens: Sequence[Token], kept: Sequence[int]) -> Sequence[int]:
    """`kept` without a preposition at the end whose clause is left out: "burned it | in what was a scandal"."""
    last = kept[-1] if kept else -1
    if last + 1 >= len(tokens) or last < 0:
        return kept
    behind = tokens[last + 1].low
    hangs = behind in _FREE_RELATIVES or (tokens[last].low in _BEFORE_GERUND and behind.endswith("ing"))
    return kept[:-1] if hangs and tokens[last].low in PREPOSITIONS else kept


def without_insertion(tokens: Sequence[Token], kept: Sequence[int]) -> list[int]:
    """`kept` without what stands in commas between subject and verb: "Lund|, a doctor from Oslo,| still asked"."""
    commas = [place for place, index in enumerate(kept) if tokens[index].text == ","]
    closing = next((place for place in commas[1:] if _verb_follows(tokens, kept, place + 1)), None)
    if closing is None or tokens[kept[0]].low in PREPOSITIONS:
        return list(kept)
    told = any(is_finite(tokens, index) for index in kept[: commas[0]])
    return list(kept) if told else [*kept[: commas[0]], *kept[closing + 1 :]]


def _verb_follows(tokens: Sequence[Token], kept: Sequence[int], place: int) -> bool:
    """Whether a finite verb stands at `place` of `kept`, adverbs before it or not."""
    while place < len(kept) and (tokens[kept[place]].low in ADVERBS or tokens[kept[place]].low.endswith("ly")):
        place += 1
    return place < len(kept) and is_finite(tokens, kept[place])


def shortened(line: str) -> str:
    """`line`, cut where a phrase begins if it is too long, else between words."""
    return line if len(line) <= LONGEST else f"{cut(line, LONGEST - 1)}…"


def cut(line: str, longest: int) -> str:
    """The beginning of `line`, at most `longest` code points, up to where a phrase begins; else whole words of it."""
    words = line.split(" ")
    most = len(line[: longest + 1].rsplit(" ", 1)[0].split(" "))
    for count in range(most, most // 2, -1):
        begins = words[count - 1].endswith((",", ";")) or (count < len(words) and words[count].lower() in _CUTS)
        if begins and words[count - 1].lower() not in _LEADS_ON:
            return " ".join(words[:count]).rstrip(" ,;:–—")
    while most > 1 and words[most - 1].lower() in _LEADS_ON:
        most -= 1
    return " ".join(words[:most])[:longest].rstrip(" ,;:–—")


def inside(line: str, tokens: Sequence[Token]) -> str:
    """`line` as it stands inside another, its first word small where the text or a closed class has it so."""
    first = line.split(" ", 1)[0].lower()
    small = first in _SMALL or any(token.text == first for token in tokens)
    return f"{line[:1].lower() if small else line[:1]}{line[1:]}"
