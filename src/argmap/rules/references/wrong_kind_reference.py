"""A reference names a thing of another kind.

Why: A source is no claim and a claim no argument: `undercuts` takes an argument, `rebuts` a claim.

Example:

    claims:
      plenum-met: The plenum met.
    arguments:
      doubt: {premises: [Nobody saw it.], undercuts: plenum-met}

Instead:

    claims:
      plenum-met: The plenum met.
    arguments:
      doubt: {premises: [Nobody saw it.], rebuts: plenum-met}
"""

from argmap.findings import About, Severity

CODE = "AM202"
SEVERITY = Severity.ERROR
ABOUT = About.MAP
PROFILE = "draft"
