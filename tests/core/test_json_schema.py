"""Every field says what its values are in JSON, and the schemas of shapes and objects are valid ones."""

from __future__ import annotations

import pytest
from jsonschema import Draft202012Validator

from ledger.core.fields import schema_of_shape
from ledger.core.members import schema_of
from ledger.entries import registry

REGISTRY = registry()


@pytest.mark.parametrize("kind", sorted(REGISTRY.entry_types))
def test_every_shape_says_each_member(kind: str) -> None:
    schema = schema_of_shape(REGISTRY.entry_types[kind].schema)
    Draft202012Validator.check_schema(schema)
    assert schema["properties"].keys() == REGISTRY.entry_types[kind].declared.keys()


@pytest.mark.parametrize("name", sorted(REGISTRY.object_types))
def test_every_object_says_each_member_that_is_no_personal_one(name: str) -> None:
    members = REGISTRY.object_types[name].members
    schema = schema_of(members)
    Draft202012Validator.check_schema(schema)
    assert list(schema["properties"]) == schema["required"] == [m.name for m in members if not m.personal]
