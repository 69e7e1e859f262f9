"""The letters of Welsh."""

DIGRAPHS = ("ch", "dd", "ff", "ng", "ll", "ph", "rh", "th")
"""Two characters that are one letter."""

VOWELS = frozenset("aeiouwyâêîôûŵŷáéíóúẃýàèìòùẁỳäëïöüẅÿ")
"""Vowels with all their accents, lower case; ``w`` and ``y`` are vowels."""

ACCENTED = "âêîôûŵŷáéíóúẃýàèìòùẁỳäëïöüẅÿ"
"""Every accented letter that Welsh is written with, lower case."""
