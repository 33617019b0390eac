"""Which stories a value of `story:` means: by id, by file name, or by words of title, file name or agency."""

from collections.abc import Callable, Sequence
from pathlib import PurePath

from syriatalks.model import Story
from syriatalks.search.folding import fold
from syriatalks.search.query.errors import UnknownNameError, nearest
from syriatalks.search.query.nodes import Term

# Says whether a value means a story.
_Means = Callable[[str, Story], bool]


def stories_called(stories: Sequence[Story], term: Term) -> set[str]:
    """The ids of the stories that the value of `term` means in the surest way that finds any.

    Raises `UnknownNameError` where none does.
    """
    for means in _WAYS:
        if found := {story.id for story in stories if means(term.value, story)}:
            return found
    like = nearest(term.value, [PurePath(story.path).name for story in stories])
    raise UnknownNameError(f"no story is called “{term.value}”" + (f"; perhaps {like}" if like else ""), term.span)


def _is_id(value: str, story: Story) -> bool:
    return value == story.id


def _is_file(value: str, story: Story) -> bool:
    """Whether it is the file's: of "news/2014/wire.txt" that, "2014/wire.txt", "wire.txt" and "wire" are."""
    path = PurePath(story.path.casefold())
    return f"/{path.as_posix()}".endswith(f"/{value.casefold()}") or value.casefold() == path.stem


def _says(value: str, story: Story) -> bool:
    """Whether title, file name or agency have every word of `value`: "s1" is a word, although it folds to two."""
    return _holds(story, [f" {word} " for word in _words(value)])


def _begins(value: str, story: Story) -> bool:
    """The same, where words may be begun only."""
    return _holds(story, [f" {word}" for word in _words(value)])


def _words(value: str) -> list[str]:
    return [folded for word in value.split() if (folded := fold(word))]


def _holds(story: Story, words: Sequence[str]) -> bool:
    names = " · ".join(fold(name) for name in (story.title, PurePath(story.path).name, story.agency or ""))
    return bool(words) and all(word in f" {names} " for word in words)


# The surest first: a name that is some story's own does not mean those that only begin with it.
_WAYS: tuple[_Means, ...] = (_is_id, _is_file, _says, _begins)
