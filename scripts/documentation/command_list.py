"""Every command with its options, from the command line itself."""

from __future__ import annotations

from typing import Any

from documentation.table import NotPossible, codes, table, words


def commands(language: str) -> str:
    """Every command: what it does, how it is written, its options."""
    from cyhoeddi.cli import main as group

    return "\n".join(_command(name, command, language) for name, command in sorted(group.commands.items()))


def _command(name: str, command: Any, language: str) -> str:
    import click

    context = click.Context(command, info_name=name)
    if not command.help:
        raise NotPossible(f"the command {name} has no help")
    usage = " ".join(["cyhoeddi", name, *command.collect_usage_pieces(context)])
    paragraphs = [" ".join(paragraph.split()) for paragraph in command.help.split("\n\n")]
    shown = [option for option in command.params if isinstance(option, click.Option) and not option.hidden]
    options = [_option(option, name) for option in shown]
    head = [words(column, language) for column in ("option", "effect", "default")]
    return "\n".join(
        [
            f"## cyhoeddi {name}\n",
            *(f"{text}\n" for text in paragraphs),
            f"```\n{usage}\n```\n",
            table(head, options),
        ]
    )


def _option(option: Any, command: str) -> list[str]:
    if not option.help:
        raise NotPossible(f"{option.opts[0]} of the command {command} has no help")
    names = ", ".join(f"`{name}`" for name in (*option.opts, *option.secondary_opts))
    default = option.show_default if isinstance(option.show_default, str) else option.default
    if option.secondary_opts:
        shown = f"`{(option.opts if default else option.secondary_opts)[0]}`"
    else:
        shown = "" if option.is_flag or callable(default) or not default else f"`{default}`"
    return [names if option.is_flag else f"{names} {_value_of(option)}", option.help, shown]


def _value_of(option: Any) -> str:
    """What is written behind an option: one of its choices, or the kind of thing."""
    choices = getattr(option.type, "choices", ())
    return f"({codes(choices)})" if choices else str(option.metavar or option.type.name).upper()
