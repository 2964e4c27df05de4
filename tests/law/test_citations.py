"""How places in instruments are cited, in both languages."""

from __future__ import annotations

import pytest

from ledger.law.statutes import shipped

BOOK = shipped()


@pytest.mark.parametrize(
    ("parameter_id", "zh", "en"),
    [
        ("SME-02", "《保障中小企业款项支付条例》（国务院令第802号）第九条一款", "Article 9, paragraph 1"),
        (
            "MW-14",
            "《保障农民工工资支付条例》（国务院令第724号）第三十条三、四款",
            "Article 30, paragraphs 3 and 4",
        ),
        ("GP-16", "《政府采购法》（主席令第68号，2014-08-31修正）第五十二、五十三条", "Articles 52 and 53"),
        (
            "ENG-04",
            "《政府投资条例》（国务院令第712号）第十二条二款、第二十二条、第三十四条(五)",
            "Article 12, paragraph 2, Article 22, Article 34(5)",
        ),
        ("PR-08", "《民法典》第二百条至第二百零四条", "Civil Code, Articles 200 to 204"),
        ("PR-19", "《民法典》第一千二百五十九条", "Article 1259"),
        ("PR-17", "第198条", "Article 198"),
        (
            "CP-61",
            "第八十一条;条例第六十八条(八)",
            "Article 81; Regulation on the Implementation, Article 68(8)",
        ),
        ("CT-15", "（法释〔2009〕6号）一、二、附", "Parts 1 and 2, annex"),
        (
            "HD-08",
            "劳动法第四十四条;民法通则第一百五十四条",
            "General Principles of the Civil Law, Article 154",
        ),
        ("PROC-10", "第六十四条(三)至(八)", "Article 64(3) to (8)"),
        ("PROC-28", "第六条等(条次未核)", "Article 6 and others (article not verified)"),
        ("PROC-61", "办理期限一节", "section on time limits"),
        ("PROC-67", "第十三条(三)、二款", "Article 13(3), paragraph 2"),
        ("INV-04", "《优化营商环境条例》（国务院令第722号）第六十九条(七)", "Article 69(7)"),
        ("SME-08", "最高法批复（法释〔2024〕11号）一、二", "Parts 1 and 2"),
        ("CR-04", "《信用修复管理办法》（发改委令第36号）（条次未核）", "article not verified"),
        ("GP-06", "（财库〔2019〕38号）（条次未核）", "article not verified"),
        ("GP-27", "财政部意见（财库〔2022〕3号）（条次未核）", "(Caiku [2022] No. 3), article not verified"),
    ],
)
def test_citations(parameter_id: str, zh: str, en: str) -> None:
    parameter = BOOK.get(parameter_id)
    assert parameter.citation.endswith(zh)
    assert parameter.citation_en.endswith(en)
