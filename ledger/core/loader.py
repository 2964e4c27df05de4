"""Loading members by a marshmallow schema, quickly; and the names they have in the log.

Knows schemas only: which fields there are is for ``fields``, what they mean is for the entry types.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from marshmallow import Schema, ValidationError
from marshmallow.fields import Field

MEMBERS = (dict, Mapping)
"""What an object of JSON is; nearly always the first, which is told at once."""


class Loader:
    """Loads data by a shape, asking only the fields of the members that are given.

    marshmallow visits every field of a schema, given or not, and most members of a contract are not. What is
    good is loaded field by field; at the first fault marshmallow loads the whole and names every one.
    """

    def __init__(self, shape: type[Schema]) -> None:
        self.whole = shape()
        items = self.whole.fields.items()
        self._fields = {
            item.data_key or name: (name, item.deserialize, _own_step(item)) for name, item in items
        }
        self._required = {item.data_key or name for name, item in items if item.required}
        self._plain = not any(self.whole._hooks.values())

    def load(self, data: Any) -> dict[str, Any]:
        """The loaded members, by attribute.

        Raises:
            ValidationError: with the problems of every member.
        """
        if self._plain and isinstance(data, MEMBERS) and self._required <= data.keys():
            loaded: dict[str, Any] = {}
            try:
                for member, value in data.items():
                    name, of_null, own = self._fields[member]
                    loaded[name] = (of_null if value is None else own)(value, member, data)
            except (KeyError, ValidationError):
                pass
            else:
                return loaded
        whole: dict[str, Any] = self.whole.load(data)
        return whole


def _own_step(item: Field[Any]) -> Callable[..., Any]:
    """What loads a value that is no null: the field's own step, where marshmallow has no other to take.

    A null is loaded by marshmallow itself, which refuses or admits it.
    """
    return item.deserialize if item.validators or item.pre_load or item.post_load else item._deserialize


def renamed_members(schema: Schema) -> dict[str, str]:
    """Members whose name in the log is no Python name: attribute -> member."""
    return {name: item.data_key for name, item in schema.fields.items() if item.data_key}


def under_member_names(renamed: Mapping[str, str], loaded: Mapping[str, Any]) -> dict[str, Any]:
    """Loaded members under the names the log uses (``class``, where Python needs another word)."""
    return {renamed.get(name, name): value for name, value in loaded.items()} if renamed else dict(loaded)
