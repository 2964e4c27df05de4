"""The sentences of who is who: names, credit codes and what is odd about them."""

from __future__ import annotations

PARTY_WORDS: dict[str, tuple[str, str]] = {
    "object.not-named": (
        "账簿“{book}”中未查到“{value}”；可先用 shouxin find（单位、人员）或者 "
        "shouxin contract find（合同）查找。",
        "The book “{book}” has no “{value}”; look for it with shouxin find (organisations and persons) or "
        "shouxin contract find.",
    ),
    "object.several": (
        "“{value}”对应多项：{found}。请改用其中一项的编号；合同也可写作“采购人/合同编号”。",
        "“{value}” means several: {found}. Use the id of the one you mean; a contract may also be written as "
        "purchaser/number.",
    ),
    "organisation.name-alike": (
        "“{name}”与已登记的单位名称相近而不相同：{others}。请核对是否同一单位；确属同一单位的，请改用其登记名称。",
        "“{name}” is nearly the name of {others}. If it is the same, write the name as it was entered there.",
    ),
    "organisation.name-or-person": (
        "名称与自然人填写其一：以字号、名称登记的填名称；以个人姓名登记的填自然人（person），姓名不进入登记簿。",
        "Give either a name or a natural person (person): a name goes into the log for ever, a person's "
        "stays in the vault.",
    ),
    "organisation.no-natural-person": (
        "只有个体工商户和自然人可以以自然人姓名登记。",
        "Only an individual business or a natural person may go by a natural person's name.",
    ),
    "organisation.person-renamed": (
        "自然人的姓名变更请登记在 {person} 名下（person.renamed）。",
        "A natural person's change of name is recorded for {person} (person.renamed).",
    ),
    "organisation.person-wanted": (
        "自然人的姓名不得登记为名称，也没有统一社会信用代码；"
        "请先登记人员（person.registered），再填写 person。",
        "A natural person's name is not kept as a public name, and has no credit code; register the person "
        "(person.registered) and give it as person.",
    ),
    "organisation.same-name": (
        "“{name}”与已登记的单位同名：{others}。请核对是否同一单位，并补齐统一社会信用代码加以区分。",
        "“{name}” is also the name of {others}. Check whether they are one; credit codes tell them apart.",
    ),
    "party.code-differs": (
        "所填代码 {value} 与名称“{name}”不能对应同一单位（已登记：{known}）；"
        "请按证照核对代码和名称，已更名的请先登记更名。",
        "Code {value} and the name “{name}” do not belong to one organisation (entered: {known}); compare "
        "the certificate, and enter a change of name first if there was one.",
    ),
    "party.code-left-aside": (
        "已按名称认定为 {known}，该单位尚未登记统一社会信用代码，所填代码 {value} 未予采用。"
        "“{name}”确为该单位的，请为其登记代码（organisation.coded）；不是的，请先以该代码另行登记单位。",
        "Taken by the name as {known}, for whom no credit code is entered; code {value} was left aside. If "
        "“{name}” is that organisation, enter its code (organisation.coded); if not, register the other one "
        "with its code first.",
    ),
    "party.code-not-recorded": (
        "代码 {value} 未登记，而同名单位 {known} 尚未登记代码，无法确定“{name}”是否同一单位。"
        "是的，请先为其登记代码（organisation.coded）；不是的，请先以该代码另行登记单位，再导入本行。",
        "Nobody has code {value}, and {known} has no code: nobody can tell whether “{name}” is that one. If "
        "it is, enter its code first (organisation.coded); if not, register the other one with its code; "
        "then import this row again.",
    ),
    "party.code-unreadable": (
        "此列填写的不是统一社会信用代码，不能据此确定单位；请按证照改正，没有代码的请留空。",
        "This is no unified social credit code, so that nobody can tell who is meant; correct it, or leave "
        "it empty where there is none.",
    ),
    "party.identity-number": (
        "此处是公民身份号码，不是名称，未作登记；请填写个体工商户的字号或者经营者姓名。",
        "This is a resident identity number and no name; it was not kept. Give the trade name or the "
        "person's name.",
    ),
    "party.identity-code": (
        "此处是公民身份号码，不是统一社会信用代码，未作登记；个体工商户请填写营业执照上的代码，自然人请留空。",
        "This is a resident identity number and no credit code; it was not kept. Give the code on the "
        "business licence, or leave it empty for a natural person.",
    ),
    "party.person-by-name": (
        "已按姓名认定为 {known}；同名而不是同一人的，请先另行登记，并在此填写其编号。",
        "Taken by the name as {known}; if it is somebody else of that name, register that person first and "
        "write its id here.",
    ),
    "party.person-name": (
        "“{value}”不是单位全称，像是自然人姓名；是自然人或者个体工商户的，请在合同台账“乙方类别”列注明，"
        "姓名不进入公开登记；是单位的，请填写全称。",
        "“{value}” is no organisation's full name and looks like a person's. For a natural person or an "
        "individual business say so in the contracts' column “class of the second party”, and the name stays "
        "out of the log; otherwise write the full name.",
    ),
    "party.more-than-name": (
        "此格除单位名称外还写有人名、电话、代码或者曾用名，姓名和电话不得进入公开登记；请只填写单位全称，"
        "代码填入代码列，更名另行登记。",
        "Besides the name of an organisation this cell holds a person, a telephone number, a code or another "
        "name; people stay out of the log. Write the full name alone, the code into its own column, and "
        "enter a change of name by itself.",
    ),
    "party.nobody": (
        "“{value}”不是单位名称；请填写一家单位的全称。",
        "“{value}” names nobody; write the full name of one organisation.",
    ),
    "party.other-name": (
        "代码 {value} 登记的单位是 {known}，此处写作“{name}”；已按代码认定，请核对名称，更名的请登记更名。",
        "Code {value} is entered for {known}; here the name is “{name}”. The code was gone by: check the "
        "name, and enter a change of name if there was one.",
    ),
    "party.several": (
        "“{value}”含有不止一家单位，一格只能填写一家。联合体承包的，请在合同台账的“乙方”填写牵头人，"
        "其余成员填入“联合体成员”列，以顿号分隔。",
        "“{value}” names more than one organisation; a cell takes one. For a consortium, give the lead as "
        "the second party of the contract and the others in the column of consortium members, apart by "
        "commas.",
    ),
}
