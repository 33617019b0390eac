"""Quotations by who speaks: those of one actor, and all of them."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from syriatalks.model import Quote
from syriatalks_tui.facts import Facts
from syriatalks_tui.jumps import Group, Jump, Lazily
from syriatalks_tui.marks import Mark
from syriatalks_tui.wording import DIRECT, INDIRECT, of_all, one_line

UNKNOWN = "Speaker unknown"


class Spoken(NamedTuple):
    """What one actor said, None where nobody knows who: quotations by their indexes, in order of time."""

    speaker: str | None
    quotes: Sequence[int]


def spoken_by(facts: Facts, actor: str, among: Collection[int]) -> Group:
    """What `actor` said `among` the quotations with these indexes, in order of time; the count tells of how many."""
    all_said = facts.said_by.get(actor, ())
    return _group(facts, "Said", _among(facts, all_said, among), len(all_said))


def spoken(facts: Facts, among: Collection[int], words: str = "") -> list[Spoken]:
    """The quotations `among` those with these indexes by speaker; who said most comes first, the unknown last.

    Only those that hold all `words`, in what was said or in the name of the speaker, where there are any.
    """
    left = (Spoken(speaker, _among(facts, said, among)) for speaker, said in facts.said_by.items())
    found = [said for each in left if (said := _holding(facts, each, words.casefold().split())).quotes]
    return sorted(found, key=lambda said: (said.speaker is None, -len(said.quotes)))


def speakers(facts: Facts, spoken: Sequence[Spoken]) -> tuple[Group, ...]:
    """The quotations under the names of their speakers."""
    return tuple(
        _group(facts, facts.actors[speaker].name if speaker else UNKNOWN, quotes, len(quotes))
        for speaker, quotes in spoken
    )


def _group(facts: Facts, title: str, numbers: Sequence[int], total: int) -> Group:
    """The quotations `numbers`, with their count: "4 · 3 direct", "4 of 9 · 3 direct" if that is not the `total`."""
    direct = sum(facts.dossier.quotes[number].kind == "direct" for number in numbers)
    count = of_all(len(numbers), total)
    said = f"{count} · {direct:,} direct" if direct else count
    return Group(title, said, Lazily(numbers, lambda number: _line(facts, number)))


def _among(facts: Facts, numbers: Sequence[int], among: Collection[int]) -> Sequence[int]:
    if len(among) == len(facts.dossier.quotes):
        return numbers
    return [number for number in numbers if number in among]


def _holding(facts: Facts, said: Spoken, words: Sequence[str]) -> Spoken:
    """Those of the quotations of a speaker that hold `words`, with the name of who speaks."""
    name = facts.actors[said.speaker].name.casefold() if said.speaker else ""
    left = [word for word in words if word not in name]
    if not left:
        return said
    texts = facts.folded_quotes
    return said._replace(quotes=[number for number in said.quotes if all(word in texts[number] for word in left)])


def _line(facts: Facts, number: int) -> Jump:
    quote = facts.dossier.quotes[number]
    direct = quote.kind == "direct"
    said = one_line(quote.text)
    story = facts.story_index[quote.story]
    return Jump(
        Mark(story, quote.span, "quote", actor=quote.speaker, quote=number),
        f"“{said}”" if direct else said,
        facts.day_of(story),
        _note(facts, quote, story),
        DIRECT if direct else INDIRECT,
        "plain" if direct else "planned",
        quote.speaker,
    )


def _note(facts: Facts, quote: Quote, story: int) -> str:
    """Direct or indirect, by which verb; where the speaker is unknown, the words that name them."""
    text = facts.dossier.stories[story].text
    cue = one_line(quote.cue.of(text)) if quote.cue else ""
    source = one_line(quote.source.of(text)) if quote.source and quote.speaker not in facts.actors else ""
    return " · ".join(part for part in (quote.kind, cue, source) if part)
