"""Quotations by who speaks: those of one actor, and all of them."""

from collections import defaultdict
from collections.abc import Collection, Sequence

from syriatalks.model import Quote
from syriatalks_tui.facts import Facts
from syriatalks_tui.jumps import Group, Jump
from syriatalks_tui.marks import Mark
from syriatalks_tui.wording import DIRECT, INDIRECT, of_all, one_line

UNKNOWN = "Speaker unknown"


def spoken_by(facts: Facts, actor: str, among: Collection[int]) -> Group:
    """What `actor` said `among` the quotations with these indexes, in order of time; the count tells of how many."""
    spoken = _by_speaker(facts, range(len(facts.dossier.quotes))).get(actor, ())
    return _group(facts, "Said", [number for number in spoken if number in among], len(spoken))


def speakers(facts: Facts, among: Collection[int], words: str = "") -> tuple[Group, ...]:
    """The quotations `among` those with these indexes, under their speakers; who said most first, the unknown last.

    Only those that hold all `words`, in what was said or in the name of the speaker, where there are any.
    """
    spoken = _holding(facts, among, words.casefold().split())
    unknown = spoken.pop(None, [])
    known = sorted(spoken, key=lambda actor: -len(spoken[actor]))
    groups = [_group(facts, facts.actors[actor].name if actor else "", spoken[actor]) for actor in known]
    return (*groups, _group(facts, UNKNOWN, unknown)) if unknown else tuple(groups)


def _group(facts: Facts, title: str, numbers: Sequence[int], total: int = 0) -> Group:
    """The quotations `numbers`, with their count: "4 · 3 direct", "4 of 9 · 3 direct" if that is not the `total`."""
    direct = sum(facts.dossier.quotes[number].kind == "direct" for number in numbers)
    count = of_all(len(numbers), total or len(numbers))
    said = f"{count} · {direct:,} direct" if direct else count
    return Group(title, said, tuple(_line(facts, number) for number in numbers))


def _by_speaker(facts: Facts, among: Collection[int]) -> dict[str | None, list[int]]:
    """The indexes of quotations by speaker, each in order of time; actors that the dossier does not know are nobody."""
    found: dict[str | None, list[int]] = defaultdict(list)
    quotes = facts.dossier.quotes
    for number in sorted(among, key=lambda number: (facts.moment(quotes[number].story), number)):
        speaker = quotes[number].speaker
        found[speaker if speaker in facts.actors else None].append(number)
    return found


def _holding(facts: Facts, among: Collection[int], words: Sequence[str]) -> dict[str | None, list[int]]:
    """The indexes of quotations that hold `words`, by speaker."""
    found = {}
    for speaker, numbers in _by_speaker(facts, among).items():
        name = facts.actors[speaker].name.casefold() if speaker else ""
        left = [word for word in words if word not in name]
        held = [at for at in numbers if _says(facts.dossier.quotes[at].text.casefold(), left)] if left else numbers
        if held:
            found[speaker] = held
    return found


def _says(text: str, words: Sequence[str]) -> bool:
    return all(word in text for word in words)


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
