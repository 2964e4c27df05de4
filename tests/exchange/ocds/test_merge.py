"""Merging held against ``ocdsmerge``, Open Contracting's own; and no mutated document costs another.

Where we do otherwise on purpose (``ocds_merge``), the documents made here leave it out: objects without ids
in lists that are merged, two objects of one id in one list, and releases of one instant.
"""

from __future__ import annotations

import copy
import io
import json
import random
from decimal import Decimal
from pathlib import Path
from typing import Any

import ocdsmerge
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from api.demonstration.contract_book import PUBLISHED
from ledger import Book, Ledger
from ledger.exchange.ocds.importer import OcdsImporter
from ledger.exchange.ocds.merge import compiled, text_of, value_of
from ledger.exchange.ocds.record import Severity
from tests.conftest import OPERATOR, open_changping
from tests.support import places
from tests.support.thorough import by_day_or_in_full
from tests.worlds.ocds_history import STORY, told

SHARED = places.SHARED / "data" / "ocds"

VALUES = st.none() | st.sampled_from(["open", "limited", "x"]) | st.integers(0, 9)


def objects(inner: st.SearchStrategy[dict[str, Any]]) -> st.SearchStrategy[list[dict[str, Any]]]:
    """Lists of objects, each with an id of its own."""
    return st.lists(st.tuples(st.sampled_from("abc"), inner), unique_by=lambda one: one[0], max_size=3).map(
        lambda pairs: [{"id": identifier, **one} for identifier, one in pairs]
    )


TRANSACTIONS = st.fixed_dictionaries(
    {}, optional={"date": VALUES, "value": st.fixed_dictionaries({"amount": VALUES})}
)
CONTRACTS = st.fixed_dictionaries(
    {},
    optional={
        "title": VALUES,
        "period": st.fixed_dictionaries({}, optional={"startDate": VALUES, "endDate": VALUES}),
        "implementation": st.fixed_dictionaries({}, optional={"transactions": objects(TRANSACTIONS)}),
    },
)
RELEASES = st.lists(
    st.fixed_dictionaries(
        {"contracts": objects(CONTRACTS)},
        optional={
            "tender": st.fixed_dictionaries({}, optional={"title": VALUES, "tags": st.lists(st.text("ab"))})
        },
    ),
    min_size=1,
    max_size=4,
)


@settings(max_examples=200)
@given(RELEASES)
def test_releases_are_merged_as_open_contracting_merges_them(releases: list[dict[str, Any]]) -> None:
    given = [
        {"ocid": "ocds-1", "id": str(at), "date": f"2024-0{at + 1}-01T00:00:00Z", "tag": ["contract"], **one}
        for at, one in enumerate(releases)
    ]
    theirs = ocdsmerge.Merger({"properties": {}}).create_compiled_release(copy.deepcopy(given))
    ours = compiled(given)
    left = {"id", "date", "tag"}
    assert _bare({k: v for k, v in ours.items() if k not in left}) == _bare(
        {k: v for k, v in theirs.items() if k not in left}
    )


def _bare(value: Any) -> Any:
    """Without members that hold nothing, which one side leaves where all of an object was taken away."""
    if isinstance(value, dict):
        found = {name: _bare(one) for name, one in value.items()}
        return {name: one for name, one in found.items() if one not in ({}, [])}
    return [_bare(one) for one in value] if isinstance(value, list) else value


@given(
    st.recursive(
        st.none() | st.text() | st.integers() | st.decimals(allow_nan=False, allow_infinity=False), st.lists
    )
)
def test_what_is_put_into_text_comes_back(value: Any) -> None:
    assert value_of(text_of(value)) == value


# --- Mutated documents --------------------------------------------------------------------------------------

PIECES: list[Any] = [
    None,
    True,
    0,
    -1,
    10**400,
    Decimal("1.5"),
    "",
    "x" * 300,
    "2024-13-45",
    [],
    {},
    [[]],
    [None],
]
PIECES += [{"id": 7}, {"amount": "12,5"}, "active", "\u202e[/]", "notMet", "CNY", "110101199003074290"]


def _places(value: Any, at: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [at] * bool(at) + [place for name, one in items for place in _places(one, (*at, name))]


def mutated(document: Any, chance: random.Random) -> Any:
    """A document in which a few values are others, are gone, or stand twice."""
    made = copy.deepcopy(document)
    for _ in range(chance.randint(1, 3)):
        place = chance.choice(_places(made))
        holder = made
        for step in place[:-1]:
            holder = holder[step]
        what = chance.random()
        if what < 0.25:
            del holder[place[-1]]
        elif what < 0.4 and isinstance(holder, list):
            holder.append(copy.deepcopy(holder[place[-1]]))
        else:
            holder[place[-1]] = copy.deepcopy(chance.choice(PIECES))
    return made


@pytest.mark.parametrize("seed", range(3))
def test_no_mutated_document_costs_another(book: Book, seed: int) -> None:
    """Each lies between two good ones; read twice, the second time changes nothing."""
    chance = random.Random(seed)
    for number in range(by_day_or_in_full(60, 3_400)):
        bad = mutated(chance.choice(STORY), chance)
        good = [dict(STORY[0], ocid=f"ocds-{seed}-{number}-{at}") for at in range(2)]
        content = json.dumps([{"releases": [good[0]]}, {"releases": [bad, good[1]]}], default=float).encode()
        first = OcdsImporter(book, OPERATOR, "file.json").run(io.BytesIO(content))
        assert first.new >= 2
        assert first.read == first.new + first.changed + first.unchanged + first.refused + first.skipped
        again = OcdsImporter(book, OPERATOR, "file.json").run(io.BytesIO(content))
        assert (again.new, again.changed, again.awards) == (0, 0, 0), bad


# --- Real files ---------------------------------------------------------------------------------------------


def _take(book: Book, content: Any, name: str) -> None:
    found = OcdsImporter(book, OPERATOR, name).run(io.BytesIO(json.dumps(content).encode()))
    assert [note for note in found.notes if note.grave is Severity.UNREADABLE] == []


def _one_a_file(paths: list[Path]) -> list[Any]:
    """Every release of some files, each by itself."""
    found = []
    for path in paths:
        document = json.loads(path.read_text(encoding="utf-8"))
        for one in [document, *document.get("records", [])]:
            found += [release for release in one.get("releases", []) if "ocid" in release]
            found += [one["compiledRelease"] | {"tag": ["compiled"]}] if "compiledRelease" in one else []
        if "ocid" in document and "releases" not in document and "compiledRelease" not in document:
            found.append(document)
    return found


FOLDERS = [PUBLISHED, *(SHARED / "publishers" / name for name in ("nigeria", "jalisco", "uk"))]


@pytest.mark.slow
@pytest.mark.parametrize("folder", [one for one in FOLDERS if one.exists()], ids=lambda one: one.name)
def test_a_publisher_read_in_any_order_gives_the_same_book(folder: Path, ledger: Ledger) -> None:
    paths = sorted(folder.rglob("*.json"))
    whole = [json.loads(path.read_text(encoding="utf-8")) for path in paths]
    single = _one_a_file(paths)
    readings = {
        "whole": whole,
        "twice": whole * 2,
        "reversed": whole[::-1],
        "single": single,
        "single-back": single[::-1],
    }
    books = [open_changping(ledger, name) for name in readings]
    for book, documents in zip(books, readings.values(), strict=True):
        for document in documents:
            _take(book, document, "file.json")
    expected = told(books[0])
    for book, name in zip(books, readings, strict=True):
        assert told(book) == expected, name
