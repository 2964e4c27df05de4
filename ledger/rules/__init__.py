"""What is wrong: one file a rule, found by listing this folder.

A module here declares ``RULE``; one that does not is what several share. It refuses to know how flags are
recorded (``ledger.watch.sweep``) and shown (``ledger.queries.flag_words``).
"""

from __future__ import annotations

import importlib
import pkgutil

from ledger.rules.rule import Rule


def _declared() -> dict[str, Rule]:
    names = sorted(module.name for module in pkgutil.iter_modules(__path__))
    modules = [importlib.import_module(f"{__name__}.{name}") for name in names]
    rules = [module.RULE for module in modules if hasattr(module, "RULE")]
    return {rule.code: rule for rule in sorted(rules, key=lambda rule: rule.code)}


RULES: dict[str, Rule] = _declared()
"""Every rule by its code, in the order of the codes."""
