"""Write a synthetic debate of any size: `python tests/benchmarks/generate.py CLAIMS > debate.yaml`.

The same number and seed give the same bytes, with nothing but the standard library. Two theses face each other; every
other claim sits on one side and is a premise of at least one argument, whose conclusion stands nearer to the theses:
the depth grows with the logarithm of the size. Support never runs in a circle; some claims rebut each other. There are
1.5 arguments a claim, of which a seventh undercut others, and some 200 bytes.
"""

import sys
from collections.abc import Callable, Iterator
from random import Random

SIDES = ("affirm", "deny")
PEOPLE, SOURCES = 24, 36
RELATIONS = 1.5


def words(text: str) -> tuple[str, ...]:
    """The words of a text."""
    return tuple(text.split())


ONSETS = words(
    """
    Al Bar Chern Dob Er Fal Gor Hav Il Jan Kos Lud Mar Nev Orl Pes Rad Sav Tar Ul Vas Wol Yar Zab
    """
)
MIDDLES = words("a ach ak an ar av ed el en er es ev ich il im in ir is ol om on or osh ov ul un ur yk")
ENDINGS = words("enko ov in sky ski man berg ev ik uk ich adze son ius elli ard ow ez ault ant")
PLACES = words(
    """
    Riga Perm Odessa Kazan Tula Lvov Vienna Geneva Prague Warsaw Tomsk Baku Minsk Narva Pskov Samara Tver Omsk
    Berlin Paris Madrid Lisbon London Oslo Turin Zagreb Sofia Athens Ankara Tehran
    """
)
MONTHS = words("January February March April May June July August September October November December")
ADJECTIVES = words(
    """
    annual angry brief careful central closed coded colonial common costly crowded daily distant doubtful early
    eastern edited empty famous final foreign former forged frozen general hasty hidden hostile internal joint
    late legal local lost minor missing modest muted naval northern official open partial private provincial
    public quiet rare recent regional retired rural sealed secret separate sober southern special stolen sudden
    third trivial typed urban urgent vague verbal veteran western wartime
    """
)
NOUNS = words(
    """
    account agenda alliance amendment appeal archive army ballot bargain bureau cable census charter circular
    clause coalition commission committee communique conference congress contract council decree delegation
    deposition despatch diary directive embargo envoy faction famine ferry file garrison granary guild harvest
    hearing indictment inquiry invoice journal ledger legation letter levy manifest memoir ministry minute
    mission motion newspaper notice oath order pamphlet parish petition photograph plan pledge plenum postscript
    press protocol purge quarrel quota railway rank record reform register regiment report resolution rumour
    sanction sentence session shipment speech statute strike summons survey syndicate tariff telegram testimony
    timetable transcript treaty tribunal troop verdict visit vote warrant witness workshop
    """
)
VERBS = words(
    """
    accepted answered altered amended approved attacked backed blocked borrowed broke cancelled carried censored
    challenged checked cited concealed condemned confirmed copied corrected defended delayed delivered denied
    described destroyed dictated dismissed disputed distrusted doubted drafted edited endorsed escorted examined
    expected financed forgot forwarded funded guarded ignored inspected invented issued joined judged kept
    leaked loaned mentioned missed misread moved noticed obtained opened opposed ordered overlooked overruled
    passed planned praised printed promised published questioned quoted ratified received recalled refused
    rejected repeated reported rescinded resisted returned revised revoked shelved signed silenced smuggled
    stamped suspected tolerated translated trusted valued weighed welcomed withheld witnessed wrote
    """
)
KINDS = ("fact", "interpretation", "causal", "normative")
STANCES = ("asserts", "asserts", "asserts", "concedes", "doubts", "denies")


class Sentences:
    """Sentences of 7 to 25 words, no two alike: each names at least two of 13,000 people."""

    def __init__(self, random: Random) -> None:
        self.roll = random.random
        self.told: set[str] = set()

    def of(self, choice: tuple[str, ...]) -> str:
        """One of them."""
        return choice[int(self.roll() * len(choice))]

    def name(self) -> str:
        """A surname."""
        return self.of(ONSETS) + self.of(MIDDLES) + self.of(ENDINGS)

    def thing(self) -> str:
        """An adjective and a noun."""
        return f"{self.of(ADJECTIVES)} {self.of(NOUNS)}"

    def addition(self) -> str:
        """A clause of three to eight words."""
        form = int(self.roll() * 6)
        if form == 0:
            return f" although {self.name()} {self.of(VERBS)} the {self.thing()}"
        if form == 1:
            return f" before the {self.of(NOUNS)} reached {self.of(PLACES)}"
        if form == 2:
            return f" in {self.of(MONTHS)} {1850 + int(self.roll() * 140)}"
        if form == 3:
            return f", which {self.name()} of {self.of(PLACES)} {self.of(VERBS)}"
        if form == 4:
            return f" while {self.name()} had the {self.thing()}"
        return f" and {self.of(VERBS)} {self.name()}"

    def sentence(self) -> str:
        """A sentence that was not told before."""
        text = f"{self.name()} {self.of(VERBS)} the {self.thing()} of {self.name()}"
        for _ in range(int(self.roll() ** 1.2 * 4)):
            text += self.addition()
        if text in self.told:
            return self.sentence()
        self.told.add(text)
        return text + "."


def debate(claims: int, seed: int = 0) -> str:
    """A debate of `claims` claims, at least two, as one YAML document; some 15 µs a claim."""
    if claims < 2:
        message = "a debate of two sides has at least two claims, which are their theses"
        raise ValueError(message)
    random = Random(seed)
    sentences = Sentences(random)
    sides = _sides(claims, random)
    return "".join(
        (
            *_head(claims, sentences),
            "claims:\n",
            *(_claim(number, sides, sentences) for number in range(1, claims + 1)),
            "arguments:\n" if claims > 2 else "",
            *_arguments(claims, sides, random),
        )
    )


def _head(claims: int, sentences: Sentences) -> Iterator[str]:
    yield "argmap: 1\n"
    yield f"title: A debate of {claims} claims\n"
    yield f"question: Was the {sentences.thing()} of {sentences.name()} {sentences.of(VERBS)}?\n"
    yield "mapper: Nobody\ndate: 2026-01-01\nlang: en\n"
    yield "sides:\n"
    for number, side in enumerate(SIDES, 1):
        yield f"  {side}: {{label: Side {number}, thesis: c{number}}}\n"
    yield "people:\n"
    for number in range(PEOPLE):
        yield f"  p{number}: {{name: {sentences.name()} {sentences.name()}, side: {SIDES[number % 2]}}}\n"
    yield "sources:\n"
    for number in range(SOURCES):
        title = f"The {sentences.thing()} of {sentences.name()}"
        year = 1860 + int(sentences.roll() * 160)
        yield f"  s{number}: {{type: book, author: p{number % PEOPLE}, title: {title}, issued: {year}}}\n"


def _sides(claims: int, random: Random) -> list[int]:
    """The side of each claim, counted from 1: mostly the side of the claim above it."""
    sides = [0, 0, 1]
    for number in range(3, claims + 1):
        above = sides[_above(number)]
        sides.append(above if random.random() < 0.7 else 1 - above)
    return sides


def _above(number: int) -> int:
    """The claim that a claim speaks to first: four speak to each, and the first ones to a thesis."""
    return max(number // 4, 1 + number % 2)


def _person(side: int, roll: float) -> str:
    return f"p{int(roll * PEOPLE / 2) * 2 + side}"


def _claim(number: int, sides: list[int], sentences: Sentences) -> str:
    roll, text = sentences.roll, sentences.sentence()
    lines = []
    if roll() < 0.1:
        lines.append(f"    kind: {sentences.of(KINDS)}\n")
    if roll() < 0.1:
        lines.append(f"    when: {1850 + int(roll() * 140)}-{1 + int(roll() * 12):02}{'~' if roll() < 0.2 else ''}\n")
    if roll() < 0.25:
        stance = sentences.of(STANCES)
        side = sides[number] if stance == "asserts" else 1 - sides[number]
        lines.append(f"    stances: {{{_person(side, roll())}: {stance}}}\n")
    if roll() < 0.25:
        lines.append(f'    evidence: ["s{int(roll() * SOURCES)}, p. {1 + int(roll() * 400)}"]\n')
    return f"  c{number}:\n    text: {text}\n{''.join(lines)}" if lines else f"  c{number}: {text}\n"


def _arguments(claims: int, sides: list[int], random: Random) -> Iterator[str]:
    """Every claim but the theses leads an argument; others follow, save those that would say the same again."""
    roll = random.random
    made: tuple[list[int], list[int]] = ([], [])  # the numbers of each side's arguments
    said = set()
    for number in range(1, round(RELATIONS * claims) + 1 if claims > 2 else 1):
        is_first = number + 2 <= claims
        lead = number + 2 if is_first else 3 + int(roll() * (claims - 2))
        side = sides[lead]
        others = made[1 - side]
        twin = lead ^ 1
        if not is_first and twin <= claims and sides[twin] != side and roll() < 0.25:
            conclusion = f"rebuts: c{twin}"
        elif others and not is_first and roll() < 0.5:
            conclusion = f"undercuts: a{others[int(roll() * len(others))]}"
        else:
            target = _above(lead) if is_first else 1 + int(roll() * (lead - 1))
            conclusion = f"{'supports' if sides[target] == side else 'rebuts'}: c{target}"
        inference = f"premises: [{_premises(lead, claims, sides, roll)}], {conclusion}"
        if inference not in said:
            said.add(inference)
            made[side].append(number)
            by = f"by: {_person(side, roll())}, " if roll() < 0.25 else ""
            yield f"  a{number}: {{{by}{inference}}}\n"


def _premises(lead: int, claims: int, sides: list[int], roll: Callable[[], float]) -> str:
    """The lead and up to two later claims of its side."""
    near = [number for number in range(lead + 1, min(lead + 5, claims + 1)) if sides[number] == sides[lead]]
    count = int(roll() ** 2 * 3)
    return ", ".join(f"c{number}" for number in (lead, *near[:count]))


if __name__ == "__main__":
    sys.stdout.write(debate(int(sys.argv[1])))
