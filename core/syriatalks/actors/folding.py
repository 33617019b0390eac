"""How two spellings are compared: without article, accents, dots, capitals and possessive."""

import re
from collections.abc import Sequence
from functools import lru_cache

from syriatalks.letters import plain

_OPENING = re.compile(r"^the\s+")
_DOTS = re.compile(r"(?<=\b[^\W\d_])\.")
_POSSESSIVE = re.compile(r"['’]s?$")
_ARABIC_ARTICLE = re.compile(r"^(?:al|el|ash|as|ad|an|ar|at|az|ul)[-\s](?=\w)")
_BLANKS = re.compile(r"\s+")


@lru_cache(50_000)
def fold(name: str) -> str:
    """`name` as it is compared: "The U.N." gives "un", "Geneva Communiqué" gives "geneva communique"."""
    letters = _BLANKS.sub(" ", plain(name.replace("’", "'"))).strip(" ,;:")
    return _DOTS.sub("", _POSSESSIVE.sub("", _OPENING.sub("", letters)))


@lru_cache(50_000)
def surname_key(word: str) -> str:
    """A surname without its Arabic article: "al-Assad" and "Assad" give "assad"."""
    return _ARABIC_ARTICLE.sub("", fold(word))


# Small words that belong to the surname behind them ("bin Laden", "von der Leyen"); the Arabic article is folded above.
PARTICLES = frozenset("bin ibn von van der den de da du del della dos di la le zu".split())


def without_particles(words: Sequence[str]) -> Sequence[str]:
    """The folded `words` of a name without the particles that it begins with: "bin laden" gives "laden"."""
    first = next((at for at, word in enumerate(words) if word not in PARTICLES), 0)
    return words[first:]


# Ways in which one Arabic, Russian or Persian sound is written in English news (BGN/PCGN romanisation systems).
_SOUNDS = (
    (r"(?:ei|ey|iy|ij|ee|y|i)+", "i"),
    (r"(?:ou|oo|u|o)+", "u"),
    (r"w(?=$)", "v"),
    (r"[ae]+h?(?=$|[^aeiou])", "a"),
    (r"[ae]+", "a"),
    (r"dzh|dj", "j"),
    (r"kh|ch(?=[^aeiou])", "h"),
    (r"ph", "f"),
    (r"gh", "g"),
    (r"ck|q", "k"),
    (r"['`ʿʾ]", ""),
    (r"(.)\1+", r"\1"),
)


@lru_cache(50_000)
def sound_key(word: str) -> str:
    """What the spellings of one foreign name share: "Sergei" and "Sergey", "Moallem" and "al-Muallem"."""
    key = surname_key(word).replace("-", "")
    for spelling, sound in _SOUNDS:
        key = re.sub(spelling, sound, key)
    return key
