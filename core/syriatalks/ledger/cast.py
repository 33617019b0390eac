"""The actors of a dossier while one decision after another is applied to them."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import count

from syriatalks.actors.names import CLASSES
from syriatalks.dossier import fullest, roles_in_time
from syriatalks.ledger.decisions import Decision, Ignore, Merge, Named, Rename, Retype, Split
from syriatalks.ledger.resolving import UnfitError, find, wording
from syriatalks.model import Actor, Dossier, Mention, Role


class Cast:
    """The actors by id. Those that nothing is decided about stay the same objects under the same ids."""

    def __init__(self, dossier: Dossier) -> None:
        self._actors = {actor.id: actor for actor in dossier.actors}
        self._order = {story.id: at for at, story in enumerate(dossier.stories)}
        self._titles = {story.id: story.title for story in dossier.stories}
        self._days = {story.id: story.published.value for story in dossier.stories if story.published}
        taken = frozenset(self._actors)
        self._free = (f"a{number}" for number in count(1) if f"a{number}" not in taken)
        # What the reader chose to call an actor, by its id: no fuller name replaces it.
        self._chosen: dict[str, str] = {}

    def actors(self) -> tuple[Actor, ...]:
        """The actors as they are now, most mentioned first."""

        def rank(actor: Actor) -> tuple[int, tuple[int, int]]:
            return -len(actor.mentions), self._place(actor.mentions[0]) if actor.mentions else (0, 0)

        return tuple(sorted(self._actors.values(), key=rank))

    def decide(self, decision: Decision, comment: str = "") -> None:
        """Change the actors as `decision` says; nothing if they are so already. Raises `UnfitError`."""
        note = f": {comment.rstrip('.')}." if comment else "."
        match decision:
            case Merge():
                self._merge(decision, note)
            case Split():
                self._split(decision, note)
            case Rename():
                self._rename(decision, note)
            case Retype():
                self._retype(decision, note)
            case Ignore():
                self._ignore(decision, note)

    def _find(self, named: Named, *, by_alias: bool = True) -> Actor:
        return find(self._actors.values(), named, by_alias=by_alias)

    def _merge(self, decision: Merge, note: str) -> None:
        kept, whole = self._find(decision.actor), self._find(decision.joined)
        if kept is whole:
            return
        rest, part = _cut(whole, lambda mention: decision.joined.story in (None, mention.story))
        reason = f"The reader merged “{part.name}” into “{kept.name}”{self._where(decision.joined)}{note}"
        self._put(whole.id, rest and _told(rest, reason))
        self._put(kept.id, _told(self._joined(kept, part), reason))

    def _joined(self, kept: Actor, part: Actor) -> Actor:
        return _renamed(
            replace(
                kept,
                roles=roles_in_time((kept, part), self._days),
                mentions=tuple(sorted((*kept.mentions, *part.mentions), key=self._place)),
                because=tuple(dict.fromkeys((*kept.because, *part.because))),
            ),
            self._chosen.get(kept.id) or _fuller(kept, part),
        )

    def _split(self, decision: Split, note: str) -> None:
        named, words = decision.actor, decision.wording
        whole = self._find(named)
        rest, part = _cut(whole, lambda mention: named.story in (None, mention.story) and _is_worded(mention, words))
        if not part.mentions:
            alone = Named(named.kind, words or "", named.story)
            if self._stands_alone(alone):
                return
            raise UnfitError(f"“{whole.name}” is not called “{words}”{self._where(named)}", missing=alone)
        if rest is None:
            raise UnfitError(f"“{words or whole.name}” is all that “{whole.name}” is called: nothing would be left")
        reason = f"The reader split “{words or part.name}” off “{whole.name}”{self._where(named)}{note}"
        self._put(whole.id, replace(rest, because=(*_without(rest, part), reason)))
        mentions = tuple(replace(mention, because=reason) for mention in part.mentions)
        free = next(self._free)
        self._put(free, replace(part, id=free, mentions=mentions, because=(reason,)))

    def _stands_alone(self, named: Named) -> bool:
        """Whether somebody else is called so already, which is what a split would have made."""
        try:
            return bool(self._find(named, by_alias=False))
        except UnfitError:
            return False

    def _rename(self, decision: Rename, note: str) -> None:
        actor = self._find(decision.actor)
        self._chosen[actor.id] = decision.name
        if actor.name != decision.name:
            reason = f"The reader renamed “{actor.name}” to “{decision.name}”{note}"
            self._put(actor.id, _renamed(_told(actor, reason), decision.name))

    def _retype(self, decision: Retype, note: str) -> None:
        try:
            actor = self._find(decision.actor)
        except UnfitError:
            if not self._stands_alone(replace(decision.actor, kind=decision.kind)):
                raise
            return
        if actor.kind != decision.kind:
            reason = f"The reader changed the kind from {actor.kind} to {decision.kind}{note}"
            self._put(actor.id, replace(_told(actor, reason), kind=decision.kind))

    def _ignore(self, decision: Ignore, note: str) -> None:
        named = decision.actor
        whole = self._find(named, by_alias=False)
        rest, _ = _cut(whole, lambda mention: named.story in (None, mention.story))
        reason = f"The reader says that “{whole.name}” is no actor{self._where(named)}{note}"
        self._put(whole.id, rest and _told(rest, reason))

    def _put(self, key: str, actor: Actor | None) -> None:
        """Let `actor` take the place of the one with the id `key`; None: nobody does."""
        if actor is None:
            del self._actors[key]
        else:
            self._actors[key] = actor

    def _where(self, named: Named) -> str:
        return f" in “{self._titles.get(named.story, named.story)}”" if named.story else ""

    def _place(self, mention: Mention) -> tuple[int, int]:
        return self._order.get(mention.story, 0), mention.span.start


def _told(actor: Actor, reason: str) -> Actor:
    """`actor` with one more reason."""
    return replace(actor, because=(*actor.because, reason))


def _fuller(kept: Actor, part: Actor) -> str:
    """The name of both; a name of another class (a person's for a body) would say the wrong thing."""
    return fullest((kept, part)) if CLASSES[kept.kind] == CLASSES[part.kind] else kept.name


def _is_worded(mention: Mention, words: str | None) -> bool:
    return words is None or wording(mention.text) == wording(words)


def _cut(actor: Actor, is_taken: Callable[[Mention], bool]) -> tuple[Actor | None, Actor]:
    """What is left of `actor`, None if nothing is, and the part whose mentions are taken.

    What is left keeps a name that no mention uses: it was chosen by somebody.
    """
    taken, left = _dealt(actor.mentions, is_taken)
    if not left:
        return None, actor
    roles = [role for role in actor.roles if (nearest := _bearer(role, actor.mentions)) and is_taken(nearest)]
    rest = _part(actor, left, [role for role in actor.roles if role not in roles])
    is_printed = wording(actor.name) in {wording(mention.text) for mention in actor.mentions}
    return rest if is_printed else _renamed(rest, actor.name), _part(actor, taken, roles)


def _dealt(mentions: Sequence[Mention], is_taken: Callable[[Mention], bool]) -> tuple[list[Mention], list[Mention]]:
    """The mentions that are taken and the others; a pronoun goes with the mention before it."""
    taken: list[Mention] = []
    left: list[Mention] = []
    goes = left
    for mention in mentions:
        if mention.how != "pronoun":
            goes = taken if is_taken(mention) else left
        goes.append(mention)
    return taken, left


def _bearer(role: Role, mentions: Iterable[Mention]) -> Mention | None:
    """The mention that `role` is said of: the nearest in its story."""

    def gap(mention: Mention) -> int:
        return max(mention.span.start - role.span.end, role.span.start - mention.span.end)

    return min((mention for mention in mentions if mention.story == role.story), key=gap, default=None)


def _part(actor: Actor, mentions: Sequence[Mention], roles: Sequence[Role]) -> Actor:
    """`actor` with only these of its mentions and roles, under its name if they use it, else under the fullest."""
    name = actor.name
    if mentions and wording(name) not in {wording(mention.text) for mention in mentions}:
        named = [mention for mention in mentions if mention.how == "name"] or mentions
        texts = [" ".join(mention.text.split()) for mention in named]
        name = max(dict.fromkeys(texts), key=lambda text: (len(text.split()), texts.count(text)))
    return _renamed(replace(actor, mentions=tuple(mentions), roles=tuple(roles)), name)


def _renamed(actor: Actor, name: str) -> Actor:
    """`actor` under `name`, with the other names that its mentions use."""
    from syriatalks.actors.cast import aliases_of  # reads the word lists: only when there is a correction

    return replace(actor, name=name, aliases=aliases_of(name, actor.mentions))


def _without(rest: Actor, part: Actor) -> tuple[str, ...]:
    """The reasons of `rest` without those why it bears the names that only `part` bears now: “Jarba” is “Ahmad …”."""
    kept = {wording(mention.text) for mention in rest.mentions}
    gone = tuple(f"“{mention.text}” " for mention in part.mentions if wording(mention.text) not in kept)
    return tuple(reason for reason in rest.because if not reason.startswith(gone))
