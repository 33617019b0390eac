"""Slow work beside the interface, in a thread that never keeps the program from ending."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from threading import Event, Thread
from time import perf_counter, sleep
from typing import TypeVar

Result = TypeVar("Result")
# So long at a time work goes on that shares the processor with the interface, and so long it rests (seconds).
_TURN = 0.001


def unhurried() -> Callable[[], None]:
    """What long work in Python calls again and again, so that no key waits for it: it rests for as long as it works.

    Python runs one thread at a time, and a thread that never rests makes each that wakes up wait: for
    as long as the command line lets it be.
    """
    began = perf_counter()

    def pause() -> None:
        nonlocal began
        if perf_counter() - began > _TURN:
            sleep(_TURN)
            began = perf_counter()

    return pause


async def in_background(work: Callable[[Event], Result]) -> Result:
    """What `work` gives, done in a thread of its own; raises what it raises.

    `work` gets an event that is set when nobody waits for the result any more; long work looks at it now and then.
    Textual's thread workers would hold up the end of the program until the work is done; these threads do not.
    """
    loop = asyncio.get_running_loop()
    future: asyncio.Future[Result] = loop.create_future()
    stop = Event()

    def settle(result: Result | None, error: BaseException | None) -> None:
        if future.done():
            return
        if error is not None:
            future.set_exception(error)
        else:
            future.set_result(result)  # type: ignore[arg-type]

    def run() -> None:
        result, error = None, None
        try:
            result = work(stop)
        except BaseException as raised:  # it is raised again where the result is awaited
            error = raised
        with suppress(RuntimeError):  # the program has ended meanwhile
            loop.call_soon_threadsafe(settle, result, error)

    Thread(target=run, daemon=True).start()
    try:
        return await future
    finally:
        stop.set()
