"""Whether the clause around a date looks back or ahead: by the verb that governs it."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Literal, NamedTuple

from syriatalks.model import Span

# How far before a date its verb may stand (code points); a clause of news is shorter.
_REACH = 160
# The words right before a date that look ahead fit into these (code points).
_NEAR = 80
# The words between a clause's beginning and a date that opens it fit into this (code points).
_SHORT = 14

# Verbs whose past form does not end in -ed (the irregular verbs frequent in news, with their auxiliaries).
_PAST = frozenset(
    "was|were|had|did|has|have|said|says|told|came|went|took|gave|made|met|held|began|won|lost|left|fell|rose|got|saw|sent|"
    "became|found|put|led|paid|sold|bought|brought|built|broke|spoke|spent|shot|struck|hit|stood|ran|read|wrote|drew|drove|"
    "flew|fought|grew|kept|knew|laid|let|sought|thought|took|threw|wore|withdrew|quit|hurt|heard|felt|sank|slid|dealt|dug|"
    "cut|beat|shut|swept|tore|lay|died|caught|chose|set|done|seen|taken|given|gone|been|known|shown|broken|fallen|written|spoken".split(
        "|"
    )
)
_ADVERB = r"(?:(?:not|also|then|only|still|never|soon|probably|likely|\w+ly)\s+)*"
# Words before "to" + verb that look ahead.
_CONTROLS = (
    "plan(?:s|ned|ning)?|expect(?:s|ed|ing)?|schedul(?:ed|es|ing)|due|set|slated|hop(?:e|es|ed|ing)|intend(?:s|ed|ing)?|going|"
    "about|ready|likely|unlikely|vow(?:s|ed)?|promis(?:e|es|ed)|propos(?:e|es|ed)|wants?|wanted|aim(?:s|ed)?|agree[sd]?|supposed|"
    "ought|has|have|is|are|was|were|prepar(?:e|es|ed|ing)|threaten(?:s|ed)?|decid(?:e|es|ed)|pledg(?:e|es|ed)|offer(?:s|ed)?|need(?:s|ed)?|"
    "decision|deadline|deal|agreement|proposals?|invitations?|able|poised|seek(?:s|ing)?|free|invited|urged|asked|ordered|allowed|continues?|"
    "scheduled|bound|certain|meant|tr(?:y|ies|ying)|forecast|projected|anticipated|tipped"
)
_CUES = rf"""\b(?:(?P<undone>had\s+been\s+(?:due|scheduled|planned|expected|set|supposed)\s+to\s+\w+
      |(?:was|were)\s+to\s+have\s+\w+
      |(?:was|were)\s+supposed\s+to\s+\w+
      |(?:originally|initially)\s+(?:due|scheduled|planned|expected|set|supposed|slated)\b
      |(?:refused|failed|declined|neglected)\s+to\s+\w+
      |did(?:\s+not|\s?n[’']t)\s+\w+)
    |(?P<future>
      (?:will|shall|won[’']t|wo\s+n[’']t|can|may|might|must|should|would|let[’']s)\s+{_ADVERB}(?:be\s+|n[’']t\s+)?{_ADVERB}\w+
     |[’']ll\s+{_ADVERB}(?:be\s+)?\w+
     |can(?:no|[’'])t\s+\w+
     |(?:{_CONTROLS})\s+(?:\w+ly\s+)?to\s+(?:be\s+|have\s+)?(?!the\b|a\b|an\b|be\b)[a-z]+
     |(?:scheduled|slated|due|planned|expected|set|booked|forecast|projected)\s+for\b
     |(?:heads|travels|flies|returns|goes)\s+(?:back\s+)?to\b
     |(?:is|are|be|been|being)\s+(?:scheduled|slated|due|planned|set|booked|expected)\b
     |to\s+be\s+\w+
     |(?:scheduled|slated|plan(?:s|ned|ning)?\s+(?:a|an|another|for)|called\s+for|(?:call|proposal|preparation)s?\s+for)\b
     |(?:upcoming|forthcoming|looming|deadline|expects?|faces|hosts|departs|premieres|debuts|rul(?:es?|ed|ing)\s+out|ends\s+(?:on\b|in\b(?=\s*$)|$)|expires?|expiring|begins?|starts|opens|meets|arrives|resumes?|restarts|reopens|reconvenes?|convenes?|
       kicks?\s+off|polls\s+(?:open|close)|gets?\s+under\s?way|takes?\s+(?:effect|office|place)|go(?:es)?\s+to\s+the\s+polls|matures?|maturing|payable|ending)\b
     )
    |(?P<past>(?<!\ba\s)(?<!\ban\s)(?<!\bthe\s)(?<!\bits\s)(?!need|un|inde|speed|feed|hundred|seed|weed|exceed|proceed|succeed|unite|red\b)[a-z]{{2,}}ed\b)
    |(?P<word>[a-z]+)\b)
    |(?P<stop>[;:—]|[.!?][”"’']|``|'')"""
# Right before a date these words look ahead.
_AHEAD = re.compile(
    r"\b(?:(?P<loose>until|till|(?<!year )(?<!months )(?<!period )through|starting|beginning)"
    r"|opening|(?:is|are)(?:\s+likely)?|effective|as\s+(?:early|soon)\s+as|no\s+later\s+than"
    r"|(?:postponed|delayed|put\s+off|adjourned|rescheduled|deferred|moved|pushed\s+back|brought\s+forward)"
    r"(?:\s+from\s+[\w. ]{3,20}?)?\s+(?:to|for))"
    r"\s+(?:on\s+|in\s+|at\s+)?(?:the\s+)?$"
)
# A state that is declared "from" a day begins on it: "declared three days of mourning from Thursday".
_DECLARED = re.compile(
    r"\b(?:declare[sd]?|announce[sd]?|decree[sd]?|order(?:s|ed)?|impose[sd]?)\s+(?:[\w’'-]+\s+){1,6}?from\s+(?:the\s+)?$"
)
# What is asked of the one addressed is still to come: "Ask me on Tuesday".
_IMPERATIVE = re.compile(
    r"(?:^|[“\"‘]|``)\s*(?:please\s+)?(?:ask|call|tell|meet|join|send|give|show|see|watch|come|wait|vote|bring)\s+"
    r"(?:me|us|back|here|in|for|on|out)\b[^,;]*$"
)
# A weekday that heads its line and has weather behind it is forecast: "Saturday night: heavy snow".
_FORECAST = re.compile(
    r"\s*[:–—-]\s[^.;]{0,40}?\b(rain|snow|showers|sunny|sunshine|cloudy|overcast|thunderstorms?|fog|sleet|drizzle|gales)\b"
)
# What began on a date was begun, though its clause looks ahead: "the first since 2013".
_SINCE = re.compile(r"\bsince\s+(?:the\s+)?$")
# "until" ends what these tell of, on a day that is past: "it lasted until Friday", "he did not leave until Friday".
_LASTED = frozenset(
    "was were been did lasted stayed remained waited ran went kept held lived worked fought stood slept".split()
)
# The date says which event is meant: "Tuesday's meeting", which mostly is over unless the story looks ahead to it.
_MODIFIES = re.compile(r"['’]s\s")
_AHEAD_OF_AN_EVENT = re.compile(r"\b(?:ahead|(?:on\s+)?the\s+eve)\s+of\s+(?:the\s+)?$")
_BEFORE_AN_EVENT = re.compile(r"\b(?:before|for|until|in|at|upcoming|planned|next|attend|during)\s+(?:the\s+)?$")
# The date opens its clause: "Friday, …", "…, and in March the court ruled".
_OPENING = re.compile(
    r"(?:^|[,;:—.\n]|``)\s*(?:(?:but|and|then|so|also|earlier|later|late|early)\s+)?(?:(?:on|in|by)\s+)?$"
)

Direction = Literal["past", "future"]


class Cue(NamedTuple):
    """The words that decide a direction."""

    direction: Direction
    words: str


def governing(text: str, sentence: Span, start: int, end: int) -> Cue | None:
    """The cue nearest before the date at `start` in its clause, else the first one behind `end`."""
    before = _in_small_letters(text[max(sentence.start, start - _REACH) : start])
    behind = _in_small_letters(text[end : min(sentence.end, end + _REACH)])
    if "since" in before and _SINCE.search(before):
        return Cue("past", "since")
    ahead = _AHEAD.search(before, max(0, len(before) - _NEAR))
    if ahead and not (ahead["loose"] and _is_over(before[: ahead.start()])):
        return Cue("future", " ".join(ahead.group().split()))
    if _MODIFIES.match(behind) and (ahead := _AHEAD_OF_AN_EVENT.search(before)):
        return Cue("future", " ".join(ahead.group().split()))
    if asked := _DECLARED.search(before) or _IMPERATIVE.search(before):
        return Cue("future", " ".join(asked.group().split()))
    forecast = None if before.strip() else _FORECAST.match(behind)
    if forecast and _first(behind.lstrip(" :–—-")) is None:
        return Cue("future", forecast[1])
    this = text[start:end].lower().startswith("this")
    if _MODIFIES.match(behind) and not this and not _BEFORE_AN_EVENT.search(before):
        return Cue("past", text[start:end] + "’s")
    if _OPENING.search(before[-_SHORT:] if len(before) > _SHORT else before):
        return _first(behind) or _last(before)
    return _last(before) or _first(behind)


def _is_over(before: str) -> bool:
    """Whether what goes on "until" a date is past by the words before; what opens a sentence is told as past."""
    cue = _last(before)
    return _OPENING.search(before) is not None or (cue is not None and cue.words.split()[0] in _LASTED)


def _in_small_letters(clause: str) -> str:
    """`clause` in small letters, without the month of May, which would pass for a verb."""
    return clause.replace("May", "...").lower()


@cache
def _cues() -> re.Pattern[str]:
    """The cues, compiled when a text first needs them, so that start-up stays light."""
    return re.compile(_CUES, re.VERBOSE)


def _decisive(clause: str) -> Iterator[re.Match[str]]:
    """The cues in `clause` and the marks that end it, in order; of other words only irregular past forms."""
    return (match for match in _cues().finditer(clause) if match.lastgroup != "word" or match.group() in _PAST)


def _last(before: str) -> Cue | None:
    last = None
    for match in _decisive(before):
        last = match
    return _cue(last)


def _first(behind: str) -> Cue | None:
    return _cue(next(_decisive(behind), None))


def _cue(match: re.Match[str] | None) -> Cue | None:
    if match is None or match["stop"]:
        return None
    return Cue("future" if match["future"] else "past", " ".join(match.group().split()))
