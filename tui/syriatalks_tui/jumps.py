"""Lines that each jump into the text, in groups under headings: what dossiers and lists of quotations are made of."""

from dataclasses import dataclass

from syriatalks_tui.marks import Mark


@dataclass(frozen=True, slots=True)
class Jump:
    """One line, and where it goes: to a mark in the text, or to an entry of the timeline by its index.

    `when` says the time, `note` how the words are meant; `glyph` and `ink` set them off. `actor` is the id of whom the
    line is about.
    """

    target: Mark | int
    words: str
    when: str = ""
    note: str = ""
    glyph: str = ""
    ink: str = "plain"
    actor: str | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """A heading, what is counted under it, and the lines; "" where the count says nothing."""

    title: str
    count: str
    jumps: tuple[Jump, ...]
