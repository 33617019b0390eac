"""What an answer of the finder narrows the view by."""

from collections import Counter
from datetime import date
from pathlib import PurePath
from typing import TYPE_CHECKING

from syriatalks.model import DateMention, Event
from syriatalks_tui.facts import Facts
from syriatalks_tui.filters import of_actor

if TYPE_CHECKING:
    from syriatalks.search import Hit
    from syriatalks.search.query import Query, Term


def asking_for(facts: Facts, hit: "Hit") -> "Query | None":
    """The query for what `hit` is: its actor, its days, its speaker, its story, or the words that it leads to.

    None where its words hold nothing to ask for.
    """
    from syriatalks.search.query import Term

    dossier = facts.dossier
    if hit.kind == "actor":
        return _named(facts, Term("actor", facts.actors[str(hit.target)].name), str(hit.target))
    if hit.kind == "quote" and isinstance(hit.target, int) and (speaker := dossier.quotes[hit.target].speaker):
        return _named(facts, Term("speaker", facts.actors[speaker].name), speaker)
    if hit.kind == "story":
        return Term("story", _shelf_mark(facts, hit.story))
    dated = _dated(facts, hit)
    if dated is not None and dated.earliest:
        return Term("date", _days(dated.earliest, dated.latest))
    words = " ".join(hit.span.of(dossier.stories[facts.story_index[hit.story]].text).split())
    phrase = Term("phrase", "".join(letter for letter in words if letter not in '"“”„«»'))
    return phrase if any(letter.isalnum() for letter in words) else None


def _named(facts: Facts, term: "Term", actor: str) -> "Query":
    """`term` if its name calls `actor` and nobody else, else what concerns the actor by id."""
    alone = '"' not in term.value and facts.matcher.called(term) == {actor}
    return term if alone else of_actor(actor)


def _shelf_mark(facts: Facts, story: str) -> str:
    """The file name of a story if no other has it, else its id."""
    names = Counter(PurePath(one.path).name for one in facts.dossier.stories)
    name = PurePath(facts.dossier.stories[facts.story_index[story]].path).name
    return name if names[name] == 1 and any(letter.isalnum() for letter in name) else story


def _dated(facts: Facts, hit: "Hit") -> DateMention | Event | None:
    if hit.kind == "date" and isinstance(hit.target, int):
        return facts.dossier.dates[hit.target]
    return (
        next((event for event in facts.dossier.events if event.id == hit.target), None) if hit.kind == "event" else None
    )


def _days(earliest: date, latest: date | None) -> str:
    return str(earliest) if latest in (None, earliest) else f"{earliest}..{latest}"
