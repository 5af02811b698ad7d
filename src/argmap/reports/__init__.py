"""The ways findings are reported: a folder that is a list, one module an output format.

Each module has one entry of its own name, `def text(findings: Sequence[Finding], files: Mapping[str, str]) -> str`.
`findings` come sorted, and keep their order; `files` maps each file that was read, named as in `Place.file`, to its
text, in order. What comes back is the whole of standard output: empty, or complete lines. Nothing is raised for what a
document may contain.
"""
