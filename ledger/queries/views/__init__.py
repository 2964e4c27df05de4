"""Every list there is: one declaration a list, an area a file, found by listing this folder.

A module here declares ``VIEWS``. Commands, papers and later the API and the pages take their columns,
filters, orders and pages from it. Refuses to know how a list is printed.
"""

from __future__ import annotations

import importlib
import pkgutil

from ledger.queries.views.declaration import View


def _declared() -> dict[str, View]:
    names = sorted(module.name for module in pkgutil.iter_modules(__path__))
    modules = [importlib.import_module(f"{__name__}.{name}") for name in names]
    return {view.name: view for module in modules for view in getattr(module, "VIEWS", ())}


VIEWS: dict[str, View] = _declared()
"""Every list by its name."""
