"""Registrations of the RNI and the BRP: of which person, where, and from when till when."""
