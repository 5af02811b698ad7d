"""An argument does not say what it is for.

Why: Every argument supports, rebuts or explains a claim, or undercuts an argument; exactly one of these.

Example:

    arguments:
      names: {premises: [The five names agree.]}

Instead:

    claims:
      plenum-met: The plenum met.
    arguments:
      names: {premises: [The five names agree.], supports: plenum-met}
"""

from argmap.findings import About, Severity

CODE = "AM301"
SEVERITY = Severity.ERROR
ABOUT = About.MAP
PROFILE = "draft"
