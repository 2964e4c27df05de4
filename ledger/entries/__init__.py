"""What can happen: one file an area, each declaring its entry types and object types.

An area is found by listing this folder; nothing else names it. A module without ``ENTRY_TYPES`` is what
several areas share. A module here knows shapes, states and how one becomes the next. It refuses to know the
clock, the database and who is asking.
"""

from __future__ import annotations

import importlib
import pkgutil
from dataclasses import replace
from functools import cache

from ledger.core.registry import Registry
from ledger.store.tables import give_columns


@cache
def registry() -> Registry:
    """Every declaration found in this folder."""
    names = sorted(module.name for module in pkgutil.iter_modules(__path__))
    modules = [importlib.import_module(f"{__name__}.{name}") for name in names]
    areas = [module for module in modules if hasattr(module, "ENTRY_TYPES")]
    told = importlib.import_module(f"{__name__}.objects").declared()  # which reads the shapes declared here
    found = Registry(
        [entry_type for area in areas for entry_type in area.ENTRY_TYPES],
        [
            one if one.state else replace(one, members=told[one.name][0], called=told[one.name][1])
            for area in areas
            for one in area.OBJECT_TYPES
        ],
    )
    for described in found.described.values():
        if described.description.table is not None:
            give_columns(described.description.table, described.columns)
    return found
