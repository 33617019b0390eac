"""Whether the clause around a date looks back or ahead: by the verb that governs it."""

import re
from dataclasses import dataclass
from typing import Literal

from syriatalks.model import Span

# How far before a date its verb may stand (code points); a clause of news is shorter.
_REACH = 160

# Verbs whose past form does not end in -ed (the irregular verbs frequent in news, with their auxiliaries).
_PAST = (
    "was|were|had|did|has|have|said|says|told|came|went|took|gave|made|met|held|began|won|lost|left|fell|rose|got|saw|sent|"
    "became|found|put|led|paid|sold|bought|brought|built|broke|spoke|spent|shot|struck|hit|stood|ran|read|wrote|drew|drove|"
    "flew|fought|grew|kept|knew|laid|let|sought|thought|took|threw|wore|withdrew|quit|hurt|heard|felt|sank|slid|dealt|dug|"
    "cut|beat|shut|swept|tore|lay|died|caught|chose|done|seen|taken|given|gone|been|known|shown|broken|fallen|written|spoken"
)
_ADVERB = r"(?:(?:not|also|then|only|still|never|soon|probably|likely|\w+ly)\s+)*"
_CUES = re.compile(
    rf"""(?P<future>
      \b(?:will|shall|won[’']t|wo\s+n[’']t|can|could|may|might|must|should|would|let[’']s)\s+{_ADVERB}(?:be\s+|n[’']t\s+)?{_ADVERB}\w+
     |[’']ll\s+{_ADVERB}(?:be\s+)?\w+
     |\b(?:plan(?:s|ned|ning)?|expect(?:s|ed|ing)?|schedul(?:ed|es|ing)|due|set|slated|hop(?:e|es|ed|ing)|intend(?:s|ed|ing)?|
         going|about|ready|likely|vow(?:s|ed)?|promis(?:es|ed)|propos(?:es|ed)|want(?:s|ed)?|aim(?:s|ed)?|agree[sd]?|
         suppos(?:ed)|ought|has|have|had|is|are|was|were)\s+(?:\w+ly\s+)?to\s+(?:be\s+|have\s+)?(?!the\b|a\b|an\b|be\b)[a-z]+
     |\b(?:scheduled|slated|due|planned|expected|set|booked|forecast|projected)\b(?:\s+(?:to|for)\b)?
     |\b(?:effective|upcoming|forthcoming|looming|deadline|expires?|expiring|begins|starts|opens|takes\s+effect|matures?|maturing|payable)\b
     |\bto\s+(?:be\s+)?(?!the\b|a\b|an\b|its\b|his\b|her\b|their\b|be\b|about\b|\w+ing\b)[a-z]{{2,}}\b
    )
    |(?P<past>\b(?:{_PAST})\b|\b(?!need|inde|speed|feed|hundred|seed|weed|exceed|proceed|succeed|unite|red\b)[a-z]{{2,}}ed\b)
    |(?P<stop>[;:—]|\.\s|[.!?][”"’']|``|'')""",
    re.VERBOSE | re.IGNORECASE,
)

Direction = Literal["past", "future"]


@dataclass(frozen=True, slots=True)
class Cue:
    """The words that decide a direction."""

    direction: Direction
    words: str


def governing(text: str, sentence: Span, start: int, end: int) -> Cue | None:
    """The cue nearest before the date at `start` in its clause, else the first one behind `end`."""
    cue: Cue | None = None
    for match in _CUES.finditer(text, max(sentence.start, start - _REACH), start):
        cue = _cue(match)
    if cue:
        return cue
    for match in _CUES.finditer(text, end, min(sentence.end, end + _REACH)):
        return _cue(match)
    return None


def _cue(match: re.Match[str]) -> Cue | None:
    if match["stop"]:
        return None
    return Cue("future" if match["future"] else "past", " ".join(match.group().split()))
