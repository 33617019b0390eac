"""Finite forms by which a clause is known: irregular past forms; regular ones end in -ed.

From the list of irregular verbs in Quirk et al., A Comprehensive Grammar of the English Language (1985), 3.11-3.20,
cut to those that news prose uses, without forms that are nouns as often.
"""

from collections.abc import Sequence

from syriatalks.quotes.clauses import Token
from syriatalks.quotes.lexicon import DETERMINERS

# The last row: regular forms in -eed, where most words are no verbs ("seed", "need").
PAST = frozenset(
    """arose awoke became began bent bet bit blew bled bred broke brought built bought burst caught chose clung
    came crept cut dealt died dug drew drank drove ate fell fed felt fought found fled flew forbade forgot
    forgave froze gave got grew heard hid hit held hurt kept knelt knew laid led learnt left lent let lit
    lost made meant met overcame overthrew paid put quit ran rang read rebuilt rid rode rose said sang sank
    sat saw sent set sold shook shot shrank shut slept slid sought spent split spoke sped spread sprang
    stood stole struck stuck strove swam swept swore swung taught thought threw told took tore understood
    undertook upheld went withdrew withstood woke won wore wove wrote
    agreed disagreed freed guaranteed""".split()
)
AUXILIARIES = frozenset(
    """is are was were has have had do does did will would shall should can could may might must won’t won't didn’t
    didn't doesn’t doesn't isn’t isn't aren’t aren't
    wasn’t wasn't weren’t weren't cannot can’t can't wouldn’t wouldn't couldn’t couldn't
    hasn’t hasn't haven’t haven't hadn’t hadn't""".split()
)
# A pronoun with its verb: "it’s", "they’ll".
CONTRACTED = ("’s", "'s", "’re", "'re", "’ve", "'ve", "’ll", "'ll", "’d", "'d", "’m", "'m")
# Present forms that open a predicate behind "and": "took a pause and plan to return".
PRESENT = frozenset(
    """looks look makes make takes take comes come goes go gets gives give keeps keep appears appear seems seem
    plans plan hopes hope expects expect intends intend remains remain continues continue begins begin opens open
    ends resumes resume meets travels arrives leaves returns wants want says seeks seek needs need runs faces""".split()
)
# Words in -ed that are no verbs.
ADJECTIVES = frozenset(
    """allied armed hundred sacred naked wicked so-called unarmed unnamed unidentified undisclosed unprecedented
    unspecified unsigned undocumented uncontested unrelated unexpected unchanged long-awaited""".split()
)


def is_contracted(token: Token) -> bool:
    """Whether this is a pronoun with its verb: "it’s"."""
    return token.low.endswith(CONTRACTED) and not token.is_capital


def is_finite(tokens: Sequence[Token], at: int) -> bool:
    """Whether the token at `at` looks like a finite verb."""
    low = tokens[at].low
    if low in AUXILIARIES or low in PAST:
        return tokens[at].text != "May"
    regular = (
        low.endswith("ed")
        and len(low) > 3
        and not low.endswith("eed")
        and not tokens[at].is_capital
        and low not in ADJECTIVES
    )
    return regular and (at == 0 or tokens[at - 1].low not in DETERMINERS)
