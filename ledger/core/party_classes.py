"""What organisations are, and of which size: the closed lists that the law divides parties by.

Words alone; refuses to know which organisation is what on a day.
"""

from ledger.core.fields import Named


class OrganisationClass(Named):
    """What an organisation is."""

    ORGAN = "organ", "机关", "organ of state or party"
    INSTITUTION = "institution", "事业单位", "public institution"
    TOWNSHIP = "township", "乡镇政府或街道办事处", "township or subdistrict office"
    VILLAGE = "village", "村（居）民委员会", "village or residents' committee"
    SOCIAL_GROUP = "social-group", "社会组织", "social organisation"
    ENTERPRISE = "enterprise", "企业", "enterprise"
    INDIVIDUAL_BUSINESS = "individual-business", "个体工商户", "individual business"
    NATURAL_PERSON = "natural-person", "自然人", "natural person"
    OTHER = "other", "其他组织", "other organisation"


class Size(Named):
    """Size class of an enterprise, by the national classification standard in force on the day."""

    MICRO = "micro", "微型", "micro"
    SMALL = "small", "小型", "small"
    MEDIUM = "medium", "中型", "medium"
    LARGE = "large", "大型", "large"


PUBLIC_CLASSES = (OrganisationClass.ORGAN, OrganisationClass.INSTITUTION, OrganisationClass.TOWNSHIP)
PERSONAL_CLASSES = (OrganisationClass.INDIVIDUAL_BUSINESS, OrganisationClass.NATURAL_PERSON)
"""What may go by the name of a natural person, which lies in the vault (Civil Code articles 54 and 1034)."""

SIZED_CLASSES = (OrganisationClass.ENTERPRISE, OrganisationClass.INDIVIDUAL_BUSINESS)
