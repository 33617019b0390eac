"""The query language: which facts are meant by `actor:jarba AND NOT status:planned`.

`nodes` are its nouns, `fields` the table of what may stand before a colon, `tokens` and `parsing` read what was typed,
`unquoted` sees a date that lacks its quotation marks. `facts` are what a query chooses from, `traits` what is true of
one, by its sentence perhaps (`sentences`). `matching` finds those that match, with `calling` (actors by name), `timing`
(days), `wording` (words), `shelf` (stories), and `bitmaps`; `answering` makes hits of them.
"""

from syriatalks.search.query.answering import answers
from syriatalks.search.query.errors import QueryError, UnknownNameError
from syriatalks.search.query.facts import Fact, facts_of
from syriatalks.search.query.fields import asks_of
from syriatalks.search.query.matching import Matcher
from syriatalks.search.query.nodes import And, Field, Not, Or, Query, Term, conjuncts, spelt, terms
from syriatalks.search.query.parsing import is_query, parse

__all__ = [
    "And",
    "Fact",
    "Field",
    "Matcher",
    "Not",
    "Or",
    "Query",
    "QueryError",
    "Term",
    "UnknownNameError",
    "answers",
    "asks_of",
    "conjuncts",
    "facts_of",
    "is_query",
    "parse",
    "spelt",
    "terms",
]
