"""The certificates on file: complete, within what is asked for, and true of the kernels as they are now."""

import importlib
import json
import re
from pathlib import Path

import pytest

import coulombdrag.generated
from coulombdrag.codegen import sampling
from coulombdrag.codegen.certify import check

pytest.importorskip("flint")
FOLDER = Path(coulombdrag.generated.__path__[0])
SYSTEMS = sorted(path.stem for path in FOLDER.glob("*.py") if path.stem != "__init__")
#: Points a row of the check: kernels of integrals take a fifth of them, and two quadratures.
SAMPLE = 20


def on_file(system):
    return json.loads((FOLDER / "certificates" / f"{system}.json").read_text(encoding="utf-8"))


def declared(system):
    return importlib.import_module(f"coulombdrag.derivations.{system}.kernels").MODULE


@pytest.mark.parametrize("system", SYSTEMS)
def test_every_kernel_has_its_certificate_over_its_whole_domain(system):
    certificate, module = on_file(system), importlib.import_module(f"coulombdrag.generated.{system}")
    kernels = {kernel.name: kernel for kernel in declared(system).parts()}
    assert set(certificate["kernels"]) == set(kernels) == set(module.KERNELS)
    for name, entry in certificate["kernels"].items():
        assert entry["hash"] == module.HASH[name] == module.KERNELS[name].hash
        boxes = {sampling.describe(box): box for box in sampling.boxes(kernels[name])}
        assert [row["subdomain"] for row in entry["rows"]] == list(boxes)
        for row in entry["rows"]:
            assert re.fullmatch(r"ball|sampled\([1-9]\d+\)", row["evidence"])
            box = boxes[row["subdomain"]]
            assert all(box[argument][0] <= at <= box[argument][1] for argument, at in row["at"].items())


@pytest.mark.parametrize("system", SYSTEMS)
def test_not_worse_than_recorded(system):
    """Other points than the certificate's own, not worse than 1.5 times what it says."""
    module = importlib.import_module(f"coulombdrag.generated.{system}")
    failures = check(declared(system), module, on_file(system), SAMPLE)
    assert not failures, "\n".join(map(str, failures))


def rows(names, quantity):
    entries = on_file("bilayer")["kernels"]
    return [row[quantity] for name in names for row in entries[name]["rows"]]


def test_frequency_integrals_are_within_eight_ulp_times_the_condition_number():
    names = [
        f"frequency_integral_{mn}_p{p}" for mn, p in (("11", 0), ("11", 2), ("11", 4), ("11", 6), ("21", 4), ("12", 4))
    ]
    assert max(rows(names, "worst_over_condition")) <= 8


def test_f_and_g_are_within_1e_13():
    names = ["f", "f_viscous", "g_printed", "g_no_noise", "g_complete"]
    assert max(rows(names, "relative")) <= 1e-13
    assert max(truncation["relative"] for truncation in rows(names, "truncation")) <= 1e-15


def test_rounding_of_f_is_proved_to_be_within_1e_13():
    proofs = rows(["f", "f_viscous"], "rounding")
    assert {proof["evidence"] for proof in proofs} == {"ball"}
    assert max(proof["relative"] for proof in proofs) <= 1e-13
