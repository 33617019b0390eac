"""What narrows the view, in words: what is shown only, how much of it there is, what to undo where nothing is left."""

from typing import TYPE_CHECKING

from syriatalks_tui.cells import width as cells
from syriatalks_tui.commands import key_of
from syriatalks_tui.facts import Facts
from syriatalks_tui.filters import Filters, narrowed, not_of_speech
from syriatalks_tui.state import View, visible
from syriatalks_tui.wording import counted, in_full

if TYPE_CHECKING:
    from syriatalks.search.query import Query, Term

# How a status is said of nothing: "Nothing is planned".
_SAID = {"happened": "happened", "planned": "is planned", "denied": "is denied", "conditional": "is conditional"}


def said_of(facts: Facts, query: "Query") -> str:
    """A filter in a few words: "Ahmad Jarba", "Jan 2014", "planned", "said by Lavrov", "“accords”", "not planned"."""
    from syriatalks.search.query import And, Not, Term

    if isinstance(query, Term):
        return _term(facts, query)
    if isinstance(query, Not):
        inner = said_of(facts, query.part)
        return f"not {inner}" if isinstance(query.part, Term) else f"not ({inner})"
    joiner = " and " if isinstance(query, And) else " or "
    return joiner.join(
        said_of(facts, part) if isinstance(part, Term | Not) else f"({said_of(facts, part)})" for part in query.parts
    )


def _term(facts: Facts, term: "Term") -> str:
    if term.field == "id":
        return facts.actors[term.value].name if term.value in facts.actors else term.value
    if term.field in ("actor", "speaker") and term.value.casefold() != "unknown":
        named = _called(facts, term)
        return named if term.field == "actor" else f"said by {named}"
    if term.field == "date" and term.value.casefold() != "unknown":
        return _days(facts, term)
    spoken = {
        "speaker": "said by nobody known",
        "date": "undated",
        "word": f"“{term.value}”",
        "phrase": f"“{term.value}”",
    }
    return spoken.get(term.field) or (f"story {_title(facts, term)}" if term.field == "story" else term.value)


def _title(facts: Facts, term: "Term") -> str:
    """What was typed for a story; where that is its id, its title."""
    index = facts.story_index.get(term.value)
    return term.value if index is None else f"“{facts.dossier.stories[index].title}”"


def _called(facts: Facts, term: "Term") -> str:
    """The name of the one actor that a term calls; the words as typed where several are called so."""
    called = facts.matcher.called(term)
    return facts.actors[next(iter(called))].name if len(called) == 1 else f"{term.value} ({len(called)} actors)"


def _days(facts: Facts, term: "Term") -> str:
    days = facts.matcher.days_of(term)
    return in_full(days[0].earliest, days[0].latest) if len(days) == 1 else term.value


def scope(facts: Facts, view: View, room: int) -> str:
    """What the view is narrowed to, and how many facts are left, in `room` cells; "" where nothing narrows.

    Where room lacks, actors are counted, then all filters; at last the facts alone stay.
    """
    if not view.filters:
        return ""
    left = f"{facts.count(visible(view, facts)):,} of {facts.total:,}"
    said = [said_of(facts, query) for query in view.filters]
    clears = f"{key_of('back')} clears"
    ways = [[*said, f"{left} facts", clears], [*_counted(said, view), f"{left} facts", clears]]
    number = counted(len(said), "filter")
    ways += [[number, f"{left} facts", clears], [number, f"{left} facts"], [number, left], [left]]
    written = ["Only " + " · ".join(way) for way in ways]
    return next((words for words in written if cells(words) <= room), left)


def windowed(facts: Facts, filters: Filters, aside: Filters = ()) -> str:
    """What narrows a window over the explorer: "Only Jan 2014 · said by Lavrov"; `aside` is what cannot.

    "" where there is neither.
    """
    only = " · ".join(said_of(facts, query) for query in filters)
    said = " · ".join(_quoted(said_of(facts, query)) for query in aside)
    parts = [f"Only {only}" if only else "", f"{said} narrows facts, not quotations" if said else ""]
    return "; ".join(part for part in parts if part)


def _counted(said: list[str], view: View) -> list[str]:
    """`said` with several actors as their number."""
    actors = [
        words for words, query in zip(said, view.filters, strict=True) if getattr(query, "field", "") in ("id", "actor")
    ]
    return [f"{len(actors)} actors", *(words for words in said if words not in actors)] if len(actors) > 1 else said


def besides_pick(view: View) -> Filters:
    """What narrows `view` besides the actor picked: by this the actors are counted.

    The pick does not count, or the list of actors would change under the cursor that picks from it.
    """
    return narrowed(view.filters, "id", None) if view.filters else ()


def nothing_left(facts: Facts, view: View) -> str:
    """Why the timeline is empty, where there is something, and what Esc undoes.

    "Nothing is planned in Jan 2014; Esc takes “Jan 2014” off".
    """
    fields = [getattr(query, "field", "") for query in view.filters]
    said = [said_of(facts, query) for query in view.filters]
    found = list(zip(fields, said, strict=True))
    words = [_SAID[value] for field, value in found if field == "status"] or ["is left"]
    words += [
        f"in {value}" if value[:1].isdigit() or value[:1].isupper() else value
        for field, value in found
        if field == "date"
    ]
    others = [value for field, value in found if field not in ("status", "date", "speaker")]
    words += [f"for {', '.join(others)}"] if others else []
    words += [value for field, value in found if field == "speaker"]
    spoken = 0 if not_of_speech(view.filters) else facts.quotations(view.filters)
    words += [f"in the timeline, but {key_of('quotes')} lists {counted(spoken, 'quotation')}"] if spoken else []
    return f"Nothing {' '.join(words)}; {key_of('back')} takes {_quoted(said[-1])} off"


def _quoted(words: str) -> str:
    return words if words.startswith("“") else f"“{words}”"
