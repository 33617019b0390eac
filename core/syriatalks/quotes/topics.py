"""Whom a sentence is about: the one person who opens it, where nobody else can be the "she" of the sentence behind."""

import re
from collections.abc import Sequence

from syriatalks.actors import lexicon
from syriatalks.model import Actor, Mention, Span
from syriatalks.quotes.lexicon import ADVERBS, DETERMINERS, PREPOSITIONS, SUBORDINATORS, TIMES

# Nouns for people in news prose; lexicon/offices.txt has the offices.
_PEOPLE = frozenset(
    """man woman boy girl child baby teenager mother father parent son daughter wife husband brother sister uncle aunt
    cousin nephew niece grandmother grandfather friend colleague neighbour neighbor soldier officer policeman gunman
    suspect victim resident witness nurse teacher student worker farmer driver pilot guard aide guest survivor refugee
    prisoner detainee protester rebel customer patient priest nun monk""".split()
)
_ADVERBIAL = tuple(f"{word} " for word in sorted(ADVERBS | PREPOSITIONS | SUBORDINATORS))
# A noun that a name behind a comma explains: "The clerk, Joan Sykes".
_APPOSITION = re.compile(r"(?:The|Its|His|Her|Their) (?:[a-z-]+ ){0,2}[a-z-]+")
_WORD = re.compile(r"\w+(?:[’'-]\w+)*")


def topic(text: str, sentence: Span, people: Sequence[tuple[Actor, Mention]]) -> Actor | None:
    """The person whom `sentence` of `text` is about, None where it does not open with one or tells of others too.

    `people` are the persons mentioned in it, in order.
    """
    if len({actor.id for actor, _ in people}) != 1:
        return None
    actor, mention = people[0]
    owner = text[mention.span.end : mention.span.end + 2] in {"’s", "'s"}
    behind = Span(mention.span.end, sentence.end) if _names(text, sentence, mention) else sentence
    alone = _opens(text, sentence, actor, mention) and not _tells_of_others(text, behind, actor)
    return actor if alone and not owner else None


def _names(text: str, sentence: Span, mention: Mention) -> bool:
    """Whether the name at `mention` says who the noun that opens the sentence is: "The clerk, | Joan Sykes, …"."""
    return _APPOSITION.fullmatch(text[sentence.start : mention.span.start].rstrip(" ,")) is not None


def _opens(text: str, sentence: Span, actor: Actor, mention: Mention) -> bool:
    """Whether nothing but an adverbial, a title or a role stands before the name: "In May, chairwoman Ida Quist"."""
    before = text[sentence.start : mention.span.start]
    for role in actor.roles:
        if sentence.covers(role.span) and text[role.span.end : mention.span.start].strip() in {"", ","}:
            before = text[sentence.start : role.span.start]
    adverbial, comma, rest = before.rpartition(",")
    if comma and not adverbial.lower().startswith(_ADVERBIAL) and not _APPOSITION.fullmatch(adverbial):
        return False
    return all(
        word[0].isupper() or word in lexicon.offices() or word in lexicon.modifiers() or word in DETERMINERS | TIMES
        for word in _WORD.findall(rest)
    )


def _tells_of_others(text: str, sentence: Span, actor: Actor) -> bool:
    """Whether the sentence has a noun for a person that is no role of `actor`: "met a soldier"."""
    said = [role.span for role in actor.roles]
    last = ""
    for match in _WORD.finditer(text, sentence.start, sentence.end):
        word = match.group().lower()
        span = Span(*match.span())
        known = last == "as" or any(role.covers(span) for role in said) or match.group()[0].isupper()
        if not known and (word in _PEOPLE or word in lexicon.offices()):
            return True
        last = word
    return False
