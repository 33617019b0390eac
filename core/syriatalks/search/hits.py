"""What the finder answers with."""

from dataclasses import dataclass
from typing import Literal, get_args

from syriatalks.model import Span

Found = Literal["actor", "date", "quote", "event", "story", "text"]
FOUND: tuple[Found, ...] = get_args(Found)


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
