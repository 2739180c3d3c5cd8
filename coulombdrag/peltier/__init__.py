"""Local Peltier heat of a disordered conductor: maps of heating and cooling."""
