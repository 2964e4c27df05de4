"""What readers are told of each object type: one file an area, each declaring ``MEMBERS`` and ``CALLED``.

``MEMBERS`` has the members of a type in the order in which they are shown, ``CALLED`` those by which an
object is called beside its id where another names it. An area is found by listing this folder. Refuses to
know databases and printing.
"""

from __future__ import annotations

import importlib
import pkgutil

from ledger.core.members import Member


def declared() -> dict[str, tuple[tuple[Member, ...], tuple[str, ...]]]:
    """The members of each object type, and the names of those by which an object is called."""
    found: dict[str, tuple[tuple[Member, ...], tuple[str, ...]]] = {}
    for name in sorted(module.name for module in pkgutil.iter_modules(__path__)):
        area = importlib.import_module(f"{__name__}.{name}")
        found |= {kind: (members, area.CALLED.get(kind, ())) for kind, members in area.MEMBERS.items()}
    return found
