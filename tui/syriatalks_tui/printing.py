"""What `syriatalks-tui --print-…` prints: keys and settings. Nothing of the interface is loaded for it."""

from syriatalks_tui.commands import SCOPES, Command
from syriatalks_tui.keymap import spelt, with_keys
from syriatalks_tui.settings import Loaded, example


def keys(commands: tuple[Command, ...]) -> str:
    """The keys in force, in columns: key, id of the command, what it does."""
    shown = {id(command): " ".join(spelt(key) for key in command.keys) for command in commands}
    wide, wider = max(map(len, shown.values())), max(len(command.id) for command in commands)
    lines: list[str] = []
    for scope, title in SCOPES.items():
        lines += ["", title] if lines else [title]
        lines += [
            f"  {shown[id(command)]:<{wide}}  {command.id:<{wider}}  {command.help}"
            for command in commands
            if command.scope == scope
        ]
    return "\n".join(lines)


def printed(asked: str, loaded: Loaded) -> str:
    """What the option `--print-<asked>` prints."""
    if asked == "keys":
        return keys(with_keys(loaded.settings.keys))
    return str(loaded.path) if asked == "config-path" else example()
