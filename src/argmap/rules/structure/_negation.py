"""English sentences and their denials, recognised by words: 'The plenum met.' and 'The plenum did not meet.'"""

_NOT_FORMS = (
    "don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't can't couldn't won't wouldn't shouldn't"
)
_CONTRACTED = {
    form: {"can't": "can", "won't": "will"}.get(form, form.removesuffix("n't")) for form in _NOT_FORMS.split()
} | {"cannot": "can"}
NEGATIONS = frozenset({"not", "never", "no", *_CONTRACTED})
_ARTICLES = frozenset({"a", "an", "the", "any", "no"})
_DO = frozenset({"do", "does", "did"})
_PREFIXES = (
    ("it", "is", "not", "the", "case", "that"),
    ("it", "was", "not", "the", "case", "that"),
    ("it", "is", "not", "true", "that"),
    ("it", "is", "false", "that"),
)
# Verbs whose past is not made with -ed, as far as historians deny them.
_PASTS = """began/begin brought/bring built/build came/come chose/choose drew/draw fell/fall felt/feel
    fought/fight found/find gave/give given/give went/go gone/go got/get held/hold kept/keep knew/know known/know
    led/lead left/leave lost/lose made/make meant/mean met/meet paid/pay rose/rise said/say sat/sit saw/see seen/see
    sent/send showed/show shown/show spoke/speak spoken/speak stood/stand took/take taken/take taught/teach told/tell
    thought/think understood/understand won/win wrote/write written/write had/have has/have"""
_BASES = dict(pair.split("/") for pair in _PASTS.split())


def is_negated(words: tuple[str, ...]) -> bool:
    """Whether a sentence holds a word of denial; fast."""
    return not NEGATIONS.isdisjoint(words) or ("false" in words and words[:3] == ("it", "is", "false"))


def head(words: tuple[str, ...]) -> str:
    """The first word that is no article: sentence and denial have it in common."""
    for word in words:
        if word not in _ARTICLES:
            return word
    return ""


def affirmed(words: tuple[str, ...]) -> tuple[str, ...] | None:
    """What a sentence with exactly one denial denies, in words; None for others."""
    for prefix in _PREFIXES:
        if words[: len(prefix)] == prefix:
            rest = words[len(prefix) :]
            return None if is_negated(rest) else rest
    places = [number for number, word in enumerate(words) if word in NEGATIONS]
    if len(places) != 1:
        return None
    place = places[0]
    word = words[place]
    kept = (_CONTRACTED[word],) if word in _CONTRACTED else ()
    before = words[:place]
    if kept and kept[0] in _DO:
        kept = ()
    elif word == "not" and before and before[-1] in _DO:
        before = before[:-1]
    return (*before, *kept, *words[place + 1 :])


def key(words: tuple[str, ...]) -> tuple[str, ...]:
    """What a sentence and its denial, once affirmed, have in common: stems without articles."""
    return tuple(_stem(word) for word in words if word not in _ARTICLES)


def _stem(word: str) -> str:
    base = _BASES.get(word)
    if base is not None:
        return base
    for ending in ("ied", "ies"):
        if word.endswith(ending) and len(word) > 4:
            return word.removesuffix(ending) + "y"
    for ending in ("ed", "es", "s", "e"):
        if word.endswith(ending) and len(word) > len(ending) + 2 and not word.endswith("ss"):
            return word.removesuffix(ending)
    return word
