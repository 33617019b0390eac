"""Quotations by who speaks: those of one actor, and all of them."""

from collections import defaultdict
from collections.abc import Sequence

from syriatalks.model import Quote
from syriatalks_tui.facts import Facts
from syriatalks_tui.jumps import Group, Jump
from syriatalks_tui.marks import Mark
from syriatalks_tui.wording import DIRECT, INDIRECT, one_line

UNKNOWN = "Speaker unknown"


def spoken_by(facts: Facts, actor: str) -> Group:
    """What `actor` said, in order of time."""
    return _group(facts, "Said", _by_speaker(facts).get(actor, ()))


def speakers(facts: Facts, words: str = "") -> tuple[Group, ...]:
    """All quotations under their speakers, who said most first; those of unknown speakers last.

    Only those that hold all `words`, in what was said or in the name of the speaker, where there are any.
    """
    spoken = _holding(facts, words.casefold().split())
    unknown = spoken.pop(None, [])
    known = sorted(spoken, key=lambda actor: -len(spoken[actor]))
    groups = [_group(facts, facts.actors[actor].name if actor else "", spoken[actor]) for actor in known]
    return (*groups, _group(facts, UNKNOWN, unknown)) if unknown else tuple(groups)


def _group(facts: Facts, title: str, numbers: Sequence[int]) -> Group:
    """The quotations `numbers`, with their count: "4 · 3 direct"."""
    direct = sum(facts.dossier.quotes[number].kind == "direct" for number in numbers)
    count = f"{len(numbers):,} · {direct:,} direct" if direct else f"{len(numbers):,}"
    return Group(title, count, tuple(_line(facts, number) for number in numbers))


def _by_speaker(facts: Facts) -> dict[str | None, list[int]]:
    """The indexes of quotations by speaker, each in order of time; actors that the dossier does not know are nobody."""
    found: dict[str | None, list[int]] = defaultdict(list)
    quotes = facts.dossier.quotes
    for number in sorted(range(len(quotes)), key=lambda number: facts.moment(quotes[number].story)):
        speaker = quotes[number].speaker
        found[speaker if speaker in facts.actors else None].append(number)
    return found


def _holding(facts: Facts, words: Sequence[str]) -> dict[str | None, list[int]]:
    """The indexes of quotations that hold `words`, by speaker."""
    found = {}
    for speaker, numbers in _by_speaker(facts).items():
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
