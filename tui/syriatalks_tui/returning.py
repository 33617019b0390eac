"""The view that the reader comes back to: from what is remembered to a `View`, and back."""

from syriatalks.model import Span
from syriatalks_tui import state
from syriatalks_tui.facts import Facts
from syriatalks_tui.habits import Habits
from syriatalks_tui.memory import Memory, Place, fingerprint
from syriatalks_tui.state import PANES, View


def at_start(habits: Habits) -> View:
    """The view before any story is read: the layout of the time before."""
    memory = habits.memory
    pane = next((pane for pane in PANES if pane == memory.pane), PANES[0])
    view = View(zoomed=memory.zoomed, column=memory.column or habits.settings.column)
    return state.in_pane(view, pane)


def where_left(view: View, facts: Facts, memory: Memory) -> View:
    """`view` at the words where the reader left these stories; as it is where they did not."""
    place = memory.places.get(fingerprint(facts.story_index))
    story = facts.story_index.get(place.story) if place else None
    if place is None or story is None:
        return view
    span = Span(place.start, min(place.end, len(facts.dossier.stories[story].text)))
    if span.start >= span.end:
        return view._replace(story=story)
    mark = facts.marks(story).at(span.start)
    return state.at_mark(view, facts, mark) if mark else state.at_words(view, facts, story, span)


def remembered(view: View, facts: Facts | None, habits: Habits) -> Memory:
    """What to remember of `view` on `facts`."""
    places: dict[str, Place] = {}
    if facts is not None and facts.complete and facts.dossier.stories:
        span = view.spot or Span(0, 0)
        story = facts.dossier.stories[view.story].id
        places[fingerprint(facts.story_index)] = Place(story, span.start, span.end)
    column = view.column if view.column != habits.settings.column else 0
    return Memory(pane=view.pane, zoomed=view.zoomed, column=column, places=places)
