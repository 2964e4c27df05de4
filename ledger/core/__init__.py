"""What everything else is made of.

Values, money, fields, closed lists, declarations, canonical bytes. Knows no store.
"""
