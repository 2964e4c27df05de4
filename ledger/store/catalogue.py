"""The database's own catalogue held to what the models make: anything more, less or other is a finding.

A view in a table's place can lie from a day on, a trigger of somebody else's can keep what is erased, and a
column, rule or policy can do either. So every table, column, constraint, index, view, trigger and function
that stands where the program has its own is compared with what it would make there today. Knows names and
definitions as text; each engine says how it reads its catalogue. Refuses to know what is behind a
difference, and to repair it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ledger.core.errors import Problem

Catalogue = Mapping[tuple[str, str], str]
"""(kind, name) -> definition, in the words of the engine. Kinds.

``table``, ``view``, ``index``, ``trigger``; on
PostgreSQL also ``column`` and ``constraint`` (named ``table.name``), ``rule``, ``policy``, ``function`` …"""


def differences(expected: Catalogue, found: Catalogue) -> Iterator[Problem]:
    """What stands in a database and should not, should and does not, or is other than it should be."""
    for kind, name in sorted(expected.keys() | found.keys()):
        if (kind, name) not in found:
            yield Problem("verify.catalogue-missing", "", {"kind": kind, "name": name})
        elif (kind, name) not in expected:
            yield Problem("verify.catalogue-spare", "", {"kind": kind, "name": name})
        elif expected[kind, name] != found[kind, name]:
            yield Problem("verify.catalogue-altered", "", {"kind": kind, "name": name})
