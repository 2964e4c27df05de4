"""Tests of ``ledger.queries``."""
