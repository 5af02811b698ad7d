"""Words of English that show what kind of sentence one has before one. Closed lists: what they miss is passed over."""

import re
from itertools import pairwise

from argmap.graph.words import word_list

AUXILIARIES = word_list(
    """
    am is are was were isn't aren't wasn't weren't has have had hasn't haven't hadn't do does did don't doesn't
    didn't can can't cannot could couldn't may might must mustn't shall should shouldn't will won't would wouldn't
    ought need needn't
    """
)

PAST = word_list(
    """
    arose ate awoke bade beat became began bent bit bled blew bore bought bound bred broke brought built burnt burst
    came cast caught chose clung cost cut dealt drank dreamt drew drove dug dwelt fed fell felt fled flew forbade
    forgave forgot fought found froze gave got grew held hid hit hung hurt kept knew laid lay leapt learnt led left
    lent let lit lost made meant met misled paid proved put quit ran rang read rode rose said sang sank sat saw sent
    set shone shook shot showed shrank shut slept slid sold sought sowed spent split spoilt spoke sprang spread
    stole stood strove struck stuck stung sung swam swept swore swung taught thought threw told took tore understood
    undertook underwent upheld wept went withdrew withheld withstood woke won wore wrote beset broadcast cleft crept
    forecast foresaw foretold mislaid misread misspent mistook misunderstood outdid outran outsold overcame
    overheard overran oversaw overthrew overtook partook rebuilt recast redid remade reran reread resent retold
    retook rewrote shed shorn slew slung smote spat spun strewed thrust trod undid unwound uprose upset wed wound
    wrung
    """
)
"""Past tenses that do not end in -ed."""

PRESENT = word_list(
    """
    accept agree allow appear argue ask base bear become begin believe belong bring call carry cause cite claim come
    concern conclude confirm consist contain contradict contribute cover deny depend derive describe differ dispute
    doubt draw entail exist explain fail fall favour favor find follow give go govern happen hate have hold imply
    include indicate infer interpret involve judge keep know lack lead leave lie live love make matter mean mention
    name need occur offer oppose originate prefer presuppose prevent produce prove provide put rank reach read
    reject rely remain remember require resist respect rest result rule run say see seem serve share show speak
    stand state stem suggest support take tell tend think treat trust understand undermine use vary want work write
    """
)
"""Plural present tenses that claims are made with."""

PRONOUNS = word_list("i we you he she it they there who which what that this these those")

REPORTING = word_list(
    """
    according acknowledge acknowledges acknowledged admit admits admitted allege alleges alleged announce announces
    announced argue argues argued ascribe ascribes assert asserts asserted assume assumes assumed believe believes
    believed charge charged claim claims claimed conclude concludes concluded contend contends contended declare
    declares declared deny denies denied explain explains explained hold holds held infer infers inferred insist
    insists insisted judge judges judged maintain maintains maintained object objects objected reason reasons
    reasoned reply replies replied report reports reported say says said state states stated suppose supposes
    supposed testify testifies testified think thinks thought write writes wrote
    """
)
"""Verbs that put what follows into somebody's mouth."""


# Endings of finite verbs; plurals end in -s too, so this is generous.
_ENDING = re.compile(r"(?:ed|n't|[^\Wsu']s)\b")
_SURE = AUXILIARIES | PAST
# Behind one of these a rank or a claim is a noun.
_BEFORE_NOUNS = word_list("the a an this that his her its their our my no some any every each of in on by for to at")


def may_have_verb(said: tuple[str, ...], text: str) -> bool:
    """Whether one of the words of a text can be a finite verb."""
    if not _SURE.isdisjoint(said) or _ENDING.search(text):
        return True
    behind = pairwise(said)
    return any(word in PRESENT and before not in _BEFORE_NOUNS for before, word in behind)


def is_verb(word: str) -> bool:
    """Whether a lower-case word is most likely a finite verb; sparing: no bare -ed, no -s."""
    return word in AUXILIARIES or word in PAST
