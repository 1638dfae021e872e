"""Test sets for linking, each written down before its first score and frozen since: see docs/linkage-scores.md."""
