"""From a rewritten expression to the intermediate form: common sub-expressions, shared powers, fused multiply-adds.

The order of every sum and product is SymPy's canonical one, so the text does not depend on hashes. In a sum each
product is fused with what stands before it (rounded once): that is both the accurate and the fast form.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

import sympy as sp

from coulombdrag.codegen import ir
from coulombdrag.codegen.opaque import Opaque, classic
from coulombdrag.codegen.ranges import Ranges, bounds

__all__ = ["Lowering", "Unsupported", "body", "number"]

_RELATIONS = {sp.StrictLessThan: "<", sp.LessThan: "<=", sp.StrictGreaterThan: ">", sp.GreaterThan: ">="}


class Unsupported(ValueError):
    """An expression holds something that no generated kernel can compute."""


def number(constant: sp.Expr) -> ir.Number:
    """A constant correctly rounded to float64, with the exact one for proofs."""
    constant = classic(constant)
    if not constant.is_real or not constant.is_finite:
        raise Unsupported(f"{constant} is not a finite real constant")
    try:
        value = float(constant if constant.is_Float else sp.N(constant, 60))
    except OverflowError:
        value = math.inf
    if math.isinf(value) or (value == 0.0 and constant.is_zero is not True):
        raise Unsupported(f"the constant {sp.N(constant, 5)} lies outside float64")
    return ir.Number(value, None if constant == sp.Float(value, 53) or constant.is_Float else constant)


class Lowering:
    """Lowers expressions into one list of statements; sub-expressions and powers met before are shared."""

    def __init__(self, ranges: Ranges, taken: Sequence[str]) -> None:
        self.statements: list[ir.Assign] = []
        self.ranges = dict(ranges)
        self._taken = set(taken)
        self._powers: dict[tuple[ir.Value, int], ir.Value] = {}
        self._count = 0

    def fresh(self) -> str:
        """A name that nothing else has."""
        while True:
            name = f"t{self._count}"
            self._count += 1
            if name not in self._taken:
                return name

    def assign(self, value: ir.Value, name: str | None = None) -> ir.Name:
        """Give a value a name."""
        name = name or self.fresh()
        self.statements.append(ir.Assign(name, value))
        return ir.Name(name)

    def lower(self, expression: sp.Expr) -> ir.Value:
        """The value of one expression; shared parts become statements."""
        fresh = (sp.Symbol(self.fresh(), real=True) for _ in iter(int, 1))
        shared, (reduced,) = sp.cse([expression], symbols=fresh, order="canonical")
        conditions: dict[sp.Basic, sp.Basic] = {}
        for symbol, part in shared:
            part = part.xreplace(conditions)
            if part.is_Relational:  # two cases with one condition: compared in each of them
                conditions[symbol] = part
                continue
            self.ranges[symbol] = bounds(part, self.ranges)
            self.assign(self.value(part), str(symbol))
        return self.value(reduced.xreplace(conditions))

    def value(self, e: sp.Expr) -> ir.Value:
        """One node of the tree, without looking for shared parts."""
        if e.is_Symbol:
            return ir.Name(str(e))
        if e.is_number:
            return number(e)
        if e.is_Add:
            return self._sum(e)
        if e.is_Mul:
            return self._product(e)
        if e.is_Pow:
            return self._power(e)
        if isinstance(e, Opaque):
            return self._call(e)
        if isinstance(e, sp.Abs):
            return ir.Op("abs", (self.value(e.args[0]),))
        if isinstance(e, sp.Max | sp.Min):
            return self._extreme(e)
        if isinstance(e, sp.Piecewise):
            return self._piecewise(e)
        raise Unsupported(
            f"{type(e).__name__} has no generated form; there are + - * /, integer and half-integer powers, exp, log, "
            "hyperbolic functions, Abs, Min, Max and Piecewise"
        )

    def _call(self, e: Opaque) -> ir.Value:
        """The form of exp and expm1 with one factor 2**n where the argument is known to stay in its range."""
        name = e.elementary
        low, high = bounds(e.args[0], self.ranges)
        if (name == "exp" and low >= -708.0 and high <= 709.0) or (name == "expm1" and high <= 709.0):
            name += "_near"
        return ir.Call(name, self.value(e.args[0]))

    def _sum(self, e: sp.Expr) -> ir.Value:
        terms = list(e.args)
        # a term that is no product begins, so that every product can be fused
        start = next((k for k, t in enumerate(terms) if not _is_product(t)), 0)
        total = self.value(terms.pop(start))
        for term in terms:
            total = self._add(total, term)
        return total

    def _add(self, total: ir.Value, term: sp.Expr) -> ir.Value:
        negative = bool(term.as_coeff_Mul()[0].is_negative)
        modulus = -term if negative else term
        if _is_product(modulus):
            left, right = self._two_factors(modulus)
            if negative:
                left = _negated(left)
            return ir.Op("fma", (left, right, total))
        return ir.Op("-" if negative else "+", (total, self.value(modulus)))

    def _two_factors(self, e: sp.Expr) -> tuple[ir.Value, ir.Value]:
        if e.is_Pow:
            n = int(e.exp)
            base = self.atom(e.base)
            return self.integer_power(base, n - n // 2), self.integer_power(base, n // 2)
        factors = self._factors(e)
        return _chain(factors[:-1]), factors[-1]

    def _factors(self, e: sp.Expr) -> list[ir.Value]:
        """Factors of a product without denominator, the constant first."""
        constants = [a for a in e.args if a.is_number]
        others = [a for a in e.args if not a.is_number]
        values = [self.value(a) for a in others]
        return _with_coefficient(number(sp.Mul(*constants)), values)

    def _product(self, e: sp.Expr) -> ir.Value:
        upper, lower = _fraction(e)
        constants = sp.Mul(*[a for a in upper if a.is_number]) / sp.Mul(*[a for a in lower if a.is_number])
        top = [self.value(a) for a in upper if not a.is_number]
        bottom = [self.value(a) for a in lower if not a.is_number]
        top = _with_coefficient(number(constants), top)
        if not bottom:
            return _chain(top)
        return ir.Op("/", (_chain(top), _chain(bottom)))

    def _power(self, e: sp.Expr) -> ir.Value:
        exponent = e.exp
        if exponent.is_negative:
            return ir.Op("/", (ir.Number(1.0), self.value(sp.Pow(e.base, -exponent, evaluate=False))))
        if exponent.is_Integer:
            return self.integer_power(self.atom(e.base), int(exponent))
        if exponent.is_Rational and exponent.q == 2:
            base = self.atom(e.base)
            root = ir.Op("sqrt", (base,))
            whole = int(exponent.p) // 2
            return root if whole == 0 else ir.Op("*", (self.integer_power(base, whole), root))
        raise Unsupported(f"power {e}: the exponent must be a number, whole or half")

    def atom(self, e: sp.Expr) -> ir.Value:
        """A value that can be used twice at no cost."""
        value = self.value(e)
        return value if isinstance(value, ir.Name | ir.Number) else self.assign(value)

    def integer_power(self, base: ir.Value, n: int) -> ir.Value:
        """x**n by multiplications: squarings are shared between all powers of x."""
        if n == 1:
            return base
        if (base, n) not in self._powers:
            half = self.integer_power(base, n // 2)
            other = half if n % 2 == 0 else self.integer_power(base, n - n // 2)
            self._powers[base, n] = self.assign(ir.Op("*", (other, half)))
        return self._powers[base, n]

    def _extreme(self, e: sp.Expr) -> ir.Value:
        """Max or Min, NaN in any argument giving NaN."""
        relation = ">" if isinstance(e, sp.Max) else "<"
        args = sorted(e.args, key=sp.default_sort_key)
        best = self.atom(args[0])
        for arg in args[1:]:
            other = self.atom(arg)
            picked = self.assign(ir.Select(best, relation, other, best, other))
            best = self.assign(ir.Select(best, "!=", best, best, picked))
        return best

    def _piecewise(self, e: sp.Expr) -> ir.Value:
        *cases, (last, condition) = e.args
        if condition != sp.true:
            raise Unsupported(f"the last case of {e} must hold everywhere (condition True)")
        value = self.atom(last)
        for expression, condition in reversed(cases):
            if type(condition) not in _RELATIONS:
                raise Unsupported(f"condition {condition} must be one of < <= > >= between two expressions")
            left, right = self.atom(condition.lhs), self.atom(condition.rhs)
            value = self.assign(ir.Select(left, _RELATIONS[type(condition)], right, self.atom(expression), value))
        return value


def _is_product(e: sp.Expr) -> bool:
    """A product or a whole power without denominator: what a fused multiply-add can take."""
    if e.is_number:
        return False
    if e.is_Pow:
        return bool(e.exp.is_Integer and e.exp > 1)
    return bool(e.is_Mul and not _fraction(e)[1] and e != -e.args[-1] and not _negated_symbol(e))


def _negated_symbol(e: sp.Expr) -> bool:
    return len(e.args) == 2 and e.args[0] == -1


def _fraction(e: sp.Expr) -> tuple[list[sp.Expr], list[sp.Expr]]:
    """Factors above and below the line, in canonical order."""
    upper, lower = [], []
    for factor in e.args:
        if factor.is_Pow and not factor.is_number and factor.exp.is_negative:
            lower.append(sp.Pow(factor.base, -factor.exp))
        else:
            upper.append(factor)
    return upper, lower


def _negated(value: ir.Value) -> ir.Value:
    if isinstance(value, ir.Number):
        return ir.Number(-value.value, None if value.exact is None else -value.exact)
    return ir.Op("neg", (value,))


def _with_coefficient(coefficient: ir.Number, factors: list[ir.Value]) -> list[ir.Value]:
    """Factors with the constant in front, a bare sign taken by the first of them."""
    if not factors or coefficient.value not in (1.0, -1.0):
        return [coefficient, *factors]
    return factors if coefficient.value == 1.0 else [_negated(factors[0]), *factors[1:]]


def _chain(factors: Sequence[ir.Value]) -> ir.Value:
    product = factors[0]
    for factor in factors[1:]:
        product = ir.Op("*", (product, factor))
    return product


def body(expression: sp.Expr, ranges: Ranges, taken: Sequence[str]) -> ir.Body:
    """Lower one expression on its own."""
    lowering = Lowering(ranges, taken)
    result = lowering.lower(expression)
    return ir.Body(tuple(lowering.statements), result)


def names(statements: Sequence[ir.Assign]) -> Iterator[str]:
    """Targets, in order."""
    return (statement.target for statement in statements)
