"""An Argdown model as a document of ours.

A statement becomes a claim, and so does an argument that is only described; a reconstructed argument becomes a step for
each of its inferences. Relations become arguments: of what a statement, a description or a conclusion says for or
against something. An attack on a reconstructed argument as a whole says not what it hits, and becomes an undercut.
"""

from typing import Any

from argmap.formats._argdown_model import ARGUMENT, INFERENCE, STATEMENT, End, Inference, Model, Relation, Thing
from argmap.formats._draft import Draft
from argmap.formats._given import Given, Tree
from argmap.formats._ids import slug
from argmap.formats._net import OURS

DENIAL = "denial"  # marks the conclusion that our own export gives to what only rebuts or undercuts


def draft_of(model: Model, given: Given, form: str, title: str = "") -> Draft:
    """The whole model; what has no place is kept."""
    return _Entering(model, Draft(given, form, title)).run()


class _Entering:
    """One model being entered: our ids of its things and steps."""

    def __init__(self, model: Model, draft: Draft) -> None:
        self.model, self.draft = model, draft
        self.claims: dict[End, str] = {}
        self.steps: dict[End, list[str]] = {}  # of reconstructed arguments
        self.says: dict[str, list[Any]] = {}
        self.denials = {
            thing.end for thing in model.things.values() if thing.kind == STATEMENT and thing.data.get(OURS) == DENIAL
        }
        self.placed: dict[Relation, str | None] = {}

    def run(self) -> Draft:
        for thing in self.model.things.values():
            if thing.end not in self.denials and not thing.lines:
                self.claims[thing.end] = self.enter_claim(thing)
        for thing in self.model.things.values():
            if thing.lines:
                self.steps[thing.end] = [self.name_step(thing, number) for number in range(len(thing.inferences))]
        for thing in self.model.things.values():
            if thing.lines:
                self.enter_steps(thing)
        for undercuts in (False, True):  # an undercut may hit what another relation has become
            for relation in self.model.relations:
                if (relation.kind == "undercut") is undercuts and relation not in self.placed:
                    self.placed[relation] = self.enter_relation(relation)
        self.keep()
        return self.draft

    def enter_claim(self, thing: Thing) -> str:
        text = thing.text or (thing.title if thing.titled else "")
        wish = slug(thing.title, 40) if thing.titled else ""
        label = thing.title if thing.titled and wish != thing.title and thing.text else ""
        wish = thing.title if thing.titled and " " not in thing.title else wish
        return self.draft.claim(text, wish, label="" if wish == thing.title else label, tags=thing.tags)

    def name_step(self, thing: Thing, number: int) -> str:
        last = number == len(thing.inferences) - 1
        name = thing.title if " " not in thing.title else slug(thing.title, 40)
        if not thing.titled:
            name = "argument"
        return self.draft.names.keep(name if last else f"{name}-step-{number + 1}", otherwise="argument")

    def premises(self, thing: Thing, number: int) -> list[str]:
        """What a step uses: as its data say, else the lines since the last conclusion, and that conclusion."""
        inference = thing.inferences[number]
        uses = inference.data.get("uses")
        if isinstance(uses, list) and all(isinstance(one, int) and 0 < one <= len(thing.lines) for one in uses):
            used = [one - 1 for one in uses]
        else:
            start = thing.inferences[number - 1].concludes if number else 0
            used = list(range(start, inference.concludes))
        return [self.claims[STATEMENT, thing.lines[one]] for one in used]

    def enter_steps(self, thing: Thing) -> None:
        names = self.steps[thing.end]
        for number, inference in enumerate(thing.inferences):
            conclusion = (STATEMENT, thing.lines[inference.concludes])
            last = number == len(names) - 1
            relation, target = ("supports", self.claims.get(conclusion))
            if conclusion in self.denials:
                relation, target = self.denied(conclusion, thing.end)
            entry: Tree = {
                "scheme": self.draft.scheme(", ".join(inference.rules)),
                "premises": self.premises(thing, number),
            }
            if last:
                title = thing.title if thing.titled and thing.title != names[number] else ""
                entry = {"title": title, "tags": thing.tags, "note": thing.text, **entry}
            if relation and target:
                entry[relation] = target
            self.draft.arguments[names[number]] = {key: one for key, one in entry.items() if one or key == "premises"}
            self.says[names[number]] = [relation, target, entry["premises"], entry["scheme"]]

    def denied(self, conclusion: End, argument: End) -> tuple[str, str | None]:
        """What our own export wrote as a conclusion that only denies."""
        for relation in self.model.relations:
            if relation.source in (conclusion, argument):
                if relation.kind == "attack":
                    self.placed[relation] = ""
                    return "rebuts", self.claims.get(relation.target)
                if relation.kind == "undercut":
                    self.placed[relation] = ""
                    return "undercuts", self.step_at(relation.target)
        return "", None

    def source(self, end: End) -> str | None:
        """The claim that speaks for an end: itself, or what a reconstructed argument concludes."""
        thing = self.model.things.get(end)
        if thing is not None and thing.lines:
            return self.claims.get((STATEMENT, thing.lines[-1]))
        return self.claims.get(end)

    def step_at(self, end: End) -> str | None:
        """The step that an undercut of an end hits."""
        if end[0] == INFERENCE:
            title, _, number = end[1].rpartition("/")
            return self.steps[ARGUMENT, title][int(number) - 1]
        if end in self.steps:
            return self.steps[end][-1]
        claim = self.claims.get(end)
        made = (name for relation, name in self.placed.items() if name and relation.source == end)
        return next((name for name in made if name in self.draft.arguments), None) if claim else None

    def enter_relation(self, relation: Relation) -> str | None:
        """The argument a relation becomes; "" where others say it already, None where it has no place."""
        source, target = self.source(relation.source), self.claims.get(relation.target)
        if source is None:
            return None
        if relation.kind == "contradictory":
            return self.contradict(relation)
        if relation.kind == "undercut" or (relation.kind == "attack" and target is None):
            step = self.step_at(relation.target)
            return None if step is None else self.argue("undercuts", step, source)
        if target is None:
            return None
        if relation.kind == "support" and relation.source in self.steps and source == target:
            return ""  # its conclusion is that statement
        return self.argue("supports" if relation.kind == "support" else "rebuts", target, source)

    def argue(self, relation: str, target: str, source: str) -> str:
        name = self.draft.argument(relation, target, [source])
        self.says[name] = [relation, target, [source], ""]
        return name

    def contradict(self, relation: Relation) -> str | None:
        one, other = self.source(relation.source), self.source(relation.target)
        if one is None or other is None or one == other:
            return None
        known = self.draft.claims[one].setdefault("contradicts", [])
        if other not in known:
            known.append(other)
        return ""

    # ------------------------------------------------------------------------------------------------------ keeping

    def keep(self) -> None:
        things = [self.kept_thing(thing) for thing in self.model.things.values() if thing.end not in self.denials]
        relations = [self.kept_relation(one) for one in self.model.relations if one.source not in self.denials]
        sections = [
            {"level": one.level, "title": one.title, **({"data": one.data} if one.data else {})}
            for one in self.model.sections
        ]
        self.draft.keep({"front": self.model.front, "sections": sections, "things": things, "relations": relations})
        unplaced = [one for one in self.model.relations if self.placed[one] is None]
        self.draft.lose("relations", [f"{one.source[1]} {one.kind} {one.target[1]}" for one in unplaced])
        self.enter_topics()

    def kept_thing(self, thing: Thing) -> Tree:
        record: Tree = {"kind": thing.kind, "title": thing.title, "titled": thing.titled, "place": thing.place}
        if thing.end in self.claims:
            record[OURS] = self.claims[thing.end]
        text = self.draft.claims[record[OURS]]["text"] if OURS in record else ""
        if [one.marked for one in thing.texts] != [text]:
            record["texts"] = [one.marked for one in thing.texts]
        if thing.data:
            record["data"] = thing.data
        if thing.section is not None:
            record["section"] = thing.section
        if thing.lines:
            record |= {"lines": thing.lines, "steps": self.kept_steps(thing), "tags": thing.tags}
        return record

    def kept_steps(self, thing: Thing) -> list[Tree]:
        return [self.kept_step(one, name) for one, name in zip(thing.inferences, self.steps[thing.end], strict=True)]

    def kept_step(self, inference: Inference, name: str) -> Tree:
        return {
            OURS: name, "says": self.says[name], "concludes": inference.concludes, "rules": inference.rules,
            "data": inference.data,
        }  # fmt: skip

    def kept_relation(self, relation: Relation) -> Tree:
        name = self.placed[relation]
        record: Tree = {"kind": relation.kind, "source": list(relation.source), "target": list(relation.target)}
        return {**record, **({OURS: name, "says": self.says[name]} if name else {})}

    def enter_topics(self) -> None:
        """Sections of the outermost level, where there are several, are topics."""
        outermost = min((one.level for one in self.model.sections), default=0)
        heads = [number for number, one in enumerate(self.model.sections) if one.level == outermost]
        if len(heads) < 2:
            return
        topics: dict[int, str] = {}
        for number in heads:
            name = slug(self.model.sections[number].title) or "topic"
            while name in self.draft.topics or name == "debate":
                name += "-2"
            topics[number] = name
            self.draft.topics[name] = {"title": self.model.sections[number].title, "claims": [], "arguments": []}
        home: dict[str, str] = {}
        for thing in self.model.things.values():
            above = [number for number in heads if thing.section is not None and number <= thing.section]
            if above:
                topic = self.draft.topics[topics[above[-1]]]
                names = [self.claims[thing.end]] if thing.end in self.claims else []
                topic["claims"] += names
                topic["arguments"] += self.steps.get(thing.end, [])
                home |= dict.fromkeys(names, topics[above[-1]])
        for relation, argument in self.placed.items():
            place = home.get(self.source(relation.source) or "") or home.get(self.claims.get(relation.target, ""))
            if argument and place:
                self.draft.topics[place]["arguments"].append(argument)
