"""The words for mistakes met while reading and writing files: a module a subject, an entry a fault.

The Welsh is a draft until a person has proof-read it.
"""
