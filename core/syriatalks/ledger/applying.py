"""A ledger applied to a dossier: line by line, each seeing what those before it did, and what does not fit reported."""

from dataclasses import dataclass
from functools import cached_property

from syriatalks.ledger.cast import Cast
from syriatalks.ledger.decisions import Ledger
from syriatalks.ledger.links import linked
from syriatalks.ledger.resolving import UnfitError, wording
from syriatalks.ledger.syntax import written
from syriatalks.model import Dossier


@dataclass(frozen=True, slots=True)
class Unfit:
    """A line that could not be applied: its number from 1, its words, the reason.

    `elsewhere`: none of the stories so much as prints the name, so that the line is about other stories, or misspelt.
    """

    line: int
    words: str
    reason: str
    elsewhere: bool = False


def apply(ledger: Ledger, dossier: Dossier) -> tuple[Dossier, tuple[Unfit, ...]]:
    """`dossier` as the reader corrected it, and the lines of `ledger` that do not fit.

    A decision that the stories bear out by themselves fits and changes nothing. Actors that are not concerned keep
    their ids. Without effect, `dossier` itself is returned.
    """
    cast, texts = Cast(dossier), _Texts(dossier)
    unfit = []
    for number, line in enumerate(ledger.lines, 1):
        if line.problem:
            unfit.append(Unfit(number, written(line), line.problem))
        elif line.decision:
            try:
                cast.decide(line.decision, line.text)
            except UnfitError as error:
                unfit.append(Unfit(number, written(line), str(error), texts.lack(error)))
    actors = cast.actors()
    if {actor.id: actor for actor in actors} == {actor.id: actor for actor in dossier.actors}:
        return dossier, tuple(unfit)
    return linked(dossier, actors), tuple(unfit)


class _Texts:
    """The words of the stories, made ready when first asked for."""

    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier

    @cached_property
    def _worded(self) -> dict[str, str]:
        return {story.id: wording(story.text) for story in self._dossier.stories}

    def lack(self, error: UnfitError) -> bool:
        """Whether no story that is meant prints the name that was not found."""
        if error.missing is None:
            return False
        stories = [error.missing.story] if error.missing.story else self._worded
        return not any(wording(error.missing.name) in self._worded.get(story, "") for story in stories)
