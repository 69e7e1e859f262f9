"""Duty profiles for people: each fact with its source and the day on which somebody read it there."""
