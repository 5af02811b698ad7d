"""One id names two things.

Why: Claims, arguments, people, sources, sides, events and terms share one namespace: whoever refers to the id could
mean either.

Example:

    people:
      kennan: George F. Kennan
    sources:
      kennan: Russia and the West

Instead:

    people:
      kennan: George F. Kennan
    sources:
      kennan-1960: Russia and the West
"""

from argmap.findings import About, Severity

CODE = "AM112"
SEVERITY = Severity.ERROR
ABOUT = About.MAP
PROFILE = "draft"
