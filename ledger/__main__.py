"""``python -m ledger``: runs the installed ``shouxin`` command, found by its name.

The domain does not import the command line (the direction is the other way), so it asks the installation.
"""

from __future__ import annotations

import sys
from importlib.metadata import entry_points


def main() -> int:
    """Hand over to the installed command."""
    found = list(entry_points(group="console_scripts", name="shouxin"))
    if not found:
        sys.stderr.write("shouxin is not installed here; type: make setup\n")
        return 1
    result: int = found[0].load()()
    return result


if __name__ == "__main__":
    sys.exit(main())
