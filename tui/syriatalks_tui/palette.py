"""The command palette's entries: the explorer's own verbs, out of the registry."""

from collections.abc import Awaitable, Callable, Iterable

from textual.command import DiscoveryHit, Hit, Hits, Provider

from syriatalks_tui.commands import Command, of_scope

# Added to the score of a command whose name, as the key bar has it, begins with what is typed: more than so few
# letters score by themselves.
_NAMED = 100.0


class Verbs(Provider):
    """Every command of the explorer, by its name and by what it does."""

    def _commands(self) -> Iterable[Command]:
        return (command for command in of_scope("explorer") if command.id != "palette")

    async def discover(self) -> Hits:
        """All of them, before anything is typed."""
        for command in self._commands():
            yield DiscoveryHit(command.help, self._press(command), help=_key(command))

    async def search(self, query: str) -> Hits:
        """Those that match what is typed."""
        matcher = self.matcher(query)
        for command in self._commands():
            named = command.label.lower().startswith(query.strip().lower())
            score = matcher.match(command.help) + _NAMED * named
            if score > 0:
                yield Hit(score, matcher.highlight(command.help), self._press(command), help=_key(command))

    def _press(self, command: Command) -> Callable[[], Awaitable[None]]:
        async def press() -> None:
            await self.screen.run_action(command.id)

        return press


def _key(command: Command) -> str:
    return f"key {command.shown}" if command.shown else ""
