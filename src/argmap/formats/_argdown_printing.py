"""An Argdown model as text, which reads back as the same model."""

import json
import re
from collections.abc import Iterator

from argmap.formats._argdown_model import ARGUMENT, STATEMENT, End, Model, Relation, Text, Thing
from argmap.formats._argdown_signs import SPELLED
from argmap.formats._given import Tree

_MARKUP = re.compile(rf"[\\*_#@\[\]<>{{}}]|/(?=[/*])|(?<=:)/|(?={SPELLED.pattern})[.:]")


def text_of(model: Model) -> str:
    """A model as text: front matter, then what stands in no section, then the sections in their order."""
    return _Printer(model).run()


class _Printer:
    """A model being printed. A relation is printed once, below one of its ends."""

    def __init__(self, model: Model) -> None:
        self.model = model
        self.below: dict[End, list[tuple[str, End]]] = {}
        self.concluded = {
            (STATEMENT, thing.lines[step.concludes]) for thing in model.things.values() for step in thing.inferences
        }
        self.lines_of = {  # the section of an argument by its lines
            (STATEMENT, line): thing.section for thing in reversed(model.things.values()) for line in thing.lines
        }
        self.hosted: set[End] = set()  # untitled ones that are told where another mentions them
        self.worded: set[End] = set()
        self.printed: set[End] = set()  # with what stands below them
        for relation in model.relations:
            self.place(relation)

    def place(self, relation: Relation) -> None:
        """Below which end a relation is printed: the one of which there is a place to print it."""
        source, target = relation.source, relation.target
        sign = {"support": "+", "attack": "-", "undercut": "_", "contradictory": ""}[relation.kind]
        for child, parent, word in ((source, target, f"<{sign}"), (target, source, f"{sign}>")):
            thing = self.model.things.get(child)
            if (
                thing is not None
                and not thing.titled
                and thing.place == "child"
                and child not in self.hosted
                and not (word == "<_" and parent in self.concluded)  # there it would hit the step
                and parent not in self.hosted_by(child)
            ):
                self.hosted.add(child)
                self.below.setdefault(parent, []).append((word if sign else "><", child))
                return
        away = self.can_be_named(target) and (source[0] != "inference")
        parent, child, word = (source, target, f"{sign}>") if away else (target, source, f"<{sign}")
        self.below.setdefault(parent, []).append((word if sign else "><", child))

    def hosted_by(self, end: End) -> set[End]:
        """Everything that is told below an end already, so that two untitled ones are not each below the other."""
        found: set[End] = set()
        stack = [end]
        while stack:
            for _, child in self.below.get(stack.pop(), ()):
                if child in self.hosted and child not in found:
                    found.add(child)
                    stack.append(child)
        return found

    def can_be_named(self, end: End) -> bool:
        thing = self.model.things.get(end)
        return thing is not None and thing.titled

    def run(self) -> str:
        parts = [f"===\n{self.model.front}\n==="] if self.model.front.strip() else []
        blocks: dict[int | None, list[str]] = {}
        for thing in self.model.things.values():
            if self.has_block(thing):
                blocks.setdefault(thing.section, []).append(self.block(thing))
            else:  # what is told elsewhere is told there in the wording that counts
                parts += _earlier(thing)
        parts += blocks.get(None, [])
        for number, section in enumerate(self.model.sections):
            parts.append(f"{'#' * section.level} {escaped(section.title)}{_data(section.data)}")
            parts += blocks.get(number, [])
        return "\n\n".join(parts) + "\n"

    def has_block(self, thing: Thing) -> bool:
        """Whether a thing is told by itself, not among the lines of an argument or below another."""
        if thing.end in self.lines_of:
            return thing.titled and (thing.place == "top" or thing.section != self.lines_of[thing.end])
        return thing.titled or thing.end not in self.hosted

    def block(self, thing: Thing) -> str:
        """A thing at the outermost level, its further wordings before it, and its reconstruction."""
        if thing.kind == ARGUMENT and not thing.titled and thing.lines:
            return self.reconstruction(thing)
        own = self.lines(thing, "", full=True)
        whole_block = "\n\n".join([*_earlier(thing), "\n".join(own)])
        return f"{whole_block}\n\n{self.reconstruction(thing)}" if thing.lines else whole_block

    def reconstruction(self, thing: Thing) -> str:
        lines, steps = [], {one.concludes: (number, one) for number, one in enumerate(thing.inferences, 1)}
        for number, title in enumerate(thing.lines):
            if number in steps:
                count, inference = steps[number]
                rules = ", ".join(escaped(rule).replace(",", "\\,") for rule in inference.rules)
                lines.append(f"--\n{rules}{_data(inference.data)}\n--" if rules or inference.data else "-----")
                lines += self.relations(("inference", f"{thing.title}/{count}"), "  ")
            statement = self.model.things[STATEMENT, title]
            first, *rest = self.lines(statement, "  ", full=not self.has_block(statement))
            lines += [f"({number + 1}) {first.strip()}", *rest]
        return "\n".join(lines)

    def lines(self, thing: Thing, indent: str, *, full: bool) -> list[str]:
        """A thing with its wording (or its title alone), and the relations below it."""
        line = self.wording(thing) if full and thing.end not in self.worded else _title(thing)
        if full:
            self.worded.add(thing.end)
        if thing.end in self.printed:
            return [indent + line]
        self.printed.add(thing.end)
        return [indent + line, *self.relations(thing.end, indent + "  ")]

    def wording(self, thing: Thing) -> str:
        before = "".join(one.marked for one in thing.texts[:-1])
        tags = [tag for tag in thing.tags if _tag(tag) not in before]
        words = _marked(thing.texts[-1], tags) if thing.texts else "".join(f" {_tag(tag)}" for tag in tags)
        if not thing.titled:
            return f"{_begun(words, thing.texts[-1])}{_data(thing.data)}"
        colon = ": " if thing.texts else ""
        return f"{_title(thing)}{colon}{words}{_data(thing.data)}"

    def relations(self, end: End, indent: str) -> Iterator[str]:
        for word, child in self.below.get(end, ()):
            thing = self.model.things[child]
            told = child in self.hosted and child not in self.printed
            first, *rest = self.lines(thing, indent, full=True) if told else [_title(thing)]
            yield f"{indent}{word} {first.strip()}"
            yield from rest


def _earlier(thing: Thing) -> list[str]:
    """The wordings of a thing but for the last, each by itself."""
    return [f"{_title(thing)}: {one.marked or escaped(one.plain)}" for one in thing.texts[:-1]]


def _title(thing: Thing) -> str:
    return f"[{thing.title}]" if thing.kind == STATEMENT else f"<{thing.title}>"


def _marked(text: Text, tags: list[str]) -> str:
    """A wording with its markup, where that has the same tags; else escaped, with the tags behind it."""
    if text.marked and all(_tag(tag) in text.marked for tag in tags) and text.marked.count("#") >= len(tags):
        return text.marked
    return "".join([escaped(text.plain), *(f" {_tag(tag)}" for tag in tags)])


def _begun(words: str, text: Text) -> str:
    """A wording that begins a line, where signs, numbers and brackets would mean something."""
    return words if text.marked or words[:1].isalpha() or words[:1] == "\\" else f"\\{words}"


def _tag(tag: str) -> str:
    return (
        f"#{tag}"
        if re.fullmatch(r"[a-zA-Z0-9_\-\u00A0-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF]+", tag)
        else f"#({tag.replace(')', '')})"
    )


def escaped(text: str) -> str:
    """A plain text whose every character stays one."""
    return _MARKUP.sub(r"\\\g<0>", " ".join(text.split()))


def _data(data: Tree) -> str:
    return f" {json.dumps(data, ensure_ascii=False)}" if data else ""
