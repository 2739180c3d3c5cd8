"""Coulomb drag between two ballistic quantum wires."""
