"""How what is owed stands.

Worked out from facts and law for every obligation, payroll, contract and award.
"""
