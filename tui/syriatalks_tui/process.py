"""The process that reads the stories: on its own core it holds up neither the first frame nor a key.

It runs `reading`. Request and answers are pickles on the pipes between the two: a `Request` goes in; notes (str), the
bare texts of long stories (a `Reading` without facts) and at last a complete `Reading` or a `Failure` come out. The
process ends with its answer, or when this one ends.

The command line starts it before anything else is loaded: it loads the engine meanwhile.
"""

import os
import subprocess
import sys
from contextlib import suppress
from queue import SimpleQueue
from threading import Event, Thread
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from syriatalks_tui.reading import Failure, Reading, Request, Say

# By how much it is less urgent than the interface: where cores are few, the text of a story comes first.
_BEHIND = 10


class EngineError(Exception):
    """The engine broke down on the stories; the message says how."""


class ReadingProcess:
    """A process that reads what it is asked for once, by `ask`."""

    def __init__(self) -> None:
        """Start the process. Raises `OSError` where the system lets us start none."""
        # The reading, as soon as it is there.
        self.finished: Reading | None = None
        self._came: SimpleQueue[str | Reading | Failure] = SimpleQueue()
        if not sys.executable or getattr(sys, "frozen", False):
            raise OSError("there is no Python to start")
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "syriatalks_tui.reading"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        if sys.platform != "win32":
            with suppress(OSError):  # it may have ended already
                os.setpriority(os.PRIO_PROCESS, self._process.pid, os.getpriority(os.PRIO_PROCESS, 0) + _BEHIND)

    def ask(self, request: "Request") -> None:
        """Tell it what to read, and hear what it answers, beside what follows."""
        Thread(target=self._exchange, args=(request,), daemon=True).start()

    def _exchange(self, request: "Request") -> None:
        import pickle

        from syriatalks_tui.reading import Failure, is_last

        assert self._process.stdin is not None
        assert self._process.stdout is not None
        answers = pickle.Unpickler(self._process.stdout)  # noqa: S301  # our own process
        try:
            pickle.dump(request, self._process.stdin, pickle.HIGHEST_PROTOCOL)
            self._process.stdin.flush()
            while not is_last(came := answers.load()):
                self._came.put(came)
        except Exception:  # it has ended already, or its answer is broken off; who waits for it hears of that
            came = Failure("the engine ended without an answer")
        self.finished = None if isinstance(came, Failure) else came
        self._came.put(came)
        self.stop()

    def answer(self, say: "Say", stop: Event) -> "Reading":
        """Wait for the reading; a set `stop` ends the process. Raises `EngineError` if it breaks down."""
        from syriatalks_tui.reading import Failure

        Thread(target=self._stop_after, args=(stop,), daemon=True).start()
        while not isinstance(came := self._came.get(), Failure):
            if not isinstance(came, str) and came.complete:
                return came
            say(came)
        raise EngineError(came.words)

    def _stop_after(self, stop: Event) -> None:
        stop.wait()
        self.stop()

    def stop(self) -> None:
        """End the process, whatever it is doing."""
        self._process.kill()
        self._process.wait()
