"""Coulomb drag between phase-coherent conductors: wires with disorder and chaotic dots."""
