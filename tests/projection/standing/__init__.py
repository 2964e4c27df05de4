"""Tests of ``ledger.projection.standing``."""
