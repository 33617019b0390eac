"""Keys one after the other: what is typed ahead meets what the keys before it have made.

Textual gives a key to what has the focus when it comes, and carries it out some messages later. Of keys that come in
one burst, from a fast typist or a script, the later ones would meet the focus, the selection and the window of before.
"""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Iterator
from time import monotonic
from typing import TYPE_CHECKING

from textual.events import Key
from textual.message_pump import MessagePump

if TYPE_CHECKING:
    from textual.app import App

# What a key brings about is waited for so long (seconds), and while screen or focus change at most so often.
_PATIENCE, _CHANGES = 1.0, 8
# While a window looks for answers, it is asked again after so long (seconds).
_PAUSE = 0.005


class TypeAhead:
    """Lets `deliver` have the keys that `app` gets, each when the one before is carried out.

    A screen may say that it is `answering`: until it has its answers, only what is typed and Escape go on to it.
    """

    def __init__(self, app: "App[None]", deliver: Callable[[Key], Awaitable[None]]) -> None:
        self._app = app
        self._deliver = deliver
        self._waiting: deque[Key] = deque()
        self._working: asyncio.Task[None] | None = None

    @property
    def is_done(self) -> bool:
        """Whether every key was carried out."""
        return self._working is None

    def take(self, key: Key) -> None:
        """Take the next key."""
        self._waiting.append(key)
        if self._working is None:
            self._working = asyncio.create_task(self._work())

    async def _work(self) -> None:
        try:
            while self._waiting:
                key = self._waiting.popleft()
                if not key.is_printable and key.key != "escape":
                    await self._answered()
                await self._deliver(key)
                await self._settled()
        finally:
            self._working = None

    async def _answered(self) -> None:
        """Wait for the answers that the window looks for."""
        end = monotonic() + _PATIENCE
        while getattr(self._app.screen, "answering", False) and monotonic() < end:
            await asyncio.sleep(_PAUSE)

    async def _settled(self) -> None:
        """Wait until a key has gone its way up to the app, then until what it brought about has done so."""
        before: object = None
        await self._gone_up()
        for _ in range(_CHANGES):
            await self._gone_up()
            now = self._app.screen, self._app.focused
            if now == before:
                return
            before = now

    async def _gone_up(self) -> None:
        """Wait until all that was sent so far has gone from the focus up to the app, as keys and messages do."""
        arrived = asyncio.get_running_loop().create_future()
        start = self._app.focused or self._app.screen
        _pass_on(iter([*start.ancestors_with_self]), arrived)
        await asyncio.wait([arrived], timeout=_PATIENCE)


def _pass_on(pumps: Iterator[MessagePump], arrived: "asyncio.Future[None]") -> None:
    """Go through the queues of `pumps`, one after the other; those that are closed are passed over."""
    for pump in pumps:
        if pump.call_later(_pass_on, pumps, arrived):
            return
    if not arrived.done():
        arrived.set_result(None)
