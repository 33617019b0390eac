"""How two spellings are compared: without article, accents, dots, capitals and possessive."""

import re
import unicodedata
from functools import lru_cache

_OPENING = re.compile(r"^the\s+")
_DOTS = re.compile(r"(?<=\b[^\W\d_])\.")
_POSSESSIVE = re.compile(r"['’]s?$")
_ARABIC_ARTICLE = re.compile(r"^(?:al|el|ash|as|ad|an|ar|at|az|ul)[-\s](?=\w)")
_BLANKS = re.compile(r"\s+")


@lru_cache(50_000)
def fold(name: str) -> str:
    """`name` as it is compared: "The U.N." gives "un", "Geneva Communiqué" gives "geneva communique"."""
    letters = unicodedata.normalize("NFKD", name.replace("’", "'"))
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter)).casefold()
    plain = _BLANKS.sub(" ", plain).strip()
    return _DOTS.sub("", _POSSESSIVE.sub("", _OPENING.sub("", plain)))


@lru_cache(50_000)
def surname_key(word: str) -> str:
    """A surname without its Arabic article: "al-Assad" and "Assad" give "assad"."""
    return _ARABIC_ARTICLE.sub("", fold(word))
