"""What a contract is: one declaration a kind, found by listing this folder.

A module here declares ``KINDS``. It refuses to know entries, tables and days: it says what a kind has.
"""

from __future__ import annotations

import importlib
import pkgutil

from ledger.core.fields import closed_list
from ledger.entries.kinds.declaration import Kind


def _declared() -> dict[str, Kind]:
    names = sorted(module.name for module in pkgutil.iter_modules(__path__) if module.name != "declaration")
    modules = [importlib.import_module(f"{__name__}.{name}") for name in names]
    return {kind.code: kind for module in modules for kind in module.KINDS}


KINDS: dict[str, Kind] = _declared()
"""Every kind by its code."""

ContractKind = closed_list("ContractKind", {code: (kind.zh, kind.en) for code, kind in KINDS.items()})
"""The closed list of kinds, for shapes."""
