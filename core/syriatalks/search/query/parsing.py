"""From what was typed to a query: OR binds loosest, then AND or nothing between, then NOT, then brackets."""

from collections.abc import Sequence
from itertools import takewhile

from syriatalks.model import Span
from syriatalks.search.folding import fold
from syriatalks.search.query.errors import QueryError, nearest
from syriatalks.search.query.fields import FIELDS
from syriatalks.search.query.nodes import And, Field, Not, Or, Query, Term
from syriatalks.search.query.tokens import Token, tokens
from syriatalks.search.query.unquoted import words_of_date

# A text pasted by mistake is no query (code points); nobody nests brackets or negations deeper.
_LONGEST, _DEEPEST = 1000, 40


def is_query(typed: str) -> bool:
    """Whether `typed` is meant as a query, rather than as words for the finder: it has an operator or a known field."""
    try:
        found = list(tokens(typed[:_LONGEST]))
    except QueryError:
        return any(f"{name}:" in typed for name in FIELDS)
    fields = [token.name.casefold() for token in found if token.sort == "field"]
    return any(token.sort in ("AND", "OR", "NOT") for token in found) or any(
        name in FIELDS or nearest(name, FIELDS) for name in fields
    )


def parse(typed: str) -> Query | None:
    """The query in `typed`, None where nothing was typed. Raises `QueryError` with the place of what is wrong."""
    if len(typed) > _LONGEST:
        raise QueryError(f"a query has at most {_LONGEST} characters", Span(_LONGEST, len(typed)))
    found = list(tokens(typed))
    if not found:
        return None
    parser = _Parser(found, len(typed.rstrip()))
    query = parser.any_of(0)
    parser.expect_end()
    return query


class _Parser:
    """Reads tokens from the left; `end` is where the query ends."""

    def __init__(self, found: Sequence[Token], end: int) -> None:
        self._left = list(reversed(found))
        self._end = end

    def _next(self) -> str:
        return self._left[-1].sort if self._left else ""

    def _here(self) -> Span:
        return self._left[-1].span if self._left else Span(self._end, self._end + 1)

    def expect_end(self) -> None:
        """Nothing may be left but what a bracket should have opened."""
        if self._left:
            raise QueryError("no bracket is open here", self._here())

    def any_of(self, depth: int) -> Query:
        """Parts with OR between them."""
        parts = [self._all_of(depth)]
        while self._next() == "OR":
            self._left.pop()
            parts.append(self._all_of(depth))
        return parts[0] if len(parts) == 1 else Or(_flat(parts, Or))

    def _all_of(self, depth: int) -> Query:
        parts = [self._one(depth)]
        while self._next() not in ("", "OR", ")"):
            if self._next() == "AND":
                self._left.pop()
            parts.append(self._one(depth))
        return parts[0] if len(parts) == 1 else And(_flat(parts, And))

    def _one(self, depth: int) -> Query:
        """A term, a negation, or what stands in brackets."""
        place = self._here()
        if depth > _DEEPEST:
            raise QueryError("this goes too deep", place)
        if not self._left or self._next() in ("AND", "OR", ")"):
            raise QueryError("a word, a phrase or a field is missing here", place)
        token = self._left.pop()
        if token.sort == "NOT":
            return Not(self._one(depth + 1))
        if token.sort == "field" and not token.text and self._next() == "(":
            name = token.name.casefold()
            raise QueryError(f"brackets go around whole terms, as in ({name}:a OR {name}:b)", self._here())
        if token.sort != "(":
            term = _term(token)
            self._expect_whole_date(term, token)
            return term
        inside = self.any_of(depth + 1)
        if self._next() != ")":
            raise QueryError("this bracket is not closed", place)
        self._left.pop()
        return inside

    def _expect_whole_date(self, term: Term, token: Token) -> None:
        """Words behind a date that would make it a fuller one have to be in quotation marks with it."""
        if term.field != "date" or term.span.end != token.span.end:
            return
        behind = list(takewhile(lambda one: one.sort == "word", reversed(self._left)))
        if count := words_of_date(term.value, [one.text for one in behind]):
            rest = " ".join(one.text for one in behind[:count])
            raise QueryError(
                f'quotation marks hold a date together: date:"{term.value} {rest}"; else date:{term.value} AND {rest}',
                Span(term.span.start, behind[count - 1].span.end),
            )


def _flat(parts: Sequence[Query], joined: type[And] | type[Or]) -> tuple[Query, ...]:
    """`parts`, with the parts of those that are joined the same way in their place."""
    return tuple(one for part in parts for one in (part.parts if isinstance(part, joined) else (part,)))


def _term(token: Token) -> Term:
    if token.sort == "field":
        return _of_field(token)
    if not fold(token.text):
        raise QueryError(f"there are no letters in “{token.text}”", token.span)
    return Term("phrase" if token.sort == "phrase" else "word", " ".join(token.text.split()), token.span)


def _of_field(token: Token) -> Term:
    name = next((known for known in FIELDS if known == token.name.casefold()), None)
    if name is None:
        like = nearest(token.name, FIELDS)
        hint = f"did you mean “{like}:”?" if like else f"fields are {', '.join(FIELDS)}"
        raise QueryError(
            f"there is no field “{token.name}”; {hint}", Span(token.span.start, token.span.start + len(token.name))
        )
    if not token.text:
        raise QueryError(f"{name}: needs a value, as in {FIELDS[name].example}", token.span)
    return Term(name, _value(name, token), token.value or token.span)


def _value(name: Field, token: Token) -> str:
    """The value that `token` has, one of those that the field knows if it knows them: begun perhaps."""
    values = FIELDS[name].values
    typed = " ".join(token.text.split())
    if not values or typed.casefold() in values:
        return typed.casefold() if values else typed
    begun = [value for value in values if value.startswith(typed.casefold())]
    if len(begun) == 1:
        return begun[0]
    like = nearest(typed, begun or values)
    hint = f"did you mean {like}?" if like else f"it is one of {', '.join(values)}"
    raise QueryError(f"{name}: is never “{typed}”; {hint}", token.value or token.span)
