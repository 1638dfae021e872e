"""The commands: words in, one call, words out. No logic; heavy imports inside the command that needs them."""

from housing_risk.cli.main import main

__all__ = ["main"]
