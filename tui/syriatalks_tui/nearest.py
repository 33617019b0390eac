"""What a misspelt name may have meant."""

from collections.abc import Iterable


def meant(name: str, names: Iterable[str]) -> str:
    """Behind a complaint about `name`: the one of `names` that is most like it, "" where none is like it."""
    from difflib import get_close_matches  # only where something is misspelt

    found = get_close_matches(name, list(names), n=1)
    return f"; did you mean {found[0]}?" if found else ""
