"""Which names of one story are names of one actor, and why.

Names of the same letters form one `Form`; rules then join forms. Two forms that belong to different rows of the table
or to different classes are never joined, and a short form that fits several full names is joined to none of them
unless only one had been named before it.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from syriatalks.actors.equating import EQUATING
from syriatalks.actors.families import are_contrary, is_related, shared_surnames, title_before, title_of_kin
from syriatalks.actors.folding import fold, sound_key, surname_key
from syriatalks.actors.names import CLASSES, Name
from syriatalks.actors.nicknames import nickname
from syriatalks.actors.short_forms import abbreviates, head_noun, initials_of, is_foreign, shortens
from syriatalks.actors.surnames import FATHERS, without_suffix
from syriatalks.model import Span

_PLACE_WORDS = frozenset({"city", "heights", "strip", "town"})
_COMPASS = frozenset({"north", "south", "east", "west"})
_SURNAME_FIRST = 2
# "Born Hanna Lund", "née Hanna Lund".
_BORN = re.compile(r"\b(?:[Bb]orn|née|nee|né)\s$")
_NEAR = 8
# "John Lee Ka-chiu": the Chinese given name stands behind the surname (Reuters Handbook, "Chinese names").
_BEHIND_SURNAME = re.compile(r"[a-z]+-[a-z]+")


@dataclass(slots=True, eq=False)
class Form:
    """All names of the same letters and class, in the order of the text.

    A surname that two people share goes apart by the title before it; `titles` are the first letters of those that
    stand before the form, `related` says that words for kin do.
    """

    names: list[Name]
    words: tuple[str, ...]
    kind_class: str
    key: str | None
    titles: set[str] = field(default_factory=set)
    related: bool = False
    reasons: list[str] = field(default_factory=list)
    owner: "Form | None" = None

    @property
    def text(self) -> str:
        """How the form was first printed."""
        return self.names[0].text

    @property
    def start(self) -> int:
        """Where the form stands first."""
        return self.names[0].span.start


def group(text: str, names: Sequence[Name], signed: Sequence[Span] = ()) -> list[Form]:
    """The actors of a story: one form each, holding all its names and the reasons why they were joined.

    `signed` are the parts of the story where those sign who wrote it: no surname in the story means one of them.
    """
    forms = _forms(text, names)
    _join_keys(forms)
    _join_brackets(text, names, forms)
    _join_born(text, forms)
    rules: tuple[tuple[str, Callable[[Sequence[Form]], None]], ...] = (
        ("body", _join_acronyms), ("agreement", _join_acronyms), ("place", _join_acronyms),
        ("person", _join_full_names), ("person", _join_nicknames), ("person", _join_surnames),
        ("body", _join_short_bodies), ("place", _join_short_places),
    )  # fmt: skip
    named = [form for form in forms if not all(_inside(name, signed) for name in form.names)]
    for kind_class, rule in rules:
        rule([form for form in named if form.kind_class == kind_class])
    actors = [form for form in forms if form.owner is None]
    for form in actors:
        form.names.sort(key=lambda name: name.span.start)
    return actors


def _inside(name: Name, spans: Iterable[Span]) -> bool:
    return any(span.covers(name.span) for span in spans)


def _forms(text: str, names: Sequence[Name]) -> list[Form]:
    found: dict[tuple[str, str, str], Form] = {}
    shared = shared_surnames(text, names)
    for name in names:
        words = fold(name.text)
        title = title_before(text, name) if name.kind == "person" else ""
        place = CLASSES[name.kind], words, title if words in shared else ""
        form = found.setdefault(place, Form([], tuple(words.split()), place[0], None))
        form.names.append(name)
        form.key = form.key or name.key
        form.titles |= {title, title_of_kin(text, name) if name.kind == "person" else ""} - {""}
        form.related = form.related or (name.kind == "person" and is_related(text, name))
    return list(found.values())


def _actor(form: Form) -> Form:
    while form.owner is not None:
        form = form.owner
    return form


def _join(short: Form, full: Form, reason: str) -> None:
    """Make `short` another name of `full`, unless they are surely two."""
    short_actor, full_actor = _actor(short), _actor(full)
    keys = {short_actor.key, full_actor.key} - {None}
    if short_actor is full_actor or len(keys) > 1:
        return
    full_actor.key = full_actor.key or short_actor.key
    full_actor.names += short_actor.names
    full_actor.titles |= short_actor.titles
    full_actor.reasons += [*short_actor.reasons, f"“{short.text}” is “{full.text}”: {reason}"]
    short_actor.owner = full_actor


def _join_keys(forms: Iterable[Form]) -> None:
    first: dict[tuple[str, str], Form] = {}
    for form in forms:
        if form.key:
            other = first.setdefault((form.kind_class, form.key), form)
            if other is not form:
                _join(form, other, f"both are known as names of {form.key}.")


def _join_born(text: str, forms: Iterable[Form]) -> None:
    """The name that somebody was born with, who is the one person of that given name: "Born Hanna Lund in Aldby"."""
    full = [form for form in forms if form.kind_class == "person" and len(form.words) > 1]
    for form in full:
        if _BORN.search(text, max(0, form.start - _NEAR), form.start):
            others = [one for one in full if one is not form and one.words[0] == form.words[0]]
            _join_only(form, others, "it is the name that this person was born with.")


def _outer(names: Iterable[Name]) -> Iterator[Name]:
    """`names` in the order of the text without those that stand inside the one before."""
    end = -1
    for name in names:
        if name.span.end > end:
            yield name
            end = name.span.end


def _join_brackets(text: str, names: Sequence[Name], forms: Iterable[Form]) -> None:
    """Names that the story itself equates: "Free Workers Bloc (FWB)", "Geneva Communique (or Geneva-1 Communique)"."""
    of_name = {id(name): form for form in forms for name in form.names}
    for name, other in pairwise(_outer(names)):
        between = text[name.span.end : other.span.start].strip(" \"“”'’‘").lower()
        full, second = of_name[id(name)], of_name[id(other)]
        if full.kind_class != second.kind_class:
            continue
        if between in EQUATING:
            if between != ", or" or text[other.span.end : other.span.end + 1] == ",":
                _join(second, full, "the story gives both names for it.")
        elif between == "(" and full.kind_class != "person":
            if abbreviates(other.text, name.text) or is_foreign(other, name):
                _join(second, full, "it stands in brackets behind the full name.")
            elif abbreviates(name.text, other.text):
                _join(full, second, "the full name stands in brackets behind it.")


def _join_acronyms(forms: Sequence[Form]) -> None:
    """An acronym that is the initials of exactly one full name."""
    full: dict[str, list[Form]] = defaultdict(list)
    for form in forms:
        if len(form.words) > 1:
            for initials in set(initials_of(form.words)):
                full[initials].append(form)
    for form in forms:
        if len(form.words) == 1 and len(form.words[0]) > 1 and form.text.replace(".", "").isupper():
            _join_only(form, full[form.words[0]], "it is made of the initials.")


def _join_only(short: Form, candidates: Iterable[Form], reason: str) -> None:
    """Join `short` to the one actor among `candidates`, or to the one of them that was named before it."""
    actors = {id(_actor(form)): form for form in candidates if _actor(form) is not _actor(short)}
    if len(actors) > 1:
        actors = {key: form for key, form in actors.items() if form.start < short.start}
    if len(actors) == 1:
        _join(short, next(iter(actors.values())), reason)


def _join_full_names(forms: Sequence[Form]) -> None:
    """Two full names of one person: "John F. Kerry", "J. Kerry" and "Kim Jong-un", "Kim Jong Un"."""
    by_surname: dict[str, list[Form]] = defaultdict(list)
    squashed: dict[str, Form] = {}
    for form in forms:
        if len(form.words) < 2:
            continue
        other = squashed.setdefault("".join(form.words).replace("-", ""), form)
        if other is not form:
            _join(form, other, "it is the same name, written together or apart.")
        by_surname[surname_key(form.words[-1])].append(form)
    for bearers in by_surname.values():
        for form in bearers:
            others = (other for other in bearers if other is not form and not (form.related or other.related))
            fitting = [other for other in others if _same_given(form.words, other.words)]
            _join_only(form, fitting, "the surname is the same and the given names agree.")


def _same_given(one: Sequence[str], two: Sequence[str]) -> bool:
    """Whether two full names with one surname have given names that agree: one name or its spelling, or an initial."""
    first, second = one[0].rstrip("."), two[0].rstrip(".")
    if first == second or (len(first) > 1 and sound_key(first) == sound_key(second)):
        middle, other = one[1:-1], two[1:-1]
        return not middle or not other or middle[0][0] == other[0][0]
    return (len(first) == 1 or len(second) == 1) and first[0] == second[0]


def _join_nicknames(forms: Sequence[Form]) -> None:
    """A nickname that stands in marks inside one full name: "El Chapo" of "Joaquín 'El Chapo' Guzmán"."""
    nicknamed: dict[str, list[Form]] = defaultdict(list)
    for form in forms:
        if called := nickname(form.text):
            nicknamed[fold(called)].append(form)
    for form in forms:
        _join_only(form, nicknamed[" ".join(form.words)], "it is the nickname inside the full name.")


def _join_surnames(forms: Sequence[Form]) -> None:
    """A surname, or a given name, that fits the one full name there is for it."""
    ending: dict[tuple[str, ...], list[Form]] = defaultdict(list)
    opening: dict[tuple[str, ...], list[Form]] = defaultdict(list)
    called: dict[tuple[str, ...], list[Form]] = defaultdict(list)
    for form in forms:
        words = [surname_key(word) for word in without_suffix(form.words)]
        father = FATHERS in words
        for size in range(1 + father, min(len(words) + (len(words) < len(form.words)), 4)):
            ending[tuple(words[-size:])].append(form)
            opening[tuple(words[:size])].append(form)
        if father:
            called[(words[0],)].append(form)
        if len(words) > _SURNAME_FIRST and _BEHIND_SURNAME.fullmatch(words[-1]):
            ending[(words[-2],)].append(form)
    parted = _parted_by_titles(forms)
    for form in forms:
        key = tuple(surname_key(word) for word in form.words)
        if called[key]:
            _join_only(form, called[key], "it is the name before the father's of one person in the story.")
        elif ending[key]:
            bearers = _with_title(form, ending[key], contested=form.words in parted)
            _join_only(form, bearers, "it is the surname of the one person of that name in the story.")
        elif len(key) <= _SURNAME_FIRST:
            _join_only(form, opening[key], "the full name of one person in the story begins so.")


def _parted_by_titles(forms: Iterable[Form]) -> set[tuple[str, ...]]:
    """The surnames that the story gives to two people whom only titles tell apart: "Mr Quist" and "Ms Quist"."""
    titles: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for form in forms:
        if len(form.words) == 1:
            titles[form.words] |= form.titles
    return {
        words for words, found in titles.items() if any(are_contrary(one, found, offices_too=False) for one in found)
    }


def _with_title(surname: Form, bearers: Sequence[Form], contested: bool) -> Sequence[Form]:
    """Those of `bearers` whom the title before `surname` fits: who has it, else who has no contrary one.

    A title that is `contested`, as the story has its contrary before the same surname, is not that of an only bearer
    who has none.
    """
    same = [form for form in bearers if surname.titles & _actor(form).titles]
    several = len({id(_actor(form)) for form in bearers}) > 1
    if contested and surname.titles and not several:
        return same
    fitting = [
        form for form in bearers if not any(are_contrary(one, _actor(form).titles, several) for one in surname.titles)
    ]
    return same if same and several else fitting


def _join_short_bodies(forms: Sequence[Form]) -> None:
    """A short form of the one full name that it fits: its beginning, or all but the state.

    What the table knows is no short form of what it does not: the Security Council is not that of Norland.
    """
    opening: dict[str, list[Form]] = defaultdict(list)
    ending: dict[str, list[Form]] = defaultdict(list)
    headed: dict[str, list[Form]] = defaultdict(list)
    for form in forms:
        opening[form.words[0]].append(form)
        ending[form.words[-1]].append(form)
        if head := head_noun(form.words):
            headed[head].append(form)
    for form in forms:
        likely = {id(full): full for word in (form.words[0], form.words[-1]) for full in headed[word]}
        likely |= {id(full): full for full in (*opening[form.words[0]], *ending[form.words[-1]])}
        fitting = [
            full
            for full in likely.values()
            if shortens(form.words, full.words, form.text.isupper()) and (full.key or not form.key)
        ]
        _join_only(form, fitting, "it is the short form of the one full name that fits.")


def _join_short_places(forms: Sequence[Form]) -> None:
    """Join "New York" and "New York City", "Golan" and "Golan Heights", "the North" and "North Korea"."""
    by_opening: dict[tuple[str, ...], list[Form]] = defaultdict(list)
    for form in forms:
        if form.words[-1] in _PLACE_WORDS or (form.key and form.words[0] in _COMPASS):
            by_opening[form.words[:-1]].append(form)
    for form in forms:
        longer = by_opening[form.words]
        _join_only(form, longer, "only the word for what kind of place it is was left out.")
