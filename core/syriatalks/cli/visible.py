"""Characters that would steer a terminal made visible, so that a story's words only ever show."""

import re

# C0 and C1 controls, and what turns the direction of writing (Unicode Bidirectional Algorithm, UAX #9, table 4).
_STEERING = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_LINE_BREAKS = re.compile(r"[\r\n\t\u2028\u2029]")
_PICTURES = 0x2400  # U+2400 to U+241F picture the controls U+0000 to U+001F


def visible(words: str) -> str:
    """`words` in one line of the same length, each control character as its picture: ␛ for escape."""
    return _STEERING.sub(_picture, _LINE_BREAKS.sub(" ", words))


def _picture(match: re.Match[str]) -> str:
    code = ord(match.group())
    if code == 0x7F:
        return "␡"
    return chr(_PICTURES + code) if code < 0x20 else "\N{REPLACEMENT CHARACTER}"


def escaped(json: str) -> str:
    """JSON text of the same meaning, without control characters as they are but its line ends."""
    return _STEERING.sub(lambda match: match.group() if match.group() == "\n" else f"\\u{ord(match.group()):04x}", json)
