"""Speed, measured: run by ``make bench``, never by the tests, as machines are noisy and ratios are not."""
