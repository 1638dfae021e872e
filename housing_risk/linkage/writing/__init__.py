"""How addresses are written, whatever the register: words, cells, suffixes, and when two writings can be one name."""
