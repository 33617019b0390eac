"""What the lines around the panes say about the view."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Collection
from datetime import MAXYEAR

from syriatalks.model import STATUSES, Story
from syriatalks_tui.cells import width as cells
from syriatalks_tui.commands import key_of, keyed
from syriatalks_tui.facts import Facts
from syriatalks_tui.narrowing import besides_pick, said_of, scope
from syriatalks_tui.outline import Head
from syriatalks_tui.state import View, visible
from syriatalks_tui.walking import alike, place_among, under_cursor
from syriatalks_tui.wording import counted, in_full, publication

Piece = tuple[str, str]


# The commands to begin with, each with what it answers.
HINTS = {"actors": "who", "quotes": "who said", "grid": "who when", "why": "why"}
_SHORTER = {"actors": "who", "quotes": "said", "grid": "when", "why": "why"}


def hint(facts: Facts, view: View, room: int, used: Collection[str] = ()) -> str:
    """How to begin, by keys: who, who said what, who when, and why the year that was inferred; not what was `used`.

    Where all of it takes more than `room` cells, in shorter words, and then as much as there is room for.
    """
    year = _year(facts.dossier.stories[view.story])
    for words in (HINTS, _SHORTER):
        keys = [f"{key_of(name)} {words[name]}{year if name == 'why' else ''}" for name in HINTS if name not in used]
        if cells(" · ".join(keys)) <= room:
            break
    while keys and cells(" · ".join(keys)) > room:
        keys.pop()
    return " · ".join(keys)


def masthead(facts: Facts | None, view: View, room: int) -> tuple[str, str]:
    """The title of the story that is read, and its source: agency, place, time, number among the stories.

    Where the source would take more than half of `room` cells it is shortened, the time goes last.
    """
    if facts is None or not facts.dossier.stories:
        return "syriatalks", ""
    stories = facts.dossier.stories
    story = stories[min(view.story, len(stories) - 1)]
    source = [story.agency, story.place]
    if facts.complete:
        source.append(publication(story.published))
    if len(stories) > 1:
        source.append(f"{view.story + 1}/{len(stories)}")
    parts = [part for part in source if part]
    while len(parts) > 1 and len(" · ".join(parts)) > room // 2:
        del parts[0]
    return story.title or story.path, " · ".join(parts)


def status(facts: Facts | None, view: View, room: int) -> list[Piece]:
    """What the view is narrowed to and how to undo it, then what is only lit; where there is neither, what there is."""
    if facts is None:
        return []
    only = scope(facts, view, room)
    lit = _lit(facts, view)
    if only:
        return [(only, "narrowed"), (f" · {lit}" if lit else "", "muted")]
    return [(f"{lit} · {key_of('back')} clears", "strong")] if lit else [(_whole(facts), "muted")]


def _lit(facts: Facts, view: View) -> str:
    """What is sought, lit or spoke, if the view is not narrowed to it anyway, where, and what actors are called."""
    called = f"actors called “{view.listing.called}”" if view.listing.called else ""
    return " · ".join(part for part in (_at_cursor(facts, view), called) if part)


def _at_cursor(facts: Facts, view: View) -> str:
    place = place_said(facts, view)
    if view.sought:
        return f"“{view.sought}” · {place}"
    if not view.actor:
        return ""
    name = facts.actors[view.actor].name
    narrowed = any(said_of(facts, query) == name for query in view.filters)
    how = "Lit:" if view.quote is None else "Said by"
    return place if narrowed else f"{how} {name} · {place}"


def place_said(facts: Facts, view: View) -> str:
    """Where among the places of what is sought, lit or dated the text cursor stands: "mention 3/17"."""
    noun = "place" if view.sought else "mention" if view.actor else "date"
    marks = alike(view, facts)
    at = place_among(view, marks)
    if at is None:
        return counted(len(marks), noun) if noun != "date" else ""
    return f"{noun} {at:,}/{len(marks):,}"


def _whole(facts: Facts) -> str:
    """What the stories hold."""
    dossier = facts.dossier
    if not facts.complete:
        return "Finding dates, names and quotations…"
    counts = [
        counted(len(dossier.stories), "story") if len(dossier.stories) > 1 else "",
        counted(facts.total, "fact"),
        counted(len(dossier.actors), "actor"),
        counted(len(dossier.quotes), "quote"),
    ]
    return " · ".join(count for count in counts if count)


def _year(story: Story) -> str:
    """The year that the reasons would be asked for, where it was inferred."""
    published = story.published
    return f" {published.value[:4]}?" if published and published.basis == "inferred-year" and published.day else ""


def selected(facts: Facts | None, view: View) -> str:
    """The entry under the timeline's cursor in full: its time, its status, what is told; or what is under a head."""
    if facts is None:
        return ""
    if view.entry is None or view.entry >= len(facts.entries):
        return _under(facts, view, view.head) if view.head and view.entry is None else ""
    shown = visible(view, facts)
    place = bisect_left(shown, view.entry)
    if place == len(shown) or shown[place] != view.entry:
        return ""
    entry = facts.entries[view.entry]
    status = "published" if entry.kind == "published" else entry.status
    which = place_said(facts, view) if view.pane == "text" and view.date is not None and not view.actor else ""
    said = [which, in_full(entry.earliest, entry.latest, entry.inferred), status, entry.headline]
    return " · ".join(part for part in said if part)


def opens(facts: Facts | None, view: View) -> str:
    """What Enter in the text opens: "its day", "speaker" or "dossier"; "" where no fact is under the cursor."""
    mark = under_cursor(view, facts) if facts and view.pane == "text" else None
    if mark is None:
        return ""
    return "its day" if mark.date is not None else "speaker" if mark.quote is not None else "dossier"


def _under(facts: Facts, view: View, head: Head) -> str:
    """What stands under a head: "January 2014 · 3 facts: 2 happened, 1 planned"."""
    shown, year = visible(view, facts), head.year or MAXYEAR + 1
    first = bisect_left(shown, year, key=lambda index: facts.heads[index].year or MAXYEAR + 1)
    after = bisect_right(shown, year, key=lambda index: facts.heads[index].year or MAXYEAR + 1)
    under = [facts.entries[index] for index in shown[first:after] if head.month in (None, facts.heads[index].month)]
    number = Counter(entry.status for entry in under if entry.kind != "published")
    told = ", ".join(f"{number[status]:,} {status}" for status in STATUSES if number[status])
    return f"{head.label} · {counted(number.total(), 'fact')}" + (f": {told}" if told else "")


def select_first(view: View) -> str:
    """How to select an actor, for commands that need one."""
    if view.pane == "actors":
        return f"Select a name first: {keyed('cursor_down', 'list', 'goes to the first')}"
    return f"Select a name first: {keyed('actors', 'explorer', 'goes to the actors')}"


def shown_of(facts: Facts | None, view: View, pane: str) -> str:
    """How much a pane shows, for its border: "4 of 9 facts"."""
    if facts is None or not facts.complete:
        return ""
    if pane == "timeline":
        shown = facts.count(visible(view, facts))
        total = counted(facts.total, "fact")
        return f" {total} " if shown == facts.total else f" {shown} of {total} "
    if pane == "actors":
        total = counted(len(facts.dossier.actors), "actor")
        if view.listing.called:
            return f" {facts.roster.rows(view.listing).count:,} of {total} "
        others = besides_pick(view)
        return f" {total} in {counted(facts.count(facts.passing(others)), 'fact')} " if others else f" {total} "
    stories = facts.dossier.stories
    said = [f"story {view.story + 1} of {len(stories)}"] if len(stories) > 1 else []
    reach = facts.reach(view.story) if stories else None
    if reach is not None:
        said.append(f"facts in the first {max(1, reach * 100 // len(stories[view.story].text))} % only")
    return f" {' · '.join(said)} " if said else ""
