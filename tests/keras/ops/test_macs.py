"""What a product costs: multiply-accumulates for one sample."""

from __future__ import annotations

from archcheck.graph.tensor import Spec
from archcheck.keras.ops.engine import op_macs


def test_a_matrix_product() -> None:
    """(8, 3) @ (3, 5) is 8 * 3 * 5 for each sample of the batch."""
    assert op_macs("matmul", [Spec((2, 8, 3)), Spec((3, 5))], {}) == 8 * 3 * 5


def test_an_einstein_sum() -> None:
    """All letters but the batch."""
    assert op_macs("einsum", ["bij,jk->bik", Spec((2, 8, 3)), Spec((3, 5))], {}) == 8 * 3 * 5


def test_a_convolution() -> None:
    """The kernel at every place."""
    assert op_macs("conv", [Spec((2, 8, 8, 3)), Spec((3, 3, 3, 4))], {"padding": "same"}) == 8 * 8 * 3 * 3 * 3 * 4


def test_an_op_without_products() -> None:
    """Nothing is counted for what only adds."""
    assert op_macs("add", [Spec((2, 8)), Spec((8,))], {}) == 0
