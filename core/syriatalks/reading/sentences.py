"""Sentences of news prose, with the abbreviations that news prose uses."""

import re
from collections.abc import Iterable, Iterator

from syriatalks.model import Span

# Before a name or number: a full stop after one of these never ends a sentence.
TITLES = frozenset(
    """Mr Mrs Ms Dr Prof Rev Hon Sen Rep Gov Pres Gen Lt Col Maj Capt Cpl Sgt Adm Cmdr Brig Pvt Amb Sr Jr Fr Msgr
    St Mt Ft No Nos Art Vol Fig pp Op cf vs v al approx est ca c e.g i.e viz Messrs Mme Mlle Supt Insp""".split()
)
# These end a sentence only if the next word is one that opens sentences.
SHORTENED = frozenset(
    """Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
    Inc Corp Co Ltd Plc Bros Assn Dept Univ Intl Ave Blvd Rd a.m p.m A.M P.M U.S U.N U.K E.U U.S.A U.S.S.R D.C
    Ph.D B.C A.D etc Calif Fla Mass Conn Ill Pa Va Wash Ariz Colo Mich Minn Wis Tenn Ga Ala Ark Okla Ore Nev N.Y N.J
    N.C S.C L.A W.Va R.I N.H N.M""".split()
)
OPENERS = frozenset(
    """The A An This That These Those It He She They We I You His Her Their Its Our My In On At By For From With As
    But And Or So Yet If When While After Before Since Until Although Though However Meanwhile Also There Here What
    Who Where Why How No Not Some Many Most Several Both All One Two Three Another Other Such According Asked Under
    Over During Despite Because Earlier Later Last Only Even Then Now Still""".split()
)

_END = re.compile(r"(?P<stop>[.!?…][.!?…]*)(?P<close>[\"”’'»)\]]*)(?:\s+)(?=[\"“‘'«(\[]*(?P<next>[\w$£€#@-]+))")
_LAST_WORD = re.compile(r"[\w.&'’-]+$")
_INITIAL = re.compile(r"(?:^|[.\s])[A-Z]$")
# No longer run of text is taken for one sentence, so that every later stage stays linear (code points).
LONGEST = 4000


def sentences(text: str, paragraphs: Iterable[Span]) -> tuple[Span, ...]:
    """The sentences of each of `paragraphs`, in order, without the blanks between them."""
    return tuple(span for paragraph in paragraphs for span in _split(text, paragraph))


def _split(text: str, paragraph: Span) -> Iterator[Span]:
    start = paragraph.start
    for match in _END.finditer(text, paragraph.start, paragraph.end):
        if _ends_sentence(text, start, match):
            yield from _cut(text, start, match.end("close"))
            start = match.end()
    if start < paragraph.end:
        yield from _cut(text, start, paragraph.end)


def _ends_sentence(text: str, start: int, match: re.Match[str]) -> bool:
    following = match["next"]
    if following[0].islower():
        return False
    if match["stop"] != ".":
        return True
    before = _LAST_WORD.search(text, max(start, match.start() - 20), match.start())
    word = before.group().rpartition("-")[2] if before else ""
    if match["close"].strip("’'"):
        return True
    if word in TITLES:
        return False
    if word in SHORTENED or _INITIAL.search(word):
        return following in OPENERS and not (len(word) == 1 and following in {"A", "I"})
    return True


def _cut(text: str, start: int, end: int) -> Iterator[Span]:
    while end - start > LONGEST:
        blank = text.rfind(" ", start + LONGEST // 2, start + LONGEST)
        stop = blank if blank > 0 else start + LONGEST
        yield Span(start, stop)
        start = stop + (blank > 0)
    if start < end:
        yield Span(start, end)
