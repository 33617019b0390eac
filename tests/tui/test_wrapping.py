"""Text of any size becomes lines of a column, wrapped only where it is looked at."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syriatalks_tui.cells import width
from syriatalks_tui.wrapping import PAGE, Wrapped


def lines(text: str, columns: int) -> list[str]:
    wrapped = Wrapped(text, columns)
    found, y = [], 0
    while (line := wrapped.line(y)) is not None:
        found.append(text[line[0] : line[1]])
        y += 1
    return found


@pytest.mark.parametrize(
    ("text", "columns", "expected"),
    [
        ("one two three", 7, ["one two", "three"]),
        ("one two three", 13, ["one two three"]),
        ("one two three", 5, ["one", "two", "three"]),
        ("unbreakable", 4, ["unbr", "eaka", "ble"]),
        ("a\n\nb", 10, ["a", "", "b"]),
        ("a\n\n\n\nb", 10, ["a", "", "b"]),
        ("a\nb", 10, ["a", "", "b"]),
        ("日本語 日本", 5, ["日本", "語", "日本"]),
        ("", 10, [""]),
    ],
)
def test_lines_break_at_blanks_and_paragraphs_stand_apart(text: str, columns: int, expected: list[str]) -> None:
    assert lines(text, columns) == expected


@settings(max_examples=150)
@given(st.text(alphabet="ab é日\u0301\n", max_size=200), st.integers(2, 30))
def test_every_letter_is_shown_once_in_order_and_no_line_is_too_wide(text: str, columns: int) -> None:
    found = lines(text, columns)
    assert "".join("".join(found).split()) == "".join(text.split())
    assert all(width(line) <= columns for line in found)


@settings(max_examples=80)
@given(st.text(alphabet="ab  \n", min_size=1, max_size=300), st.integers(3, 20), st.data())
def test_the_line_of_an_offset_shows_it(text: str, columns: int, data: st.DataObject) -> None:
    wrapped = Wrapped(text, columns)
    offset = data.draw(st.integers(0, len(text) - 1))
    line = wrapped.line(wrapped.y_of(offset))
    if not text[offset].isspace():
        assert line is not None
        assert line[0] <= offset < line[1]


@pytest.mark.parametrize("unit", ["x", "words and more ", "a line of news\n\n"])
def test_of_fifty_million_letters_only_those_looked_at_are_wrapped(unit: str) -> None:
    text = unit * (50_000_000 // len(unit))
    wrapped = Wrapped(text, 80)
    wrapped.line(0)
    middle = wrapped.settle(wrapped.height // 2, 40, upwards=False)
    assert wrapped.line(middle) is not None
    offset = len(text) * 3 // 4
    y = wrapped.y_of(offset)
    line = wrapped.line(y)
    assert line is not None
    assert line[0] <= offset <= line[1] + 2
    assert sum(wrapped._exact) <= 12
    assert len(wrapped._exact) > 600


def test_scrolling_up_into_unwrapped_text_loses_no_line() -> None:
    text = "\n".join(f"{number} " + "word " * (number % 40) for number in range(PAGE // 20))
    wrapped = Wrapped(text, 40)
    y = wrapped.y_of(len(text) - 1)
    seen = set()
    while y >= 0:
        line = wrapped.line(y)
        assert line is not None
        seen.add(line)
        if y == 0:
            break
        y = wrapped.settle(y - 1, 1, upwards=True)
    whole = Wrapped(text, 40)
    every = set()
    y = 0
    while (line := whole.line(y)) is not None:
        every.add(line)
        y += 1
    assert seen == every
