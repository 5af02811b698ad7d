"""The words of a debate's claims, read once and shared by all rules that ask about wording."""

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache

from argmap.graph.model import Graph


def word_list(listed: str) -> frozenset[str]:
    """The words of a list that is typed in lines, as a page is."""
    return frozenset(listed.split())


# Words that carry no matter of their own: too common to tell what a text is about.
_STOP_WORDS: Mapping[str, str] = {
    "en": """a about above after again against all also although am among an and any are as at be because been before
        being below between both but by can cannot could did do does doing down during each either else even ever every
        few for from further had has have having he her here hers him his how i if in indeed into is it its itself just
        like many may me might more most much must my neither no nobody none nor not nothing now of off on once one only
        or other our out over own same shall she should since so some such than that the their them then there therefore
        these they this those though through thus to too under until up upon us very was we were what when where whether
        which while who whom whose why will with within without would yet you your""",
    "de": """aber alle als also am an auch auf aus bei bin bis da damit dann das dass dem den denn der des die dies
        diese dieser dieses doch dort durch ein eine einem einen einer eines er es etwas für gegen hat hatte haben ich
        ihm ihn ihr ihre im in ist ja kann kein keine man mehr mit nach nicht noch nur ob oder ohne sehr sein seine sich
        sie sind so sollte über um und uns unter vom von vor war waren was weil wenn wer werden wie wir wird wurde zu
        zum zur""",
    "fr": """a au aussi aux avec ce ces cet cette comme dans de des donc du elle elles en est et étaient était être eu
        fait il ils je l la le les leur leurs lui mais même n ne ni non nous on ont ou où par pas plus pour qu que qui
        sa sans se ses si son sont sur tout tous très un une vous y""",
    "ru": """а без бы был была были было быть в вам вас весь во вот все всё вы где да для до его ее её если есть ещё же
        за и из или им их к как когда кто ли либо мы на над не него неё нет ни но о об он она они оно от по под при с со
        так также такой там то того тоже только том тот ту ты у уже чем что чтобы эта эти это этот я""",
}
STOP_WORDS: Mapping[str, frozenset[str]] = {lang: word_list(listed) for lang, listed in _STOP_WORDS.items()}
"""By primary language tag: lower-case words that carry no matter of their own."""

HEDGES = word_list(
    """
    perhaps maybe possibly probably apparently seemingly presumably supposedly conceivably arguably seem seems seemed
    appears appeared might
    """
)
"""English words by which whoever says something does not vouch for it, and that are hardly ever anything else."""

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_PLAIN_WORD = re.compile(r"[a-z0-9]+(?:'[a-z0-9]+)*")  # the same for ASCII, a fifth faster
# From each character of ASCII to its lower case, to a space where it parts words: without apostrophes, faster still.
_PARTED = "".join(character.lower() if character.isalnum() else " " for character in map(chr, range(128)))
_QUOTE = re.compile("[\"“„«‘']")
_QUOTED = re.compile(  # bounded, so that a text full of unclosed marks is read in linear time
    r"“[^”]{0,500}”|„[^“”]{0,500}[“”]|«[^»]{0,500}»|\"[^\"]{0,500}\""
    r"|(?<!\w)‘(?:[^’]|’(?=\w)){0,500}’(?!\w)|(?<!\w)'(?:[^']|'(?=\w)){0,500}'(?!\w)"
)


def language(graph: Graph) -> str:
    """The primary tag of the language the texts are in, `en` for `en-GB`; empty where the debate does not say."""
    return graph.debate.lang.partition("-")[0].strip().lower()


def split_words(text: str) -> tuple[str, ...]:
    """The words of a text in order, lower-cased and in NFKC; hyphens part words, apostrophes do not."""
    if text.isascii():
        if "'" not in text:
            return tuple(text.translate(_PARTED).split())
        return tuple(_PLAIN_WORD.findall(text.lower()))
    return tuple(_WORD.findall(unicodedata.normalize("NFKC", text).replace("’", "'").lower()))


def language_of(text: str) -> str:
    """The language whose commonest words a text has, as a primary tag; empty where no one of them stands out."""
    spoken = split_words(text)
    shares = sorted((sum(word in known for word in spoken), lang) for lang, known in STOP_WORDS.items())
    (second, _), (most, lang) = shares[-2:]
    return lang if most >= 3 and most >= 2 * second and 4 * most >= len(spoken) else ""


@lru_cache(maxsize=4)
def words(graph: Graph) -> Mapping[str, tuple[str, ...]]:
    """The words of each claim by its id, as `split_words` gives them; linear in the texts, once for each graph."""
    return {name: split_words(claim.text) for name, claim in graph.claims.items()}


@lru_cache(maxsize=4)
def vocabulary(graph: Graph) -> frozenset[str]:
    """All words of all claims."""
    return frozenset().union(*words(graph).values())


def outside_quotes(text: str) -> str:
    """The text with each quoted stretch replaced by a dash, since what is quoted is not the mapper's wording."""
    return _QUOTED.sub("–", text) if _QUOTE.search(text) else text
