"""People who share a surname: the title before it and the words for kin tell them apart.

"Gov. Ida Quist" is no "Sen. Quist"; once "Mr Quist" is somebody, "Mrs Quist" is somebody else; "the father of Otto
Quist" has a name of his own.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable

from syriatalks.actors import lexicon
from syriatalks.actors.folding import fold
from syriatalks.actors.names import Name

_TITLE = re.compile(r"(?:^|[^\w’'-])([A-ZÀ-Þ][\w-]+)\.?\s$")
_LONGEST_TITLE = 24
# "Governor" and "Gov" begin alike.
_SHORT = 3
_MEN = frozenset({"Mr", "Sir", "Lor", "Kin"})
_WOMEN = frozenset({"Mrs", "Ms", "Mis", "Lad", "Dam", "Bar", "Que", "Mme"})
# One person has these beside any office.
_COURTESY = _MEN | _WOMEN | {"Dr", "Pro", "Hon", "Rev", "She", "Hai", "Eng"}
_KIN = r"(?:father|mother|son|daughter|brother|sister|nephew|niece|uncle|aunt|cousin|husband|wife|widow|grand\w+)\b"
_BEFORE = re.compile(rf"\b{_KIN}[^.;!?\n]{{0,40}}$")
_BEHIND = re.compile(rf"['’]s (?:\w+ )?{_KIN}")
_NEAR = 60
# Words for kin that tell a man or a woman: "his wife, Joanne Quist" is Mrs Quist.
_AS_MRS = re.compile(r"\b(?:wife|widow|mother|daughter|sister|niece|aunt)(?:,| of \w+,)? $")
_AS_MR = re.compile(r"\b(?:husband|widower|father|son|brother|nephew|uncle)(?:,| of \w+,)? $")


def shared_surnames(text: str, names: Iterable[Name]) -> frozenset[str]:
    """The surnames, folded, that two full names among `names` of `text` end with, or that two titles tell apart."""
    persons = [name for name in names if name.kind == "person"]
    full = {fold(name.text) for name in persons if " " in name.text}
    titles: dict[str, set[str]] = defaultdict(set)
    for name in persons:
        if " " not in name.text:
            titles[fold(name.text)].add(title_before(text, name))
    both = {surname for surname, found in titles.items() if found & _MEN and found & _WOMEN}
    counts = Counter(name.rsplit(maxsplit=1)[-1] for name in full)
    return frozenset(both | {surname for surname, count in counts.items() if count > 1})


def title_before(text: str, name: Name) -> str:
    """The first letters of the title before `name`: "Gov" for "Governor Quist" and "Gov. Quist"; else ""."""
    match = _TITLE.search(text, max(0, name.span.start - _LONGEST_TITLE), name.span.start)
    return match[1][:_SHORT] if match and match[1] in lexicon.titles() else ""


def title_of_kin(text: str, name: Name) -> str:
    """The title that the word for kin before `name` gives: "Mrs" for "his wife, Joanne Quist"; else ""."""
    start = max(0, name.span.start - _LONGEST_TITLE)
    if _AS_MRS.search(text, start, name.span.start):
        return "Mrs"
    return "Mr" if _AS_MR.search(text, start, name.span.start) else ""


def is_related(text: str, name: Name) -> bool:
    """Whether words for kin stand beside `name`: "his father, Otto Quist", "Otto Quist’s son"."""
    before = _BEFORE.search(text, max(0, name.span.start - _NEAR), name.span.start)
    return before is not None or _BEHIND.match(text, name.span.end) is not None


def are_contrary(title: str, titles: Iterable[str], offices_too: bool) -> bool:
    """Whether nobody has `title` beside `titles`: "Mrs" beside "Mr"; with `offices_too` "Sen" beside "Gov"."""
    others = set(titles)
    if title in _MEN:
        return not others.isdisjoint(_WOMEN)
    if title in _WOMEN:
        return not others.isdisjoint(_MEN)
    offices = (others if offices_too else set()) - _COURTESY
    return bool(offices) and title not in offices | _COURTESY
