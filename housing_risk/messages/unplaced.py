"""Words in the list of addresses without a place."""

NO_ADDRESS = "(geen adres geschreven)"
SHIELDED = "(afgeschermd)"
