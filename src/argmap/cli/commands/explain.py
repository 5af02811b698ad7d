"""`argmap explain`."""

import click

SHELF = "Write and check"


@click.command()
@click.argument("name", required=False)
def explain(name: str | None) -> None:
    """Explain a rule, a scheme, a semantics or a format.

    Without NAME, list them.
    """
    from argmap.cli.explaining import explain_name, list_names

    click.echo(list_names() if name is None else explain_name(name), nl=False)
