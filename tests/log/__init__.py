"""Tests of ``ledger.log``."""
