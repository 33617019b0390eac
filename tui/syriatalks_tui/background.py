"""Slow work beside the interface, in a thread that never keeps the program from ending."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from threading import Event, Thread
from typing import TypeVar

Result = TypeVar("Result")


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
