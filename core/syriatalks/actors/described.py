"""What a story says that a name is: "Quistly, a startup", "the town of Aldby", "the broadcaster Quist".

The nouns are in lexicon/descriptions.tsv. What is described in two ways is left as the model read it.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from syriatalks.actors import lexicon
from syriatalks.actors.names import TAGGED, Name
from syriatalks.model import Kind
from syriatalks.reading.cities import CAPITALS

# "Quistly, a crypto startup in Norland": up to five words from the article to the noun.
_BEHIND = re.compile(
    r",\s(?:an?|the)\s(?:(?!(?:from|of|in|at|for|and|with|who|on|by|to)\s)[\w'’-]+\s){0,4}?"
    r"(?P<noun>[a-zN][\w-]+)(?=[,.;)]|\s(?:in|of|for|that|which|based|with)\b)"
)
# "Otto Lund, chief district officer of Aldby": what only people are, without an article.
_OFFICER = re.compile(
    r",\s(?:[a-z][\w-]*\s){0,3}(?P<noun>officer|spokesman|spokeswoman|lawyer|professor|researcher|analyst|economist)"
    r"(?:\s(?:of|at|for|in|with)\b|[,.])"
)
_LONGEST_PERSON = 3
# "Aldby province", but "the Quist company" is what somebody owns: only places and few bodies have the noun behind them.
_BESIDE = re.compile(r"\s(?P<noun>[A-Za-z-]+)\b")
_BODY_BESIDE = frozenset("newspaper party militia cartel".split())
# Behind a name and before another: "Quistbank analyst Otto Lund" works at a body, "Aldby striker Otto Lund" for a club.
_OWN_STAFF = frozenset("analyst economist strategist CEO CFO chairman chairwoman shareholder shareholders".split())
_PLAYERS = frozenset("manager striker midfielder defender goalkeeper winger".split())
_ANOTHER = re.compile(r"\s[\w-]+\s[A-ZÀ-Þ]")
# "Aldby 2-1 Quist": a town's club.
_RESULT = re.compile(r"\s\d{1,2}[-–]\d{1,2}\s[A-ZÀ-Þ]")
_RESULT_BEFORE = re.compile(r"\w\s\d{1,2}[-–]\d{1,2}\s$")
_LONGEST_RESULT = 8
# "the town of Aldby", "founder of Quistly", "an analyst at Quistly".
_AHEAD = re.compile(r"\b(?P<noun>[A-Za-z-]+)\s(?:(?P<small>of|at)\s)?(?:the\s)?$")
_STAFF = {
    "of": frozenset(
        "CEO Officer officer chairman chairwoman chairperson founder co-founder subsidiary employees".split()
    ),
    "at": frozenset("analyst economist strategist fellow researcher scientist lecturer partner".split()),
}
_LONGEST = 24
# What only a company or a party has behind its name ("Quistly shares"), behind its possessive, or before its name.
_SHARES = re.compile(
    r"\s(?P<noun>shares|stock|shareholders|executives|MPs|lawmakers)\b(?!\s(?:an?|the|his|her|their|its|with|this|that)\b)"
)
_OWNED = re.compile(r"['’]s?\s(?:\w+(?:-\w+)?\s)?(?P<noun>shares|profits?|revenues?|shareholders|lawmakers|MPs|CEO)\b")
_SHARES_OF = re.compile(r"\b(?P<noun>[Ss]hares of|[Ss]hares in|[Ss]tock of|published by|editor at)\s$")


def as_described(text: str, names: Iterable[Name]) -> list[Name]:
    """`names` of `text`, those that the model found of the one kind that the story itself says they are."""
    names = list(names)
    surnames = {name.text.rsplit(maxsplit=1)[-1] for name in names if name.kind == "person" and " " in name.text}
    said: dict[str, set[Kind]] = defaultdict(set)
    nouns: dict[str, str] = {}
    for name in names:
        if name.layer == TAGGED:
            owning = _owning(text, name) if " " not in name.text and name.text not in surnames else ()
            for noun, kind in (*_descriptions(text, name), *owning):
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


def _is_plain(name: Name) -> bool:
    """Whether a name of two words or three may be a person's: none of them is a head noun or of the language."""
    words = name.text.split()
    common = any(word in lexicon.heads() or word.lower() in lexicon.common_words() for word in words)
    return 1 < len(words) <= _LONGEST_PERSON and not common


def _may_be_club(name: Name) -> bool:
    return name.kind == "place" and name.text not in CAPITALS


def _scored(text: str, name: Name) -> bool:
    """Whether a result stands beside a name: "Aldby City 2-1 Quist Town"."""
    start, end = name.span.start, name.span.end
    if text[end + 1 : end + 2].isdigit() and _RESULT.match(text, end):
        return True
    near = text[max(0, start - 2) : start].strip()
    return near.isdigit() and _RESULT_BEFORE.search(text, max(0, start - _LONGEST_RESULT), start) is not None


def _may_be_body(name: Name) -> bool:
    """Whether a name that the model found as another is no city's or region's that it took for one."""
    is_city = name.text in lexicon.cities() or name.text in lexicon.regions()
    return name.kind == "person" or (name.kind == "place" and not is_city)


def _descriptions(text: str, name: Name) -> Iterator[tuple[str, Kind]]:
    """The nouns that say what `name` is where it stands, each with its kind."""
    yield from _beside(text, name)
    if not _is_full(name):
        yield from _behind(text, name)
        yield from _ahead(text, name)


def _owning(text: str, name: Name) -> Iterator[tuple[str, Kind]]:
    """By what only a company or a party has: "Quistly MPs", "Quistly's profit", "shares in Quistly"."""
    if not _may_be_body(name):
        return
    start, end = name.span.start, name.span.end
    beside = _SHARES.match(text, end), _OWNED.match(text, end), _SHARES_OF.search(text, max(0, start - _LONGEST), start)
    yield from ((match["noun"], "organisation") for match in beside if match)


def _beside(text: str, name: Name) -> Iterator[tuple[str, Kind]]:
    """By the word that touches the name from the right: "Aldby province", "Quistbank analyst Otto Lund"."""
    match = _BESIDE.match(text, name.span.end)
    noun = match["noun"] if match else ""
    if noun and lexicon.descriptions().get(noun) == "place" and not name.text.isupper():
        yield noun, "place"
    elif noun in _OWN_STAFF or noun in _PLAYERS:
        own = _may_be_club(name) if noun in _PLAYERS else _may_be_body(name)
        if own and _ANOTHER.match(text, name.span.end):
            yield noun, "organisation"
    elif noun in _BODY_BESIDE and _may_be_body(name) and not _is_full(name):
        yield noun, "organisation"
    if _may_be_club(name) and _scored(text, name):
        yield "club", "organisation"


def _behind(text: str, name: Name) -> Iterator[tuple[str, Kind]]:
    """By what stands behind a comma: "Quistly, a startup", "Otto Lund, chief officer of Aldby"."""
    if not text.startswith(",", name.span.end):
        return
    if (match := _BEHIND.match(text, name.span.end)) and match["noun"] in lexicon.descriptions():
        yield match["noun"], lexicon.descriptions()[match["noun"]]
    elif name.kind == "organisation" and (match := _OFFICER.match(text, name.span.end)) and _is_plain(name):
        yield match["noun"], "person"


def _ahead(text: str, name: Name) -> Iterator[tuple[str, Kind]]:
    """By the words before: "the broadcaster Quistly", "the town of Aldby", "the founder of Quistly"."""
    match = _AHEAD.search(text, max(0, name.span.start - _LONGEST), name.span.start)
    if match is None:
        return
    kind = lexicon.descriptions().get(match["noun"])
    if kind and match["small"] != "at" and (match["small"] == "of") == (kind == "place"):
        yield match["noun"], kind
    elif match["noun"] in _STAFF.get(match["small"], ()) and _may_be_body(name):
        yield f"{match['noun']} {match['small']}", "organisation"
