"""Books that tests begin from: small towns, single contracts, histories made up at random."""
