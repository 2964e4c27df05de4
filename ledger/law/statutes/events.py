"""The events that the statute book's terms run from, with their words; a closed list.

The words follow the statute book's own prose. A rule or a due day names an event by its code, and a page
shows the words of ``EVENTS``. Knows no contract: which fact is such an event is for the rules to say.
"""

from __future__ import annotations

from typing import NamedTuple


class EventName(NamedTuple):
    """The name of an event in both languages."""

    zh: str
    en: str


EVENTS: dict[str, EventName] = {
    "act-known": EventName(
        "知道或应当知道行政行为之日", "the day the administrative act was known or should have been"
    ),
    "agreed-inspection-term-ended": EventName(
        "约定的检验或验收期限届满之日", "the day the agreed term of inspection or acceptance ended"
    ),
    "arrears-corrected": EventName("改正之日", "the day the arrears were made good"),
    "award-decided": EventName("定标之日", "the day the award was decided"),
    "award-notice-issued": EventName("中标、成交通知书发出之日", "the day the award notice was sent"),
    "complaint-accepted": EventName("投诉正式受理之日", "the day the complaint was accepted"),
    "complaint-material-received": EventName(
        "收到投诉材料之日", "the day the handling authority received the complaint"
    ),
    "complaint-received": EventName("收到投诉之日", "the day the complaint was received"),
    "confirmation-requested": EventName(
        "提出确权请求之日", "the day the request to confirm the receivable was made"
    ),
    "contract-amended": EventName("合同变更之日", "the day the contract was amended"),
    "contract-signed": EventName("合同订立之日", "the day the contract was signed"),
    "correction-application-received": EventName(
        "收到纠正申请之日", "the day the application for correction arrived"
    ),
    "court-listing-planned": EventName("法院拟纳入失信之日", "the day the court means to list the body"),
    "delivery": EventName("交付之日", "the day of delivery"),
    "document-determined": EventName(
        "司法、行政公务文书认定之日", "the day of the court's or authority's document"
    ),
    "early-removal-decided": EventName("准予提前移出之日", "the day early removal was granted"),
    "evaluation-ended": EventName("评审结束之日", "the day the evaluation ended"),
    "evaluation-report-received": EventName("收到评标报告之日", "the day the evaluation report arrived"),
    "force-majeure-ended": EventName("不可抗力消除之日", "the day force majeure ended"),
    "information-made-or-changed": EventName(
        "信息形成或变更之日", "the day the information was made or changed"
    ),
    "information-request-received": EventName("收到申请之日", "the day the request for information arrived"),
    "infringement-known": EventName("知道之日（权益受损）", "the day the infringement became known"),
    "infringement-and-obligor-known": EventName(
        "知道或应当知道权利受到损害以及义务人之日",
        "the day the infringement and the obligor were known or should have been",
    ),
    "inspection-passed": EventName("检验或验收合格之日", "the day inspection or acceptance was passed"),
    "invoice-received": EventName("收到发票之日", "the day the invoice arrived"),
    "last-instalment-due": EventName("最后一期履行期限届满之日", "the day the last instalment fell due"),
    "listing-decided": EventName("作出列入决定之日", "the day of the listing decision"),
    "listing-notice-received": EventName("收到列入告知之日", "the day the notice of listing arrived"),
    "listing-revoked": EventName("列入决定被撤销之日", "the day the listing decision was revoked"),
    "listing-term-ended": EventName("列入期限届满之日", "the day the term on the list ended"),
    "objection-received": EventName("收到异议之日", "the day the objection arrived"),
    "payment-order-term-ended": EventName(
        "责令限期支付文书指定期限届满之日", "the day the term set by the payment order ended"
    ),
    "penalty-decided": EventName("处罚作出之日", "the day of the penalty decision"),
    "penalty-notice-given": EventName("处罚告知之日", "the day the penalty was announced to the party"),
    "procurement-ended": EventName("采购结束之日", "the day the procurement ended"),
    "removal-application-received": EventName(
        "收到提前移出申请之日", "the day the application for early removal arrived"
    ),
    "reply-term-ended": EventName("答复期满之日", "the day the term for a reply ended"),
    "right-infringed": EventName("权利受到损害之日", "the day the right was infringed"),
    "settlement-made": EventName("结算之日", "the day of settlement"),
    "settlement-sum-confirmed": EventName(
        "双方确认结算金额之日", "the day both sides confirmed the sum of the settlement"
    ),
    "third-party-opinion-asked": EventName(
        "收到征求意见书之日", "the day the third party received the request for its opinion"
    ),
    "wage-account-opened": EventName("专用账户开立之日", "the day the wage account was opened"),
    "wages-settled-publicly-notified": EventName(
        "工程完工且未拖欠的公示之日", "the day completion without wage arrears was publicly notified"
    ),
    "winner-determined": EventName("确定中标人之日", "the day the winner was determined"),
    "works-completed-and-wages-settled": EventName(
        "工程完工且工资全部结清之日", "the day the works were completed and all wages settled"
    ),
    "works-contract-signed": EventName("施工合同签订之日", "the day the works contract was signed"),
}
