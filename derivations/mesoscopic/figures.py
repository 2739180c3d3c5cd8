"""Figs. 1 and 2: the geometry, and what the panels show."""

from __future__ import annotations

import sympy as sp

from .estimate import kl
from .fluctuations import diagrams, enhancement, law, rms
from .paper import paper
from .symbols import L, k
from .weak import R1, R2


@paper.figure("Fig. 1", "two conductors with a lead at either end, side by side: nothing to compute")
def first_figure():
    return sp.Integer(2)


@paper.figure("Fig. 2", "rms over k l without and with correlation, its law at leading order, and the diagrams",
              follows=("4", "6", "law", "diagrams"))
def second_figure():
    line = rms().subs({R1: L * k / kl, R2: L * k / kl})
    return line, enhancement() * line, law(), *diagrams()


@paper.ours("panel-R", "reflection of a wire in panels (b) and (c): k L = 100, k l = 3800")
def panel():
    return sp.Rational(1, 38)


@panel.proof(identity="L over l")
def _():
    return sp.Rational(100) / 3800
