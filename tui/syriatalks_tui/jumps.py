"""Lines that each jump into the text, in groups under headings: what dossiers and lists of quotations are made of."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import overload

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


class Lazily(Sequence[Jump]):
    """A jump for each of `keys`, made by `make` when it is asked for: of very many only those in sight are."""

    def __init__(self, keys: Sequence[int], make: Callable[[int], Jump]) -> None:
        self._keys, self._make = keys, make

    def __len__(self) -> int:
        return len(self._keys)

    @overload
    def __getitem__(self, place: int) -> Jump: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[Jump]: ...

    def __getitem__(self, place: int | slice) -> Jump | Sequence[Jump]:
        if isinstance(place, slice):
            return Lazily(self._keys[place], self._make)
        return self._make(self._keys[place])


@dataclass(frozen=True, slots=True)
class Group:
    """A heading, what is counted under it, and the lines; "" where the count says nothing."""

    title: str
    count: str
    jumps: Sequence[Jump]


@dataclass(frozen=True, slots=True)
class JumpLine:
    """A line of the jump number `index`, counted over all groups: 0 is its first."""

    index: int
    line: int


class Rows:
    """Which row of a list shows what: a heading (its group), a blank before the next (None) or a line of a jump.

    A jump takes as many lines as `lines` says, or one.
    """

    def __init__(self, groups: Sequence[Group] = (), lines: Callable[[Jump], int] | None = None) -> None:
        self.groups = groups
        # The number of the first jump of each group, and after the last of all.
        self.firsts = list(accumulate((len(group.jumps) for group in groups), initial=0))
        # The lines before each jump, and those of all.
        self._before: Sequence[int] = range(self.firsts[-1] + 1)
        if lines:
            self._before = list(accumulate((lines(jump) for group in groups for jump in group.jumps), initial=0))

    def __len__(self) -> int:
        return self._before[-1] + max(0, 2 * len(self.groups) - 1)

    def __getitem__(self, row: int) -> Group | JumpLine | None:
        group = bisect_right(range(len(self.groups)), row, key=self._heading) - 1
        inside = row - self._heading(group) - 1
        if inside < 0:
            return self.groups[group]
        line = self._before[self.firsts[group]] + inside
        if line >= self._before[self.firsts[group + 1]]:
            return None
        index = bisect_right(self._before, line) - 1
        return JumpLine(index, line - self._before[index])

    def _heading(self, group: int) -> int:
        return self._before[self.firsts[group]] + 2 * group

    def row_of(self, index: int) -> int:
        """The first row of the jump number `index`."""
        return self._before[index] + 2 * self.group_of(index) + 1

    def lines_of(self, index: int) -> int:
        """How many lines the jump number `index` takes."""
        return self._before[index + 1] - self._before[index]

    def group_of(self, index: int) -> int:
        """The number of the group that holds the jump number `index`."""
        return bisect_right(self.firsts, index) - 1

    def jump(self, index: int) -> Jump:
        """The jump number `index`."""
        group = self.group_of(index)
        return self.groups[group].jumps[index - self.firsts[group]]
