"""The JSON of every object type of the demonstration fits the schema that its members make."""

from __future__ import annotations

import json
from collections import defaultdict

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from ledger.core.members import schema_of
from ledger.entries import registry
from tests.worlds.demonstration import City, ask

SOME = 4
"""Objects of each type that are looked at."""


def some_of_each(city: City) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for line in city.one('SELECT group_concat("type" || \' \' || "id", \'|\') FROM "object"').split("|"):
        kind, identifier = line.split()
        found[kind].append(identifier)
    return {kind: ids[:: max(1, len(ids) // SOME)] for kind, ids in found.items()}


@pytest.mark.slow
@pytest.mark.sqlite_only
def test_every_object_fits_the_schema_of_its_type(city: City) -> None:
    checker = FormatChecker(("date",))
    kinds = registry().object_types
    wanted = some_of_each(city)
    assert wanted.keys() == kinds.keys()
    for kind, identifiers in wanted.items():
        validator = Draft202012Validator(schema_of(kinds[kind].members), format_checker=checker)
        for identifier in identifiers:
            code, out, err = ask(city.folder, "en", "show", identifier, "--json")
            assert code == 0, err
            wrong = [
                f"{one.json_path}: {one.message}" for one in validator.iter_errors(json.loads(out)["state"])
            ]
            assert wrong == [], identifier
