"""The small words and the initials of names."""

from collections.abc import Iterator, Sequence

# Words that an acronym leaves out and that nobody types to tell two names apart.
SMALL = frozenset("a an and at by de del der di du for in la le of on or the to und van von y".split())
# The Arabic article as newspapers spell it; people type it or leave it out.
ARTICLES = frozenset("al el as ad an ar at az ash".split())
# One letter is no acronym.
SHORTEST_ACRONYM = 2
# "Abd al-Rahman" is one given name, also written "Abdul Rahman", "Abdel-Rahman" and "Abdulrahman".
_SERVANTS = frozenset("abd abdu abdul abdel abdal abdur abder".split())
_SERVANT = "abdal"


def compound(words: Sequence[str]) -> list[str]:
    """`words` with a given name such as "abd al rahman" or "abdul rahman" as one word: "abdalrahman"."""
    if _SERVANTS.isdisjoint(words):
        return list(words)
    joined: list[str] = []
    left = list(words)
    while left:
        word = left.pop(0)
        if word in _SERVANTS:
            named = left[1:] if left and left[0] in ARTICLES else left
            if named:
                word, left = _SERVANT + named[0], named[1:]
        joined.append(word)
    return joined


def telling(words: Sequence[str]) -> list[str]:
    """`words` without small words and articles; all of them where nothing else is there."""
    return [word for word in words if word not in SMALL and word not in ARTICLES] or list(words)


def without_articles(words: Sequence[str]) -> tuple[str, ...]:
    """`words` without the Arabic article, which a text may leave out: "al-Raqqa", "Raqqa"."""
    return tuple(word for word in words if word not in ARTICLES)


def initial_words(words: Sequence[str]) -> Iterator[list[int]]:
    """The places of the words whose first letters may make an acronym: without small words first, then all."""
    names = [at for at, word in enumerate(words) if not word.isdigit()]
    large = [at for at in names if words[at] not in SMALL]
    for chosen in (large, names):
        if len(chosen) > 1:
            yield chosen


def acronyms(words: Sequence[str]) -> set[str]:
    """The acronyms of a name: "un" of the United Nations, "foe" and "fe" of the Friends of Europe."""
    return {"".join(words[at][0] for at in chosen) for chosen in initial_words(words)}


def grouped(words: Sequence[str]) -> tuple[str, ...]:
    """`words` with numbers in groups of three digits, as "100,000" is folded: "100000" is "100 000"."""
    return tuple(
        group
        for word in words
        for group in (f"{int(word):,}".split(",") if word.isdecimal() and word[0] != "0" else [word])
    )
