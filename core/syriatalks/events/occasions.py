"""Nouns of what takes place on a day: a date before one of them dates the occasion, not the clause that names it.

After the event nouns of the TimeML annotation guidelines (Saurí et al., 2006, "nominalizations" and "event-referring
nouns"), cut to those that news prose dates.
"""

# Gatherings, votes, fights, crimes, disasters, disputes, acts of state; singular.
_SINGULAR = """
    meeting talk summit conference session round visit trip tour hearing trial ceremony funeral debate interview rally
    march protest demonstration parade festival match game race final concert congress assembly gathering briefing
    election win victory vote referendum poll primary ballot runoff inauguration swearing-in
    war battle attack offensive invasion raid strike airstrike bombing shelling siege clash fighting assault ambush
    uprising revolution revolt coup rebellion riot unrest violence crackdown massacre genocide conflict crisis
    shooting slaying killing murder assassination kidnapping abduction robbery stabbing death suicide arrest execution
    bomb-blast blast explosion crash accident collision fire blaze earthquake quake tsunami flood storm hurricane
    derailment disaster outbreak eruption collapse blackout
    walkout boycott strike evacuation deportation rescue launch landing flight opening closing signing release swap
    truce ceasefire merger sale takeover auction ruling verdict sentencing resignation deadline
""".split()

OCCASIONS = frozenset(
    form
    for noun in _SINGULAR
    for form in (noun, noun + "s", noun + "es", noun[:-1] + "ies")
    if form != noun[:-1] + "ies" or noun.endswith("y")
)
