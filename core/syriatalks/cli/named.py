"""The one actor, or story, that a reader names on the command line; never a guess."""

from collections.abc import Sequence
from pathlib import Path

from syriatalks.model import KINDS, Actor, Dossier
from syriatalks.search.folding import fold

# So many names are suggested for one that nobody bears, if they are at least so like it (0 to 100, rapidfuzz WRatio).
_SUGGESTED, _LIKE = 3, 60


class UnnamedError(Exception):
    """A name that means nobody, or (`ambiguous`) more than one; the message is one line for the reader."""

    def __init__(self, reason: str, *, ambiguous: bool = False) -> None:
        super().__init__(reason)
        self.ambiguous = ambiguous


def story_id(dossier: Dossier, typed: str | None) -> str | None:
    """The id of the story typed as its id, path or file name; None for None. Raises `UnnamedError`."""
    if typed is None:
        return None
    found = [story.id for story in dossier.stories if typed in (story.id, story.path, Path(story.path).name)]
    if len(found) != 1:
        reason = f"several stories are called “{typed}”" if found else f"no story is called “{typed}”"
        raise UnnamedError(reason, ambiguous=bool(found))
    return found[0]


def pick(dossier: Dossier, typed: str, story: str | None, among: Sequence[Actor] | None = None) -> Actor:
    """The actor that `typed` names, "Geneva" or "place:Geneva", in `story` if that is given. Raises `UnnamedError`.

    A name that is shown wins over one that is only used, a name as it is printed over one spelt like it.
    """
    kind, _, rest = typed.partition(":")
    name = rest.strip() if kind in KINDS else typed
    actors = [
        actor
        for actor in (dossier.actors if among is None else among)
        if (kind not in KINDS or actor.kind == kind) and (story is None or _is_in(actor, story))
    ]
    for found in (
        [actor for actor in actors if actor.name == name],
        [actor for actor in actors if fold(actor.name) == fold(name)],
        [actor for actor in actors if name in actor.aliases],
        [actor for actor in actors if fold(name) in map(fold, actor.aliases)],
    ):
        if len(found) == 1:
            return found[0]
        if found:
            raise UnnamedError(_several(dossier, typed, found), ambiguous=True)
    raise UnnamedError(f"no actor is called “{typed}”{_nearest(name, actors)}")


def _is_in(actor: Actor, story: str) -> bool:
    return any(mention.story == story for mention in actor.mentions)


def _several(dossier: Dossier, typed: str, found: Sequence[Actor]) -> str:
    paths = {story.id: story.path for story in dossier.stories}
    each = (f"{one.kind}:{one.name} (in {paths[one.mentions[0].story]})" for one in found if one.mentions)
    return f"“{typed}” may be {', '.join(each)}; say which by its kind or with --story"


def _nearest(name: str, actors: Sequence[Actor]) -> str:
    """The actors whose names are most like `name`, as a suggestion."""
    from rapidfuzz import fuzz, process  # only for a name that was mistyped

    names = [(one, actor.name) for actor in actors for one in (actor.name, *actor.aliases)]
    like = process.extract(
        fold(name), [fold(one) for one, _ in names], scorer=fuzz.WRatio, limit=3 * _SUGGESTED, score_cutoff=_LIKE
    )
    nearest = list(dict.fromkeys(names[at][1] for _, _, at in like))[:_SUGGESTED]
    return f"; perhaps {', '.join(nearest)}" if nearest else ""
