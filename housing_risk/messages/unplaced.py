"""Words for addresses without a place, and for objects without an address."""

NO_ADDRESS = "(geen adres geschreven)"
SHIELDED = "(afgeschermd)"
NAMELESS = "zonder adres (id:{object_id})"
"""Stands for the address of an object that has none: somebody has to find it on the list and in the BAG viewer."""
