"""What the lines around the panes say about the view."""

from bisect import bisect_left

from syriatalks_tui.commands import key_of
from syriatalks_tui.facts import Facts
from syriatalks_tui.narrowing import scope, tally
from syriatalks_tui.state import View, visible
from syriatalks_tui.wording import counted, in_full, publication

Piece = tuple[str, str]


def hint() -> str:
    """How to begin: three keys."""
    keys = key_of("cursor_down", "list"), key_of("actors"), key_of("why")
    return "{} through the timeline · {} who is involved · {} why".format(*keys)


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
    """Whose mentions are lit, if the view is not narrowed to them anyway, and which of them the text cursor is at."""
    if not view.actor:
        return ""
    place = mention_place(facts, view)
    return place if view.picked == view.actor else f"Lit: {facts.actors[view.actor].name} · {place}"


def mention_place(facts: Facts, view: View) -> str:
    """Where among the mentions of the lit actor the text cursor stands: "mention 3/17"."""
    if not view.actor:
        return ""
    mentions = facts.mentions(view.actor)
    at = next((n for n, mark in enumerate(mentions, 1) if (mark.story, mark.span) == (view.story, view.spot)), None)
    return f"mention {at}/{len(mentions)}" if at else counted(len(mentions), "mention")


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


def selected(facts: Facts | None, view: View) -> str:
    """The entry under the timeline's cursor in full: its time, its status, what is told; "" if it is not shown."""
    if facts is None or view.entry is None or view.entry >= len(facts.entries):
        return ""
    shown = visible(view, facts)
    place = bisect_left(shown, view.entry)
    if place == len(shown) or shown[place] != view.entry:
        return ""
    entry = facts.entries[view.entry]
    status = "published" if entry.kind == "published" else entry.status
    said = [in_full(entry.earliest, entry.latest, entry.inferred), status, entry.headline]
    return " · ".join(part for part in said if part)


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
        left = tally(facts, view)
        return f" {total} " if left is None else f" {len(left):,} of {total} "
    return f" story {view.story + 1} of {len(facts.dossier.stories)} " if len(facts.dossier.stories) > 1 else ""
