"""Many stories seen as one: actors merged across stories, facts in one row."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate, count

from syriatalks.model import Actor, Dossier, Event, Kind, Quote, Role


def merge(dossiers: Sequence[Dossier]) -> Dossier:
    """One dossier of all `dossiers`, each of one story; actors that are surely the same become one.

    Ids of actors and events and the indexes of dates are those of the whole; its order is that of the stories.
    """
    if not dossiers:
        return Dossier()
    actors, ids = _cast(dossiers)
    offsets = accumulate((len(dossier.dates) for dossier in dossiers), initial=0)
    numbers = count(1)
    events = tuple(
        _event(event, f"e{next(numbers)}", offset, names)
        for dossier, offset, names in zip(dossiers, offsets, ids, strict=False)
        for event in dossier.events
    )
    return Dossier(
        tuple(story for dossier in dossiers for story in dossier.stories),
        tuple(date for dossier in dossiers for date in dossier.dates),
        actors,
        tuple(_quote(quote, names) for dossier, names in zip(dossiers, ids, strict=True) for quote in dossier.quotes),
        events,
    )


# For each story the id in the whole of each id in the story.
Ids = list[dict[str, str]]


def _cast(dossiers: Sequence[Dossier]) -> tuple[tuple[Actor, ...], Ids]:
    """The actors of the whole, most mentioned first, and their ids."""
    if len(dossiers) == 1:
        return _cast_of_one(dossiers[0].actors)
    from syriatalks.actors.across import Found, one_cast  # reads the word lists: not with the package

    order = {story.id: at for at, dossier in enumerate(dossiers) for story in dossier.stories}
    days = {story.id: story.published.value for dossier in dossiers for story in dossier.stories if story.published}

    def rank(pair: tuple[Found, Actor]) -> tuple[int, int, int]:
        first = pair[1].mentions[0]
        return -len(pair[1].mentions), order.get(first.story, 0), first.span.start

    joined = [
        (found, _joined([member.actor for member in found.members], found.reasons, days))
        for found in one_cast([d.actors for d in dossiers])
    ]
    joined.sort(key=rank)
    ids: Ids = [{} for _ in dossiers]
    for number, (found, _) in enumerate(joined, 1):
        for member in found.members:
            ids[member.story][member.actor.id] = f"a{number}"
    return tuple(_numbered(actor, f"a{number}") for number, (_, actor) in enumerate(joined, 1)), ids


def _cast_of_one(actors: Sequence[Actor]) -> tuple[tuple[Actor, ...], Ids]:
    """As `_cast`, where there is one story: nobody is joined."""
    ranked = sorted(actors, key=lambda actor: (-len(actor.mentions), actor.mentions[0].span.start))
    ids = {actor.id: f"a{number}" for number, actor in enumerate(ranked, 1)}
    return tuple(_numbered(actor, ids[actor.id]) for actor in ranked), [ids]


def _numbered(actor: Actor, number: str) -> Actor:
    return actor if actor.id == number else replace(actor, id=number)


def _joined(members: Sequence[Actor], reasons: Sequence[str], days: dict[str, str]) -> Actor:
    """One actor of `members`, who are one person, body, place or event in several stories."""
    if len(members) == 1:
        return members[0]
    from syriatalks.actors.cast import aliases_of

    mentions = tuple(mention for member in members for mention in member.mentions)
    name = fullest(members)
    because = tuple(dict.fromkeys(reason for member in members for reason in member.because))
    return Actor(
        "",
        name,
        _kind(members),
        aliases_of(name, mentions),
        roles_in_time(members, days),
        mentions,
        (*because, *dict.fromkeys(reasons)),
    )


def fullest(members: Sequence[Actor]) -> str:
    """The name that most stories choose, of these the one with most words."""
    chosen = Counter(member.name for member in members)
    return max(chosen, key=lambda name: (len(name.split()) > 1, chosen[name], len(name.split()), not name.isupper()))


def _kind(members: Sequence[Actor]) -> Kind:
    weights: Counter[Kind] = Counter()
    for member in members:
        weights[member.kind] += len(member.mentions)
    return weights.most_common(1)[0][0]


def roles_in_time(members: Sequence[Actor], days: dict[str, str]) -> tuple[Role, ...]:
    """The roles in the order of publication, each wording once; stories without a date come last."""
    found: dict[str, Role] = {}
    for role in sorted(
        (role for member in members for role in member.roles), key=lambda role: days.get(role.story, "~")
    ):
        found.setdefault(role.text.casefold(), role)
    return tuple(found.values())


def _quote(quote: Quote, ids: dict[str, str]) -> Quote:
    renamed = quote.speaker and ids[quote.speaker] != quote.speaker
    return replace(quote, speaker=ids[quote.speaker]) if quote.speaker and renamed else quote


def _event(event: Event, number: str, offset: int, ids: dict[str, str]) -> Event:
    actors = tuple(dict.fromkeys(ids[actor] for actor in event.actors))
    if (event.id, 0, event.actors) == (number, offset, actors):
        return event
    return replace(event, id=number, dates=tuple(index + offset for index in event.dates), actors=actors)
