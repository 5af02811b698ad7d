"""`argmap explain`."""

import click


@click.command()
@click.argument("name", required=False)
def explain(name: str | None) -> None:
    """Explain a rule, a scheme, a semantics or a format; without NAME, list them."""
    from argmap.cli.explaining import explain_name, list_names

    click.echo(list_names() if name is None else explain_name(name), nl=False)
