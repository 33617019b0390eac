"""The terminal's keyboard, heard without delay: Textual's driver, whose input thread looks up every 100 ms only.

There a lone Escape waits for the next look, and the end of the program for two. Here the thread sleeps until something
comes: a key, the moment from which an Escape stands alone, or the end.
"""

import os
import re
from codecs import getincrementaldecoder
from select import select

from textual import constants
from textual._xterm_parser import XTermParser
from textual.drivers.linux_driver import LinuxDriver
from textual.events import Key
from textual.message import Message

# The buttons at the side of a mouse, as terminals number them, and the keys that stand for them: back and forward.
_SIDE_BUTTONS = {128: "alt+left", 129: "alt+right"}
# A little longer than the parser waits, so that it has given up waiting when it is asked (seconds).
_ALONE = constants.ESCAPE_DELAY + 0.001
_CHUNK = 4096
# What a terminal sends for a button beyond the seventh: its number, where the mouse is, "M" when it is pressed.
_SIDE_BUTTON = re.compile(r"\x1b\[<(1(?:2[89]|[3-9]\d))[;\d]*([Mm])")


class Parser(XTermParser):
    """Textual's parser, which takes the buttons at the side of a mouse for the left and the right one."""

    def parse_mouse_code(self, code: str) -> Message | None:
        """The event of a mouse; a key for the buttons at its side, when they are pressed."""
        button = _SIDE_BUTTON.match(code)
        if button is None:
            return super().parse_mouse_code(code)
        key = _SIDE_BUTTONS.get(int(button[1]))
        return Key(key, None) if key and button[2] == "M" else None


class Terminal(LinuxDriver):
    """Textual's driver with an input thread that never sleeps past what it waits for."""

    # The two ends of a pipe; the input thread ends when the second is closed.
    _pipe: tuple[int, int] | None = None

    def start_application_mode(self) -> None:
        """Take the terminal over and begin to listen."""
        self._pipe = self._pipe or os.pipe()
        super().start_application_mode()  # type: ignore[no-untyped-call]

    def disable_input(self) -> None:
        """Wake the input thread, which ends."""
        pipe, self._pipe = self._pipe, None
        if pipe is not None:
            os.close(pipe[1])
        super().disable_input()
        if pipe is not None:
            os.close(pipe[0])

    def run_input_thread(self) -> None:
        """Read keys and mouse until input is disabled or the terminal is gone."""
        if self._pipe is None:
            return
        ending = self._pipe[0]
        parser = Parser(self._debug)
        decode = getincrementaldecoder("utf-8")(errors="replace").decode
        patience = None
        while ending not in (ready := select([self.fileno, ending], [], [], patience)[0]):
            patience = None
            if ready:
                typed = os.read(self.fileno, _CHUNK)
                if not typed:
                    return
                for event in parser.feed(decode(typed)):
                    self.process_message(event)
                patience = _ALONE
            for event in parser.tick():
                self.process_message(event)
