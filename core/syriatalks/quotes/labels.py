"""The labels that briefings and interviews print before what each speaker says: "LAVROV: We agreed", "Q: Will you go?".

Only the look of a label is known here; `transcripts` decides which of them name speakers.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from syriatalks.actors import lexicon
from syriatalks.model import Span, Story
from syriatalks.quotes.lexicon import DAYS, LABELS
from syriatalks.reading.sentences import TITLES

# What labels print for one who asks and for one who answers, whoever that is.
ASKERS = frozenset(
    """q question questions reporter reporters journalist interviewer moderator host anchor correspondent presenter
    caller audience""".split()
)
ANSWERERS = frozenset({"a", "answer"})
# A label is no longer than this (code points).
_LONGEST = 60
# The mark behind a label: "Lavrov:", "((Sergei Lavrov)) :", "Q.", and the gap that American briefings leave:
# "Q    Mr. President, …".
_MARK = re.compile(r"\)\)(?:\s?:)?(?=\s)|:(?=\s)|(?<![^\s(])[QA]\.(?=\s)|(?<!\S)Q(?=[ \t\xa0]{2})")
_BRACKETS = "(("
_WORD = rf"(?:(?i:{'|'.join(sorted(TITLES))})\.|[A-Z]\.|[A-ZÀ-Þ@][\w'’/&-]*|(?:al|el)-[A-Z]\w*|\d+)"
# A label opens its line, or follows the end of a sentence.
_NAME = re.compile(
    rf"(?:(?<![^\n])|(?<=[.?!…)\]\"”]\s)|(?<=\s\s)){_WORD}(?: (?:(?:of|for|the|de|la|van|von|bin) )*{_WORD}){{0,5}}"
    r"(?= \([^()]{1,40}\)\Z|\Z)"
)
_DIRECTION = re.compile(r"\s*(?:[(\[][^()\[\]]{1,60}[)\]]\s*)?")


class Label(NamedTuple):
    """A label and the words behind it, up to the next label or the end of the paragraph.

    `key` is what it has in common with other labels of the same speaker: a surname in small letters, else all of it.
    """

    span: Span
    words: Span
    key: str
    text: str

    @property
    def asks(self) -> bool:
        """Whether the label says that this is a question."""
        return self.key.split()[0] in ASKERS

    @property
    def is_letter(self) -> bool:
        """Whether the label is the "Q" or "A" of an interview, or such a word in full."""
        return self.asks or self.key in ANSWERERS

    @property
    def is_printed_large(self) -> bool:
        """Whether it is a name in capitals, as transcripts print them."""
        return self.text.isupper() and len(self.key) > 1

    @property
    def is_titled(self) -> bool:
        """Whether a title or an office stands before the name: "MR. PRICE", "Secretary Kerry"."""
        words = self.text.replace(".", "").split()[:-1]
        return any(word.title() in TITLES or word.lower() in lexicon.offices() for word in words)


def find_labels(story: Story) -> list[Label]:
    """What looks like a label of a speaker in the body of `story`, in order."""
    return [label for paragraph in _body(story) for label in _labels(story.text, paragraph)]


def _labels(text: str, paragraph: Span) -> Iterator[Label]:
    if text.find(":", paragraph.start, paragraph.end) < 0 and text[paragraph.start] not in "QA(":
        return
    marks = _MARK.finditer(text, paragraph.start, paragraph.end)
    named = [(span, mark.end()) for mark in marks if (span := _before(text, paragraph, mark))]
    ends = [*(span.start for span, _ in named[1:]), paragraph.end]
    for (span, start), end in zip(named, ends, strict=False):
        label = _label(text, span, start, end)
        if label and (paragraph.start > 0 or label.is_letter or label.is_printed_large):
            yield label


def _body(story: Story) -> Iterator[Span]:
    parts = (story.headline, story.kicker, story.byline, story.stamp, *story.margins)
    apart = {part.start for part in parts if part}
    end = story.footer.start if story.footer else len(story.text)
    return (span for span in story.paragraphs if span.start not in apart and span.start < end)


def _before(text: str, paragraph: Span, mark: re.Match[str]) -> Span | None:
    """The name that the `mark` stands behind, where a line or a sentence opens with it."""
    if mark.group().startswith("))"):
        bracketed = text.startswith(_BRACKETS, paragraph.start) and mark.start() - paragraph.start <= _LONGEST
        return Span(paragraph.start + len(_BRACKETS), mark.start()) if bracketed else None
    if mark.group() != ":":
        return Span(mark.start(), mark.start() + 1)
    start = max(paragraph.start, mark.start() - _LONGEST)
    name = _NAME.search(text, start, mark.start())
    if name is None:
        return None
    opens = name.start() == paragraph.start or text[name.start() - 1] == "\n"
    return Span(*name.span()) if opens or name.group().isupper() else None


def _label(text: str, span: Span, start: int, end: int) -> Label | None:
    """The label at `span` with its words from `start` to `end`; None for a list's "Photo:" or a score’s "Syria: 2"."""
    name = span.of(text)
    words = _without_directions(text, Span(start, end))
    low = name.lower().split()
    first = next((letter for letter in words.of(text) if letter.isalnum()), "")
    if first.isdigit() or not LABELS.isdisjoint(low) or _is_day(low):
        return None
    numbered = low[-1].isdigit() or low[0] in ASKERS
    return Label(span, words, " ".join(low) if numbered else low[-1].rstrip("."), name)


def _is_day(words: Sequence[str]) -> bool:
    """Whether a label is a day ("Tuesday:", "March 3:") and not a paper that is called like one ("Sunday Times:")."""
    return words[-1] in DAYS or (words[0] in DAYS and words[-1].isdigit())


def _without_directions(text: str, words: Span) -> Span:
    """`words` without the blanks and stage directions around them: "(Via interpreter)", "(Laughter.)"."""
    shown = _DIRECTION.match(text, words.start, words.end)
    start = shown.end() if shown else words.start
    said = text[start : words.end].rstrip()
    if said.endswith((")", "]")) and _DIRECTION.fullmatch(said, opening := max(said.rfind("("), said.rfind("["), 0)):
        said = said[:opening].rstrip()
    return Span(start, start + len(said))


def is_direction(words: str) -> bool:
    """Whether a paragraph is a stage direction: "(Laughter.)", "[crosstalk]", or a row of points."""
    return (words[:1] in "([" and words[-1:] in ")]") or not any(map(str.isalnum, words))


def keys(labels: Sequence[Label]) -> dict[str, list[Label]]:
    """The labels of each speaker."""
    found: dict[str, list[Label]] = {}
    for label in labels:
        found.setdefault(label.key, []).append(label)
    return found
