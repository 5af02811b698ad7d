"""An entry of the bibliography cannot be read.

Why: Its key is unknown to the map, so that every citation of it dangles; the other entries are read.
"""

from argmap.findings import About, Severity

CODE = "AM120"
SEVERITY = Severity.ERROR
ABOUT = About.MAP
PROFILE = "draft"
