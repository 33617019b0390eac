"""Rows of jumps are counted, not kept: each row is a heading, a blank, or a line of one jump."""

import pytest

from syriatalks_tui.jumps import Group, Jump, JumpLine, Lazily, Rows

MADE: list[int] = []


def make(number: int) -> Jump:
    MADE.append(number)
    return Jump(number, f"line {number}")


GROUPS = (Group("A", "2", Lazily([7, 8], make)), Group("B", "3", Lazily(range(3), make)))


@pytest.mark.parametrize("lines", [None, lambda jump: int(jump.target) % 3 + 1], ids=["one line", "one to three"])
def test_every_row_is_one_thing_and_every_jump_has_its_lines(lines) -> None:
    rows = Rows(GROUPS, lines)
    found = [rows[row] for row in range(len(rows))]
    assert [content for content in found if isinstance(content, Group)] == list(GROUPS)
    assert found.count(None) == 1
    told = [content for content in found if isinstance(content, JumpLine)]
    count = lines or (lambda _: 1)
    jumps = [jump for group in GROUPS for jump in group.jumps]
    assert told == [JumpLine(index, line) for index, jump in enumerate(jumps) for line in range(count(jump))]
    for index, jump in enumerate(jumps):
        assert rows.jump(index) == jump
        assert rows.lines_of(index) == count(jump)
        assert found[rows.row_of(index)] == JumpLine(index, 0)


def test_of_many_jumps_only_those_asked_for_are_made() -> None:
    rows = Rows((Group("A", "", Lazily(range(100_000), make)),))
    MADE.clear()
    assert len(rows) == 100_001
    assert rows.jump(77_777).words == "line 77777"
    assert MADE == [77_777]


def test_nothing_has_no_rows() -> None:
    assert len(Rows()) == 0
