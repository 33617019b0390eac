"""The one state of the explorer and every step that the reader can take in it.

A `View` is frozen; each step is a function from one view to the next. Panes show a view, they never keep one.
"""

from collections.abc import Callable, Sequence
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, Literal, NamedTuple

from syriatalks.model import STATUSES, Span
from syriatalks_tui.facts import Facts
from syriatalks_tui.filters import Filters, added, followed, narrowed, of_actor, value_of
from syriatalks_tui.marks import Mark
from syriatalks_tui.outline import OPEN, Folding, Head
from syriatalks_tui.roster import LISTED, ORDERS, Listing

if TYPE_CHECKING:
    from syriatalks.search import Hit
    from syriatalks.search.query import Field, Query
    from syriatalks_tui.jumps import Jump

Pane = Literal["timeline", "text", "actors"]
PANES: tuple[Pane, ...] = ("timeline", "text", "actors")

# Cells of a comfortable line of text, the narrowest and the widest that can be asked for, and one step between them.
COLUMN, NARROWEST, WIDEST, COLUMN_STEP = 80, 40, 160, 8


class View(NamedTuple):
    """What is selected, what narrows the view, and where the reader is.

    `story` is an index into the dossier's stories, `entry` into the timeline. `spot` are the words under the text
    cursor, `sentence` the sentence marked around them. `actor` is lit in all panes; `date` and `quote` are the fact
    under the cursor as indexes into the dossier. `sought` are words that the finder was asked for and found in the
    text. Only what matches all `filters` is shown in the timeline. `listing` is how the actors are listed, `column`
    the width of the text in cells. `head` is where the timeline's cursor stands without an entry.
    """

    story: int = 0
    entry: int | None = None
    spot: Span | None = None
    sentence: Span | None = None
    actor: str | None = None
    date: int | None = None
    quote: int | None = None
    sought: str = ""
    filters: Filters = ()
    listing: Listing = LISTED
    pane: Pane = "timeline"
    side: Pane = "timeline"
    zoomed: bool = False
    column: int = COLUMN
    folding: Folding = OPEN
    head: Head | None = None

    def filtered(self, field: "Field") -> str | None:
        """The value of `field` that the view is narrowed to, or None."""
        return value_of(self.filters, field)

    @property
    def picked(self) -> str | None:
        """The actor, by id, that the reader picked: the view is narrowed to what concerns them."""
        return self.filtered("id")


def narrow(view: View, field: "Field", value: str | None) -> View:
    """`view` narrowed to a `value` of `field`, or no longer by that field; one such filter, the newest last."""
    return view._replace(filters=narrowed(view.filters, field, value))


def narrow_by(view: View, query: "Query") -> View:
    """`view` narrowed by `query` too."""
    return view._replace(filters=added(view.filters, query))


def in_story_left(view: View, facts: Facts) -> View:
    """`view` with a story that has something of what is left in it, if there is any and its own story has nothing."""
    left = visible(view, facts)
    if not left or any(facts.entries[index].story == view.story for index in left):
        return view
    story = facts.entries[left[0]].story
    return view._replace(story=story, entry=None, spot=None, sentence=None, date=None, quote=None)


def without(view: View, place: int) -> View:
    """`view` without the filter at `place`; an actor who was picked by it is lit no more either."""
    gone = view.filters[place]
    actor = None if view.actor and of_actor(view.actor) == gone else view.actor
    return view._replace(filters=(*view.filters[:place], *view.filters[place + 1 :]), actor=actor)


def at_entry(view: View, facts: Facts, index: int) -> View:
    """The reader stands on the entry `index` of the timeline: its words are marked in the text."""
    entry = facts.entries[index]
    return view._replace(
        story=entry.story,
        entry=index,
        spot=entry.place,
        sentence=entry.span,
        actor=view.picked,
        date=entry.lead,
        quote=None,
        sought="",
    )


def at_head(view: View, head: Head) -> View:
    """The reader stands on a head of the timeline."""
    return view._replace(head=head, entry=None, spot=None, sentence=None, date=None, quote=None)


def at_time(view: View, facts: Facts, day: date) -> View | None:
    """The reader goes to the first fact in the timeline that begins on `day` or after; None if there is none."""
    later = [(entry.earliest, index) for index in visible(view, facts) if (entry := facts.entries[index]).earliest]
    index = min(((first, index) for first, index in later if first and first >= day), default=(None, None))[1]
    return None if index is None else in_timeline(at_entry(view, facts, index), facts)


def at_actor(view: View, facts: Facts, actor: str) -> View:
    """The reader picked `actor`: the timeline is narrowed to what concerns them and every mention is lit."""
    view = narrow(view, "id", actor)._replace(actor=actor, date=None, quote=None, sentence=None, sought="")
    mentions = facts.mentions(actor)
    if not mentions:
        return view._replace(entry=None, spot=None)
    here = next((mark for mark in mentions if mark.story == view.story), mentions[0])
    return view._replace(story=here.story, spot=here.span, entry=next(iter(visible(view, facts)), None))


def at_first_actor(view: View, facts: Facts) -> View:
    """The reader picked the first of the actors that are listed; `view` where there is none."""
    first = next(iter(facts.roster.rows(view.listing).of), None)
    return at_actor(view, facts, first) if first else view


def at_mark(view: View, facts: Facts, mark: Mark) -> View:
    """The text cursor stands on `mark`: its actor or its day is selected; nothing is narrowed."""
    sentence = facts.sentence(mark.story, mark.span)
    view = view._replace(story=mark.story, spot=mark.span, sentence=sentence, date=None, quote=None, sought="")
    entry = facts.entry_at(mark)
    if mark.date is not None:
        return view._replace(date=mark.date, entry=entry, actor=view.picked)
    if mark.quote is not None:
        return view._replace(quote=mark.quote, entry=entry, actor=mark.actor or view.picked)
    return view._replace(actor=mark.actor, entry=entry)


def at_words(view: View, facts: Facts, story: int, span: Span) -> View:
    """The reader jumped to words that need not be a fact."""
    view = view._replace(story=story, spot=span, sentence=facts.sentence(story, span))
    return view._replace(actor=view.picked, date=None, quote=None)


def at_story(view: View, facts: Facts, story: int) -> View:
    """The reader turned to another story, at its beginning."""
    return view._replace(
        story=story, entry=facts.published(story), spot=None, sentence=None, date=None, quote=None, sought="",
        actor=view.picked,
    )  # fmt: skip


def at_day(view: View, facts: Facts, entry: int) -> View:
    """The reader went from a date in the text to its day in the timeline."""
    return in_timeline(_in_sight(view, facts, entry)._replace(entry=entry), facts)


def in_timeline(view: View, facts: Facts) -> View:
    """The reader jumped to the entry of the view in the timeline: what it is folded under opens."""
    assert view.entry is not None
    return in_pane(view._replace(folding=view.folding.opened(facts.heads[view.entry])), "timeline")


def in_pane(view: View, pane: Pane) -> View:
    """The reader moved to `pane`; the side that two-pane screens show follows."""
    return view._replace(pane=pane, side=view.side if pane == "text" else pane)


def next_status(view: View, facts: Facts) -> View:
    """Narrow to the next status that any fact has; after the last of them, to all again."""
    held = view.filtered("status")
    left = _STATUS_ORDER[_STATUS_ORDER.index(held) + 1 :] if held in _STATUS_ORDER else _STATUS_ORDER
    steps = (narrow(view, "status", status) for status in left)
    return next((step for step in steps if visible(step, facts)), narrow(view, "status", None))


# What a reader looks for first comes first.
_STATUS_ORDER: tuple[str, ...] = ("planned", "denied", "conditional", "happened")
assert set(_STATUS_ORDER) == set(STATUSES)


def next_order(view: View) -> View:
    """The actors in the next order."""
    orders = list(ORDERS)
    after = orders[(orders.index(view.listing.order) + 1) % len(orders)]
    return view._replace(listing=view.listing._replace(order=after))


def called(view: View, facts: Facts, words: str, alike: Callable[[], Sequence[str]] = tuple) -> View:
    """Only the actors of whose names `words` begin some; where there are none, those that `alike` gives by id."""
    listing = Listing(view.listing.order, words)
    if words.strip() and not facts.roster.rows(listing).count:
        listing = listing._replace(alike=tuple(alike()))
    return view._replace(listing=listing)


def back(view: View) -> View:
    """One step back: zoom, then the newest filter, then what narrows the actors, then what is lit."""
    if view.zoomed:
        return view._replace(zoomed=False)
    if view.filters:
        return without(view, len(view.filters) - 1)
    if view.listing.called:
        return view._replace(listing=Listing(view.listing.order))
    return view._replace(actor=None, sentence=None, spot=None, date=None, quote=None, sought="")


def visible(view: View, facts: Facts) -> tuple[int, ...]:
    """The entries of the timeline that pass every filter, in order of time."""
    return facts.passing(view.filters)


def at_hit(view: View, facts: Facts, hit: "Hit") -> View:
    """The reader jumped to an answer of the finder."""
    if hit.kind == "actor" and isinstance(hit.target, str):
        return in_pane(at_actor(view, facts, hit.target), "actors")
    story = facts.story_index[hit.story]
    if hit.kind == "event":
        index = facts.entry_of_event(str(hit.target))
        if index is not None:
            return in_timeline(at_entry(_in_sight(view, facts, index), facts, index), facts)
    mark = facts.marks(story).at(hit.span.start)
    if hit.kind in ("date", "quote") and mark is not None:
        view = at_mark(view, facts, mark)
        view = view if view.entry is None else _in_sight(view, facts, view.entry)
        return in_pane(view, "text")
    if hit.kind == "story":
        return in_pane(at_story(view, facts, story), "text")
    view = view._replace(sought=sought_words(hit))
    found = next((mark.span for mark in facts.places_of(view.sought) if _holds(hit, story, mark)), hit.span)
    return in_pane(at_words(view, facts, story, found), "text")


def sought_words(hit: "Hit") -> str:
    """The words of the text that matched what was typed: all of them where they stand in a row, else the first."""
    if not hit.lit:
        return ""
    row = hit.label[hit.lit[0].start : hit.lit[-1].end]
    gaps = sum(after.start - before.end for before, after in pairwise(hit.lit))
    return row if gaps < len(hit.lit) * 2 else hit.lit[0].of(hit.label)


def _holds(hit: "Hit", story: int, mark: Mark) -> bool:
    return mark.story == story and hit.span.covers(mark.span)


def wider(view: View, steps: int, room: int) -> View:
    """The text's column wider, or narrower where `steps` is negative, than it is drawn in `room` cells.

    `view` where the column takes all the room already, or is as narrow as it may be.
    """
    drawn = min(view.column, room)
    if drawn == room if steps > 0 else drawn <= NARROWEST:
        return view
    return view._replace(column=min(max(drawn + steps * COLUMN_STEP, NARROWEST), WIDEST))


def at_jump(view: View, facts: Facts, jump: "Jump") -> View:
    """The reader jumped to the words of a line; whom it is about is lit."""
    entry = jump.target if isinstance(jump.target, int) else facts.entry_at(jump.target)
    view = view if entry is None else _in_sight(view, facts, entry)
    view = at_entry(view, facts, jump.target) if isinstance(jump.target, int) else at_mark(view, facts, jump.target)
    return in_pane(view._replace(actor=jump.actor or view.actor), "text")


def renamed(actor: str, old: Facts, new: Facts) -> str | None:
    """Who is named by the first mention of `actor` after a decision about the actors of the same stories, by id."""
    first = old.mentions(actor)[:1]
    return next((new.named_at(mark.story, mark.span) for mark in first), None)


def recast(view: View, old: Facts, new: Facts) -> View:
    """`view` on the same stories after a decision about their actors: each is followed by its first mention."""

    def now(actor: str) -> str | None:
        return renamed(actor, old, new)

    held = (followed(query, now) for query in view.filters)
    actor = now(view.actor) if view.actor else None
    return view._replace(actor=actor, filters=tuple(query for query in held if query))


def _in_sight(view: View, facts: Facts, index: int) -> View:
    """`view` without filters if they hide the entry `index`."""
    return view if index in visible(view, facts) else view._replace(filters=(), actor=None)
