"""What a misspelt name may have meant."""

from collections.abc import Iterable


def meant(name: str, names: Iterable[str]) -> str:
    """Behind a complaint about `name`: the one of `names` that is most like it, in whatever case, "" where none is."""
    from difflib import get_close_matches  # only where something is misspelt

    folded = {known.casefold(): known for known in names}
    found = get_close_matches(name.casefold(), folded, n=1)
    return f"; did you mean {folded[found[0]]}?" if found else ""
