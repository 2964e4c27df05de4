"""The log that nobody can rewrite unseen.

Merkle trees, checkpoints, proofs, keys, and the vault beside it.
"""
