"""Why names are taken for one actor, and why words are somebody's."""

from syriatalks.model import Actor, Dossier
from syriatalks.reasons.nouns import Explanation, Section, filled, in_text, quoted, source, story_of
from syriatalks.wording import counted, one_line

# So many reasons for single names are told; there are as many as mentions.
_MOST = 12


def of_actor(dossier: Dossier, name: str) -> Explanation:
    """Why the actor with the id `name` is of this kind and goes by these names."""
    actor = next(one for one in dossier.actors if one.id == name)
    each = dict.fromkeys(f"{quoted(one.text)}: {one.because}" for one in actor.mentions if one.because)
    first = actor.mentions[:1]
    sections = (
        Section("Kind", (f"{actor.kind}, {counted(len(actor.mentions), 'mention')}",)),
        Section("Names taken for one", (actor.name, *actor.aliases)),
        Section("Because", actor.because),
        Section("Each name", tuple(each)[:_MOST]),
        Section("Roles", _roles(dossier, actor)),
        *(in_text(story_of(dossier, one.story), one.span) for one in first),
    )
    return Explanation(actor.name, actor.name, filled(sections))


def _roles(dossier: Dossier, actor: Actor) -> tuple[str, ...]:
    """Each wording of a role once, with the sentence that says so."""
    roles = {role.text: role for role in reversed(actor.roles)}
    return tuple(
        f"{role.text}, from: {quoted(in_text(story_of(dossier, role.story), role.span).lines[0])}"
        for role in reversed(roles.values())
    )


def of_quote(dossier: Dossier, number: int) -> Explanation:
    """Why the words of the quote `number` are speech, and whose."""
    quote = dossier.quotes[number]
    story = story_of(dossier, quote.story)
    speaker = next((actor.name for actor in dossier.actors if actor.id == quote.speaker), "An unknown speaker")
    named = f"named by {quoted(quote.source.of(story.text))}" if quote.source else "no words name the speaker"
    cue = (f"the word of speech is {quoted(quote.cue.of(story.text))}",) if quote.cue else ()
    sections = (
        in_text(story, quote.span),
        Section("Speaker", (speaker, named, *cue, f"{quote.kind} speech")),
        Section("Because", quote.because),
        source(story),
    )
    said = "said" if quote.kind == "direct" else "is reported"
    return Explanation(f"{speaker} {said}", one_line(quote.text), filled(sections))
