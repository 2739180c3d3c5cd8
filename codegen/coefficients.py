"""Coefficients of the elementary functions, fitted once by ``python -m coulombdrag.codegen.fit``; lowest power first.

They are data: a later mpmath must not move them, since every generated module carries their digits. The tests bound
the error of each again.
"""

# weighted error 2.59e-18 = 2^-58.42
EXP = (
    0.5,
    0.1666666666666667,
    0.041666666666666685,
    0.008333333333326141,
    0.0013888888888874407,
    0.00019841269874801973,
    2.4801587347316344e-05,
    2.7557255424107007e-06,
    2.7557252937891864e-07,
    2.5105206979141028e-08,
    2.0921580031496342e-09,
)
# weighted error 1.81e-18 = 2^-58.94
LOG = (
    0.6666666666666734,
    0.3999999999941469,
    0.2857142874238511,
    0.22222198573351798,
    0.18183564320826986,
    0.15314050623216666,
    0.14795949481383605,
)
