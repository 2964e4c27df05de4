"""Public contracts under the law of another country, as other publishers' open data tell of them.

No instrument of the statute book governs such a contract, so the kind has no topics, nothing is owed by
default, and no term runs by statute: what falls due is what the contract says. Refuses to know which law
governs it instead.
"""

from __future__ import annotations

from ledger.core.vocabulary import PartyRole, Stage
from ledger.entries.kinds.declaration import Kind, StageOf

FOREIGN = "foreign"

KINDS = (
    Kind(
        code=FOREIGN,
        zh="境外公共合同",
        en="public contract of another country",
        required=(),
        roles=(PartyRole.BUYER, PartyRole.SUPPLIER),
        debtor=PartyRole.BUYER,
        creditor=PartyRole.SUPPLIER,
        stages=(StageOf(Stage.PROCUREMENT, ()), StageOf(Stage.PERFORMANCE, ()), StageOf(Stage.PAYMENT, ())),
        defaults=(),
        topics=(),
    ),
)
