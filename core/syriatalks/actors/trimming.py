"""What the model takes too much of: titles before a name, marks and possessives at its ends, what stood before it."""

import re
from functools import cache

from syriatalks.actors import lexicon
from syriatalks.actors.names import Name
from syriatalks.model import Span

_EDGES = " \n\t\"“”'‘’,;:-–—/"
_WORD = re.compile(r"\S+")
_FIRST = re.compile(r"(\S+?)\.?\s+(?=\S)")
# "Norland’s Ministry": the possessive belongs to the name before, which may be a place within what the model took.
_POSSESSIVE = re.compile(r"(?P<owner>[^'’]*)['’]s?\s+")
# States of the United States as prose shortens them behind a town (AP Stylebook, "state names"): "Albany, N.Y."
_TOWN = re.compile(r"[^\W\d_],\s$")
_AMERICAN_STATE = (
    r"(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N\.H|N\.J|N\.M"
    r"|N\.Y|N\.C|N\.D|Okla|Ore|Pa|R\.I|S\.C|S\.D|Tenn|Vt|Va|Wash|W\.Va|Wis|Wyo|D\.C)\.\s+(?=[A-ZÀ-Þ])"
)
# Words that open a sentence or a heading, and are no part of the name behind them: "Near Mosul".
_OPENING = re.compile(
    r"(?:[Tt]he|[Aa]n?|Near|In|At|On|For|From|With|By|But|And|As|After|Before|While|When|If|Since|Under|Over|Like|Former|Late"
    r"|Then|Yet|So|Meanwhile|Although|Though|Because|Despite|However|Until|Whether|Once|Earlier|Later)\s+(?=[A-ZÀ-Þ])"
    r"|(?:then|ex|pro|anti|non)-(?=[A-ZÀ-Þ])"
)
# "Ursula von der Leyen", "Wanjiku wa Ngugi": small words of a surname, and the surname.
_ONWARD = re.compile(r" (?:v[oa]n(?: de[rn]?)?|de(?: la|l)?|dos?|da|della|di|wa|arap|ole|zu|ter) [A-ZÀ-Þ][\w’'-]*\w")
# "Mukoma wa" before a "Ngugi" that the model found alone.
_GIVEN = re.compile(r"(?P<given>[A-ZÀ-Þ][\w-]+) (?:v[oa]n(?: de[rn]?)?|wa|arap|dos|zu) $")
_LAST_PARTICLES = (" von ", " van ", " der ", " den ", " wa ", " arap ", " dos ", " zu ")
_LONGEST_GIVEN = 32
# Offices that are nobody's surname: all that stands before them in a name is the office's.
_OFFICE = re.compile(
    r"\b(?:Minister|President|Chairman|Chairwoman|Chairperson|Secretary|Ambassador|Spokesman|Spokeswoman|Spokesperson"
    r"|Director|Commissioner|Commander|Professor|Senator|Officer|Councillor|Superintendent|Majesty|Highness|Excellency"
    r"|General|Colonel|Captain|Lieutenant|Sergeant|Admiral|Brigadier|MP|MEP|Cllr|Mr|Mrs|Ms|Dr|Founder|Counsel|Counselors?"
    r"|CEO|CFO|COO|CTO|MLA|MLC|CJI|DGP|IGP|DPP|ASI|DCI|DSI|DI)\.?[\s\u200e\u200f]+(?=[A-ZÀ-Þ])"
)
# Letters behind a name that are an honour or a calling (Whitaker's Almanack, "post-nominals").
_POST_NOMINAL = re.compile(r",? (?:QC|KC|OBE|MBE|CBE|MP|MEP|MLA|PhD|FRS|JP)$")
# "Minister of Education Ida Quist": the field of an office before a full name.
_FIELD_OF = re.compile(r"(?:Minister|Ministry|Secretary|Director|Commissioner) (?:of|for) (?:[A-Z]\w+ and )?$")
_LONGEST_FIELD = 40
# "Grace Lau Mo-sheung": a Chinese given name behind a European one.
_SECOND_GIVEN = re.compile(r" [A-Z][a-z]{1,5}-[a-z]{2,6}\b(?!-)")
# Forms of address and offices that open nothing but a person's name.
_STYLED = re.compile(
    r"(?:MP|MEP|Cllr|Mr|Mrs|Ms|Dr|Sen|Gov|Gen|Col|Lt)\.?\s(?=[A-ZÀ-Þ][a-zà-ÿ])|(?:General|Colonel|Captain|Major)\s\S+\s\S+$"
)
# A clause, not a name, goes on behind a verb: "the NWU includes Polish unions".
_CLAUSE = re.compile(r"\s(?:is|are|was|were|has|had|will|would|said|says|told|includes?|also|who|which|that)\s")
# "Park Ji-hoon": the second syllable of an East Asian given name, and what a hyphen adds to any name, which is none.
_FULL = 2
_SYLLABLE = re.compile(
    r"-(?!(?:led|born|based|era|style|like|run|owned|made|held|free|wide|old|bound|only|area|side|type|level|plus|back)\b)"
    r"[a-z]{1,6}\b(?!-)"
)
_TWO_SYLLABLES = re.compile(r"(?:[A-Z][a-z]+ ){1,2}[A-Z][a-z]{1,5}")
# No person's name holds a small word but the particles of surnames: "Wael al-Halqi met Zarif".
_SMALL = re.compile(
    r"\s(?!(?:al|el|bin|ibn|bint|ben|von|van|der|den|ter|de|da|do|dos|das|du|del|della|di|la|le|zu|y|e|ul|ud|abu|af|st"
    r"|wa|ole|ould|mint|binti|ap|san|te)\s)"
    r"[a-z]+\s"
)


def trim(text: str, name: Name) -> Name | None:
    """`name` without what does not belong to it, or None if nothing is left."""
    start, end = name.span.start, name.span.end
    if _STYLED.match(text, start, end) and not any(word in lexicon.heads() for word in name.text.split()):
        name = name._replace(kind="person")
    if (match := _POSSESSIVE.match(text, start, end)) and _is_owner(match["owner"]):
        start = match.end()
    if match := (_SMALL if name.kind == "person" else _CLAUSE).search(text, start, end):
        end = match.start()
    if name.kind == "person":
        end = _with_syllables(text, start, end)
        end = match.end() if (match := _ONWARD.match(text, end)) else end
    while start < end and text[start] in _EDGES:
        start += 1
    while start < end and text[end - 1] in _EDGES:
        end -= 1
    if match := _OPENING.match(text, start, end):
        start = match.end()
    if name.kind == "person":
        start = _with_given(text, start, end)
        start = _behind_state(text, start, end)
        start = _behind_titles(text, start, end)
        start = _behind_body(text, start, end)
        start = _behind_field(text, start, end)
        end = _before_honours(text, start, end)
        end = _before_office(text, start, end)
    else:
        end = _before_titles(text, start, end)
    if start >= end:
        return None
    if (start, end) == (name.span.start, name.span.end):
        return name
    return name._replace(span=Span(start, end), text=text[start:end])


def _is_owner(words: str) -> bool:
    """Whether what stands before a possessive is a name of its own: "Uganda’s Ministry", not "Children’s Fund"."""
    return not words or words in _states() or words in lexicon.regions()


@cache
def _states() -> frozenset[str]:
    return frozenset(name for state in lexicon.states() for name in state.names)


def _behind_state(text: str, start: int, end: int) -> int:
    """The start of the name behind the state of a town: in "of Albany, N.Y. Quist left" a sentence ends before it."""
    if "." not in text[start:end] or not _TOWN.search(text, max(0, start - 3), start):
        return start
    match = _american_state().match(text, start, end)
    return match.end() if match else start


@cache
def _american_state() -> re.Pattern[str]:
    """The states, compiled when a name first stands behind a town."""
    return re.compile(_AMERICAN_STATE)


def _behind_titles(text: str, start: int, end: int) -> int:
    """The start of the name itself, behind titles and behind whatever stands before an office."""
    offices = list(_OFFICE.finditer(text, start, end))
    if offices:
        start = offices[-1].end()
    while (match := _FIRST.match(text, start, end)) and _is_title(match[1]) and text[match.end()].isupper():
        start = match.end()
    return start


def _behind_body(text: str, start: int, end: int) -> int:
    """The start of a full name behind the body that the person is of: "Council" before "Enver Lund"."""
    words = list(_WORD.finditer(text, start, end))
    headed = [at for at in range(len(words) - 2) if words[at].group() in lexicon.heads()]
    if headed and words[headed[-1] + 1].group() in lexicon.given_names():
        return words[headed[-1] + 1].start()
    return start


def _with_given(text: str, start: int, end: int) -> int:
    """The start of a name with the given name and the particles before a surname: "Mukoma wa" before "Ngugi"."""
    alone = text.endswith(_LAST_PARTICLES, 0, start) and " " not in text[start:end]
    match = _GIVEN.search(text, max(0, start - _LONGEST_GIVEN), start) if alone else None
    known = match is None or match["given"] in lexicon.titles() or match["given"].lower() in lexicon.common_words()
    return start if match is None or known else match.start()


def _behind_field(text: str, start: int, end: int) -> int:
    """The start of a full name behind the field of the person's office: "Education" before "Ida Quist"."""
    if not text.endswith((" of ", " for ", " and "), 0, start):
        return start
    first, *rest = text[start:end].split(" ")
    known = first.lower() in lexicon.common_words() or first.lower() in lexicon.modifiers()
    if len(rest) < _FULL or not known or not _FIELD_OF.search(text, max(0, start - _LONGEST_FIELD), start):
        return start
    return start + len(first) + 1


def _with_syllables(text: str, start: int, end: int) -> int:
    """The end of an East Asian name with the syllables behind a hyphen, or the second given name: "Lau Mo-sheung"."""
    if not _TWO_SYLLABLES.fullmatch(text, start, end):
        return end
    match = _SYLLABLE.match(text, end) or _SECOND_GIVEN.match(text, end)
    return match.end() if match else end


def _before_titles(text: str, start: int, end: int) -> int:
    """The end of a body before the title of somebody who is named next: "Police" before "Spokesman"."""
    words = list(_WORD.finditer(text, start, end))
    while len(words) > 1 and words[-1].group() in lexicon.titles() and words[-2].group()[0].isupper():
        words.pop()
    return words[-1].end() if words else end


def _before_office(text: str, start: int, end: int) -> int:
    """The end of a full name before an office that goes on behind it: "Ida Quist Ambassador of Norland"."""
    first, _, last = text[start:end].rpartition(" ")
    if last not in lexicon.titles():
        return end
    is_full = " " in first and first.partition(" ")[0] in lexicon.given_names()
    return start + len(first) if is_full and last not in lexicon.surnames() else end


def _before_honours(text: str, start: int, end: int) -> int:
    """The end of a name before the letters of an honour: "Otto Quist" of "Otto Quist QC"."""
    match = _POST_NOMINAL.search(text, start, end) if text[end - 1 : end].isupper() else None
    return match.start() if match else end


def _is_title(word: str) -> bool:
    parts = word.split("-")
    return all(
        part in lexicon.titles() or part in {"Prime", "Foreign", "Crown", "Vice", "Deputy"} for part in parts
    ) or (word in lexicon.adjectives())
