"""A reference points to nothing.

Why: An id was mistyped, renamed or never written; the relation it stands in cannot be drawn. A new claim written in
place has at least two words; a one-word claim is written {text: …}.

Example:

    claims:
      plenum-met: The plenum met.
    arguments:
      names: {premises: [The five names agree.], supports: plenum-mte}

Instead:

    claims:
      plenum-met: The plenum met.
    arguments:
      names: {premises: [The five names agree.], supports: plenum-met}
"""

from argmap.findings import About, Severity

CODE = "AM201"
SEVERITY = Severity.ERROR
ABOUT = About.MAP
PROFILE = "draft"
