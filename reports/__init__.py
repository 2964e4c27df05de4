"""Publication: words, paper, files. Reads the ledger's queries; writes no entry and knows no HTTP."""
