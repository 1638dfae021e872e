"""A made-up municipality with planted truth: files as a municipality has them, and what every rule must say of them."""

from housing_risk.simulate.making import simulate

__all__ = ["simulate"]
