"""Agreed terms and names in passages of both languages."""
