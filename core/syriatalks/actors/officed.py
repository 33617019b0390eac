"""Where the model runs a body, an office and who has it into one name: "National Assembly Speaker Ida Quist".

The office belongs to neither: what stands before it is the body, what stands behind it the person.
"""

import re
from collections.abc import Container, Sequence
from functools import cache
from itertools import dropwhile

from syriatalks.actors import lexicon
from syriatalks.actors.names import Name
from syriatalks.model import Kind, Span

# Offices that stand between a body and a person (AP Stylebook, "titles"; "legislative titles").
_OFFICES = frozenset(
    """Minister President Chairman Chairwoman Chairperson Secretary Ambassador Spokesman Spokeswoman Spokesperson
    Director Commissioner Commander Speaker Mayor Governor Premier Founder Editor CEO CFO COO CTO MP MLA MLC MEP Senator
    Officer""".split()
)
# Titles that are also names: they part a person from a body, but no person's name.
_ALSO_NAMES = frozenset("Justice Chancellor Pope King Queen Emperor Emir Sultan Sheikh".split())
# "High Commissioner", "Vice President", "Chief Executive Officer": words that belong to the office behind them.
_OF_OFFICE = frozenset(
    """Prime Vice-Prime Vice Deputy Chief Executive Crown Foreign Home Interior Defence Defense Finance Justice Health
    Education Press Cabinet Managing General Lord Acting Senior Joint State Attorney Supreme""".split()
)
# Bodies that are called after an office.
_BODIES = frozenset({"High", "Member"})
# "Member of the Scottish Parliament": who belongs to a body.
_MEMBERS = frozenset({"Member", "Fellow", "Head"})
_WORD = re.compile(r"\S+")
_FEW = 4


def around_office(name: Name) -> list[Name]:
    """The body and the person of `name`, where an office parts them; the name itself where none does."""
    words = list(_WORD.finditer(name.text))
    offices = _OFFICES if name.kind == "person" else _OFFICES | _ALSO_NAMES
    at = next((at for at in range(len(words) - 1, -1, -1) if _is_office(words[at].group(), offices)), None)
    if name.kind == "organisation" and words[0].group() in _MEMBERS and len(words) > 2 and words[1].group() == "of":
        return _headed(name, words[2:])
    if at is None or len(words) == 1 or (at and words[at - 1].group() in _BODIES):
        return [name]
    before, behind = words[:at], words[at + 1 :]
    if _is_person([word.group() for word in behind]):
        return [*_body(name, before), _part(name, behind, "person")]
    if name.kind != "organisation" or words[at].group() in _ALSO_NAMES:
        return [name]
    if not behind or behind[0].group() in {"of", "for"}:
        return _body(name, before) or _headed(name, behind[1:])
    return [name]


def _is_office(word: str, offices: Container[str]) -> bool:
    """Whether a word is an office, also in small letters: "BSP supremo Ida Quist"."""
    return word in offices or (word.islower() and word in lexicon.offices())


def _is_person(words: Sequence[str]) -> bool:
    """Whether `words` behind an office are a name: "Amit Shah", not "of Health" or "Salman Relief Center"."""
    return 0 < len(words) <= _FEW and all(word[0].isupper() and _may_name(word) for word in words)


def _may_name(word: str) -> bool:
    known = word in lexicon.given_names() or word in lexicon.surnames()
    return word not in lexicon.heads() and (known or word.lower() not in lexicon.common_words())


def _body(name: Name, words: Sequence[re.Match[str]]) -> list[Name]:
    """The body that `words` before an office name, without those that belong to the office."""
    own = list(dropwhile(lambda word: word.group() in _OF_OFFICE, reversed(words)))[::-1]
    last_and = max((at for at, word in enumerate(own) if word.group() in {"and", "&"}), default=-1)
    return _named(name, own[last_and + 1 :])


def _headed(name: Name, words: Sequence[re.Match[str]]) -> list[Name]:
    """The body whose head `name` begins with: Kestrel Fund of "Director of the Kestrel Fund"."""
    return _named(name, words[1:] if words and words[0].group() == "the" else words)


def _named(name: Name, words: Sequence[re.Match[str]]) -> list[Name]:
    """What `words` of `name` name: a place that the lists have, a body by its head noun, or nothing."""
    text = " ".join(word.group() for word in words)
    is_place = text in _states() or text in lexicon.cities() or text in lexicon.regions()
    if is_place and text.lower() not in lexicon.common_words():
        return [_part(name, words, "place")]
    proper = not any(_says_nothing(word.group()) or word.group().islower() for word in words)
    headed = len(words) > 1 and any(word.group() in lexicon.heads() for word in words)
    known = text in lexicon.institutions() or text in lexicon.bodies() or text in _tabled()
    return [_part(name, words, "organisation")] if words and (proper or headed or known) else []


def _says_nothing(word: str) -> bool:
    """Whether a word alone names no body: "Russian", "Former", "Council"."""
    return word in lexicon.peoples() or word in lexicon.titles() or word.lower() in lexicon.common_words()


@cache
def _states() -> frozenset[str]:
    return frozenset(name for state in lexicon.states() for name in state.names)


@cache
def _tabled() -> frozenset[str]:
    return frozenset(name for row in lexicon.table() for name in row.names)


def _part(name: Name, words: Sequence[re.Match[str]], kind: Kind) -> Name:
    span = Span(name.span.start + words[0].start(), name.span.start + words[-1].end())
    return name._replace(span=span, text=name.text[words[0].start() : words[-1].end()], kind=kind)
