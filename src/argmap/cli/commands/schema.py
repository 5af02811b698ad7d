"""`argmap schema`."""

import click

SHELF = "Write and check"


@click.command()
@click.option("--whole", is_flag=True, help="That of a whole debate as JSON, as `convert --to argmap-json` writes it.")
def schema(whole: bool) -> None:
    """Print the JSON Schema of the format, for editors."""
    import json

    from argmap.document.json_schema import json_schema, whole_schema

    click.echo(json.dumps(whole_schema() if whole else json_schema(), indent=2, ensure_ascii=False))
