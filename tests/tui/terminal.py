"""The real program in a pseudo terminal, with its screen as a person sees it."""

import os
import select
import subprocess
import sys
import time
from collections.abc import Callable

if sys.platform != "win32":
    import fcntl
    import pty
    import struct
    import termios

import pyte

COMMAND = (sys.executable, "-m", "syriatalks_tui")


class Terminal:
    """`syriatalks-tui` in a terminal of `columns` by `rows` and a `kind`; `piped` comes in on its standard input."""

    def __init__(
        self,
        *arguments: str,
        columns: int = 100,
        rows: int = 30,
        piped: bytes | None = None,
        kind: str = "xterm-256color",
    ) -> None:
        self.master, slave = pty.openpty()
        os.set_blocking(self.master, False)
        self._set_size(columns, rows)
        self.screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self.screen)
        self.output = b""
        self.process = subprocess.Popen(
            [*COMMAND, *arguments],
            stdin=subprocess.PIPE if piped is not None else slave,
            stdout=slave,
            stderr=slave,
            env={name: value for name, value in os.environ.items() if name not in {"COLUMNS", "LINES", "NO_COLOR"}}
            | {"TERM": kind},
            start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(1, termios.TIOCSCTTY, 0),  # noqa: PLW1509
        )
        os.close(slave)
        if piped is not None:
            assert self.process.stdin is not None
            self.process.stdin.write(piped)
            self.process.stdin.close()

    def _set_size(self, columns: int, rows: int) -> None:
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def resize(self, columns: int, rows: int) -> None:
        """The reader pulls at the window's corner."""
        self._set_size(columns, rows)
        self.screen.resize(rows, columns)
        self.process.send_signal(28)  # SIGWINCH

    def read(self) -> bool:
        """Take in what the program has drawn; whether anything came."""
        if not select.select([self.master], [], [], 0.05)[0]:
            return False
        try:
            came = os.read(self.master, 65536)
        except OSError:  # the other end is closed
            time.sleep(0.01)
            return False
        self.output += came
        self._stream.feed(came)
        return True

    def text(self) -> str:
        """The screen, line by line."""
        return "\n".join(line.rstrip() for line in self.screen.display)

    def prose(self) -> str:
        """The words on the screen, frames and bars left out, on one line."""
        return " ".join(self.text().translate(_FRAMES).split())

    def until(self, done: str | bytes | Callable[[str], bool], seconds: float = 30) -> None:
        """Wait until words are on the screen (str), were ever written (bytes), or a test of the screen holds."""
        end = time.monotonic() + seconds
        while not self._holds(done) and time.monotonic() < end:
            self.read()
        assert self._holds(done), f"waited in vain for {done!r} on\n{self.text()}"

    def _holds(self, done: str | bytes | Callable[[str], bool]) -> bool:
        if isinstance(done, bytes):
            return done in self.output
        return done in self.text() if isinstance(done, str) else done(self.text())

    def type(self, keys: str) -> None:
        """Keys as a terminal sends them."""
        os.write(self.master, keys.encode())

    def leave(self, words: str) -> None:
        """Escape from what shows `words`, all of it drawn: the next key must not follow while Escape still waits."""
        self.until(words)
        while self.read():
            pass
        self.type(ESCAPE)
        self.until(lambda text: words not in text)

    def end(self) -> int:
        """Wait for the program to end; its exit code."""
        end = time.monotonic() + 15
        while self.process.poll() is None and time.monotonic() < end:
            self.read()
        while self.read():
            pass
        assert self.process.poll() is not None, "still running"
        os.close(self.master)
        return self.process.returncode


_FRAMES = dict.fromkeys(map(ord, "│─╭╮╰╯▌•┊▁▂▃▄▅▆▇█▎▏"), " ")
DOWN, UP, ENTER, ESCAPE, TAB = "\x1b[B", "\x1b[A", "\r", "\x1b", "\t"
