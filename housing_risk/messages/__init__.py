"""Every fixed sentence that a person sees, in Dutch, one module per subject; nothing else writes one.

Plain words (B1). Templates are filled with str.format and never hold a value of a person.
"""
