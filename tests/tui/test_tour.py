"""A first minute with the program: a real terminal, the bundled story, and only the keys that the screen names."""

from collections.abc import Iterator

import pytest

from .terminal import DOWN, ENTER, ESCAPE, TAB, Terminal

SIZES = [(120, 40), (80, 24)]


@pytest.fixture(params=SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def terminal(request: pytest.FixtureRequest) -> Iterator[Terminal]:
    """The explorer with its facts there; it is left with q."""
    columns, rows = request.param
    terminal = Terminal(columns=columns, rows=rows)
    terminal.until("8 facts")
    yield terminal
    terminal.type("q")
    assert terminal.end() == 0
    assert b"Traceback" not in terminal.output
    assert terminal.output.count(b"\x1b[?1049h") == terminal.output.count(b"\x1b[?1049l") == 1


def test_whom_lavrov_met_and_when(terminal: Terminal) -> None:
    terminal.type("/")
    terminal.until("Esc closes")
    terminal.type("lavrov")
    terminal.type(ENTER)
    terminal.until("Esc clears")
    terminal.type("o")
    terminal.until("Dossier")
    terminal.type(TAB)
    terminal.until("When and with whom")
    terminal.until(lambda text: "Tue 4 Feb 2014?" in text and "Meeting between Jarba" in text)
    terminal.leave("Dossier")


def test_what_was_planned_for_10_february(terminal: Terminal) -> None:
    terminal.type("s")
    terminal.until("planned")
    terminal.type(DOWN)
    terminal.until("Mon 10 Feb 2014? · planned · The pa")
    terminal.leave("Only planned")


def test_who_said_a_sentence(terminal: Terminal) -> None:
    terminal.type("/")
    terminal.until("Esc closes")
    terminal.type("necessity to reach practical accords")
    terminal.type(ENTER)
    terminal.until("Said by Russian Foreign Ministry")
    terminal.type("w")
    terminal.until("Esc close")
    assert "Russian Foreign Ministry" in terminal.prose()
    terminal.leave("Esc close")
    assert "Said by Russian Foreign Ministry" in terminal.text()


def test_why_it_was_2014(terminal: Terminal) -> None:
    terminal.until("why 2014?")
    terminal.type("w")
    terminal.until("Why 2014")
    assert "ITAR-TASS" in terminal.prose()
    terminal.leave("another date")


def test_the_window_is_pulled_about_meanwhile(terminal: Terminal) -> None:
    for columns, rows, keys in [(60, 20, "/"), (30, 8, "jar"), (200, 50, ENTER), (20, 5, "o"), (100, 30, ESCAPE)]:
        terminal.resize(columns, rows)
        terminal.type(keys)
        while terminal.read():
            pass
    terminal.until(lambda text: "Jarba" in text and "Dossier" not in text)
