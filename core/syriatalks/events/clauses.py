"""The clauses of a sentence, so that a date is judged by the verb it belongs to and by no other."""

from collections.abc import Sequence
from typing import NamedTuple

from syriatalks.events.cues import DROPPED
from syriatalks.model import Span
from syriatalks.quotes.clauses import Token
from syriatalks.quotes.indirect import is_reporting
from syriatalks.quotes.lexicon import ADVERBS, DAYS, DETERMINERS, PREPOSITIONS, PRONOUNS, TIMES
from syriatalks.quotes.lines import Line
from syriatalks.quotes.tags import CUE_WORDS, Tag
from syriatalks.quotes.verbs import PRESENT, is_contracted, is_finite

_OPENING = frozenset(
    """if unless because although though while when whenever where whereas whether as after before until since
    once what how why provided""".split()
)
# Of these, the ones that open a clause with a verb and never a mere phrase ("after the talks").
_CLAUSAL = frozenset("if unless because although though while when whenever whereas provided".split())
# Behind these "as" makes a phrase: "the league known | as the Bloc", "as well | as".
_BEFORE_AS = frozenset(
    "known named described seen regarded identified defined cited used such well much many far long".split()
)
# Behind these, "if" means "whether" and is no condition.
_ASKING = frozenset("ask asks asked asking wonder wonders wondered know knows knew see doubt doubts sure clear".split())
_RELATIVE = frozenset("who which whom whose".split())
DEFINING = _RELATIVE | {"that"}
_JOINING = frozenset("and but or yet".split())
# No clause opens without one of these, or without one of those before it.
_OPENERS = _OPENING | _RELATIVE | _JOINING | {"that"}
_BEFORE_CLAUSES = frozenset({";", ":", "—", "–", ",", "if"})
_OF_TIME = DAYS | TIMES | ADVERBS
_PARTS = frozenset("early mid late".split())
_NO_SUBJECTS = PREPOSITIONS | _JOINING | _RELATIVE | DAYS | {"to"}
# What stands between a subject and its verb: "and | on Friday also | left".
_BEFORE_VERB = ADVERBS | DAYS | frozenset("last this next late early on in never not".split())
# What stands before a noun phrase and is none of it.
_BOUNDS = PREPOSITIONS | {"of", "to", "and"}
# "It was", a time and "that" fit into so many tokens; the time begins with one of these.
_CLEFT = 10
_WHEN = frozenset("on in at until during after".split())


class Clause(NamedTuple):
    """Tokens `start` to `end` (exclusive) of a sentence.

    `subject`: those of the subject that it shares with an earlier clause, or of what its "which" stands for.
    `reporting`: the clause is a tag, "the ministry said on Tuesday".
    """

    start: int
    end: int
    subject: tuple[int, int] | None = None
    reporting: bool = False

    def span(self, tokens: Sequence[Token]) -> Span:
        """The code points that the clause covers."""
        return Span(tokens[self.start].start, tokens[self.end - 1].end)


def clauses(line: Line) -> list[Clause]:
    """The clauses of a sentence, in order, covering it; punctuation goes with the clause before it."""
    tokens = line.tokens
    starts = {0} | {index for index in range(1, len(tokens)) if _opens(tokens, index)}
    if (main := _main_clause(tokens)) is not None:
        starts.add(main)
    reporting = {}
    for tag, clause in zip(line.tags, line.clauses, strict=True):
        if not is_reporting(tokens, tag, clause):
            continue
        first, end = _tag_clause(tokens, tag)
        if inserted := _relative_clause(tokens, tag):
            starts = {start for start in starts if not first < start < end} | {*inserted, end}
            reporting[inserted[1]] = tag
            continue
        if first > 1 and is_cleft(tokens, first - 1):
            first = max(start for start in starts if start < first)
        elif clause is None or clause.start > tokens[first].start:
            first = _with_opening(tokens, first, max((start for start in starts if start < first), default=0))
        end += end < len(tokens) and tokens[end].text == ","
        starts = {start for start in starts if not first < start < end} | {first, end}
        reporting[first] = tag
    order = sorted(start for start in starts if start < len(tokens))
    found: list[Clause] = []
    for start, end in zip(order, [*order[1:], len(tokens)], strict=True):
        found.append(Clause(start, end, _shared_subject(tokens, start, found), start in reporting))
    return found


def _relative_clause(tokens: Sequence[Token], tag: Tag) -> tuple[int, int] | None:
    """Where the "who …" between a speaker and the cue begins, and the token behind it: "Lund, | who left, | said"."""
    if tag.source is None or tag.inverted or tag.borrowed:
        return None
    at = next((at for at in range(tag.source[1], tag.cue[0]) if tokens[at].low in _RELATIVE), None)
    end = next((end for end in range(tag.cue[0] - 1, at or tag.cue[0], -1) if tokens[end].text == ","), None)
    return (at, end + 1) if at is not None and end is not None else None


def _tag_clause(tokens: Sequence[Token], tag: Tag) -> tuple[int, int]:
    """A tag with the time and the hearer that hang on it: "Lavrov told the BBC on Tuesday | that the talks …"."""
    first = tag.first
    end = at = tag.end
    while at < len(tokens) and at - tag.end < 12:
        low = tokens[at].low
        if low == "that" or tokens[at].text in {",", ":"}:
            return first, at
        numbered = low.isdigit() and tokens[at - 1].low in DAYS
        if low not in _OF_TIME and not numbered:
            break
        at += 1
        if low in DAYS or numbered:
            end = at
    that = next((index for index in range(at, min(tag.end + 14, len(tokens))) if tokens[index].low == "that"), None)
    if that is not None and (tag.use == "tell" or tokens[tag.end].low in PREPOSITIONS):
        return first, that
    return first, end


def _main_clause(tokens: Sequence[Token]) -> int | None:
    """Where the main clause begins behind one that opens the sentence: "As talks opened on Friday, | Kerry left"."""
    if not tokens or tokens[0].low not in _OPENING:
        return None
    for index in range(2, len(tokens) - 1):
        clausal = tokens[0].low in _CLAUSAL or any(is_finite(tokens, at) for at in range(1, index))
        if tokens[index].text == "," and clausal:
            return index + 1
    return None


def _with_opening(tokens: Sequence[Token], first: int, start: int) -> int:
    """Where a tag begins that has an adverbial before it: "On Friday, the ministry said", "On Friday he said"."""
    if first > start + 1 and tokens[start].low in PREPOSITIONS and _is_only_a_date(tokens[start + 1 : first]):
        return start
    before = tokens[start:first]
    inserted = start > 0 and tokens[start - 1].text == ","
    finite = any(is_finite(tokens, at) or is_contracted(tokens[at]) for at in range(start, first))
    return start if before and before[-1].text == "," and not inserted and not finite else first


def _opens(tokens: Sequence[Token], at: int) -> bool:
    """Whether a clause opens at the token `at`."""
    token, before = tokens[at], tokens[at - 1]
    if token.low not in _OPENERS and before.low not in _BEFORE_CLAUSES:
        return False
    if before.text in {";", ":", "—", "–"}:
        return not (_is_only_a_date(tokens[: at - 1]) or (before.text == ":" and _is_in_brackets(tokens, at)))
    if token.low in _RELATIVE:
        return True
    if token.low in _JOINING:
        dropped = any(after.low in DROPPED for after in tokens[at + 1 : at + 5])
        if token.low == "but" and (dropped or _breaks_off(tokens, at + 1)):
            return False
        return (
            predicate_follows(tokens, at + 1)
            or (before.text == "," and _finite_within(tokens, at + 1))
            or (_clause_follows(tokens, at + 1) and _is_told_before(tokens, at))
        )
    if token.low == "if" and before.low in _ASKING:
        return False
    if before.low == "if" and at > 1 and tokens[at - 2].low in _ASKING:
        return True
    if token.low in _OPENING:
        phrase = before.low in _BEFORE_AS if token.low == "as" else _is_time(tokens, at + 1)
        return not phrase and _finite_within(tokens, at + 1)
    if token.low == "that" and before.low != "provided":
        return before.low not in DETERMINERS and not is_cleft(tokens, at) and _finite_within(tokens, at + 1)
    if before.text == "," and token.low.endswith("ing") and not token.is_capital:
        return True
    return before.text == "," and (_closes_insertion(tokens, at) or _goes_on(tokens, at))


def _is_time(tokens: Sequence[Token], at: int) -> bool:
    """Whether nothing but a time stands at the token `at`: "since | last May | and", not "since | May’s talks fell"."""
    at += tokens[at].low in _PARTS | {"last", "next"} if at < len(tokens) else 0
    if at >= len(tokens) or not (tokens[at].low in DAYS or tokens[at].low.isdigit() or tokens[at].text == "May"):
        return False
    return at + 1 == len(tokens) or not tokens[at + 1].is_word or tokens[at + 1].low in _NO_SUBJECTS


def is_cleft(tokens: Sequence[Token], at: int) -> bool:
    """Whether the "that" at `at` goes on from a time: "It was not until Friday | that the army left"."""
    if tokens[at].low != "that":
        return False
    for start in range(max(at - _CLEFT, 0), at - 2):
        words = [token.low for token in tokens[start + 2 : start + 4]]
        if tokens[start].low == "it" and tokens[start + 1].low in {"is", "was"}:
            return words[0] in _WHEN or (words[0] in {"not", "only"} and words[1] in _WHEN)
    return False


def _is_told_before(tokens: Sequence[Token], at: int) -> bool:
    """Whether what the "and" at `at` goes on from has its verb: not "that the council | and the rebels agreed"."""
    opening = next((index for index in range(at - 1, 0, -1) if _opens_report(tokens, index)), 0)
    return any(is_finite(tokens, index) for index in range(opening, at))


def _opens_report(tokens: Sequence[Token], at: int) -> bool:
    """Whether the token at `at` opens a clause with a verb to come: "that", "while"; not "that day"."""
    return tokens[at].low in _CLAUSAL or (tokens[at].low == "that" and tokens[at + 1].low not in DAYS | TIMES)


def _goes_on(tokens: Sequence[Token], at: int) -> bool:
    """Whether the verb at `at` is the next of a row: "Talks opened in March, | collapsed in May | and were …"."""
    first = next((index for index in range(at - 1) if is_finite(tokens, index)), at)
    if first == at or not is_finite(tokens, at) or any(token.text == "," for token in tokens[:first]):
        return False
    end = next((index for index in range(at + 1, len(tokens)) if _ends_row(tokens, index)), len(tokens))
    return end < len(tokens) and tokens[end].low == "and" and predicate_follows(tokens, end + 1)


def _ends_row(tokens: Sequence[Token], at: int) -> bool:
    return tokens[at].low == "and" or not tokens[at].is_word or is_finite(tokens, at)


def _is_only_a_date(tokens: Sequence[Token]) -> bool:
    """Whether `tokens` are a date and no more, as it opens a line of a list: "• 30 June 2012: talks open"."""
    return all(token.low in DAYS | _PARTS or token.text[0].isdigit() or not token.is_word for token in tokens)


def _is_in_brackets(tokens: Sequence[Token], at: int) -> bool:
    """Whether a bracket is open before the token `at`: "Lund (image: the Post) left"."""
    brackets = [token.text for token in tokens[:at] if token.text in {"(", ")", "[", "]"}]
    return bool(brackets) and brackets[-1] in {"(", "["}


def _breaks_off(tokens: Sequence[Token], at: int) -> bool:
    """Whether nothing but a denial stands at the token `at`: “but did not.”."""
    words = [token.low for token in tokens[at : at + 2]]
    ends = at + 2 >= len(tokens) or not tokens[at + 2].text[0].isalnum()
    return words in (["did", "not"], ["has", "not"], ["have", "not"], ["had", "not"]) and ends


def _closes_insertion(tokens: Sequence[Token], at: int) -> bool:
    """Whether the main clause goes on at `at` behind an insertion: "The talks, which opened on Friday, | are …".

    Or before it: "Under the plan, which failed in 2004, | the village would …".
    """
    verb = is_finite(tokens, at) or (tokens[at].low.endswith("s") and not tokens[at].is_capital)
    opens = tokens[0].low in PREPOSITIONS and _clause_follows(tokens, at)
    return (verb or opens) and any(tokens[index].low in DEFINING for index in range(max(0, at - 30), at))


def predicate_follows(tokens: Sequence[Token], at: int) -> bool:
    """Whether a finite verb stands at the token `at`, adverbs and times before it or not."""
    while at < len(tokens) and (tokens[at].low in _BEFORE_VERB or tokens[at].low.endswith("ly")):
        at += 1
    return at < len(tokens) and (is_finite(tokens, at) or tokens[at].low in PRESENT)


def _clause_follows(tokens: Sequence[Token], at: int) -> bool:
    """Whether a bare subject and its verb stand at `at`: "Lavrov met Jarba and | Kerry flew to Paris"."""
    for index in range(at, min(at + 6, len(tokens))):
        if is_finite(tokens, index):
            return index > at
        if not tokens[index].is_word or tokens[index].low in _NO_SUBJECTS:
            return False
    return False


def _finite_within(tokens: Sequence[Token], at: int) -> bool:
    """Whether a finite verb stands between `at` and the next comma."""
    for index in range(at, min(at + 15, len(tokens))):
        if tokens[index].text in {",", ";"}:
            return False
        if is_finite(tokens, index):
            return True
    return False


def _shared_subject(tokens: Sequence[Token], start: int, before: Sequence[Clause]) -> tuple[int, int] | None:
    if not before:
        return None
    if tokens[start].low in _RELATIVE or _is_relative(tokens, start):
        return _antecedent(tokens, start)
    if tokens[start].low.endswith("ing") and before[-1].reporting and tokens[start - 1].text == ",":
        return _subject(tokens, before[-1])  # "Talks have failed, Kerry said, | leaving on Friday"
    if tokens[start].low in _JOINING and predicate_follows(tokens, start + 1):
        if before[0].reporting and tokens[start - 1].text == "," and not before[0].subject:
            return _subject(tokens, before[0])  # "Kerry said talks had failed, and left on Friday"
        return before[-1].subject or _subject(tokens, before[-1])
    if (is_finite(tokens, start) or tokens[start].low in PRESENT) and tokens[start - 1].text == ",":
        return _subject(tokens, before[0])
    return None


def _is_relative(tokens: Sequence[Token], at: int) -> bool:
    """Whether the word at `at` is a "that" for the noun before it: "the fair | that opened", not "said | that"."""
    told = tokens[at - 1].low in CUE_WORDS or is_finite(tokens, at - 1) or not tokens[at - 1].is_word
    return tokens[at].low == "that" and not told and predicate_follows(tokens, at + 1)


def _subject(tokens: Sequence[Token], clause: Clause) -> tuple[int, int] | None:
    """What stands before the first finite verb of `clause`."""
    start = clause.start
    while start < clause.end and (tokens[start].low in _JOINING or tokens[start].low == "that"):
        start += 1
    if start < clause.end and tokens[start].low in PREPOSITIONS:
        start = _behind_adverbial(tokens, start, clause.end)
    for index in range(start, clause.end):
        if is_finite(tokens, index):
            end = index
            while end > start and (tokens[end - 1].low in ADVERBS or tokens[end - 1].text == ","):
                end -= 1
            return (start, end) if end > start else None
    end = clause.end - (tokens[clause.end - 1].text == ",")
    return (start, end) if end > start else None


def _behind_adverbial(tokens: Sequence[Token], start: int, end: int) -> int:
    """Where the subject begins behind "In Geneva, …" or "On Saturday they …"."""
    verb = next((index for index in range(start, end) if is_finite(tokens, index)), end)
    comma = next((index for index in range(start, verb) if tokens[index].text == ","), None)
    if comma is not None and comma + 1 < end:
        return comma + 1
    days = [index for index in range(start, verb) if tokens[index].low in DAYS or tokens[index].low.isdigit()]
    return days[-1] + 1 if days else start


def _antecedent(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """The noun phrase that "which" or "who" at `at` stands for: "the crisis, which …", "the truce in Homs which …"."""
    comma = tokens[at - 1].text == ","
    end = at - 1 if comma else at
    start = _noun_phrase_start(tokens, end)
    while not comma and start > 1 and tokens[start - 1].low in {"of", "in"}:
        start = _noun_phrase_start(tokens, start - 1)
    return (start, end) if start < end else None


def _noun_phrase_start(tokens: Sequence[Token], end: int) -> int:
    """Where the noun phrase that ends before `end` begins: at its article, else behind a preposition or verb."""
    start = end
    while start > 0 and tokens[start - 1].is_word and tokens[start - 1].low not in _BOUNDS:
        if start > 1 and tokens[start - 2].low == "to" and start < end and tokens[start - 1].low not in DETERMINERS:
            break  # "to veto | a law"
        if is_finite(tokens, start - 1) or (start > 1 and tokens[start - 2].low in PRONOUNS):
            break
        start -= 1
        if tokens[start].low in DETERMINERS:
            break
    return start
