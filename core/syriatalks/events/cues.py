"""What in a clause says that its event is planned, conditional or denied; without any of it, it happened.

Modality and negation after Quirk et al., A Comprehensive Grammar of the English Language (1985), 4.42-4.66 (ways to
express the future and the future in the past), 10.54-10.70 (negation), 15.33-15.44 (conditions); the factuality of
news events after Saurí and Pustejovsky, FactBank (Language Resources and Evaluation 43, 2009).
"""

from typing import Literal, NamedTuple

from syriatalks.model import Status

# any: wherever the date stands in the clause of the cue. before: the cue governs only a date behind it ("agreed to meet
# on Monday", not "agreed on Monday to meet"). described: only a date that describes an occasion ("Friday’s session").
# inside: only a date between the words of the cue ("The session on Friday was cancelled"). next: only a date right
# behind the cue ("moved to Monday", not "moved to Aldby in 2017").
Side = Literal["any", "before", "described", "inside", "next"]


class StatusCue(NamedTuple):
    """A pattern over the words of a clause, the status that it gives, and an example of it with its date as «…».

    Of `letters`, in small, every match holds one: a clause without them is not searched. `ahead`: in narration the
    cue counts only for a date that is still to come; of the past, "could" is an ability and "would" a habit. In
    reported speech it looks ahead from the time of speaking, and always counts. `over`: it counts only for a day
    that is past. `coming`: it counts for none that is.
    """

    letters: str
    pattern: str
    status: Status
    side: Side
    example: str
    ahead: bool = False
    over: bool = False
    coming: bool = False


# Between a cue and a date that it governs stands none of these, and no finite verb.
PARTING = frozenset(
    "after following since because amid despite over announced brokered unveiled published issued approved".split()
)
# What "due to" announces when it is no cause, and causes that follow "was due to".
_COMING = (
    r"(?:be|open|begin|start|meet|hold|take|go|come|arrive|leave|resume|return|end|expire|vote|speak|visit|fly|appear"
    r"|land|dock|sail|depart|sign|give|make|run|finish|close|face|publish|play|travel|deliver|report|present|hear|join|become|retire|stand|launch)\b"
)
_CAUSE = (
    r"(?:an?|the|this|that|its|his|her|their|these|those|bad|poor|heavy|high|low|lack|health|technical|security|safety"
    r"|weather|fears?|concerns?|reasons?|\w+(?:al|ic|ous|ive|ing|ed|tion|ness|ity|age))\b"
)
_ADVERB = r"(?:\w+ly |also |now |still |then |already |therefore |only |again |yet )?"
_BE = r"\b(?:is|are|was|were|been|being)"
_AUXILIARY = r"\b(?:will|would|shall|should|could|can|may|might|must|need|did|does|do|has|have|had|is|are|was|were)"
# What is held on a day, as a stem: "talks", "meetings", "elections".
_OCCASION = (
    r"\b(?:talk|meeting|visit|trip|session|round|summit|conference|vote|election|ceremon|hearing|flight|deliver|service"
    r"|rally|rallies|march|protest|launch|opening|convoy|evacuation|signing|truce|release|swap|exchange|referendum|trial)\w*"
)
_SCHEDULED = r"(?:set(?! (?:on|in|at|by|from))|due|planned|scheduled|slated|meant|expected|supposed|timed|arranged)"
# What is done to an occasion that does not take place.
DROPPED = frozenset("postponed delayed cancelled canceled scrapped called put abandoned aborted".split())
_DROPPED = r"(?:postponed|delayed|cancell?ed|scrapped|called off|put off|abandoned|aborted)"
# Stems of verbs with an infinitive that is still to come, and of verbs that move an occasion to a new day.
_INTEND = "plan|intend|hop|aim|want|wish|mean|expect|promis|pledg|vow|agree|decid|undert|offer|propos|prepar|arrang"
_MOVE = "postpon|delay|put off|mov|adjourn|reschedul|deferr|extend|brought forward|pushed back"
_READY = r"likely|ready|about|bound|poised|prepar\w+|plann\w+|required|invited"
_PLANS = r"(?:date|plan|proposal|call|offer|bid|idea|invitation|request|demand|suggestion|attempt|effort|deal)s?\b"
_DROPS = r"\b(?:call(?:s|ed|ing)? off|put off|(?:cancel|scrap|abandon|abort|suspend|postpon)\w*)"
# What is denied in words and not undone: "She denied the charges on Friday".
_ACCUSED = (
    r"(?:[\w’'-]+ ){0,3}?(?:charge|allegation|accusation|claim|report|rumou?r|wrongdoing|involvement|responsibility"
    r"|guilt|knowledge|link|blame)"
)
_HAS_BEEN = r"(?:is|are|was|were|has been|have been|had been|got) (?:\w+ )?"

# The first row that fits decides: denied, then conditional, then planned.
STATUS_CUES: tuple[StatusCue, ...] = (
    StatusCue("not", r"\b(?:may|might) not\b", "conditional", "any", "The talks may not resume on «Friday»"),
    StatusCue(
        "not never", rf"{_AUXILIARY} {_ADVERB}(?:not|never)\b", "denied", "any", "They will not attend on «Monday»"
    ),
    StatusCue(
        "n’t n't cannot", r"\b(?:wo|ca|\w+)n[’']t\b|\bcannot\b", "denied", "any", "The sides didn’t meet on «Friday»"
    ),
    StatusCue(
        "there",
        rf"\bthere (?:will be|would be|has been|have been|is|are|was|were) {_ADVERB}no\b",
        "denied",
        "any",
        "There will be no talks on «Monday»",
    ),
    StatusCue("never", r"\bnever\b", "denied", "any", "The convoy never left on «Friday»"),
    StatusCue(
        "no neither",
        r"^\W*(?:but |and )?(?:no|none|neither|nobody|nothing|not (?:one|a single))\b",
        "denied",
        "any",
        "No talks were held on «Friday»",
    ),
    StatusCue(
        "have",
        rf"{_BE} {_ADVERB}(?:{_SCHEDULED} )?to have\b",
        "denied",
        "any",
        "The talks were to have opened on «Friday»",
    ),
    StatusCue(
        "off cancel scrap abandon abort suspend postpon",
        rf"{_DROPS}\b.*\b{_SCHEDULED} (?:to|for|on|in|at)\b",
        "denied",
        "before",
        "The UN called off the talks set for «Friday»",
    ),
    StatusCue(
        "off cancel scrap abandon abort suspend postpon drop shelv ditch",
        rf"(?:{_DROPS}|\b(?:dropp|shelv|ditch)\w*) (?:[\w’'-]+ ){{0,4}}?{_PLANS}",
        "denied",
        "before",
        "The UN abandoned a plan to meet on «Friday»",
    ),
    StatusCue(
        "foil thwart avert prevent",
        rf"\b(?:foil|thwart|avert|prevent)\w* .*\b{_SCHEDULED} (?:to|for|on|in|at)\b",
        "denied",
        "before",
        "Police foiled an attack planned for «Friday»",
    ),
    StatusCue(
        "foil thwart avert prevent",
        rf"\b{_SCHEDULED} (?:to|for|on|in|at)\b.* {_HAS_BEEN}(?:foil|thwart|avert|prevent)ed\b",
        "denied",
        "any",
        "The strike, due to start on «Friday», was averted",
    ),
    StatusCue(
        "had",
        rf"\bhad {_ADVERB}(?:been {_ADVERB}{_SCHEDULED} (?:to|for)|(?:plann|hop|intend|want)ed to)\b",
        "denied",
        "any",
        "The envoy had been scheduled to speak on «Friday»",
        over=True,
    ),
    StatusCue(
        "supposed",
        r"\b(?:was|were) supposed to\b",
        "denied",
        "any",
        "The plane was supposed to land on «Friday»",
        over=True,
    ),
    StatusCue(
        "would",
        rf"^(?!.*\bif\b).*\bwould {_ADVERB}have (?!had to\b|to\b)\w+",
        "denied",
        "any",
        "Jean would have turned 60 on «Friday»",
    ),
    StatusCue("unable", r"\bunable to\b", "denied", "before", "The team was unable to reach the town on «Friday»"),
    StatusCue(
        "false unfounded baseless",
        r"\b(?:is|are|was|were) (?:false|unfounded|baseless)\b",
        "denied",
        "any",
        "Reports that he died on «Friday» are false",
    ),
    StatusCue(
        "off cancel scrap abandon abort suspend postpon",
        rf"{_DROPS}\b",
        "denied",
        "described",
        "The UN called off «Friday»’s session",
    ),
    StatusCue(
        "off cancel scrap abandon abort delay postpon",
        rf"^[^,;]*{_OCCASION} {_HAS_BEEN}{_DROPPED}\b",
        "denied",
        "described",
        "«Friday»’s session was cancelled",
    ),
    StatusCue(
        "off cancel scrap abandon abort delay postpon",
        rf"{_OCCASION}.* {_HAS_BEEN}{_DROPPED}\b",
        "denied",
        "inside",
        "The session on «Friday» was cancelled",
    ),
    StatusCue(
        "but",
        rf"\b{_SCHEDULED}\b.*\bbut (?:{_HAS_BEEN}{_DROPPED}|(?:did|has|have|had) not)\b",
        "denied",
        "any",
        "Talks were due on «Friday» but were postponed",
    ),
    StatusCue(
        "refus fail neglect declin",
        r"\b(?:refus|fail|neglect)\w* to\b|(?<!\bthe )(?<!\ba )\bdeclin\w+ to\b",
        "denied",
        "before",
        "The rebels refused to meet on «Friday»",
    ),
    StatusCue(
        "rul den",
        rf"\brul(?:es?|ed|ing) out\b|\bden(?:y|ies|ied|ying)\b(?! {_ACCUSED})",
        "denied",
        "before",
        "Damascus denied shelling the town on «Friday»",
    ),
    StatusCue(
        "reject oppos",
        rf"\b(?:reject|oppos)(?:e|es|s|ed|ing)? (?:[\w’'-]+ ){{0,4}}?{_PLANS}",
        "denied",
        "before",
        "They rejected a proposal to meet on «Friday»",
    ),
    StatusCue(
        "if unless assuming depending subject condition",
        r"\b(?:if|unless|assuming (?:that|no|it|they|he|she|we)|depending on|subject to|on condition)\b",
        "conditional",
        "any",
        "The talks resume on «Friday» if the sides agree",
    ),
    StatusCue(
        "whether",
        r"^\W*whether\b(?! or not\b)",
        "conditional",
        "any",
        "It is not clear whether the talks will resume on «Friday»",
    ),
    StatusCue("threat", r"\bthreat\w* to\b", "conditional", "before", "They threatened to leave on «Friday»"),
    StatusCue(
        "provided",
        r"^\W*provided\b(?! (?:by|with|to|for)\b)|,\W*provided\b|\bprovided that\b",
        "conditional",
        "any",
        "Talks go on on «Monday», provided both sides agree",
    ),
    StatusCue(
        "long case event should",
        r"\b(?:as|so) long as\b|\bin (?:case|the event)\b|^should\b",
        "conditional",
        "any",
        "Should talks fail on «Friday», war goes on",
    ),
    StatusCue(
        "have",
        rf"\b(?:could|might) {_ADVERB}have\b",
        "conditional",
        "any",
        "A truce could have begun on «Friday»",
    ),
    StatusCue(
        "possible certain unclear doubt unlikely",
        r"\b(?:is|are|was|were|remains?) (?:possible|uncertain|unclear|in doubt|doubtful|unlikely)\b",
        "conditional",
        "any",
        "A vote on «Friday» is possible",
    ),
    StatusCue(
        "may might possibl perhaps",
        r"\b(?:may|might)\b|\b(?:possibly|perhaps|maybe)\b",
        "conditional",
        "any",
        "The talks may resume on «Friday»",
    ),
    StatusCue("could", r"\bcould\b", "conditional", "any", "He said the talks could resume on «Friday»", ahead=True),
    StatusCue(
        "will shall ’ll 'll",
        r"\b(?:will|shall)\b|[’']ll\b",
        "planned",
        "any",
        "The talks will resume on «February 10»",
        coming=True,
    ),
    StatusCue(
        "to",
        rf"{_BE} {_ADVERB}(?:{_SCHEDULED}|{_READY}) to\b",
        "planned",
        "any",
        "The talks are expected to resume on «Friday»",
    ),
    StatusCue("to", rf"{_BE} {_ADVERB}to (?!have\b)\w+", "planned", "any", "The envoy is to fly to Geneva on «Friday»"),
    StatusCue(
        "set due plan schedul slated meant expected supposed timed arranged",
        rf"\b{_SCHEDULED} (?:to|for|on|in|at|by|from|next|later|around|between)\b",
        "planned",
        "before",
        "the talks scheduled for «Friday»",
    ),
    StatusCue("take", r"\btakes? place\b", "planned", "before", "The draw takes place on «Friday»"),
    StatusCue("due", r"\bdue\b", "planned", "before", "The second round is due «Friday»"),
    StatusCue(
        "plan intend hop aim want wish mean expect promis pledg vow agree decid undert offer propos prepar arrang",
        rf"\b(?:{_INTEND})\w* to (?!(?:an?|the|his|her|its|their)\b)",
        "planned",
        "before",
        "Lavrov plans to meet Kerry on «Friday»",
    ),
    StatusCue(
        "to",
        r"\b(?:call|urg|ask|invit|order|tell|told|demand|requir|press)\w* (?:[\w’'-]+ ){1,8}?to\b",
        "planned",
        "before",
        "He urged the sides to meet on «Friday»",
    ),
    StatusCue(
        "expect",
        r"\bexpect\w* (?:[\w’'-]+ ){1,6}?to\b",
        "planned",
        "before",
        "We expect them to resume the talks on «Friday»",
    ),
    StatusCue(
        "for deadline invitation",
        r"\b(?:call|push|hope|plan|proposal|preparation|bid|demand|invitation)\w* for\b|\bdeadline (?:of|for)\b"
        r"|\binvitations? to\b",
        "planned",
        "before",
        "plans for a meeting on «Friday»",
    ),
    StatusCue(
        "announc set fix nam agree",
        r"\b(?:announc|set|fix|nam|agree)\w* (?:\S+ ){0,3}(?:date|deadline|election|vote|round)s? (?:for|on|of)\b",
        "planned",
        "before",
        "They set the vote for «Friday»",
    ),
    StatusCue(
        "postpon delay put mov adjourn reschedul deferr extend brought pushed",
        rf"\b(?:{_MOVE})\w* (?:[\w’'-]+ ){{0,4}}?(?:until|till|to|for|by)\b",
        "planned",
        "next",
        "The talks were postponed until «Friday»",
    ),
    StatusCue(
        "ask call tell meet join send give show see watch come wait vote bring",
        r"^\W*(?:please )?(?:ask|call|tell|meet|join|send|give|show|see|watch|come|wait|vote|bring)"
        r" (?:me|us|back|here|in|for|on|out)\b",
        "planned",
        "any",
        "Ask me on «February 10»",
        coming=True,
    ),
    StatusCue(
        "would ’d 'd",
        r"\bwould\b(?! like\b)|[’']d be\b",
        "planned",
        "any",
        "He said the coalition would attend on «Friday»",
        ahead=True,
    ),
    StatusCue(
        "ahead run-up preparation pending upcoming forthcoming looming",
        r"\b(?:ahead of|in the run-up to|in preparation for|pending|upcoming|forthcoming|looming)\b",
        "planned",
        "before",
        "the upcoming round on «Friday»",
    ),
    StatusCue(
        "must should ought has have need",
        r"\b(?:must|should|ought to|has to|have to|need to|needs to)\b",
        "planned",
        "any",
        "Syria must hand over its arms by «February 10»",
        coming=True,
    ),
)

# A clause that opens with one of these makes the plans of the clause beside it conditional.
CONDITIONS = frozenset("if unless provided should".split())

# A plan of the past, which a clause with "but" behind it undoes: "It was to open on Friday, | but the hall burnt down".
PAST_PLANS = r"\b(?:was|were|had|planned|hoped|intended|wanted)\b"
# Before a date these make it the day on which an occasion does not take place: "moved from Friday to Monday".
OLD_DAY = (
    r"\b(?:postponed|delayed|moved|rescheduled|shifted|changed|brought forward|put off|pushed back) from (?:the )?$"
)
# Before a date these make it one that something is compared with: "up from 14 million in 2013", "more than in 2013".
COMPARED = (
    r"\b(?:compared (?:with|to)|versus|(?:up|down|unchanged) from) (?:\S+ ){0,12}$"
    r"|\b(?:from|against) (?:\w+ )?(?:[A-Z]{0,2}[$£€¥]\d|\d[\d.,]* ?(?:%|per ?cent|million|billion|points|cents))"
    r"[^;]{0,60}$"
    r"|(?<!later )(?<!earlier )(?<!sooner )(?<!rather )\bthan (?:the one |those |that |it was |they were )?"
    r"(?:(?:in|on|at|during|of|a) )?(?:the )?$"
    r"|\bthan (?:the )?(?:\S+ ){1,6}(?:it|they|he|she|were|was) (?:reported|posted|earned|made|sold|recorded|had)"
    r" (?:(?:in|on|at|during) )?(?:the )?$"
    r"|\b(?:(?:decreas|declin|increas)\w+|drop(?:s|ped|ping)?|fall(?:s|en|ing)?|gain(?:s|ed)?|ris(?:es?|en|ing)) from"
    r" (?:the )?$"
    r"|\b(?:like|as) (?:we|they|he|she|it|you|i) (?:were|was|did|had|have) (?:in|on|at) $"
)
# Of these, in small letters, every such match holds one.
COMPARING = ("from ", "against ", "than ", "compared ", "versus ", "like ", "as ")
# "since" before the date of the last such event, and the words one of which stands before it: "the worst since 1979".
FIRST_SINCE = r"\b[^,;]+ since (?:[\w’'-]+ ){0,3}$"
SUPERLATIVES = frozenset(
    """first last only best worst most least biggest largest greatest highest lowest deadliest bloodiest longest
    shortest strongest weakest heaviest hottest warmest coldest wettest driest closest fastest slowest sharpest
    steepest smallest busiest worst-ever""".split()
)
# What a report says that is called untrue: "He denied | that they had met", "He dismissed claims | that they had met".
UNTRUE = (
    r"(?<!not )(?<!n’t )(?<!n't )(?:\bden(?:y|ies|ied|ying)|\b(?:reject|dismiss|refut|disput)\w* (?:[\w’'-]+ ){0,4}?"
    r"(?:claim|report|allegation|accusation|suggestion|rumou?r|charge)s?) that$"
)

# What looks like a cue and is none; blanked before the table is read. Each begins where a word does.
NO_CUES: tuple[tuple[str, str], ...] = (
    (r"\bnot only\b", "It was not only held on «Friday» but filmed"),
    (
        r"\b(?:\w+n[’']t|(?:did|does|do|will|would|is|are|was|were) not)\b(?=[^,;]*\buntil\b)",
        "The talks did not open until «Friday»",
    ),
    (r"\bno (?:later|earlier|sooner) than\b|\bnot (?:later than|before)\b", "Arms leave no later than «Friday»"),
    (
        rf"\bdue to (?:(?<!\bis due to )(?<!\bare due to )(?<!\bwas due to )(?<!\bwere due to )(?!{_COMING})|{_CAUSE})",
        "He withdrew on «Friday» due to ill health",
    ),
    (r"\bif not\b|\bwhether or not\b", "in days if not weeks"),
    (r"\b(?:as|even|only) if\b|\bif only\b", "He spoke on «Friday» as if nothing had happened"),
    (r"\bMay\b|\bMarch\b", "on 22 May"),
    (
        r"\b(?:wonder|ask|know|knew|see|doubt|sure|clear)(?:s|ed|ing)? (?:\S+ ){0,3}if\b",
        "He was asked on «Friday» if he would go",
    ),
)
