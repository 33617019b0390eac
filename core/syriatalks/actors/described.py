"""What a story says that a name is: "Quistly, a startup", "the town of Aldby", "the broadcaster Quist".

The nouns are in lexicon/descriptions.tsv. What is described in two ways is left as the model read it.
"""

import re
from collections import defaultdict
from collections.abc import Iterable

from syriatalks.actors import lexicon
from syriatalks.actors.names import TAGGED, Name
from syriatalks.model import Kind

# "Quistly, a crypto startup in Norland": up to five words from the article to the noun.
_BEHIND = re.compile(
    r",\s(?:an?|the)\s(?:(?!(?:from|of|in|at|for|and|with|who|on|by|to)\s)[\w'’-]+\s){0,4}?"
    r"(?P<noun>[a-zN][\w-]+)(?=[,.;)]|\s(?:in|of|for|that|which|based|with)\b)"
)
# "Aldby province", but "the Quist company" is what somebody owns: only places have the noun behind them.
_BESIDE = re.compile(r"\s(?P<noun>[a-z-]+)\b")
# "the Aldby newspaper", "the Quist militia": what such a noun stands behind is nobody's name.
_BODY_BESIDE = frozenset("newspaper party militia cartel".split())
# "an analyst at Quistco", "founder of Quistly": people work at bodies, and lead them.
_STAFF = re.compile(
    r"\b(?P<noun>(?:analyst|economist|strategist|fellow|researcher|scientist|lecturer|partner) at"
    r"|(?:CEO|Officer|officer|chair(?:man|woman|person)|founder|shareholders?|subsidiary|employees?) of)\s(?:the\s)?$"
)
_LONGEST_STAFF = 28
# "Quistbank analyst Otto Lund": nobody has one of these but a body.
_OWN_STAFF = re.compile(r"\s(?P<noun>analyst|economist|strategist|CEO|CFO|chairman|chairwoman|shareholders?)\s[A-ZÀ-Þ]")
_AHEAD = re.compile(r"\b(?P<noun>[A-Za-z-]+)\s(?P<of>of\s)?$")
_LONGEST = 24


def as_described(text: str, names: Iterable[Name]) -> list[Name]:
    """`names` of `text`, those that the model found of the one kind that the story itself says they are."""
    names = list(names)
    said: dict[str, set[Kind]] = defaultdict(set)
    nouns: dict[str, str] = {}
    for name in names:
        if name.layer == TAGGED:
            for noun, kind in _descriptions(text, name):
                said[name.text].add(kind)
                nouns[name.text] = noun
    return [_as_said(name, said[name.text], nouns) if name.text in said else name for name in names]


def _as_said(name: Name, kinds: set[Kind], nouns: dict[str, str]) -> Name:
    kind = next(iter(kinds))
    if name.layer != TAGGED or len(kinds) > 1 or name.kind == kind:
        return name
    return name._replace(kind=kind, because=f"The story says “{nouns[name.text]}” of it.")


def _is_full(name: Name) -> bool:
    """Whether a name is the full one of a person, beside whom the words may describe something else."""
    return name.kind == "person" and " " in name.text and name.text.split()[0] in lexicon.given_names()


def _may_be_body(name: Name) -> bool:
    """Whether a name that the model found is no city's or region's that the lists have."""
    return name.kind != "organisation" and name.text not in lexicon.cities() and name.text not in lexicon.regions()


def _descriptions(text: str, name: Name) -> Iterable[tuple[str, Kind]]:
    """The nouns that say what `name` is where it stands, each with its kind."""
    nouns = lexicon.descriptions()
    match = _BESIDE.match(text, name.span.end)
    if match and nouns.get(match["noun"]) == "place" and not name.text.isupper():
        yield match["noun"], "place"
    if _is_full(name):
        return
    if _may_be_body(name):
        if match and match["noun"] in _BODY_BESIDE:
            yield match["noun"], "organisation"
        if match := _OWN_STAFF.match(text, name.span.end):
            yield match["noun"], "organisation"
        if match := _STAFF.search(text, max(0, name.span.start - _LONGEST_STAFF), name.span.start):
            yield match["noun"], "organisation"
    if (match := _BEHIND.match(text, name.span.end)) and match["noun"] in nouns:
        yield match["noun"], nouns[match["noun"]]
    match = _AHEAD.search(text, max(0, name.span.start - _LONGEST), name.span.start)
    if match and match["noun"] in nouns and bool(match["of"]) == (nouns[match["noun"]] == "place"):
        yield match["noun"], nouns[match["noun"]]
