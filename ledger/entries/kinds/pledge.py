"""Public pledges: of a township, a service list, a livelihood project, a target of the work report.

A pledge has no counterparty: it is owed to the public. Named by 国发〔2016〕76号 (街道和乡镇公开承诺) and
长政办发〔2018〕50号 (清单、民生实事、目标落实), of which the statute book holds no parameter on pledges:
hence no topics and nothing by default. Refuses to know promises to an investor.
"""

from __future__ import annotations

from ledger.core.vocabulary import Duty, PartyRole, Stage
from ledger.entries.kinds.declaration import Kind, StageOf

KINDS = (
    Kind(
        code="pledge",
        zh="公开承诺",
        en="public pledge",
        required=(),
        roles=(PartyRole.PROMISOR,),
        debtor=PartyRole.PROMISOR,
        creditor=None,
        stages=(
            StageOf(Stage.PUBLICATION, (Duty.DECIDES,)),
            StageOf(Stage.PERFORMANCE, (Duty.HANDLES, Duty.SUPERVISES), "承诺落实", "doing what was pledged"),
            StageOf(Stage.EVALUATION, (Duty.SUPERVISES,)),
        ),
        defaults=(),
        topics=(),
    ),
)
