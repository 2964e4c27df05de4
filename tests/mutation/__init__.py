"""Would the tests notice? One token of a module changed, its room's tests run; no part of the suite."""
