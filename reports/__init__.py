"""Publication: words, paper, files. Reads the ledger's queries; writes no entry and knows no HTTP.

Empty until the first register and bulletin are written; its place in the order of rooms is held already.
"""
