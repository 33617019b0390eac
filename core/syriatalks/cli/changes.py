"""What a correction changes, in lines: actors as they were and as they will be, quotes and events that follow."""

from collections.abc import Iterator

from syriatalks.model import Actor, Dossier


def changes(before: Dossier, after: Dossier) -> Iterator[str]:
    """The differences of two readings of the same stories: "-" opens what was, "+" what will be."""
    yield from (f"- {_described(actor)}" for actor in before.actors if actor not in after.actors)
    yield from (f"+ {_described(actor)}" for actor in after.actors if actor not in before.actors)
    old, new = _names(before), _names(after)
    for was, now in zip(before.quotes, after.quotes, strict=True):
        if was.speaker != now.speaker:
            speakers = old.get(was.speaker or "", "unknown"), new.get(now.speaker or "", "unknown")
            yield f"  “{_short(now.text)}”: {' -> '.join(speakers)}"
    moved = sum(one.actors != two.actors for one, two in zip(before.events, after.events, strict=True))
    if moved:
        yield f"  other actors in {moved} {'event' if moved == 1 else 'events'}"


def _described(actor: Actor) -> str:
    count = len(actor.mentions)
    also = f"; also {', '.join(actor.aliases)}" if actor.aliases else ""
    return f"{actor.name} ({actor.kind}, {count} {'mention' if count == 1 else 'mentions'}{also})"


def _names(dossier: Dossier) -> dict[str, str]:
    return {actor.id: actor.name for actor in dossier.actors}


def _short(words: str, longest: int = 48) -> str:
    """The beginning of `words`, as many code points as fit in `longest`."""
    return words if len(words) <= longest else f"{words[: longest - 1].rstrip()}…"
