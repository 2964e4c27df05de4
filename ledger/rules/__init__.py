"""What is wrong: one file a rule, found by listing this folder.

A module here declares ``RULE``. It refuses to know how flags are recorded (``ledger.watch``) and shown.
"""

from __future__ import annotations

import importlib
import pkgutil

from ledger.rules.declaration import Rule


def _declared() -> dict[str, Rule]:
    names = sorted(module.name for module in pkgutil.iter_modules(__path__) if module.name != "declaration")
    rules = [importlib.import_module(f"{__name__}.{name}").RULE for name in names]
    return {rule.code: rule for rule in sorted(rules, key=lambda rule: rule.code)}


RULES: dict[str, Rule] = _declared()
"""Every rule by its code, in the order of the codes."""
