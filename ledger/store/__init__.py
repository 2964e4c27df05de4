"""The database behind a ledger, on either engine.

Tables, write transactions, rows in and rows out. Knows no law.
"""
