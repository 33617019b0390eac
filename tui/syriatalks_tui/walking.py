"""Where the text cursor goes next: from fact to fact, and through all places of one kind."""

from bisect import bisect_left, bisect_right

from syriatalks.model import Span
from syriatalks_tui.facts import Facts
from syriatalks_tui.marks import Mark
from syriatalks_tui.state import View, at_mark, at_words


def neighbour(view: View, facts: Facts, direction: int, top: int) -> Mark | None:
    """The fact after (1) or before (-1) the text cursor; without one, the first from the offset `top` on."""
    marks = facts.marks(view.story)
    spot = view.spot or Span(top, top)
    return marks.after(spot) if direction > 0 else marks.before(spot)


def under_cursor(view: View, facts: Facts) -> Mark | None:
    """The fact whose words the text cursor stands on."""
    mark = facts.marks(view.story).at(view.spot.start) if view.spot else None
    return mark if mark is not None and mark.span == view.spot else None


def alike(view: View, facts: Facts) -> tuple[Mark, ...]:
    """What `n` goes through: the places of the words sought, else the mentions of the lit actor, else the dates."""
    if view.sought:
        return facts.places_of(view.sought)
    if view.actor:
        return facts.mentions(view.actor)
    return facts.marks(view.story).dated


def place_among(view: View, marks: tuple[Mark, ...]) -> int | None:
    """Which of `marks` the text cursor stands on, from 1; None where it stands on none."""
    at = bisect_left(marks, _here(view), key=_place)
    return at + 1 if at < len(marks) and _place(marks[at]) == _here(view) else None


def walk(view: View, facts: Facts, direction: int) -> tuple[View, bool]:
    """On to the next (1) or last (-1) of what is alike, and whether that went round the end; nowhere if nothing is."""
    marks = alike(view, facts)
    if not marks:
        return view, False
    find = bisect_right if direction > 0 else bisect_left
    at = find(marks, _here(view), key=_place) - (direction < 0)
    mark = marks[at % len(marks)]
    if view.sought:
        return at_words(view, facts, mark.story, mark.span), not 0 <= at < len(marks)
    return at_mark(view, facts, mark), not 0 <= at < len(marks)


def _place(mark: Mark) -> tuple[int, Span]:
    return mark.story, mark.span


def _here(view: View) -> tuple[int, Span]:
    return view.story, view.spot or Span(-1, -1)
