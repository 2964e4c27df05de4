"""Both papers: what they say (golden texts), draft on every page, nothing run of what strangers wrote."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from html.parser import HTMLParser

import pytest
from pypdf import PdfReader

from ledger.core.money import Money
from reports.papers import bulletin, register
from reports.papers.model import Bulletin, Mark, PageHead, Register
from tests.support import golden, places
from tests.support.paper_edges import crossing
from tests.worlds.papers import ARREARS, BULLETIN, HEAD, LISTING, REGISTER

EMPTY_REGISTER = Register(HEAD)
EMPTY_BULLETIN = replace(BULLETIN, listings=())
CHECK_URL = "https://changping.example/check/420"

Written = Callable[[Register | Bulletin], str]


def write_pdf(paper: Register | Bulletin) -> bytes:
    return register.write_pdf(paper) if isinstance(paper, Register) else bulletin.write_pdf(paper)


def pages(pdf: bytes) -> list[str]:
    """The text of each page without any blanks: where lines break depends on fonts."""
    return ["".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(pdf)).pages]


class _Text(HTMLParser):
    """The text of a page, a line a block; drawings by their texts alone."""

    BLOCKS = frozenset({"section", "div", "p", "h1", "h2", "h3", "li", "tr", "text", "table", "title"})

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag in self.BLOCKS:
            self.parts.append("\n")
        elif tag in {"td", "th"}:
            self.parts.append(" | ")

    def handle_endtag(self, tag: str) -> None:
        if tag in self.BLOCKS and tag != "p":
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        self.parts.append(re.sub(r"\s+", " ", data))


def text_of(html: str) -> str:
    parser = _Text()
    parser.feed(html)
    lines = [line.strip() for line in "".join(parser.parts).splitlines()]
    return "\n".join(line for line in lines if line.strip("| ")) + "\n"


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> Written:
    """The HTML of a paper, caught before it is printed."""

    def one(paper: Register | Bulletin) -> str:
        caught: list[str] = []

        def keep(html: str, stylesheets: object, language: str) -> bytes:
            caught.append(html)
            return b""

        with monkeypatch.context() as patched:
            patched.setattr("reports.printing.render.render_pdf", keep)
            write_pdf(paper)
        return caught[0]

    return one


# --- What they say ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "paper"),
    [
        ("register", REGISTER),
        ("register-empty", EMPTY_REGISTER),
        ("bulletin", BULLETIN),
        ("bulletin-empty", EMPTY_BULLETIN),
    ],
)
def test_says_what_is_written_down(name: str, paper: Register | Bulletin, written: Written) -> None:
    golden.hold(places.GOLDEN / "papers" / f"{name}.txt", text_of(written(paper)))
    said = text_of(written(replace(paper, head=replace(paper.head, language="en"))))
    golden.hold(places.GOLDEN / "papers" / "en" / f"{name}.txt", said)


def test_the_register_accuses_nobody(written: Written) -> None:
    assert "失信" not in written(REGISTER)


def test_sections_that_have_nothing_say_so(written: Written) -> None:
    said = text_of(written(EMPTY_REGISTER))
    assert len(re.findall("没有", said)) >= 5
    assert "名单上没有在公布期内的记录" in written(EMPTY_BULLETIN)


def test_zero_interest_is_no_unknown_interest(written: Written) -> None:
    line = replace(ARREARS, interest=Money(0))
    said = written(Register(HEAD, arrears=(line,)))
    assert "无法判断</p>" not in said
    assert '<p class="key">0.00</p>' in said


def test_unread_law_is_marked_in_its_line_and_among_the_bases(written: Written) -> None:
    said = written(REGISTER)
    assert "※ XX-02 尚未核对原文" in said
    assert len(re.findall(r"<td>XX-02</td>.*尚未核对原文", said)) == 1
    assert not re.search(r"<td>XX-01</td>.*尚未核对原文", said)


def test_a_mark_says_whether_it_may_only_remind(written: Written) -> None:
    said = written(REGISTER)
    assert "2026-10-01 标记" in said
    assert "2026-10-01 提醒" in said
    assert "未标记，待核实" in said


# --- On paper -----------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Printed:
    paper: Register | Bulletin
    pdf: bytes
    pages: list[str]


@pytest.fixture(scope="module", params=[REGISTER, BULLETIN], ids=["register", "bulletin"])
def printed(request: pytest.FixtureRequest) -> Printed:
    pdf = write_pdf(request.param)
    return Printed(request.param, pdf, pages(pdf))


def test_every_page_says_draft_whose_it_is_and_which_log(printed: Printed) -> None:
    paper, found = printed.paper, printed.pages
    for number, page in enumerate(found, 1):
        assert "草稿" in page, number
        assert paper.head.issuer in page, number
        assert paper.head.mark in page, number
        assert f"第{number}页/共{len(found)}页" in page, number
    assert paper.head.root in found[0]


def test_same_input_same_bytes(printed: Printed) -> None:
    assert write_pdf(printed.paper) == printed.pdf


def test_has_title_author_and_language(printed: Printed) -> None:
    reader = PdfReader(io.BytesIO(printed.pdf))
    assert reader.metadata is not None
    assert str(reader.metadata.title).startswith(printed.paper.head.title)
    assert reader.metadata.author == printed.paper.head.issuer
    assert str(reader.root_object["/Lang"]) == "zh-CN"


def test_every_character_has_a_glyph(printed: Printed, written: Written) -> None:
    said = re.sub(r"[\s|]", "", text_of(written(printed.paper)))
    assert set(said) - set("".join(printed.pages)) == set()


def test_an_approved_paper_is_no_draft() -> None:
    pdf = write_pdf(replace(EMPTY_REGISTER, head=replace(HEAD, draft=False)))
    assert not any("草稿" in page for page in pages(pdf))


def test_a_check_page_is_drawn_as_a_code(written: Written) -> None:
    checked: PageHead = replace(HEAD, check_url=CHECK_URL)
    said = written(Register(checked))
    assert said.count('class="code"') == 2
    assert CHECK_URL in said
    assert 'class="code"' not in written(Register(HEAD))
    assert "草稿" in pages(write_pdf(Register(checked)))[0]


@pytest.mark.slow
def test_a_hundred_rows_repeat_the_head_and_stay_whole() -> None:
    lines = tuple(
        replace(
            ARREARS,
            debtor=f"长平市第{number // 3}单位",
            contract_number=f"N{number:04}N",
            mark=Mark(f"flag-{number:04}f", HEAD.day, reminds=False),
            trace=("到期日：2026-09-30。",),
            interest_note="",
        )
        for number in range(100)
    )
    found = pages(write_pdf(Register(HEAD, arrears=lines)))
    where = {}
    for number, page in enumerate(found):
        if "N0" in page and "债权人、合同" not in page:
            pytest.fail(f"page {number + 1} has rows and no head")
        for name in re.findall(r"N(\d{4})N", page):
            assert name not in where, name
            where[name] = number
            assert f"flag-{name}f" in page, "the row was split"
    assert len(where) == len(lines)
    assert len(found) > 12
    # What explains a line stands on its page.
    assert all(page.count("到期日由来") == len(re.findall(r"N\d{4}N", page)) for page in found[2:-4])


def test_long_names_and_sums_stay_within_the_page() -> None:
    long = "长平市" + "很长的名称" * 30
    line = replace(
        ARREARS,
        debtor=long,
        creditor="A" * 300,
        contract_title=long,
        contract_number="9" * 80,
        unpaid=Money(99_999_999_999_999),
        owed=Money(99_999_999_999_999),
        trace=(long * 3,),
    )
    entry = replace(LISTING, name=long, credit_code="X" * 60, address="B" * 200, particulars=long * 4)
    head = replace(HEAD, check_url=f"https://changping.example/{'x' * 90}", origin="o" * 120)
    papers = (Register(head, arrears=(line,)), replace(BULLETIN, listings=(entry,)))
    for paper in papers:
        assert crossing(write_pdf(paper)) == []


# --- What strangers wrote -----------------------------------------------------------------------------------

HOSTILE = (
    '<script>alert(1)</script><img src="file:///etc/passwd"><style>*{display:none}</style>&amp;{{ 7*7 }}'
)


def test_markup_in_names_is_text(written: Written) -> None:
    line = replace(
        ARREARS,
        debtor=HOSTILE,
        creditor=HOSTILE,
        contract_title=HOSTILE,
        contract_number=HOSTILE,
        clause=HOSTILE,
        trace=(HOSTILE,),
        interest_note=HOSTILE,
        region=HOSTILE,
        unconfirmed=(HOSTILE,),
    )
    entry = replace(
        LISTING,
        name=HOSTILE,
        address=HOSTILE,
        particulars=HOSTILE,
        authority=HOSTILE,
        decision_number=HOSTILE,
    )
    head = replace(HEAD, issuer=HOSTILE, printed_at=HOSTILE)
    papers: tuple[Register | Bulletin, ...] = (
        Register(head, arrears=(line,)),
        replace(BULLETIN, head=head, listings=(entry,), basis=(HOSTILE,)),
    )
    for paper in papers:
        html = written(paper)
        assert "<script" not in html
        assert "<img" not in html
        assert "<style" not in html
        assert HOSTILE in text_of(html)
    assert "alert(1)" in "".join(pages(write_pdf(papers[0])))
