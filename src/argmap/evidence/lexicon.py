"""Words on which the sense of a quotation turns, in some languages of scholarship.

Small lists, folded to lower case, of words that are hardly anything else: a negation or a hedge missed here is still
reported as a changed word, only not as a grave one.
"""

# ruff: noqa: SIM905 - a list of words is read, and added to, more easily as words

import re

NEGATIONS = frozenset(
    """
    no not nor never neither none nothing nobody nowhere cannot without hardly scarcely barely unless
    nicht kein keine keinen keinem keiner keines nie niemals weder noch nichts niemand ohne kaum
    ne pas jamais rien aucun aucune nullement sans guère
    не ни нет нельзя никогда никто ничто ничего без едва
    non nec neque numquam nunquam nihil nullus nulla nullum haud
    """.split()
)
# What a speaker does not vouch for …
DOUBTS = frozenset(
    """
    perhaps possibly probably presumably apparently evidently allegedly supposedly reportedly seemingly arguably
    seems seem seemed appears appear appeared may might could maybe likely unlikely suggests suggested
    vielleicht möglicherweise wahrscheinlich vermutlich angeblich anscheinend offenbar scheint wohl
    peut-être probablement apparemment semble sembleraient
    возможно вероятно видимо по-видимому якобы кажется
    """.split()
)
# … and to what degree.
DEGREES = frozenset(
    """
    somewhat virtually nearly almost partly largely mostly generally usually often sometimes roughly approximately
    etwa fast meist oft presque souvent почти часто
    """.split()
)
HEDGES = DOUBTS | DEGREES
CONDITIONS = frozenset("if unless provided except only until wenn falls sofern außer si sauf если кроме only".split())
NUMBERS = frozenset(
    """
    zero one first second two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion
    hundreds thousands millions dozen half halves quarter quarters third thirds fourth fifth sixth seventh eighth
    ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth
    eighteenth nineteenth twentieth thirtieth hundredth twice thrice
    zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn
    neunzehn zwanzig dreißig dreissig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend million millionen
    zweite dritte zweiten dritten hälfte
    deux trois quatre cinq sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante
    soixante cent mille million moitié tiers
    два две три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать
    двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто сто двести триста тысяча тысячи тысяч
    двух трех трёх четырех четырёх пяти шести семи восьми девяти десяти двадцати тридцати сорока пятидесяти ста
    миллион миллиона миллионов половина
    """.split()
)
LONG = 4  # letters; shorter words are misread for each other too often to prove anything
GRAVE = NEGATIONS | NUMBERS | HEDGES
# After these a sentence takes back or turns what was quoted.
TURNS = frozenset("but whereas however although though not except aber jedoch sondern mais но однако".split())
# Words everybody's text has: what is misread into one of them is known for a misreading even in a short text.
_ENGLISH = frozenset(
    """
    a i the of and to in that it is was for on with as he his be at by this had not are but from or have an they
    which one you were all her she there would their we him been has when who will no more if out so up said what
    its about than into them can only other time new some could these two may first then do any like my now over
    such our man me even most made after also did many before must through years where much your way well down
    should because each just those how too little state good very make world still own see men work long here
    between both life being under never day same another know while last might us great old year off come since
    against go came right used take three
    """.split()
)
_GERMAN = frozenset(
    """
    der die und das von zu den ist nicht mit sich des auf für im dem ein eine als auch es an werden aus er hat dass
    """.split()
)
_FRENCH = frozenset(
    """
    le la les de des et un une du dans est que qui pour pas par sur il au avec ce se plus
    """.split()
)
LANGUAGES = (_ENGLISH, _GERMAN, _FRENCH)
COMMON = _ENGLISH | _GERMAN | _FRENCH
# A full stop behind these ends no sentence.
TITLES = frozenset("mr mrs ms dr prof st sr jr rev gen col capt lt messrs mme m hr fr".split())
# What a number may follow with only a full stop between, and be no footnote mark.
ABBREVIATIONS = frozenset("p pp vol vols no nos nr art arts ch fig figs sec f ff s bd l ll col cols fol d op t".split())

_NEGATING = re.compile(r"^(?:un|in|im|il|ir|dis|non|a|anti|не|un)-?(?P<rest>\w{3,})$")
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th|s|er|e|te|ter|го|й)?")
_CONTRACTED = re.compile(r"n't$")


def is_negation(word: str) -> bool:
    """Whether a folded word denies."""
    return word in NEGATIONS or _CONTRACTED.search(word) is not None


def is_number(word: str) -> bool:
    """Whether a folded word is a number, in figures or in letters."""
    if word in NUMBERS or word in "%‰$€£":
        return True
    figures = sum(mark.isdigit() for mark in word)
    # A figure or two in a word is a misread letter, unless an ending follows them: 10th, 1930s.
    return figures > len(word) - figures or _ORDINAL.fullmatch(word) is not None


def are_two_words(one: str, other: str) -> bool:
    """Whether some language has both among its commonest longer words: *these*, *those*; but not *the*, *die*."""
    return min(len(one), len(other)) >= LONG and any({one, other} <= words for words in LANGUAGES)


def negates(one: str, other: str) -> bool:
    """Whether two words are a word and its contrary, as `possible` and `impossible`."""
    return _without_prefix(one) == other or _without_prefix(other) == one


def _without_prefix(word: str) -> str:
    found = _NEGATING.match(word)
    return found["rest"] if found else ""
