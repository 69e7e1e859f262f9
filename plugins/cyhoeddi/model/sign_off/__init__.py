"""The sign-off ledger: who has said of which part of a page, and when, that both languages say the same.

Each part has a small file of its own, so that two people who sign off different parts never meet in one file, however
their work is merged.
"""
