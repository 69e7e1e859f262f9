"""The commands, one a module: each parses, calls one function, prints, exits."""
