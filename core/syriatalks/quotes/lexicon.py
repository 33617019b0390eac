"""Closed classes of English words that bound a noun phrase or a clause.

From the lists of function words in Quirk et al., A Comprehensive Grammar of the English Language (1985), chapters
2, 5, 6, 8, 9 and 14, cut to those that news prose uses.
"""

DETERMINERS = frozenset(
    """a an the this that these those his her its their our my your some any no each every another many several few
    both all most one two three four five six seven eight nine ten dozens hundreds thousands other such""".split()
)
PRONOUNS = frozenset("he she they it we i you who".split())
AUXILIARIES = frozenset(
    """is are was were be been being has have had having do does did will would shall should can could may might must
    'd ’d 's ’s has've hasn't hasn’t haven't didn't didn’t doesn't doesn’t don't don’t isn't wasn't won't won’t
    wouldn't couldn't can't cannot not never to get got""".split()
)
ADVERBS = frozenset(
    """also later then again too still already once often now just even ever further furthermore earlier only first
    yesterday today tonight tomorrow here there recently soon always sometimes repeatedly meanwhile however
    nevertheless nonetheless instead moreover therefore thus simply back aloud twice afterwards rather reportedly
    previously separately flatly bluntly online so far afterward ago yet else either indeed""".split()
)
# Nouns that look like adverbs in -ly.
NOUNS_IN_LY = frozenset("family assembly rally ally reply supply bully monopoly anomaly butterfly italy july".split())
PREPOSITIONS = frozenset(
    """in on at by from with about against during after before since until under over through into onto upon
    between among amid despite without within across behind beyond near toward towards via like than outside inside
    following regarding concerning including alongside throughout per""".split()
)
# Prepositions that bind a noun to the name of a body or place: "a spokesman for the ministry", "people of Homs".
BINDING = frozenset("of for at in from with on to against".split())
SUBORDINATORS = frozenset(
    """that if unless because although though while when whenever where whereas whether as since until till before
    after once so but or nor yet and who whom whose which what how why""".split()
)
RELATIVES = frozenset("who which whom whose".split())
DAYS = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april june july august
    september october november december jan feb mar apr jun jul aug sep sept oct nov dec morning afternoon evening
    night week weekend month year day noon midnight""".split()
)
TIMES = frozenset("last this next late early earlier the that on in of at same a past".split())
# Written things that speak for their author: "the statement said", "the report found".
DOCUMENTS = frozenset(
    """statement statements report letter communique communiqué resolution document text memo release post tweet email
    e-mail message note draft declaration article editorial ruling indictment filing website site paper bulletin
    account dispatch press-release petition leaflet book lawsuit complaint affidavit transcript order charter treaty
    agreement accord""".split()
)
# What else shows that something is so.
EVIDENCE = frozenset(
    """poll polls survey surveys study studies figures data results statistics research tests images footage video
    records emails documents papers findings census autopsy""".split()
)
# Works that have a title, often in quotation marks: "his book “Return to Homs”".
WORKS = frozenset(
    """book novel novella memoir essay poem column magazine film movie documentary play musical opera show series sitcom
    program programme podcast episode song ballad anthem track single album painting sculpture exhibition
    exhibit""".split()
)
# Before a colon these name no speaker: what papers and their pages print above a link, a picture or a piece.
LABELS = frozenset(
    """read more watch photo photos picture video listen live update updated breaking exclusive opinion analysis comment
    editorial review explainer factbox timeline fact-check note name date subject title headline source sources related
    caption file correction poll gallery podcast story topics tags latest""".split()
)
