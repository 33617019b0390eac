"""Which actors of several stories are one, on safe evidence only.

Safe are: a row of the table, a state, the same full name. Other spellings of a full name and a left-out middle name
need a role or company in common. A lone surname or acronym joins the one actor that fits, and stays alone where two
do. A given name, an adjective or a name of another class never joins anything.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache

from syriatalks.actors import lexicon
from syriatalks.actors.folding import fold, sound_key, surname_key, without_particles
from syriatalks.actors.names import CLASSES
from syriatalks.actors.patterns import meeting_key
from syriatalks.actors.short_forms import initials_of, shortens
from syriatalks.model import Actor

# Two people of nearly the same name are one if their stories share this many other persons and bodies.
_COMPANY = 3
_SHORTEST_ACRONYM, _LONGEST_ACRONYM = 3, 5
_WIDESPREAD = frozenset(
    "air supreme high central federal constitutional electoral republic house government of the".split()
)


@dataclass(slots=True, eq=False)
class Found:
    """An actor as one story has it; `others` are the actors of other stories that were joined to it."""

    actor: Actor
    story: int
    kind_class: str
    names: tuple[str, ...]
    stories: set[int]
    others: "list[Found]" = field(default_factory=list)
    reasons: list[str] = field(default_factory=list)
    owner: "Found | None" = None

    @property
    def members(self) -> "list[Found]":
        """All that are this actor, in the order of the stories."""
        return sorted([self, *self.others], key=lambda found: found.story)


def one_cast(casts: Sequence[Sequence[Actor]]) -> list[Found]:
    """The actors of all stories, each once with its members; `casts[i]` are the actors of story i.

    No two actors of one story are joined.
    """
    everybody = [_found(actor, story) for story, cast in enumerate(casts) for actor in cast]
    if len(casts) > 1:
        _join_same_keys(everybody)
        _join_spellings([found for found in everybody if found.kind_class == "person"])
        _join_short_names(everybody)
    return [found for found in everybody if found.owner is None]


def _found(actor: Actor, story: int) -> Found:
    texts = (mention.text for mention in actor.mentions if mention.how == "name")
    return Found(actor, story, CLASSES[actor.kind], tuple(dict.fromkeys(map(fold, texts))), {story})


def _owner(found: Found) -> Found:
    while found.owner is not None:
        found = found.owner
    return found


def _join(one: Found, two: Found, reason: str) -> None:
    """Make both one actor, unless one story has them as two."""
    first, second = sorted((_owner(one), _owner(two)), key=lambda found: found.story)
    if first is second or not first.stories.isdisjoint(second.stories):
        return
    first.stories |= second.stories
    first.others += [second, *second.others]
    first.reasons += [*second.reasons, reason]
    second.owner, second.others = first, []


def _join_same_keys(everybody: Iterable[Found]) -> None:
    first: dict[tuple[str, str], Found] = {}
    for found in everybody:
        for key, reason in _keys(found):
            other = first.setdefault((found.kind_class, key), found)
            if other is not found:
                _join(other, found, reason)


def _keys(found: Found) -> Iterator[tuple[str, str]]:
    """What identifies the actor wherever it is named, with the reason."""
    for name in found.names:
        if known := _known_as(found, name):
            yield f"known:{known}", f"Both are known as names of {known}."
        if found.kind_class == "event" and (meeting := meeting_key(name)):
            yield f"meeting:{meeting}", f"Both are numbered {meeting}."
    name = fold(found.actor.name)
    if not _is_short(found.kind_class, name, found.actor.name):
        yield f"name:{name}", f"Both are named {found.actor.name} in full."
    if found.kind_class == "body":
        own = (
            one for one in found.names if " " not in one and len(one) > _LONGEST_ACRONYM - 1 and one not in _generic()
        )
        yield from ((f"name:{one}", f"Both go by a name of their own, {one}.") for one in own)


@cache
def _known() -> dict[tuple[str, str], str]:
    """The known actor that a full spelling belongs to, by class; short acronyms tell too little."""
    states = {("place", fold(name)): state.names[0] for state in lexicon.states() for name in state.names}
    rows = {
        (CLASSES[row.kind], fold(name)): row.names[0]
        for row in lexicon.table()
        for name in row.names
        if not (name.isupper() and len(name) < _LONGEST_ACRONYM and row.parent)
    }
    return states | rows


def _known_as(found: Found, name: str) -> str | None:
    """The known actor that `name` of `found` belongs to; "AP" is one for an agency that is named so and no more."""
    agency = found.actor.kind == "agency" and name == fold(found.actor.name)
    return _known().get((found.kind_class, name)) or (_agencies().get(name) if agency else None)


@cache
def _agencies() -> dict[str, str]:
    """The agency of the table that a spelling belongs to, short acronyms too."""
    return {fold(name): row.names[0] for row in lexicon.table() if row.kind == "agency" for name in row.names}


def _is_short(kind_class: str, name: str, printed: str) -> bool:
    """Whether a name fits many: one word of a person, a bare "Foreign Ministry", an acronym."""
    words = name.split()
    if kind_class == "person":
        return len(words) < 2
    if kind_class != "body":
        return False
    acronym = len(words) == 1 and printed.isupper() and len(printed) <= _LONGEST_ACRONYM
    return acronym or all(word in _generic() for word in words)


@cache
def _generic() -> frozenset[str]:
    """Words that many bodies of the world have in their names."""
    return frozenset(head.lower() for head in lexicon.heads()) | lexicon.modifiers() | _WIDESPREAD


def _join_spellings(persons: Sequence[Found]) -> None:
    """Full names that sound alike, or leave out the middle, where role or company agree."""
    company = _company(persons)
    alike: dict[tuple[str, str], list[Found]] = defaultdict(list)
    for found in persons:
        words = fold(found.actor.name).split()
        if len(words) > 1:
            alike[sound_key(words[0]), sound_key(words[-1])].append(found)
    for candidates in alike.values():
        for at, found in enumerate(candidates):
            for other in candidates[:at]:
                if _owner(other) is not _owner(found) and (reason := _agree(other, found, company)):
                    _join(other, found, reason)


def _company(persons: Iterable[Found]) -> dict[int, set[int]]:
    """The persons of each story, by the identity of what they were joined to."""
    company: dict[int, set[int]] = defaultdict(set)
    for found in persons:
        company[found.story].add(id(_owner(found)))
    return company


def _agree(one: Found, two: Found, company: dict[int, set[int]]) -> str:
    """Why two persons whose names sound alike are one; "" if nothing but the name says so."""
    names = f"“{one.actor.name}” and “{two.actor.name}” are spellings of one name"
    shared = _role_words(one) & _role_words(two)
    if shared:
        return f"{names}, and both are called {min(shared)}."
    if len(company[one.story] & company[two.story]) >= _COMPANY:
        return f"{names}, and their stories share other people."
    return ""


def _role_words(found: Found) -> set[str]:
    words = {word for role in found.actor.roles for word in fold(role.text).split()}
    return words & lexicon.offices()


def _join_short_names(everybody: Sequence[Found]) -> None:
    """A lone surname, acronym or short form joins the one actor of the other stories that fits it."""
    fuller: dict[tuple[str, str], list[Found]] = defaultdict(list)
    alone: dict[str, list[Found]] = defaultdict(list)
    for found in everybody:
        for form in set(_short_forms(found)):
            fuller[found.kind_class, form].append(found)
    for found in sorted(everybody, key=lambda found: not _has_particle(found)):
        name = fold(found.actor.name)
        if found.kind_class == "body" and _known_as(found, name):
            continue  # the Security Council is the one of the table, not that of some state
        form = surname_key(" ".join(without_particles(name.split()))) if found.kind_class == "person" else name
        full = _the_one(found, fuller[found.kind_class, form])
        if full:
            _join(full, found, f"“{found.actor.name}” fits only {full.actor.name} among all that is named.")
        elif not fuller[found.kind_class, form] and _is_acronym(found):
            alone[name].append(found)
    for first, *others in alone.values():
        for other in others:
            _join(first, other, f"No story says that {other.actor.name} stands for two different bodies.")


def _has_particle(found: Found) -> bool:
    """Whether the name is a surname with its particle, which tells more than the bare surname: "Bin Laden"."""
    words = fold(found.actor.name).split()
    return found.kind_class == "person" and len(without_particles(words)) < len(words)


def _the_one(found: Found, candidates: Iterable[Found]) -> Found | None:
    """The one actor among `candidates` that `found` can be, or None where there are none or several."""
    owners = {id(_owner(full)): full for full in candidates if full is not found}
    if len(owners) != 1 or id(_owner(found)) in owners:
        return None
    return next(iter(owners.values()))


def _is_acronym(found: Found) -> bool:
    """Whether it has nothing but an acronym for its name; two letters are one only for an agency: "PA"."""
    name = found.actor.name
    fits = _SHORTEST_ACRONYM - (found.actor.kind == "agency") <= len(name) <= _LONGEST_ACRONYM
    return found.kind_class == "body" and name.isupper() and " " not in name and fits


def _short_forms(found: Found) -> Iterator[str]:
    """The short names by which other stories may mean this actor, which is named in full."""
    words = fold(found.actor.name).split()
    if len(words) < 2:
        return
    if found.kind_class == "person":
        yield surname_key(words[-1])
    elif found.kind_class == "body":
        own = " ".join(words)
        yield from (name for name in found.names if name != own)
        yield from initials_of(words)
        acronym = found.actor.name.split()[0].isupper()  # a part of a body, named after it
        yield from (" ".join(words[:size]) for size in range(1, len(words)) if shortens(words[:size], words, acronym))
        yield from (" ".join(words[at:]) for at in range(1, len(words)) if shortens(words[at:], words, acronym=False))
