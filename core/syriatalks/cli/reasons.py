"""Which facts `why` explains: those that the finder found, or the days of the stories."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from syriatalks.model import Dossier
from syriatalks.reasons import Explanation, Subject, explain
from syriatalks.search import Hit

# Words that ask for the date of the stories themselves.
_PUBLISHED = ("published", "publication", "year")


def facts(dossier: Dossier, hits: Sequence[Hit]) -> list[Explanation]:
    """Explanations of the best of `hits` that is a fact, and of those that answer as well."""
    found = [hit for hit in hits if hit.kind in ("date", "actor", "quote", "event")]
    best = [hit for hit in found if (hit.kind, hit.score) == (found[0].kind, found[0].score)]
    return list(_told_once(explain(dossier, _subject(dossier, hit)) for hit in best))


def publications(dossier: Dossier, query: str) -> list[Explanation]:
    """Why stories are dated as they are: all for "published", those of a year that no fact is, for that year."""
    asked = query.strip().lower()
    if asked not in _PUBLISHED and any(mention.value == query for mention in dossier.dates):
        return []
    return [
        explain(dossier, Subject("story", number))
        for number, story in enumerate(dossier.stories)
        if story.published and asked in (*_PUBLISHED, story.published.value[:4])
    ]


def _subject(dossier: Dossier, hit: Hit) -> Subject:
    if hit.kind == "actor":
        return Subject("actor", str(hit.target))
    if hit.kind == "event":
        return Subject("event", next(at for at, event in enumerate(dossier.events) if event.id == hit.target))
    return Subject("date" if hit.kind == "date" else "quote", int(hit.target or 0))


def _told_once(explanations: Iterator[Explanation]) -> Iterator[Explanation]:
    """`explanations`, the grounds of one story's date only with the first of its facts."""
    told = set()
    for one in explanations:
        yield replace(one, grounds=()) if one.grounds in told else one
        told.add(one.grounds)
