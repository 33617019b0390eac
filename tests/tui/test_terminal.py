"""Keys reach the program as they are typed, and its end waits for nothing."""

import os
import pty
import tty
from threading import Event, Thread

import pytest
from textual import events
from textual.message import Message

from syriatalks_tui.terminal import Terminal


class Listening(Terminal):
    """The driver's input thread alone, on a pseudo terminal; what it heard is in `heard`."""

    def __init__(self) -> None:
        self.keyboard, self.fileno = pty.openpty()
        tty.setraw(self.fileno)
        self._debug = False
        self._pipe = os.pipe()
        self.heard: list[Message] = []
        self.changed = Event()
        self.exit_event = Event()
        self._key_thread = Thread(target=self.run_input_thread, daemon=True)
        self._key_thread.start()

    def process_message(self, message: Message) -> None:
        self.heard.append(message)
        self.changed.set()

    def type(self, typed: bytes) -> None:
        self.changed.clear()
        os.write(self.keyboard, typed)

    def typed(self) -> list[str]:
        assert self.changed.wait(5)
        return [message.key for message in self.heard if isinstance(message, events.Key)]

    def _disable_mouse_support(self) -> None: ...


@pytest.mark.parametrize(
    ("typed", "keys"),
    [
        (b"\x1b", ["escape"]),
        (b"a", ["a"]),
        (b"\x1b[B", ["down"]),
        (b"\x1bOP", ["f1"]),
        (b"\x1b\x1b[A", ["escape", "up"]),
        ("é".encode(), ["é"]),
        (b"\x1bh", ["alt+h"]),
        (b"\x1b[<128;10;5M\x1b[<128;10;5m", ["alt+left"]),  # back, at the side of a mouse
        (b"\x1b[<129;10;5M\x1b[<129;10;5ma", ["alt+right", "a"]),
    ],
)
def test_keys_are_heard(typed: bytes, keys: list[str]) -> None:
    terminal = Listening()
    terminal.type(typed)
    while len(terminal.typed()) < len(keys):
        terminal.changed.clear()
    assert [key.replace("latin_small_letter_e_with_acute", "é") for key in terminal.typed()] == keys
    terminal.disable_input()


def test_the_bytes_of_a_key_may_come_in_two_parts() -> None:
    terminal = Listening()
    os.write(terminal.keyboard, b"\x1b")
    os.write(terminal.keyboard, b"[B")
    assert terminal.typed() == ["down"]
    terminal.disable_input()


def test_listening_ends_at_once_though_nothing_is_typed() -> None:
    terminal = Listening()
    listening = terminal._key_thread
    assert listening is not None
    terminal.disable_input()
    assert not listening.is_alive()
