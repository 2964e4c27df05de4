"""The demonstration: an invented city with its bodies, enterprises and office holders, recorded from a seed.

For trying the program out, for its tour and for tests that want a book of a realistic size. Nothing in it is
real: there is no 长平市, no division code begins with 99, no name is anybody's. It refuses to know the
clock, the environment and the machine's randomness: one seed gives one log, byte for byte.
"""

from api.demonstration.build import BOOK, build, settings_of

__all__ = ["BOOK", "build", "settings_of"]
