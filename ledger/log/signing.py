"""Who signs the next head: the key in force, and for a time the one before it.

Knows keys and days; knows neither what is signed nor where keys lie.
"""

from __future__ import annotations

from ledger.core.frozen import frozen
from ledger.log.checkpoint import Signer


@frozen
class Signing:
    """The private keys that one transaction may need, read before it began.

    Attributes:
        newest: the key in force, which has signed the head.
        previous: the one before, while both sign.
        both_until: the last day on which it does.
        following: the key that the transaction itself puts in force.
    """

    newest: Signer
    previous: Signer | None = None
    both_until: str = ""
    following: Signer | None = None

    def on(self, day: str) -> tuple[Signer, ...]:
        """Who signs a head whose latest entry was recorded on this day, the key then in force first."""
        if self.following is not None:
            return (self.following, self.newest)
        if self.previous is not None and day <= self.both_until:
            return (self.newest, self.previous)
        return (self.newest,)
