"""A debate as an Argdown model: what was kept of the document it came from, and what is new or changed."""

from typing import Any

from argmap.document.nouns import Argument, Debate
from argmap.formats._argdown_model import (
    ARGUMENT,
    STATEMENT,
    End,
    Inference,
    Model,
    Relation,
    Section,
    Text,
    Thing,
)
from argmap.formats._argdown_reading import DENIAL
from argmap.formats._ids import Names
from argmap.formats._losses import Loss
from argmap.formats._net import OURS

_KINDS = {"supports": "support", "rebuts": "attack", "undercuts": "undercut"}


class Leaving:
    """A debate on its way into a model. `ends` are the things that claims became, `steps` those of arguments."""

    def __init__(self, debate: Debate, form: str) -> None:
        self.debate = debate
        kept = debate.foreign.get(form) if isinstance(debate.foreign, dict) else None
        self.kept: dict[str, Any] = kept if isinstance(kept, dict) else {}
        self.model = Model(front=str(self.kept.get("front") or ""))
        self.ends: dict[str, End] = {}
        self.steps: dict[str, End] = {}
        self.done: set[str] = set()
        self.losses: list[Loss] = []
        self.titles = Names()

    def run(self) -> Model:
        """The model. Linear."""
        self.carry_sections()
        self.carry_things()
        self.carry_relations()
        for name in self.debate.claims:
            if name not in self.ends:
                self.add_claim(str(name))
        waiting = [name for name in map(str, self.debate.arguments) if name not in self.done]
        for name in waiting:
            self.name_argument(name)
        for name in waiting:
            self.add_argument(name, self.debate.arguments[name])
        self.add_contradictions()
        return self.model

    # ------------------------------------------------------------------------------------------------------ carrying

    def carry_sections(self) -> None:
        for one in self.kept.get("sections") or ():
            self.model.sections.append(Section(one["level"], one["title"], one.get("data") or {}))
        if not self.kept:
            self.topics = {str(name): number for number, name in enumerate(self.debate.topics)}
            self.model.sections = [Section(1, topic.heading) for topic in self.debate.topics.values()]
        else:
            self.topics = {}

    def carry_things(self) -> None:
        for record in self.kept.get("things") or ():
            end = (record["kind"], record["title"])
            self.titles.take(record["title"])
            if record.get("lines"):
                self.carry_reconstruction(end, record)
            elif record.get(OURS) in self.debate.claims:
                claim = self.debate.claims[record[OURS]]
                thing = self.thing(end, record)
                thing.texts = self.texts(record, str(claim.text))
                thing.tags = [str(tag) for tag in claim.tags]
                self.ends[str(record[OURS])] = end
        for thing in list(self.model.things.values()):  # lines whose claim is gone cannot be told
            if any((STATEMENT, line) not in self.model.things for line in thing.lines):
                del self.model.things[thing.end]
                self.steps = {name: end for name, end in self.steps.items() if end != thing.end}
                self.done = {name for name in self.done if name in self.steps or name not in self.debate.arguments}

    def thing(self, end: End, record: dict[str, Any]) -> Thing:
        thing = Thing(*end, titled=bool(record.get("titled")), place=record.get("place", ""))
        thing.data, thing.section = dict(record.get("data") or {}), record.get("section")
        self.model.things[end] = thing
        return thing

    def texts(self, record: dict[str, Any], text: str) -> list[Text]:
        """The wordings as they were; the last as the claim has it now, its markup kept where that is the same."""
        from argmap.formats._argdown_parsing import plain_of

        marked = record.get("texts")
        if marked is None:
            return [Text(text, text) if plain_of(text) == text else worded(text)]
        if not marked and text == record["title"]:
            return []
        old = [Text(one, plain_of(one)) for one in marked]
        return old if old and old[-1].plain == text else [*old[:-1], worded(text)]

    def carry_reconstruction(self, end: End, record: dict[str, Any]) -> None:
        """An argument whose steps all say what they said."""
        steps = record["steps"]
        if not all(self.still_says(step[OURS], step["says"]) for step in steps):
            return
        thing = self.thing(end, record)
        final = self.debate.arguments[steps[-1][OURS]]
        thing.texts = self.texts(record, str(final.note)) if final.note else []
        thing.tags = [str(tag) for tag in final.tags]
        thing.lines = list(record["lines"])
        thing.inferences = [Inference(step["concludes"], step["rules"], step.get("data") or {}) for step in steps]
        for number, step in enumerate(steps, 1):
            last = number == len(steps)
            self.steps[step[OURS]] = end if last else ("inference", f"{end[1]}/{number}")
            self.done.add(step[OURS])

    def still_says(self, name: str, says: list[Any]) -> bool:
        argument = self.debate.arguments.get(name)
        if argument is None:
            return False
        premises = [str(premise.claim) for premise in argument.premises]
        target = None if argument.target is None else str(argument.target)
        return [argument.relation, target, premises, str(argument.scheme or "")] == says

    def carry_relations(self) -> None:
        for record in self.kept.get("relations") or ():
            source, target = tuple(record["source"]), tuple(record["target"])
            name = record.get(OURS)
            if name is not None and not self.still_says(name, record["says"]):
                continue
            if name is None and record["kind"] == "contradictory" and not self.contradict(source, target):
                continue
            if self.known(source) and self.known(target):
                self.model.relations[Relation(record["kind"], source, target)] = None
                if name is not None:
                    self.done.add(name)
                    self.steps.setdefault(name, source)

    def known(self, end: tuple[Any, ...]) -> bool:
        title = end[1].rpartition("/")[0] if end[0] == "inference" else end[1]
        return (ARGUMENT if end[0] == "inference" else end[0], title) in self.model.things

    def speaker(self, end: End) -> End:
        """What speaks for an end: of a reconstructed argument, its conclusion."""
        thing = self.model.things.get(end)
        return (STATEMENT, thing.lines[-1]) if thing is not None and thing.lines else end

    def contradict(self, source: End, target: End) -> bool:
        names = {end: name for name, end in self.ends.items()}
        one, other = names.get(self.speaker(source)), names.get(self.speaker(target))
        if one == other:  # nothing contradicts itself; a relation of which there is no claim is kept as it was
            return True
        if one is None or other is None:
            return False
        claims = self.debate.claims
        return other in claims[one].contradicts or one in claims[other].contradicts

    # -------------------------------------------------------------------------------------------------------- adding

    def title(self, name: str) -> str:
        title = " ".join(name.translate(_BRACKETS).split()) or "claim"
        given = self.titles.take(title.lstrip("-") or "claim")
        if given != name or " " in given:  # titles of several words do not come back as ids
            self.losses.append(Loss("ids", (name,)))
        return given

    def add_claim(self, name: str) -> None:
        claim = self.debate.claims[name]
        end = self.ends[name] = (STATEMENT, self.title(name))
        section = self.topics.get(str(claim.topic))
        tags = [str(tag) for tag in claim.tags]
        text = str(claim.text)
        self.model.things[end] = Thing(
            *end, titled=True, texts=[worded(text)] if text.split() else [], tags=tags, section=section, place="top"
        )
        if " ".join(text.split()) != text or not text:
            self.losses.append(Loss("white space of texts", (name,)))

    def name_argument(self, name: str) -> None:
        argument = self.debate.arguments[name]
        if argument.relation in _KINDS and argument.premises:
            self.steps[name] = (ARGUMENT, self.title(name))

    def add_argument(self, name: str, argument: Argument) -> None:
        """A reconstruction: premises, and what it concludes; one that only denies concludes just that."""
        target = self.target(argument)
        lines = [
            self.ends[premise.claim][1]
            for premise in argument.premises
            if self.ends.get(premise.claim, ("",))[0] == STATEMENT
        ]
        if name not in self.steps or target is None or len(lines) != len(argument.premises):
            self.steps.pop(name, None)
            reason = (
                f"arguments that {argument.relation[:-1]}"
                if argument.relation == "explains"
                else "arguments that lack an end"
            )
            self.losses.append(Loss(reason, (name,)))
            return
        end = self.steps[name]
        section = self.topics.get(str(argument.topic))
        thing = Thing(*end, titled=True, tags=[str(tag) for tag in argument.tags], section=section, place="top")
        note = str(argument.note or "")
        thing.texts = [worded(note)] if note.split() else []
        if " ".join(note.split()) != note:
            self.losses.append(Loss("white space of texts", (name,)))
        if argument.relation != "supports" or target[0] != STATEMENT:
            denial = (STATEMENT, self.titles.take(f"{end[1]} (denial)"))
            words = "This does not follow." if argument.relation == "undercuts" else "That is false."
            self.model.things[denial] = Thing(
                *denial, titled=True, texts=[worded(words)], data={OURS: DENIAL}, place="pcs"
            )
            self.model.relations[Relation(_KINDS[argument.relation], denial, target)] = None
            target = denial
        thing.lines = [*lines, target[1]]
        thing.inferences = [Inference(len(lines), [str(argument.scheme)] if argument.scheme else [])]
        self.model.things[end] = thing

    def target(self, argument: Argument) -> End | None:
        if argument.target is None:
            return None
        return (self.steps if argument.relation == "undercuts" else self.ends).get(str(argument.target))

    def add_contradictions(self) -> None:
        told = {
            frozenset((self.speaker(one.source), self.speaker(one.target)))
            for one in self.model.relations
            if one.kind == "contradictory"
        }
        for name, claim in self.debate.claims.items():
            for other in claim.contradicts:
                one, two = self.ends[str(name)], self.ends.get(str(other))
                if two is not None and one[0] == two[0] == STATEMENT and frozenset((one, two)) not in told:
                    told.add(frozenset((one, two)))
                    self.model.relations[Relation("contradictory", one, two)] = None


_BRACKETS = str.maketrans("[]<>{}\n\t", "()()()  ")


def worded(text: str) -> Text:
    """A plain text as a wording; the markup is put on when it is written."""
    return Text("", " ".join(text.split()))
