"""What the machine runs: kernels that `coulombdrag generate` wrote, never edited by hand."""
