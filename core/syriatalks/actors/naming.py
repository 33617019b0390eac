"""The names of a story: each layer looks for itself, the surest reading of each place is kept."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence

from syriatalks.actors import lexicon
from syriatalks.actors.agencies import find_agencies
from syriatalks.actors.classes import MONTHS_AND_DAYS
from syriatalks.actors.companies import find_firms
from syriatalks.actors.dateline import find_printed
from syriatalks.actors.defined import defined
from syriatalks.actors.fields import of_states, with_fields
from syriatalks.actors.headed import with_headed
from syriatalks.actors.listed import find_listed
from syriatalks.actors.names import Name
from syriatalks.actors.nicknames import with_nicknames
from syriatalks.actors.overlooked import compass
from syriatalks.actors.parting import joined, parted
from syriatalks.actors.patterns import find_patterns
from syriatalks.actors.settling import settle
from syriatalks.actors.tagger import tag
from syriatalks.actors.titled import titled
from syriatalks.actors.tokens import Sentence, tokenize
from syriatalks.actors.trimming import trim
from syriatalks.actors.vessels import without_vessels
from syriatalks.model import Story

# "US$100" is a sum of money.
_MONEY = re.compile(r"\s?[$€£]|\s(?:dollars?|million|billion)\b")

# Last words of laws, honours and plans, which do nothing themselves.
_THINGS = frozenset("Act Bill Award Awards Prize Medal Trophy Plan Index".split())

# Offices that no body is called after.
_OFFICES = frozenset(
    """Secretary-General Under-Secretary-General Director-General Commissioner-General Minister Undersecretary
    Ambassador Spokesman Spokeswoman Director Chairman Coordinator Commander""".split()
)


def find_names(story: Story, sentences: Sequence[Sentence]) -> list[Name]:
    """The names in `story`, whose sentences as words are `sentences`, in the order of the text, none overlapping."""
    text = story.text
    tagged = [name for found in parted(text, tag(text, sentences)) if (name := trim(text, found)) is not None]
    tagged = of_states(sentences, with_fields(text, story.sentences, joined(text, tagged)))
    tagged = with_headed(text, sentences, with_nicknames(text, titled(text, sentences, tagged)))
    listed = _not_inside(find_listed(text, sentences), tagged)
    layers = [
        *find_printed(story),
        *_not_inside(find_patterns(text, sentences), listed),
        *listed,
        *find_agencies(text, sentences),
        *find_firms(text),
        *(name for name in tagged if _names_somebody(text, name)),
    ]
    layers += compass(text, sentences, listed)
    return without_vessels(text, settle(text, sentences, defined(text, surest(layers))))


def words_of(story: Story) -> list[Sentence]:
    """The sentences of `story` as words."""
    return [sentence for sentence in tokenize(story.text, story.sentences) if sentence.words]


def _names_somebody(text: str, name: Name) -> bool:
    lists = (lexicon.peoples(), lexicon.things(), MONTHS_AND_DAYS)
    is_thing = any(name.text in words for words in lists) or _MONEY.match(text, name.span.end) or _is_thing(name)
    is_title = (name.kind == "person" and name.text in lexicon.titles()) or _is_bare_office(name)
    return not is_thing and not is_title and not _is_office(name)


def _is_thing(name: Name) -> bool:
    """Whether a name is that of a law or an honour: "Clean Air Act", "National Medal of Science"; or a letter: "Z"."""
    if len(name.text) == 1:
        return name.kind == "person"
    words = name.text.split(" of ", maxsplit=1)[0].split()
    return name.kind != "person" and len(words) > 1 and words[-1] in _THINGS


def _is_bare_office(name: Name) -> bool:
    """Whether all words of a name belong to an office: "Chief Executive Officer", "Home Secretary"."""
    words = name.text.lower().split()
    offices = [word in lexicon.offices() for word in words]
    return len(words) > 1 and any(offices) and all(map(_may_stand_in_office, words, offices))


def _may_stand_in_office(word: str, is_office: bool) -> bool:
    return is_office or word in lexicon.modifiers()


def _is_office(name: Name) -> bool:
    """Whether a name is what somebody is: "Under-Secretary-General for Humanitarian Affairs"."""
    first = name.text.split(maxsplit=1)[0]
    return name.kind != "person" and first in _OFFICES


def _not_inside(listed: Iterable[Name], tagged: Sequence[Name]) -> list[Name]:
    """The `listed` names that are not just a part of a longer name: Damascus of "Damascus University"."""
    starts = [name.span.start for name in tagged]
    found = []
    for name in listed:
        at = bisect_left(starts, name.span.start + 1) - 1
        around = tagged[at] if at >= 0 else None
        if around is None or not around.span.covers(name.span) or around.span == name.span or "," in around.text:
            found.append(name)
    return found


def surest(names: Iterable[Name]) -> list[Name]:
    """Of names that overlap the one of the surer layer, then the longer, in the order of the text."""
    kept: list[Name] = []
    starts: list[int] = []
    ranked = sorted(names, key=lambda name: (-name.layer, name.span.start - name.span.end, name.span.start))
    for name in ranked:
        at = bisect_left(starts, name.span.end)
        if at == 0 or kept[at - 1].span.end <= name.span.start:
            kept.insert(at, name)
            starts.insert(at, name.span.start)
    return kept
