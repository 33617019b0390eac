"""Why a date, an actor, a quote or an event is read as it is: an explanation of what the finder found."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from syriatalks.cli.views import when
from syriatalks.model import Actor, DateMention, Dossier, Event, Publication, Quote, Span, Story
from syriatalks.search import Hit

# Words that ask for the date of the stories themselves.
_PUBLISHED = ("published", "publication", "year")


@dataclass(frozen=True, slots=True)
class Explanation:
    """What a fact is, the sentence it stands in with its words' place there, and the reasons.

    `facts` are pairs of a label and its value; `grounds` what is known of the story's date, `because` and `rejected`
    the sentences of the fact itself.
    """

    words: str
    facts: tuple[tuple[str, str], ...]
    sentence: str = ""
    lit: tuple[Span, ...] = ()
    because: tuple[str, ...] = ()
    rejected: tuple[str, ...] = ()
    grounds: tuple[str, ...] = ()


def explain(dossier: Dossier, hits: Sequence[Hit]) -> list[Explanation]:
    """Explanations of the best of `hits` that is a fact, and of those that answer as well."""
    facts = [hit for hit in hits if hit.kind in ("date", "actor", "quote", "event")]
    best = [_explained(dossier, hit) for hit in facts if (hit.kind, hit.score) == (facts[0].kind, facts[0].score)]
    return [_shortened(one, best[:place]) for place, one in enumerate(best)]


def explain_publication(dossier: Dossier, query: str) -> list[Explanation]:
    """Why stories are dated as they are: all for "published", those of a year that no fact is, for that year."""
    if query.strip().lower() not in _PUBLISHED and any(mention.value == query for mention in dossier.dates):
        return []
    return [
        _publication(story, story.published)
        for story in dossier.stories
        if story.published and query.strip().lower() in (*_PUBLISHED, story.published.value[:4])
    ]


def _publication(story: Story, published: Publication) -> Explanation:
    printed = story.stamp or (story.dateline.date if story.dateline else None)
    facts = [("read as", f"{published.value}, {published.edtf}"), ("basis", published.basis)]
    facts += [("years", ", ".join(published.candidates))] if published.candidates else []
    sentence = _sentence(story, printed) if printed else ("", ())
    words = f"{printed.of(story.text)} (the date of the story)" if printed else "the date of the story"
    return Explanation(words, (*facts, ("story", story.path)), *sentence, published.because)


def _shortened(explanation: Explanation, before: Sequence[Explanation]) -> Explanation:
    """`explanation` without the grounds of its story's date if one `before` gives the same."""
    told = any(explanation.grounds == one.grounds for one in before)
    return replace(explanation, grounds=()) if told else explanation


def _explained(dossier: Dossier, hit: Hit) -> Explanation:
    if hit.kind == "actor":
        return _actor(dossier, next(actor for actor in dossier.actors if actor.id == hit.target))
    if hit.kind == "event":
        return _event(dossier, next(event for event in dossier.events if event.id == hit.target))
    index = int(hit.target or 0)
    return _date(dossier, dossier.dates[index]) if hit.kind == "date" else _quote(dossier, dossier.quotes[index])


def _story(dossier: Dossier, story: str) -> Story:
    return next(one for one in dossier.stories if one.id == story)


def _sentence(story: Story, span: Span) -> tuple[str, tuple[Span, ...]]:
    """The sentence around `span`, in one line, with the place of `span` in it; the paragraph where there is none."""
    whole = next((one for one in (*story.sentences, *story.paragraphs) if one.overlaps(span)), span)
    whole = Span(min(whole.start, span.start), max(whole.end, span.end))
    return whole.of(story.text).replace("\n", " "), (Span(span.start - whole.start, span.end - whole.start),)


def _grounds(story: Story) -> tuple[str, ...]:
    published = story.published
    if published is None:
        return ("The story's own date is unknown.",)
    rivals = f"; other years tried: {', '.join(published.candidates[1:])}" if published.candidates[1:] else ""
    return (f"The story is dated {published.edtf} ({published.basis}{rivals}).", *published.because)


def _date(dossier: Dossier, mention: DateMention) -> Explanation:
    story = _story(dossier, mention.story)
    facts = (("read as", f"{mention.value} ({mention.precision})"), ("rule", mention.rule), ("story", story.path))
    sentence = _sentence(story, mention.span)
    return Explanation(mention.text, facts, *sentence, mention.because, mention.rejected, _grounds(story))


def _actor(dossier: Dossier, actor: Actor) -> Explanation:
    facts = [("kind", actor.kind), *(("also", alias) for alias in actor.aliases)]
    facts += [("role", role) for role in dict.fromkeys(role.text for role in actor.roles)]
    facts.append(("mentions", str(len(actor.mentions))))
    reasons = [f"“{mention.text}”: {mention.because}" for mention in actor.mentions if mention.because]
    because = tuple(dict.fromkeys((*actor.because, *reasons)))
    if not actor.mentions:
        return Explanation(actor.name, tuple(facts), because=because)
    first = actor.mentions[0]
    return Explanation(actor.name, tuple(facts), *_sentence(_story(dossier, first.story), first.span), because)


def _quote(dossier: Dossier, quote: Quote) -> Explanation:
    story = _story(dossier, quote.story)
    speaker = next((actor.name for actor in dossier.actors if actor.id == quote.speaker), "unknown")
    facts = [("speaker", speaker), ("kind", quote.kind)]
    facts += [(label, span.of(story.text)) for label, span in (("named by", quote.source), ("cue", quote.cue)) if span]
    return Explanation(quote.text, (*facts, ("story", story.path)), *_sentence(story, quote.span), quote.because)


def _event(dossier: Dossier, event: Event) -> Explanation:
    story = _story(dossier, event.story)
    facts = [("when", when(event)), ("status", event.status)]
    facts += [("cue", event.cue.of(story.text))] if event.cue else []
    names = ", ".join(actor.name for actor in dossier.actors if actor.id in event.actors)
    facts += [("actors", names)] if names else []
    mentions = [dossier.dates[index] for index in event.dates]
    because = tuple(dict.fromkeys(reason for mention in mentions for reason in mention.because))
    lit = tuple(
        Span(mention.span.start - event.span.start, mention.span.end - event.span.start) for mention in mentions
    )
    facts.append(("story", story.path))
    sentence = event.text.replace("\n", " ")
    return Explanation(event.headline, tuple(facts), sentence, lit, because, grounds=_grounds(story))
