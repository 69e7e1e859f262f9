"""The screen for sensitive material, before a strategy is published.

The guidance (¶41b) lets a strategy hold nothing that might jeopardise the safety of any person, prejudice the
prevention, detection, investigation or prosecution of crime, or compromise security, good order or discipline within an
educational, prison or youth custody authority. Whether something does, a person decides. The screen points at words
that people are asked about, one test a module in ``rules/``; it is never complete, and a page without findings is not a
page that was cleared.
"""
