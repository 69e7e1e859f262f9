"""The text of ``releases.yml`` with sendings added: comments, order and everything else in it stay."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import yaml

from cyhoeddi.model.located_yaml import read_yaml
from cyhoeddi.model.release import RELEASES, Sending, read_releases

_KEY = "submitted"
_INDENT = 2


def with_sendings(text: str, number: int, sendings: Mapping[str, Sending]) -> str:
    """The text with sendings in the release of that number, from 0, each in place of a former one to its recipient.

    A text whose form does not allow that is written anew, without its comments.
    """
    plain = text.replace("\r\n", "\n")
    edited = _all_edited(plain, number, sendings)
    if edited is None or not _says(edited, plain, number, sendings):
        edited = _anew(plain, number, sendings)
    return edited.replace("\n", "\r\n") if "\r\n" in text else edited


def _all_edited(text: str, number: int, sendings: Mapping[str, Sending]) -> str | None:
    """The text with every sending; None where the release is written on one line, so that there is no room for them."""
    for id_, sending in sendings.items():
        if _node(text).value[number].flow_style:
            return None
        text = _edited(text, number, id_, sending)
    return text


def _edited(text: str, number: int, id_: str, sending: Sending) -> str:
    """The text with one sending, put where it belongs."""
    entry = _node(text).value[number]
    column, found = entry.start_mark.column, _value_of(entry, _KEY)
    item = f"{_scalar(id_)}: {_flow(sending)}"
    if found is None:
        block = f"{' ' * column}{_KEY}:\n{' ' * (column + _INDENT)}{item}\n"
        return _after_line(text, _end(entry), block)
    if not found.value or found.flow_style:
        former = found.value if isinstance(found.value, list) else []
        rest = [
            text[key.start_mark.index : value.end_mark.index] for key, value in former if key.value != id_
        ]
        lines = "".join(f"\n{' ' * (column + _INDENT)}{one}" for one in (*rest, item))
        head = text[: found.start_mark.index].rstrip(" ")
        return head + lines + text[found.end_mark.index :]
    same = _value_of(found, id_)
    if same is not None:
        return text[: same.start_mark.index] + _flow(sending) + text[_end(same) :]
    return _after_line(text, _end(found), f"{' ' * found.start_mark.column}{item}\n")


def _node(text: str) -> Any:
    return yaml.compose(text, yaml.SafeLoader)


def _value_of(mapping: Any, key: str) -> Any:
    return next((value for name, value in mapping.value if name.value == key), None)


def _end(node: Any) -> int:
    """Where the last words of a node end; the mark of a block lies behind the comments that follow it."""
    if isinstance(node, yaml.ScalarNode) or node.flow_style or not node.value:
        return int(node.end_mark.index)
    last = node.value[-1]
    return _end(last[1] if isinstance(last, tuple) else last)


def _after_line(text: str, index: int, block: str) -> str:
    """The text with lines put behind the one on which a place is."""
    end = text.find("\n", index)
    head, tail = (text, "") if end < 0 else (text[:end], text[end + 1 :])
    return f"{head}\n{block}{tail}"


def _flow(sending: Sending) -> str:
    acknowledged = f", acknowledged: {sending.acknowledged}" if sending.acknowledged else ""
    return f"{{sent: {sending.sent}{acknowledged}}}"


def _scalar(text: str) -> str:
    return yaml.safe_dump(text, allow_unicode=True).split("\n", 1)[0]


def _says(edited: str, plain: str, number: int, sendings: Mapping[str, Sending]) -> bool:
    """True where the edited text reads as the former with these sendings, and as nothing else."""
    before, after = (read_yaml(one, RELEASES) for one in (plain, edited))
    if after[1] or not isinstance(after[0].value, list):
        return False
    expected = [replace(one, position=None) for one in read_releases(before[0])]  # type: ignore[arg-type]
    expected[number] = replace(expected[number], submitted={**expected[number].submitted, **sendings})
    return [replace(one, position=None) for one in read_releases(after[0])] == expected  # type: ignore[arg-type]


def _anew(text: str, number: int, sendings: Mapping[str, Sending]) -> str:
    value = read_yaml(text, RELEASES)[0].value
    kept = value[number].setdefault(_KEY, {})
    for id_, sending in sendings.items():
        days = {"sent": sending.sent, "acknowledged": sending.acknowledged}
        kept[id_] = {key: day.isoformat() for key, day in days.items() if day}
    return yaml.safe_dump(value, allow_unicode=True, sort_keys=False, width=120)
