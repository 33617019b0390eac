"""What `w` explains: the fact that the reader stands on. The explanation itself is the engine's."""

from syriatalks.model import Story
from syriatalks.reasons import Subject
from syriatalks_tui.facts import Facts
from syriatalks_tui.jumps import Jump
from syriatalks_tui.state import View


def subject(view: View, facts: Facts) -> Subject | None:
    """The fact under the cursor, the actor there, else what the marked row tells, else the story's publication."""
    if view.pane == "actors" and view.actor:
        return Subject("actor", view.actor)
    if view.date is not None:
        return Subject("date", view.date)
    if view.quote is not None:
        return Subject("quote", view.quote)
    if view.actor and (view.pane == "text" or view.actor != view.picked):
        return Subject("actor", view.actor)
    told = of_entry(facts, view.entry) if view.entry is not None else None
    return told or (Subject("story", view.story) if facts.complete else None)


def of_jump(facts: Facts, jump: Jump) -> Subject | None:
    """What a line of a dossier or of the quotations tells."""
    target = jump.target
    if isinstance(target, int):
        return of_entry(facts, target)
    if target.quote is not None:
        return Subject("quote", target.quote)
    return Subject("actor", target.actor) if target.actor in facts.actors else None


def of_entry(facts: Facts, index: int) -> Subject:
    """What a row of the timeline tells: its date, an event without one, a story's publication."""
    entry = facts.entries[index]
    if entry.lead is not None:
        return Subject("date", entry.lead)
    return Subject("event" if entry.kind == "event" else "story", entry.key)


def story_of(facts: Facts, about: Subject) -> Story | None:
    """The story from whose publication date the explained time was measured, None for other facts."""
    if about.kind == "date":
        return facts.dossier.stories[facts.story_index[facts.dossier.dates[int(about.key)].story]]
    return facts.dossier.stories[int(about.key)] if about.kind == "story" else None
