"""The facts format, version 1: one JSON object with every fact and its span."""

from typing import Any

from syriatalks.model import Actor, DateMention, Dossier, Event, Publication, Quote, Span, Story


def to_json(dossier: Dossier) -> dict[str, Any]:
    """`dossier` as the object that `syriatalks export --format json` prints."""
    from syriatalks import __version__

    texts = {story.id: story.text for story in dossier.stories}
    return {
        "format": "syriatalks-facts/1",
        "generator": f"syriatalks {__version__}",
        "stories": [_story(story) for story in dossier.stories],
        "dates": [_date(mention) for mention in dossier.dates],
        "actors": [_actor(actor) for actor in dossier.actors],
        "quotes": [_quote(quote, texts[quote.story]) for quote in dossier.quotes],
        "events": [_event(event) for event in dossier.events],
    }


def _place(span: Span, text: str) -> dict[str, Any]:
    return {"start": span.start, "end": span.end, "text": text}


def _story(story: Story) -> dict[str, Any]:
    return {
        "id": story.id,
        "path": story.path,
        "title": story.title,
        "text": story.text,
        "agency": story.agency,
        "place": story.place,
        "published": _publication(story.published) if story.published else None,
    }


def _publication(published: Publication) -> dict[str, Any]:
    return {
        "value": published.value,
        "edtf": published.edtf,
        "basis": published.basis,
        "candidates": list(published.candidates),
        "because": list(published.because),
    }


def _date(mention: DateMention) -> dict[str, Any]:
    return {
        "story": mention.story,
        **_place(mention.span, mention.text),
        "type": mention.type,
        "value": mention.value,
        "earliest": mention.earliest and mention.earliest.isoformat(),
        "latest": mention.latest and mention.latest.isoformat(),
        "precision": mention.precision,
        "parts": [
            _place(part.span, mention.text[part.span.start - mention.span.start : part.span.end - mention.span.start])
            | {"value": part.value}
            for part in mention.parts
        ],
        "rule": mention.rule,
        "because": [*mention.because, *mention.rejected],
    }


def _actor(actor: Actor) -> dict[str, Any]:
    return {
        "id": actor.id,
        "name": actor.name,
        "kind": actor.kind,
        "aliases": list(actor.aliases),
        "roles": [
            {"text": role.text, "story": role.story, "start": role.span.start, "end": role.span.end}
            for role in actor.roles
        ],
        "mentions": [
            {"story": mention.story, **_place(mention.span, mention.text), "how": mention.how}
            for mention in actor.mentions
        ],
    }


def _quote(quote: Quote, text: str) -> dict[str, Any]:
    return {
        "story": quote.story,
        **_place(quote.span, quote.text),
        "kind": quote.kind,
        "speaker": quote.speaker,
        "source": quote.source and _place(quote.source, quote.source.of(text)),
        "cue": quote.cue and _place(quote.cue, quote.cue.of(text)),
        "because": list(quote.because),
    }


def _event(event: Event) -> dict[str, Any]:
    return {
        "id": event.id,
        "story": event.story,
        **_place(event.span, event.text),
        "headline": event.headline,
        "dates": list(event.dates),
        "earliest": event.earliest and event.earliest.isoformat(),
        "latest": event.latest and event.latest.isoformat(),
        "edtf": event.edtf,
        "status": event.status,
        "actors": list(event.actors),
    }
