"""One call of what is swept: a block of points as arrays in, named arrays out, and the points that raise found."""

from __future__ import annotations

import difflib
import inspect
import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import numpy as np

from ..results import Result
from .grid import Array, flatten
from .threads import one_thread


class Lost(NamedTuple):
    """A point of a block that raised: its number in the block, and what was raised, as text."""

    offset: int
    exception: str
    traceback: str


class Template(NamedTuple):
    """Kind of an output's numbers ("f", "c" or "U"), and its axes before and after those of the grid."""

    kind: str
    before: tuple[int, ...]
    after: tuple[int, ...]


class Found(NamedTuple):
    """What came of a block: arrays with one axis over its points, their templates, and the points that raised."""

    arrays: dict[str, Array]
    templates: dict[str, Template]
    lost: list[Lost]


@dataclass(frozen=True)
class Call:
    """A function, or a model and the names of its methods; which argument goes where.

    A model whose class says ``one_point = True`` takes no arrays: it is made anew at each point of a block.
    """

    function: Callable[..., Any]
    output: tuple[str, ...] | None
    methods: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    one_point: bool = False

    def values(self, arguments: Mapping[str, Any]) -> dict[str, Any]:
        """Call it, and give its outputs by name as they come."""
        routed = {name for names in self.methods.values() for name in names}
        found = self.function(**{name: value for name, value in arguments.items() if name not in routed})
        if self.output is None:
            name = getattr(self.function, "__name__", "result")
            return _named(name if name.isidentifier() else "result", found, alone=True)
        if _is_data(found):
            return self._parts(found)
        outputs: dict[str, Any] = {}
        for name in self.output:
            value = getattr(found, name)
            if callable(value):
                value = value(**{key: arguments[key] for key in self.methods.get(name, ()) if key in arguments})
            outputs.update(_named(name, value))
        return outputs

    def _parts(self, found: Any) -> dict[str, Any]:
        assert self.output is not None
        if isinstance(found, Mapping):
            return {name: found[name] for name in self.output}
        if hasattr(found, "_fields"):
            return {name: getattr(found, name) for name in self.output}
        parts = found if isinstance(found, tuple) else (found,)
        if len(parts) != len(self.output):
            raise TypeError(f"output names {len(self.output)} arrays, the function returned {len(parts)}")
        return dict(zip(self.output, parts, strict=True))

    def block(self, arguments: Mapping[str, Any], size: int) -> tuple[dict[str, Array], dict[str, Template]]:
        """Outputs at `size` points with the points along one axis, and what else their axes are."""
        arrays, templates = {}, {}
        if self.one_point:
            for name, array in self._each(arguments, size).items():
                arrays[name], templates[name] = array, Template(array.dtype.kind, (), array.shape[1:])
            return arrays, templates
        for name, value in self.values(arguments).items():
            array = _plain(name, value)
            axis = self._axis(name, array, arguments, size) if array.ndim else 0
            if not array.ndim:
                array = np.full(size, array[()])
            arrays[name] = array
            templates[name] = Template(array.dtype.kind, array.shape[:axis], array.shape[axis + 1:])
        return arrays, templates

    def _each(self, arguments: Mapping[str, Any], size: int) -> dict[str, Array]:
        """Outputs point by point, stacked along the first axis."""
        points = []
        for i in range(size):
            values = self.values(_take(arguments, np.int64(i)))
            points.append({name: _plain(name, value) for name, value in values.items()})
        return {name: np.stack([point[name] for point in points]) for name in points[0]}

    def _axis(self, name: str, array: Array, arguments: Mapping[str, Any], size: int) -> int:
        """Which axis runs over the points; where two have their length, a call with another number of points tells."""
        candidates = [axis for axis, length in enumerate(array.shape) if length == size]
        if len(candidates) > 1:
            other = 2 if size != 2 else 3
            shape = np.shape(self.values(_take(arguments, np.zeros(other, dtype=int)))[name])
            candidates = [axis for axis in candidates if shape[axis] == other]
        if len(candidates) != 1:
            raise TypeError(f"{name} has shape {array.shape}, no axis of which runs over the {size} points of a chunk: "
                            "what is swept must take arrays")
        return candidates[0]


def evaluate(call: Call, arguments: Mapping[str, Any], shape: tuple[int, ...], shared: bool = False) -> Found:
    """Compute a block, here or on one of the workers that share the processors (`shared`).

    Where it raises, it is halved down to the points at fault.
    """
    flat, size = flatten(arguments, shape), int(np.prod(shape, dtype=int))
    pieces: list[tuple[int, dict[str, Array]]] = []
    lost: list[Lost] = []
    templates: dict[str, Template] = {}
    rest = [(0, size)]
    with one_thread(loops=shared):
        while rest:
            start, stop = rest.pop()
            try:
                part = flat if stop - start == size else _take(flat, slice(start, stop))
                arrays, templates = call.block(part, stop - start)
                pieces.append((start, arrays))
            except Exception as error:
                if stop - start > 1:
                    middle = (start + stop) // 2
                    rest += [(middle, stop), (start, middle)]
                else:
                    lost.append(Lost(start, *_told(error)))
    if len(pieces) == 1 and not lost:
        return Found(pieces[0][1], templates, lost)
    return Found(_joined(pieces, templates, size), templates, lost)


def _told(error: Exception) -> tuple[str, str]:
    """Type and message of an exception, and its traceback from where our own frames end."""
    where = error.__traceback__
    while where is not None and where.tb_next is not None and where.tb_frame.f_code.co_filename == __file__:
        where = where.tb_next
    text = traceback.format_exception_only(error)[-1].strip()
    return text, "".join(traceback.format_exception(type(error), error, where))


def _joined(pieces: list[tuple[int, dict[str, Array]]], templates: Mapping[str, Template], size: int
            ) -> dict[str, Array]:
    """Outputs of pieces of a block in one array each, with NaN at the points between."""
    joined = {name: empty(t, (size,)) for name, t in templates.items()}
    for start, arrays in pieces:
        for name, array in arrays.items():
            axis = len(templates[name].before)
            where = (slice(None),) * axis + (slice(start, start + array.shape[axis]),)
            joined[name][where] = array
    return joined


def empty(template: Template, shape: tuple[int, ...]) -> Array:
    """An array of points that are not known: NaN, or an empty text."""
    whole = (*template.before, *shape, *template.after)
    if template.kind == "U":
        return np.full(whole, "", dtype=object)
    return np.full(whole, np.nan, dtype=np.complex128 if template.kind == "c" else np.float64)


def _take(arguments: Mapping[str, Any], where: Any) -> dict[str, Any]:
    """Some points of flat arguments; what is fixed is no array."""
    def take(value: Any) -> Any:
        if isinstance(value, tuple):
            return tuple(take(v) for v in value)
        return value[where] if isinstance(value, np.ndarray) else value

    return {name: take(value) for name, value in arguments.items()}


def _is_data(found: Any) -> bool:
    return isinstance(found, (np.ndarray, np.generic, float, int, complex, list, tuple, Mapping))


def _named(name: str, value: Any, alone: bool = False) -> dict[str, Any]:
    """An output, or the parts of one that is a mapping, a named tuple or a result, by name."""
    if isinstance(value, Result):
        value = {key: variable.values for key, variable in value.data.items()}
    if hasattr(value, "_asdict"):
        value = value._asdict()
    if isinstance(value, Mapping):
        return {key if alone else f"{name}_{key}": part for key, part in value.items()}
    if isinstance(value, tuple):
        raise TypeError(f"{name} returned a tuple of {len(value)}: name its parts with output=(...)")
    return {name: value}


def _plain(name: str, value: Any) -> Array:
    """Numbers as float64 or complex128 (flags and counts too: a point that failed is NaN), texts as they are."""
    array = np.asarray(value)
    if array.dtype.kind in "biuf":
        return np.asarray(array, dtype=np.float64)
    if array.dtype.kind == "c":
        return np.asarray(array, dtype=np.complex128)
    if array.dtype.kind in "UO" and all(isinstance(v, str) for v in array.flat):
        return array.astype(str)
    raise TypeError(f"{name} must be numbers or texts, got {type(value).__name__} of {array.dtype}")


def make(function: Any, output: Any, names: tuple[str, ...]) -> Call:
    """Check a function, its outputs and the names of its arguments against each other."""
    if not callable(function):
        raise TypeError(f"function must be a function or a model class, got {function!r:.60}")
    if isinstance(output, str):
        output = (output,)
    if output is not None and (not output or not all(isinstance(name, str) for name in output)):
        raise TypeError(f"output must be a tuple of names, got {output!r:.60}")
    output = tuple(output) if output is not None else None
    if isinstance(function, type) and output is None:
        raise TypeError(f"{function.__name__} is a model: name what to compute with output=(...)")
    model = function if isinstance(function, type) else getattr(function, "__self__", None)
    methods = _methods(model, output or ()) if isinstance(model, type) else {}
    taken, required, anything = _arguments(function)
    routed = {}
    for name, arguments in methods.items():
        routed[name] = tuple(a for a in arguments if a in names and a not in taken)
    known = taken | {name for arguments in methods.values() for name in arguments}
    _refuse(names, known, required, anything)
    return Call(function, output, routed, bool(getattr(model, "one_point", False)))


def _refuse(names: tuple[str, ...], known: set[str], required: set[str], anything: bool) -> None:
    for name in () if anything else names:
        if name not in known:
            near = difflib.get_close_matches(name, known, n=1)
            hint = f"; did you mean {near[0]!r}?" if near else ""
            raise ValueError(f"unknown parameter {name!r}{hint} Known: {', '.join(sorted(known))}")
    missing = sorted(required - set(names))
    if missing:
        raise ValueError(f"missing parameter{'s' if len(missing) > 1 else ''} {', '.join(missing)}")


def _arguments(function: Any) -> tuple[set[str], set[str], bool]:
    """Names that a callable takes, those that it must have, and whether it takes any."""
    try:
        parameters = inspect.signature(function).parameters.values()
    except (TypeError, ValueError):
        return set(), set(), True
    named = [p for p in parameters if p.kind in (p.POSITIONAL_OR_KEYWORD, p.KEYWORD_ONLY)]
    anything = any(p.kind is p.VAR_KEYWORD for p in parameters)
    return {p.name for p in named}, {p.name for p in named if p.default is p.empty}, anything


def _methods(model: type, output: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """The arguments of those outputs that are methods of a model."""
    found = {}
    for name in output:
        if not hasattr(model, name) and name not in getattr(model, "__dataclass_fields__", {}):
            public = [n for n in dir(model) if not n.startswith("_")]
            near = difflib.get_close_matches(name, public, n=1)
            hint = f"; did you mean {near[0]!r}?" if near else ""
            raise ValueError(f"{model.__name__} has no {name!r}{hint}")
        member = getattr(model, name, None)
        if inspect.isfunction(member):
            found[name] = tuple(a for a in inspect.signature(member).parameters if a != "self")
    return found
