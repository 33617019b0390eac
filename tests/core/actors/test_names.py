"""Names that stand where no other stands."""

from hypothesis import given
from hypothesis import strategies as st

from syriatalks.actors.names import Name, clear_of
from syriatalks.model import Span

spans = st.lists(st.builds(lambda start, size: Span(start, start + size), st.integers(0, 30), st.integers(1, 6)))


@given(spans, spans)
def test_names_are_clear_of_spans_that_they_share_nothing_with(named, taken):
    names = [Name(span, "Lund", "person", "") for span in named]
    assert clear_of(names, taken) == [name for name in names if not any(map(name.span.overlaps, taken))]
