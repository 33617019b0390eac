"""Why the program reads a fact as it does: the words, the rule, the evidence, the readings that lost."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from syriatalks.model import Actor, DateMention, Quote, Span, Story
from syriatalks_tui.facts import Facts
from syriatalks_tui.state import View
from syriatalks_tui.wording import counted, in_full, publication


@dataclass(frozen=True, slots=True)
class Subject:
    """What is explained: a date or quotation by its index in the dossier, an actor by id, a story by its index."""

    kind: Literal["date", "actor", "quote", "story"]
    key: int | str


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and the sentences under it; `lit` are the words among them that it is about."""

    title: str
    lines: tuple[str, ...]
    lit: str = ""


def subject(view: View, facts: Facts) -> Subject | None:
    """What `w` explains: the fact under the cursor, the actor there, else the marked row's date, the publication."""
    if view.pane == "actors" and view.actor:
        return Subject("actor", view.actor)
    if view.date is not None:
        return Subject("date", view.date)
    if view.quote is not None:
        return Subject("quote", view.quote)
    if view.actor and (view.pane == "text" or view.actor != view.picked):
        return Subject("actor", view.actor)
    lead = facts.entries[view.entry].lead if view.entry is not None else None
    if lead is not None:
        return Subject("date", lead)
    return Subject("story", view.story) if facts.complete else None


def title(facts: Facts, about: Subject) -> str:
    """The head of the explanation: what is read as what."""
    if about.kind == "date":
        date = facts.dossier.dates[int(about.key)]
        return f"{_words(date.text)} is {_reading(date)}"
    if about.kind == "actor":
        return facts.actors[str(about.key)].name
    if about.kind == "quote":
        quote = facts.dossier.quotes[int(about.key)]
        return f"{_speaker(facts, quote)} {'said' if quote.kind == 'direct' else 'is reported'}"
    return f"Published {publication(facts.dossier.stories[int(about.key)].published)}"


def sections(facts: Facts, about: Subject) -> Iterator[Section]:
    """The explanation, surest first; a section without lines is left out."""
    if about.kind == "date":
        found = _of_date(facts, facts.dossier.dates[int(about.key)])
    elif about.kind == "actor":
        found = _of_actor(facts, facts.actors[str(about.key)])
    elif about.kind == "quote":
        found = _of_quote(facts, facts.dossier.quotes[int(about.key)])
    else:
        found = _of_publication(facts.dossier.stories[int(about.key)])
    return (section for section in found if section.lines)


def story_of(facts: Facts, about: Subject) -> Story | None:
    """The story whose publication date the explained date was measured from, None for other facts."""
    if about.kind == "date":
        return facts.dossier.stories[facts.story_index[facts.dossier.dates[int(about.key)].story]]
    return facts.dossier.stories[int(about.key)] if about.kind == "story" else None


def _of_date(facts: Facts, date: DateMention) -> Iterator[Section]:
    index = facts.story_index[date.story]
    story = facts.dossier.stories[index]
    yield Section("In the text", (_sentence(facts, index, date.span),), " ".join(date.text.split()))
    yield Section("Read as", (f"{date.value}  ({date.precision}; rule {date.rule})",))
    yield Section("Because", date.because)
    yield Section("Rejected", date.rejected)
    yield Section("What is said of it", tuple(_statuses(facts, story, date)))
    yield from _of_publication(story)


def _statuses(facts: Facts, story: Story, date: DateMention) -> Iterator[str]:
    """What happened or is planned on the date, with the words that decided between the two."""
    for event in facts.dossier.events:
        if event.story == story.id and any(facts.dossier.dates[number] is date for number in event.dates):
            cue = f", by the words {_words(event.cue.of(story.text))}" if event.cue else ""
            yield f"{event.status}: {event.headline}{cue}"


def _of_publication(story: Story) -> Iterator[Section]:
    published = story.published
    if published is None:
        yield Section("Published", ("Nothing in the story says when; the year is left open.",))
        return
    basis = {
        "given": "given by the reader",
        "metadata": "from the file",
        "dateline": "from the dateline",
        "inferred-year": "the year is inferred",
    }[published.basis]
    yield Section("Published", (f"{publication(published)}  ({published.edtf}; {basis})",))
    yield Section("Evidence", published.because)
    rivals = ", ".join(published.candidates)
    yield Section("Years that fit, best first", (rivals,) if rivals else ())


def _of_actor(facts: Facts, actor: Actor) -> Iterator[Section]:
    names = [actor.name, *actor.aliases]
    used = counted(len(actor.mentions), "mention")
    yield Section("Kind", (f"{actor.kind}, {used}",))
    yield Section("Names taken for one", tuple(names))
    yield Section("Because", actor.because)
    reasons = dict.fromkeys(f"{_words(m.text)}: {m.because}" for m in actor.mentions if m.because)
    yield Section("Each name", tuple(reasons)[:12])
    yield Section(
        "Roles",
        tuple(
            f"{role.text}, from: {_words(_sentence(facts, facts.story_index[role.story], role.span))}"
            for role in actor.roles[:6]
        ),
    )


def _of_quote(facts: Facts, quote: Quote) -> Iterator[Section]:
    index = facts.story_index[quote.story]
    text = facts.dossier.stories[index].text
    yield Section("In the text", (_sentence(facts, index, quote.span),), " ".join(quote.text.split()))
    source = quote.source.of(text) if quote.source else "no words name the speaker"
    cue = f", {_words(quote.cue.of(text))}" if quote.cue else ""
    yield Section("Speaker", (f"{_speaker(facts, quote)}: {_words(source) if quote.source else source}{cue}",))
    yield Section("Because", quote.because)


def _speaker(facts: Facts, quote: Quote) -> str:
    return facts.actors[quote.speaker].name if quote.speaker in facts.actors else "An unknown speaker"


def _reading(date: DateMention) -> str:
    return in_full(date.earliest, date.latest) if date.earliest else date.value


def _sentence(facts: Facts, story: int, span: Span) -> str:
    around = facts.sentence(story, span) or span
    return " ".join(around.of(facts.dossier.stories[story].text).split())


def _words(text: str) -> str:
    return f"“{' '.join(text.split())}”"
