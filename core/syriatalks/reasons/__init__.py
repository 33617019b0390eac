"""Why the program reads a fact as it does, as data: command line and explorer show the same explanation.

`nouns` are the parts of an explanation, `times` explains dates, events and publication days, `people` actors and
quotations. Nothing here decides anything: it tells what the stages noted.
"""

from syriatalks.model import Dossier
from syriatalks.reasons.nouns import Explanation, Section, Subject
from syriatalks.reasons.people import of_actor, of_quote
from syriatalks.reasons.times import of_date, of_event, of_publication

__all__ = ["Explanation", "Section", "Subject", "explain"]


def explain(dossier: Dossier, about: Subject) -> Explanation:
    """The explanation of a fact of `dossier`."""
    if about.kind == "actor":
        return of_actor(dossier, str(about.key))
    number = int(about.key)
    if about.kind == "date":
        return of_date(dossier, number)
    if about.kind == "quote":
        return of_quote(dossier, number)
    if about.kind == "event":
        return of_event(dossier, number)
    return of_publication(dossier.stories[number])
