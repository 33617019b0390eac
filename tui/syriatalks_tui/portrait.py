"""The dossier of one actor: names, roles, words, deeds and company, each line with its place in the text."""

from collections import Counter, defaultdict
from collections.abc import Sequence

from syriatalks.model import Actor, Mention
from syriatalks_tui.company import company
from syriatalks_tui.facts import Facts
from syriatalks_tui.filters import Filters, asked_of_speech, of_actor
from syriatalks_tui.jumps import Group, Jump, Lazily
from syriatalks_tui.marks import Mark
from syriatalks_tui.speakers import spoken_by
from syriatalks_tui.wording import GLYPHS, INKS, counted, in_full, of_all, one_line, short_name

# So many of those who took part in something are named.
_MOST_OTHERS = 4
_HOW = {"name": "", "nominal": "description", "pronoun": "pronoun"}


def summary(facts: Facts, actor: Actor) -> str:
    """Kind and number of mentions: "person, 5 mentions in 2 stories"."""
    stories = len({mention.story for mention in actor.mentions})
    within = f" in {counted(stories, 'story')}" if len(facts.dossier.stories) > 1 else ""
    return f"{actor.kind}, {counted(len(actor.mentions), 'mention')}{within}"


def portrait(facts: Facts, actor: Actor, filters: Filters = ()) -> tuple[Group, ...]:
    """The groups of the dossier of `actor`; one without lines is left out.

    What happened and what was said is that which matches `filters`; who somebody is does not hang on them.
    """
    deeds = _deeds(facts, actor, filters)
    groups = (
        _counted("Names", _names(facts, actor)),
        Group("When and with whom", of_all(len(deeds), len(facts.concerning(actor.id))), deeds),
        spoken_by(facts, actor.id, facts.said_in(asked_of_speech(filters))),
        _counted("Roles", _roles(facts, actor)),
        _counted("Together with", _companions(facts, actor)),
        *_seen(facts, actor),
    )
    return tuple(group for group in groups if group.jumps)


def _counted(title: str, jumps: tuple[Jump, ...]) -> Group:
    return Group(title, f"{len(jumps):,}", jumps)


def _names(facts: Facts, actor: Actor) -> tuple[Jump, ...]:
    """Every name used, the fullest first, then the most used, each with the number of times."""
    used: dict[str, list[Mention]] = defaultdict(list)
    for mention in actor.mentions:
        used[one_line(mention.text).casefold()].append(mention)
    written = {name.casefold(): name for name in (*actor.aliases, actor.name)}
    order = sorted(used, key=lambda folded: (folded != actor.name.casefold(), -len(used[folded])))
    return tuple(_name(facts, actor, used[folded], written.get(folded, "")) for folded in order)


def _name(facts: Facts, actor: Actor, mentions: list[Mention], written: str) -> Jump:
    how = _HOW[Counter(mention.how for mention in mentions).most_common(1)[0][0]]
    note = " · ".join(part for part in (f"{len(mentions):,}×", how) if part)
    first = mentions[0]
    mark = Mark(facts.story_index[first.story], first.span, INKS[actor.kind], actor=actor.id)
    return Jump(mark, written or one_line(first.text), note=note, ink=INKS[actor.kind], actor=actor.id)


def _roles(facts: Facts, actor: Actor) -> tuple[Jump, ...]:
    """Every role in order of time, with the sentence that says so."""
    jumps = []
    for role in sorted(actor.roles, key=lambda role: (*facts.moment(role.story), role.span.start)):
        story = facts.story_index[role.story]
        mark = Mark(story, role.span, "plain", actor=actor.id)
        source = facts.words_around(story, role.span)
        jumps.append(Jump(mark, role.text, facts.day_of(story), source, actor=actor.id, ink="strong"))
    return tuple(jumps)


def _deeds(facts: Facts, actor: Actor, filters: Filters) -> Lazily:
    """The entries of the timeline that concern the actor."""
    told = facts.passing((*filters, of_actor(actor.id))) if filters else facts.concerning(actor.id)
    return Lazily(told, lambda index: _deed(facts, actor, index))


def _deed(facts: Facts, actor: Actor, index: int) -> Jump:
    """An entry of the timeline: its status, who else took part, who only tells of it."""
    entry = facts.entries[index]
    when = in_full(entry.earliest, entry.latest, entry.inferred)
    glyph = GLYPHS[entry.status] if entry.status else ""
    telling = facts.only_telling(entry)
    others = [other for other in entry.actors if other != actor.id and other not in telling]
    company = f"with {_listed(facts, others)}" if others else ""
    source = f"as {_listed(facts, telling)} said" if telling else ""
    note = " · ".join(part for part in (entry.status, company, source) if part)
    return Jump(index, entry.headline, when, note, glyph, actor=actor.id)


def _listed(facts: Facts, actors: Sequence[str]) -> str:
    """The short names of `actors`: "Lavrov, Jarba and 3 more"."""
    more = f" and {len(actors) - _MOST_OTHERS} more" if len(actors) > _MOST_OTHERS else ""
    return ", ".join(short_name(facts.actors[actor]) for actor in actors[:_MOST_OTHERS]) + more


def _companions(facts: Facts, actor: Actor) -> tuple[Jump, ...]:
    """Who stands in the same sentences, and in how many."""
    jumps = []
    for companion in company(facts, actor.id):
        other = facts.actors[companion.actor]
        note = f"{other.kind} · in {counted(companion.times, 'sentence')}"
        jumps.append(Jump(companion.first, other.name, note=note, ink=INKS[other.kind], actor=other.id))
    return tuple(jumps)


def _seen(facts: Facts, actor: Actor) -> tuple[Group, ...]:
    """The first and the last mention in order of time; one where there is only one."""
    mentions = sorted(actor.mentions, key=lambda mention: (*facts.moment(mention.story), mention.span.start))
    if len(mentions) < 2:
        return tuple(Group("Seen once", "", (_sighting(facts, actor, mention),)) for mention in mentions)
    first, last = (_sighting(facts, actor, mention) for mention in (mentions[0], mentions[-1]))
    return Group("First seen", "", (first,)), Group("Last seen", "", (last,))


def _sighting(facts: Facts, actor: Actor, mention: Mention) -> Jump:
    story = facts.story_index[mention.story]
    mark = Mark(story, mention.span, INKS[actor.kind], actor=actor.id)
    return Jump(mark, facts.words_around(story, mention.span), facts.day_of(story), actor=actor.id)
