"""A weight is not between 0 and 1.

Why: Weights are the mapper's estimates of strength: 0 is none, 1 is all.

Example:

    claims:
      met: {text: The plenum met., weight: 7, weight-reason: It is well attested.}

Instead:

    claims:
      met: {text: The plenum met., weight: 0.7, weight-reason: It is well attested.}
"""

from argmap.findings import About, Severity

CODE = "AM801"
SEVERITY = Severity.ERROR
ABOUT = About.MAP
PROFILE = "draft"
