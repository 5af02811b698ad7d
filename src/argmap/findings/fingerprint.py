"""By what a finding is known again after the document was edited."""

import re

from argmap.findings.finding import Finding

# Where a message names a line, a column or `file.yaml:12:3`, the number goes; years, pages and counts stay.
_POSITION = re.compile(r"\b((?:lines?|columns?) )\d+(?:(?:-|–| and | to )\d+)?|(?<=\.)(\w+:)\d+(?::\d+)?", re.ASCII)


def fingerprint(finding: Finding) -> str:
    """A short name, 16 hexadecimal digits, that is the same as long as the finding is the same to a reader.

    It is made of the rule, the file as named in the place, the ids in their order, and the message without the line and
    column numbers in it. Lines, columns, severity, code, witness and help take no part: a finding that only moves keeps
    its fingerprint. Two findings in one file that say the same of the same ids share one, so a baseline counts them.
    """
    from hashlib import blake2b  # here, since most runs need no hash and loading it takes longer than a small debate

    message = _POSITION.sub(lambda match: match[1] or match[2], finding.message)
    parts = (finding.rule, finding.place.file.replace("\\", "/").removeprefix("./"), message, *finding.ids)
    # The length before each part keeps ("ab", "c") from being ("a", "bc"), whatever the parts contain.
    whole = "".join(f"{len(part)}:{part}" for part in parts)
    return blake2b(whole.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
