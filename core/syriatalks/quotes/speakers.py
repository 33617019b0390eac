"""From the words that name a speaker to the actor they mean: by mention, by role, by what was said before."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise, takewhile
from typing import NamedTuple

from syriatalks.actors import lexicon
from syriatalks.model import Actor, Mention, Span, Story
from syriatalks.quotes.interviews import read_interview
from syriatalks.quotes.labels import Label
from syriatalks.quotes.lexicon import DOCUMENTS
from syriatalks.quotes.topics import topic
from syriatalks.reading.sentences import TITLES

# One who speaks for a body or a person, and so gives its words.
SPOKESMEN = frozenset("spokesman spokeswoman spokesperson spokesmen representative representatives".split())
# With these the last speaker goes on.
GOING_ON = frozenset({"added", "adds", "adding", "went on", "goes on", "continued", "continues", "concluded"})
# What stands between two who speak together: "Erdogan and his Foreign Minister Davutoglu said".
_JOINED = re.compile(r",? and (?:his |her |the )?[^.;“”\"]{0,60}$")
# A noun that one of these binds to a name speaks, and not the name: "an aide to Jarba".
_GOVERNING = frozenset("of for to from at with by".split())
_BODIES = frozenset({"organisation", "state", "group", "agency", "place"})
_HE = frozenset({"he", "she", "him", "her"})
# A pronoun looks back this far for its speaker (code points): about two paragraphs.
_REACH = 1200
# So many mentions before a pronoun are asked for the last person named.
_NEAR = 30


class Heard(NamedTuple):
    """A mention with its actor, in the order of the text."""

    span: Span
    actor: Actor
    mention: Mention


class Link(NamedTuple):
    """The actor that a source means, None where the text does not decide, and why."""

    actor: Actor | None
    because: str = ""


class _Bearers:
    """Actors by their names, and persons by their surnames, both in small letters."""

    def __init__(self, actors: Iterable[Actor]) -> None:
        self._named: dict[str, dict[str, Actor]] = {}
        self._surnamed: dict[str, dict[str, Actor]] = {}
        for actor in actors:
            for name in (actor.name, *actor.aliases):
                self._named.setdefault(name.lower(), {})[actor.id] = actor
                if actor.kind == "person":
                    self._surnamed.setdefault(name.lower().split()[-1], {})[actor.id] = actor

    def of(self, label: Label) -> Actor | None:
        """The one actor that bears the name of `label`, or the surname in it."""
        bearers = self._named.get(label.text.lower(), {}) | self._surnamed.get(label.key, {})
        return next(iter(bearers.values())) if len(bearers) == 1 else None


class Speakers:
    """The actors of one story by place, for asking whom a source means."""

    def __init__(self, story: Story, actors: Sequence[Actor]) -> None:
        self._text = story.text
        self._sentences = story.sentences
        self._heard = sorted(
            (
                Heard(mention.span, actor, mention)
                for actor in actors
                for mention in actor.mentions
                if mention.story == story.id
            ),
            key=lambda heard: (heard.span.start, -heard.span.end),
        )
        self._starts = [heard.span.start for heard in self._heard]
        self._bearers = _Bearers({heard.actor.id: heard.actor for heard in self._heard}.values())

    def of(self, source: Span | None, before: Sequence[tuple[int, Actor]], start: int, goes_on: bool = False) -> Link:
        """Whom `source` means, whose words begin at `start`.

        `before` are the speakers of the text so far, as (offset, actor), in order; with `goes_on` the cue says that the
        last of them speaks on ("he added").
        """
        if source is None:
            return Link(None)
        named = self._named(source)
        if named:
            return self._decide(source, named)
        if goes_on and before and self._in_one_paragraph(before[-1][0], source) and before[-1][1].kind == "person":
            return _back(source.of(self._text), before[-1][1])
        return self._looking_back(source, before, min(start, source.start))

    def _in_one_paragraph(self, start: int, source: Span) -> bool:
        """Whether the pronoun at `source` stands in the paragraph of the speaker at `start`."""
        return source.of(self._text).lower() in _HE and "\n" not in self._text[start : source.start]

    def under(self, label: Label, first: int) -> Link:
        """Whom the `label` of a transcript means, by name, surname, or as "Q" or "A"; the first label is at `first`."""
        if label.is_letter:
            return self._asked(label, first)
        actor = self._bearers.of(label)
        if actor is None:
            return self.of(label.span, (), label.span.start)
        return Link(actor, f"“{label.text}” is {actor.name}.")

    def _asked(self, label: Label, first: int) -> Link:
        """The one who asks, or answers, by what stands before the first label."""
        heard = self._heard[: bisect_left(self._starts, first)]
        interview = read_interview(self._text, first, [(one.span.start, one.span.end, one.actor) for one in heard])
        actor = interview.asks if label.asks else interview.answers
        does = "asks" if label.asks else "answers"
        if actor is None:
            return Link(None, f"Who {does} under “{label.text}” is not said before.")
        return Link(actor, f"“{label.text}” is {actor.name}, who {does} by the words before the first question.")

    def _named(self, source: Span) -> list[Heard]:
        first = bisect_left(self._starts, source.start - 80)
        last = bisect_left(self._starts, source.end)
        return [heard for heard in self._heard[first:last] if heard.span.overlaps(source)]

    def _decide(self, source: Span, named: Sequence[Heard]) -> Link:
        words = source.of(self._text)
        free = [heard for heard in named if not self._owns(heard.span, source)]
        people = [heard for heard in free if heard.actor.kind == "person"]
        others = [
            one for one in self._heard[: bisect_left(self._starts, source.start)][-1:] if one.actor.kind == "person"
        ]
        together = [*others, *people]
        if len({heard.actor.id for heard in together}) > 1 and self._joined(together):
            return Link(None, f"“{words}” names more than one speaker.")
        for heard in people:
            return Link(heard.actor, _by(heard))
        bodies = [heard for heard in named if heard.actor.kind in _BODIES]
        if bodies and (self._speaks_for(source) or self._is_head(bodies[-1].span, source)):
            return Link(bodies[-1].actor, _by(bodies[-1]))
        for heard in free:
            if heard.span.start <= source.start and heard.span.end >= source.end:
                return Link(heard.actor, _by(heard))
        return Link(None, f"Nobody whom the story names is sure to be “{words}”.")

    def _joined(self, people: Sequence[Heard]) -> bool:
        between = (self._text[one.span.end : two.span.start] for one, two in pairwise(people))
        return any(_JOINED.match(words) for words in between)

    def _owns(self, span: Span, source: Span) -> bool:
        """Whether the name only owns or governs what speaks: "Jarba’s aide", "an aide to Chancellor Merkel"."""
        behind = self._text[span.end : span.end + 2]
        before = _without_title(self._text[source.start : span.start].split())
        owned = behind in {"’s", "'s"} and span.end + 2 < source.end
        return owned or (len(before) > 0 and before[-1].lower() in _GOVERNING)

    def _speaks_for(self, source: Span) -> bool:
        words = set(source.of(self._text).lower().replace(",", " ").split())
        return bool(words & SPOKESMEN or words & DOCUMENTS)

    def _is_head(self, span: Span, source: Span) -> bool:
        """Whether the name is what speaks: nothing but articles and modifiers before it, nothing behind."""
        before = self._text[source.start : span.start].lower().split()
        return span.end >= source.end and not _GOVERNING & set(before)

    def _looking_back(self, source: Span, before: Sequence[tuple[int, Actor]], start: int) -> Link:
        words = source.of(self._text)
        low = words.lower()
        if low in {"who", "which"}:
            return self._right_before(source)
        near = list(takewhile(lambda spoken: source.start - spoken[0] < _REACH, reversed(before)))
        if low in _HE:
            person = next((actor for _, actor in near if actor.kind == "person"), None)
            if person is None and (only := self._only_person(start)):
                return Link(only, f"“{words}” goes back to {only.name}, the only person named so far.")
            if person and self._sole(source, person):
                return _back(words, person)
            about = self._topic(source)
            return Link(
                about, f"“{words}” goes back to {about.name}, whom the sentence before is about." if about else ""
            )
        if low == "it" or low.split()[-1] in DOCUMENTS:
            return _back(words, next((actor for _, actor in near if actor.kind in _BODIES), None))
        return Link(
            None, "" if low in {"they", "we", "i", "you"} else f"Nobody whom the story names is sure to be “{words}”."
        )

    def _right_before(self, source: Span) -> Link:
        """The actor whose name stands right before a relative pronoun: "Omran al-Zoubi, who said"."""
        at = bisect_left(self._starts, source.start) - 1
        if at < 0 or self._text[self._heard[at].span.end : source.start] not in {", ", " "}:
            return Link(None)
        pronoun, actor = source.of(self._text), self._heard[at].actor
        if (pronoun.lower() == "which") == (actor.kind == "person"):
            return Link(None)
        return Link(actor, f"“{pronoun}” follows {self._heard[at].mention.text}.")

    def _only_person(self, start: int) -> Actor | None:
        """The one person whom the story names before `start`, None where it names nobody or more than one."""
        heard = self._heard[: bisect_left(self._starts, start)]
        people = {one.actor.id: one.actor for one in heard if one.actor.kind == "person"}
        return next(iter(people.values())) if len(people) == 1 else None

    def _topic(self, source: Span) -> Actor | None:
        """The person whom the sentence before the one of the pronoun at `source` is about."""
        at = bisect_right(self._sentences, source.start, key=lambda sentence: sentence.start) - 1
        if at < 1 or self._people(Span(self._sentences[at].start, source.start)):
            return None
        sentence = self._sentences[at - 1]
        return topic(self._text, sentence, self._people(sentence))

    def _people(self, within: Span) -> list[tuple[Actor, Mention]]:
        """The persons mentioned in a stretch of the text, in order."""
        heard = self._heard[bisect_left(self._starts, within.start) : bisect_left(self._starts, within.end)]
        return [(one.actor, one.mention) for one in heard if one.actor.kind == "person"]

    def _sole(self, source: Span, person: Actor) -> bool:
        """Whether no other person is named between the last mention of `person` and the pronoun at `source`."""
        before = bisect_left(self._starts, source.start)
        people = (heard.actor for heard in reversed(self._heard[max(0, before - _NEAR) : before]))
        return next((actor for actor in people if actor.kind == "person"), person) is person


def _without_title(words: Sequence[str]) -> Sequence[str]:
    """`words` before a name without the title, or the office and its state, that they end in: "German Chancellor"."""
    end = len(words)
    while end and (words[end - 1].lower() in lexicon.offices() or words[end - 1].strip(".") in TITLES):
        end -= 1
    state = 0 < end < len(words) and words[end - 1][0].isupper()
    return words[: end - state]


def _by(heard: Heard) -> str:
    if heard.mention.text == heard.actor.name:
        return f"“{heard.mention.text}” is named there."
    return f"“{heard.mention.text}” is {heard.actor.name}" + (
        f": {heard.mention.because}" if heard.mention.because else "."
    )


def _back(words: str, actor: Actor | None) -> Link:
    if actor is None:
        return Link(None, f"Whom “{words}” means is not said near by.")
    return Link(actor, f"“{words}” goes back to {actor.name}, who spoke last.")
