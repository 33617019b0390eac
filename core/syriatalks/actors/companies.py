"""Companies: named in full with a word for what they are, then by the name that is their own."""

import re
from collections.abc import Sequence

from syriatalks.actors import lexicon
from syriatalks.actors.names import PATTERN, TAGGED, Name, of_kind
from syriatalks.model import Span

# Words behind a company's own name (Companies House and SEC registers).
COMPANY_WORDS = frozenset(
    """inc corp corporation co company ltd limited plc group holding holdings sa sas ag nv se gmbh llc industries
    industrie technologies international airlines airways computer petroleum motors pharmaceuticals electronics foods
    lines developments properties enterprises telecom shipping partners ventures logistics software systems asa ab oyj
    bhd pty pte pjsc bv sarl tbk kgaa""".split()
)
# Last words of the names of football clubs (Football Association, list of members).
CLUB_WORDS = frozenset("city united town rovers wanderers athletic albion hotspur fc afc".split())

# "Allen, Brook & Hale LLP": partners, the last behind a mark that prose does not put between persons.
_PARTNERS = re.compile(
    r"\b(?:[A-ZÀ-Þ][a-zà-ÿ]\w+, ){1,3}[A-ZÀ-Þ][a-zà-ÿ]\w+,? & [A-ZÀ-Þ][a-zà-ÿ]\w+\b"
    r"(?: (?:LLP|LLC|PLLC|PC|Co)\b)?(?! [A-ZÀ-Þ])"
)


def find_firms(text: str) -> list[Name]:
    """The firms in `text` that are called after several partners."""
    if " & " not in text:
        return []
    spans = [Span(*match.span()) for match in _PARTNERS.finditer(text)]
    return [
        Name(span, span.of(text), "organisation", "The surnames of partners, joined by “&”.", PATTERN) for span in spans
    ]


def with_companies(names: Sequence[Name]) -> list[Name]:
    """A company's own name is the company: "Kestrel" of "Kestrel Holding"."""
    companies = {own for name in names if (own := own_part(name))}
    because = "The story names a company so in full."
    return [
        of_kind(name, "organisation", because) if name.layer == TAGGED and name.text in companies else name
        for name in names
    ]


def own_part(name: Name) -> str:
    """A company's name without the word for what it is: "Kestrel" of "Kestrel Holding"; else ""."""
    own, _, last = " ".join(name.text.rstrip(".").split()).rpartition(" ")
    if name.kind != "organisation" or not own or last.lower() not in COMPANY_WORDS:
        return ""
    means_more = own in lexicon.cities() or own in lexicon.regions() or own in lexicon.adjectives()
    return "" if means_more or own.lower() in lexicon.common_words() else own
