"""Words as plain data: how the lists of this folder are written down."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """Give the words of a text as a set."""
    return frozenset(text.split())


def pairs(text: str) -> dict[str, str]:
    """Give `A=B C=D` as a dictionary."""
    return dict(pair.split("=") for pair in text.split())
