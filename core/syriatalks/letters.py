"""Plain small letters for printed ones: what every comparison of spellings starts from."""

import unicodedata

# Latin letters that Unicode does not decompose, as newspapers write them (Unicode CLDR, Latin-ASCII transform).
_UNDECOMPOSED = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h", "ŋ": "n"}
)


def plain(text: str) -> str:
    """`text` in small letters without accents; marks and letters of other scripts stay.

    >>> plain("Kaczyński, Łódź, Weißø")
    'kaczynski, lodz, weisso'
    """
    if text.isascii():
        return text.lower()
    letters = unicodedata.normalize("NFKD", text).casefold()
    return "".join(letter for letter in letters if not unicodedata.combining(letter)).translate(_UNDECOMPOSED)
