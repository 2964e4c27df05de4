"""What may have been meant by a word that is on no list: some of its members, named in either language.

Knows members and their names; refuses to know what likeness is.
"""

from __future__ import annotations

from ledger.core.fields import Named
from ledger.core.frozen import frozen


@frozen
class Nearest:
    """Members of a closed list that may have been meant, for a sentence to name, of so many that it has."""

    members: tuple[Named, ...]
    of: int

    def __str__(self) -> str:
        """The codes."""
        return self._joined([one.value for one in self.members], ", ")

    def named(self, language: str) -> str:
        """The names in a language; dots for those that are left out."""
        mark = "、" if language == "zh" else ", "
        return self._joined([getattr(one, language) for one in self.members], mark)

    def _joined(self, names: list[str], mark: str) -> str:
        return mark.join([*names, "…"] if len(names) < self.of else names)
