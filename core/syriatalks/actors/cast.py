"""The actors of a story with all that is known of each: name, aliases, kind, roles, mentions and reasons."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from syriatalks.actors import lexicon
from syriatalks.actors.aliases import Form, group
from syriatalks.actors.folding import fold
from syriatalks.actors.names import CLASSES, LISTED, PRINTED, Name
from syriatalks.actors.nominals import Body, body, find_nominals
from syriatalks.actors.officials import find_officials, official
from syriatalks.actors.readings import readings
from syriatalks.actors.roles import find_roles
from syriatalks.actors.tokens import Sentence
from syriatalks.model import Actor, Kind, Mention, Role, Span, Story
from syriatalks.reading.datelines import place_name

# Fewer capitals are an acronym ("UAE").
_SHORTEST_SHOUTED = 5


def cast_of(story: Story, sentences: Sequence[Sentence], names: Sequence[Name]) -> tuple[Actor, ...]:
    """The actors that `names` of `story` name, most mentioned first."""
    forms = group(story.text, names, [span for span in (story.byline, story.footer) if span])
    roles = _roles(story, sentences, forms)
    nominal = _nominals(sentences, forms) | _officials(sentences, forms, roles)
    read = readings(story.text, names)
    actors = [_actor(story, form, nominal.get(id(form), []), roles.get(id(form), []), read) for form in forms]
    actors.sort(key=lambda actor: (-len(actor.mentions), actor.mentions[0].span.start))
    return tuple(_numbered(actor, number) for number, actor in enumerate(actors, 1))


def _numbered(actor: Actor, number: int) -> Actor:
    return Actor(f"a{number}", actor.name, actor.kind, actor.aliases, actor.roles, actor.mentions, actor.because)


# Spans that refer to an actor without its name, and why they do.
References = list[tuple[Span, str]]


def _nominals(sentences: Sequence[Sentence], forms: Iterable[Form]) -> dict[int, References]:
    """The definite short forms of each body among `forms`, by its identity."""
    bodies: dict[int, Body] = {}
    named: list[tuple[Span, int]] = []
    for form in forms:
        if form.kind_class == "body":
            bodies[id(form)] = body({name.text for name in form.names}, _parent(form.key), form.names[0].kind)
            named += ((name.span, id(form)) for name in form.names)
    because = "It is definite and repeats the head noun of the last body named that it fits."
    found: dict[int, References] = {}
    for span, key in find_nominals(sentences, bodies, sorted(named)):
        if not any(own == key and name.overlaps(span) for name, own in named):
            found.setdefault(key, []).append((span, because))
    return found


def _officials(
    sentences: Sequence[Sentence], forms: Iterable[Form], roles: Mapping[int, Sequence[Role]]
) -> dict[int, References]:
    """The references by office to each person among `forms`, by its identity."""
    persons = [form for form in forms if form.kind_class == "person"]
    said = [official(id(form), role.text, role.span.start) for form in persons for role in roles.get(id(form), [])]
    known = [official(id(form), office.split(",")[0], None) for form in persons for office in _offices(form.key)]
    named = sorted((name.span, id(form)) for form in persons for name in form.names)
    because = "It is definite and names an office that the story gives to one person so far."
    found: dict[int, References] = {}
    for span, key in find_officials(sentences, list(filter(None, [*said, *known])), named):
        found.setdefault(key, []).append((span, because))
    return found


@cache
def _rows() -> dict[str, lexicon.Row]:
    return {row.names[0]: row for row in lexicon.table()}


def _parent(key: str | None) -> str | None:
    return _rows()[key].parent or None if key in _rows() else None


def _offices(key: str | None) -> tuple[str, ...]:
    return _rows()[key].offices if key in _rows() else ()


def _roles(story: Story, sentences: Iterable[Sentence], forms: Sequence[Form]) -> dict[int, list[Role]]:
    """The roles of each person among `forms`, by its identity, each wording once."""
    of_start = {name.span.start: (form, name) for form in forms if form.kind_class == "person" for name in form.names}
    bodies = {name.span.start for form in forms if form.kind_class == "body" for name in form.names}
    found: dict[int, list[Role]] = {}
    for sentence in sentences:
        persons = [of_start[start][1] for start in sentence.starts if start in of_start]
        for person, span in find_roles(sentence, persons, bodies) if persons else ():
            roles = found.setdefault(id(of_start[person.span.start][0]), [])
            text = span.of(story.text)
            if fold(text) not in {fold(role.text) for role in roles}:
                roles.append(Role(text, story.id, span))
    return {key: _without_bare(roles) for key, roles in found.items()}


def _without_bare(roles: Sequence[Role]) -> list[Role]:
    """`roles` without single words that another of them has: "deputy" beside "deputy president"."""
    several = {word for role in roles if " " in role.text for word in fold(role.text).split()}
    return [role for role in roles if " " in role.text or fold(role.text) not in several]


def _actor(story: Story, form: Form, nominal: References, roles: Sequence[Role], read: Mapping[Span, Kind]) -> Actor:
    mentions = [_mention(story, name, read.get(name.span)) for name in form.names]
    mentions += (Mention(story.id, span, span.of(story.text), "nominal", because) for span, because in nominal)
    mentions.sort(key=lambda mention: mention.span)
    name = _fullest(form)
    return Actor(
        "",
        name,
        _kind(form, [read[name.span] for name in form.names if name.span in read]),
        aliases_of(name, mentions),
        tuple(roles),
        tuple(mentions),
        tuple(form.reasons),
    )


def _mention(story: Story, name: Name, read: Kind | None) -> Mention:
    because = name.because
    if read:
        because += " Here it is where things happen." if read == "place" else " Here it acts or is acted on."
    return Mention(story.id, name.span, name.text, "name", because)


def _kind(form: Form, read: Sequence[Kind]) -> Kind:
    """The kind of most mentions: a state that is mostly where things happen is a place."""
    if read:
        return "place" if 2 * read.count("place") > len(read) else "state"
    surest = max(min(name.layer, LISTED) for name in form.names)
    kinds = [name.kind for name in form.names if min(name.layer, LISTED) == surest]
    return max(kinds, key=kinds.count)


def _fullest(form: Form) -> str:
    """The name to show: the one by which the actor is known, if it was used; else the one with most words."""
    texts = [_shown(name) for name in form.names]
    known = fold(form.key or "")

    def rank(text: str) -> tuple[bool, bool, int, int]:
        words = len(text.split()) if CLASSES[form.names[0].kind] != "place" else 0
        return fold(text) == known, not text.isupper() or not words, words, texts.count(text)

    return max(dict.fromkeys(texts), key=rank) if len(texts) > 1 else texts[0]


def _shown(name: Name) -> str:
    """The name as prose writes it: a city or person that a line in capitals names is written small."""
    text = " ".join(name.text.split())
    shouted = text.isupper() and len(text) >= _SHORTEST_SHOUTED
    small = CLASSES[name.kind] == "place" or (name.kind == "person" and " " in text)
    return place_name(text) if small and (shouted or name.layer == PRINTED) else text


def aliases_of(name: str, mentions: Iterable[Mention]) -> tuple[str, ...]:
    """The other wordings than `name`, names before short forms, most used first.

    Wordings that differ in capitals only count as one, that of prose; pronouns are no names.
    """
    counts: dict[tuple[bool, str], int] = defaultdict(int)
    wordings: dict[tuple[bool, str], str] = {}
    for mention in mentions:
        if mention.how == "pronoun":
            continue
        nominal = mention.how == "nominal"
        text = " ".join(mention.text.split())
        if nominal:
            article, rest = text.split(" ", 1)
            if article.lower() != "the":
                continue
            text = f"the {rest}"
        key = nominal, text.casefold()
        if text.casefold() != name.casefold():
            counts[key] += 1
            before = wordings.get(key, text)
            wordings[key] = text if before.isupper() else before
    ranked = sorted(counts, key=lambda key: (key[0], -counts[key]))
    return tuple(wordings[key] for key in ranked)
