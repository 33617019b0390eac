"""Persons whom only the label of a transcript names, in capitals: "LAVROV: We agreed", "MR. PRICE: Thank you".

Which labels speak, and what they say, the quotes stage tells; here they are mentions of those whom they name.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from syriatalks.actors import lexicon
from syriatalks.actors.names import Name, clear_of
from syriatalks.actors.surnames import opening_surname, surname_of
from syriatalks.model import Span

# "MS. QUIST:" opens its line; with a form of address it names a person, whoever it is.
_LABEL = re.compile(
    r"^(?P<address>(?:MR|MRS|MS|MISS|DR)\.?[ ])?(?P<name>[A-ZÀ-Þ][A-ZÀ-Þ'’-]+(?:[ ][A-ZÀ-Þ][A-ZÀ-Þ.'’-]*){0,2}):(?=\s)",
    re.MULTILINE,
)
_AGAIN = 2


def with_labels(text: str, names: Sequence[Name]) -> list[Name]:
    """`names` of `text`, and in the order of the text the persons whom labels name, where no other name stands."""
    labels = list(_LABEL.finditer(text))
    if not labels:
        return list(names)
    found = clear_of(_labelled(labels, names), (name.span for name in names))
    return sorted((*names, *found), key=lambda name: name.span.start)


def _labelled(labels: Sequence[re.Match[str]], names: Sequence[Name]) -> Iterator[Name]:
    persons = {form for name in names if name.kind == "person" for form in _capitals(name)}
    lines = Counter(label["name"] for label in labels)
    for label in labels:
        name = label["name"]
        if name in persons:
            because = "The label of a speaker; the story names a person so."
        elif label["address"] or (lines[name] >= _AGAIN and _is_surname(name)):
            because = "The label of a speaker."
        else:
            continue
        yield Name(Span(*label.span("name")), name, "person", because)


def _capitals(name: Name) -> Iterator[str]:
    """A person's name and surname as a label prints them."""
    words = name.text.split()
    yield from (form.upper() for form in (name.text, surname_of(words), opening_surname(words)) if form)


def _is_surname(label: str) -> bool:
    """Whether a label can only be a surname: no city and no word of the language, as "QUESTION" is."""
    word = label.capitalize()
    return word in lexicon.surnames() and word not in lexicon.cities() and word.lower() not in lexicon.common_words()
