"""The law by day: calendars, rates, terms, due days, interest, the statute book. Pure: no store, no clock."""
