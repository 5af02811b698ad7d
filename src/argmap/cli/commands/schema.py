"""`argmap schema`."""

import click


@click.command()
def schema() -> None:
    """Print the JSON Schema of the format, for editors."""
    import json

    from argmap.document.json_schema import json_schema

    click.echo(json.dumps(json_schema(), indent=2, ensure_ascii=False))
