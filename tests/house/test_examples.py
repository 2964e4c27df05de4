"""The examples in docstrings are run: each in a book of its own, where it asks for one."""

from __future__ import annotations

import doctest
import importlib
import pkgutil

import pytest

import ledger
from ledger import Actor, Book, record

FINDER = doctest.DocTestFinder(exclude_empty=True)
BUREAU = {"name": "长平市财政局", "class": "organ", "level": "prefecture", "division": "990100"}


def examples() -> list[doctest.DocTest]:
    names = [
        one.name for one in pkgutil.walk_packages(ledger.__path__, "ledger.") if "__main__" not in one.name
    ]
    found = [test for name in names for test in FINDER.find(importlib.import_module(name), name)]
    return [test for test in found if test.examples]


@pytest.mark.parametrize("example", examples(), ids=lambda one: one.name.removeprefix("ledger."))
def test_an_example_says_what_happens(example: doctest.DocTest, book: Book, operator: Actor) -> None:
    """Examples know ``book``, in which entry 1 founds organisation-1, and ``actor``, its operator."""
    record(book, operator, {"kind": "organisation.registered", "effective_on": "2015-03-01", "data": BUREAU})
    example.globs |= {"book": book, "actor": operator}
    told: list[str] = []
    doctest.DocTestRunner(verbose=False).run(example, out=told.append)
    assert not told, "".join(told)
