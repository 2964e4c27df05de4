"""What is made known of a contract: filed with the finance department, published, or exempt from that.

Only whether a contract's own text holds secrets is told here; a contract that is itself classified never
comes into a book.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from ledger.core.code_fields import Digest
from ledger.core.declaration import EntryType, Event, Touch
from ledger.core.fields import Choice, Named, Reference, Shape, Text
from ledger.entries.contracts import Contract


class Exemption(Named):
    """Why a contract need not be published; the two that the regulation names."""

    STATE_SECRET = "state-secret", "合同内容涉密", "its contents touch on state secrets"
    TRADE_SECRET = "trade-secret", "合同内容涉及商业秘密", "its contents touch on trade secrets"


class ContractFiled(Shape):
    """Shape of ``contract.filed``: effective on the day it was filed with the finance department."""

    contract = Reference("合同", "contract", ("contract",), required=True)
    receipt = Text("备案编号", "filing number", length=100)


class ContractPublished(Shape):
    """Shape of ``contract.published``: effective on the day it was published."""

    contract = Reference("合同", "contract", ("contract",), required=True)
    address = Text("公告地址", "address of the publication", length=400)


class ContractChangePublished(Shape):
    """Shape of ``contract.change-published``: effective on the day every change until then was public."""

    contract = Reference("合同", "contract", ("contract",), required=True)
    address = Text("公告地址", "address of the publication", length=400)


class ContractExempted(Shape):
    """Shape of ``contract.publication-exempted``: effective on the day it was found to be so."""

    contract = Reference("合同", "contract", ("contract",), required=True)
    ground = Choice("不予公告的原因", "ground", Exemption, required=True)
    document = Text("认定文件文号", "document number", length=100)
    digest = Digest("文件摘要", "SHA-256 of the document")


def _file(state: Contract, event: Event) -> Contract:
    return replace(state, filed_on=state.filed_on or event.effective_on)


def _publish(state: Contract, event: Event) -> Contract:
    return replace(state, published_on=state.published_on or event.effective_on)


def _publish_changes(state: Contract, event: Event) -> Contract:
    day = event.effective_on
    changes = (replace(one, published_on=one.published_on or day) for one in state.changes)
    return replace(state, changes=tuple(changes))


def _exempt(state: Contract, event: Event) -> Contract:
    return replace(state, publication_exempt=event.data["ground"])


Fold = Callable[[Contract, Event], Contract]


def _notice(kind: str, zh: str, en: str, shape: type[Shape], apply: Fold) -> EntryType:
    """An entry about a contract already there."""
    return EntryType(kind, zh, en, shape, (Touch("contract", apply, "contract"),))


OBJECT_TYPES = ()
ENTRY_TYPES = (
    _notice("contract.filed", "合同备案", "contract filed", ContractFiled, _file),
    _notice("contract.published", "合同公告", "contract published", ContractPublished, _publish),
    _notice(
        "contract.change-published",
        "合同变更公告",
        "change of contract published",
        ContractChangePublished,
        _publish_changes,
    ),
    _notice(
        "contract.publication-exempted",
        "合同不予公告",
        "contract exempt from publication",
        ContractExempted,
        _exempt,
    ),
)
