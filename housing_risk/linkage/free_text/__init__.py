"""An address in one text: its parts may stand in any order; readings that the register has words for."""
