"""Each paper as a model of its pages, from what was gathered."""
