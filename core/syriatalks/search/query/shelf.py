"""Which stories a value of `story:` means: by words of title, file name or agency, or by id."""

from collections.abc import Sequence
from pathlib import PurePath

from syriatalks.model import Story
from syriatalks.search.folding import fold
from syriatalks.search.query.errors import QueryError, nearest
from syriatalks.search.query.nodes import Term


def stories_called(stories: Sequence[Story], term: Term) -> set[str]:
    """The ids of the stories that the value of `term` means, its words perhaps begun. Raises `QueryError` for none."""
    words = fold(term.value).split()
    found = {story.id for story in stories if term.value == story.id or (words and _holds(_names(story), words))}
    if not found:
        like = nearest(term.value, [PurePath(story.path).name for story in stories])
        raise QueryError(f"no story is called “{term.value}”" + (f"; perhaps {like}" if like else ""), term.span)
    return found


def _names(story: Story) -> str:
    return " " + fold(f"{story.title} {story.path} {story.agency or ''}")


def _holds(names: str, words: Sequence[str]) -> bool:
    return all(f" {word}" in names for word in words)
