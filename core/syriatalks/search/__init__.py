"""The finder: folding, fuzzy ranking, dates as people type them."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from syriatalks.model import Dossier, Span

Found = Literal["actor", "date", "quote", "event", "story", "text"]


@dataclass(frozen=True, slots=True)
class Hit:
    """One answer of the finder.

    `label` is what to show, `lit` the letters of it that matched (offsets into `label`), `story` and `span`
    where to jump, `target` the actor's id, the event's id, or the index into the dossier's dates or quotes.
    `score` is 0 to 100, comparable inside one answer only.
    """

    kind: Found
    label: str
    lit: tuple[Span, ...]
    story: str
    span: Span
    target: str | int | None
    score: float


class Index:
    """What the finder looks through: built once for a dossier, asked for every key."""

    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier

    def find(self, query: str, limit: int = 50, today: date | None = None) -> list[Hit]:  # noqa: ARG002
        """The best answers to `query`, best first. `today` is the base of typed dates such as "tuesday"."""
        return []
