"""What `alpha` does to the MobileNets: widths are multiplied by it and rounded; shortcuts are where widths agree."""

from __future__ import annotations

from archcheck.shapes.failures import NotKnown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.keras.applications.graph import Rows

__all__ = ["Widths", "divisible"]


def divisible(width: float, divisor: int = 8) -> int:
    """The nearest multiple of the divisor, never more than a tenth below the width.

    Source: keras.src.applications.mobilenet_v2, _make_divisible; mobilenet_v3, _depth.
    """
    result = max(divisor, int(width + divisor / 2) // divisor * divisor)
    return result + divisor if result < 0.9 * width else result


class Widths:
    """Calls the rows of a MobileNet with other widths than the table has.

    Args:
        version: which MobileNet: 1, 2 or 3.
        alpha: the factor.
        depth_multiplier: of MobileNet 1.
    """

    def __init__(self, version: int, alpha: float, depth_multiplier: int = 1) -> None:
        self.version = version
        self.alpha = alpha
        self.depth_multiplier = depth_multiplier
        self.entry: Any = None  # the input of the present block
        self.block = ""
        self.base = 16  # how wide the input of the present block is in the table
        self.base_next = 16
        self.expanded = 16  # how wide the present block is inside
        self.strided = False

    def call(self, rows: Rows, name: str, kind: str, config: dict[str, Any], inputs: list[Any]) -> Any:
        """The output of one row, as `Rows.call` gives it."""
        if self.version == 1:
            if kind == "Conv2D" and name != "conv_preds":
                config = {**config, "filters": int(config["filters"] * self.alpha)}
            elif kind == "DepthwiseConv2D" and self.depth_multiplier != 1:
                config = {**config, "depth_multiplier": self.depth_multiplier}
            return rows.apply(rows.layer(name, kind, config), inputs)
        if kind == "Add" and name.endswith("_add"):
            return inputs[-1]  # made, where it is, after the projection
        block = _block(name)
        if block and block != self.block:
            self.block, self.entry, self.strided = block, inputs[0], False
            self.base, self.expanded = self.base_next, _channels(inputs[0])
        if kind == "Conv2D":
            config = {**config, "filters": self._filters(name, config["filters"], inputs[0])}
        elif kind == "DepthwiseConv2D":
            self.strided = config.get("strides", 1) not in (1, (1, 1))
        result = rows.apply(rows.layer(name, kind, config), inputs)
        is_last = block and name.lower().endswith("project_bn")
        if is_last and not self.strided and _channels(result) == _channels(self.entry):
            return rows.apply(rows.layer(f"{block}add", "Add", {}), [self.entry, result])
        return result

    def _filters(self, name: str, filters: Any, x: Any) -> Any:
        if name.endswith("_expand"):
            factor = 6 if self.version == 2 else filters / self.base
            width = _channels(x) * factor
            self.expanded = width if self.version == 2 else divisible(width)
            return self.expanded
        if name.endswith("_project"):
            self.base_next = filters
            return divisible(int(filters * self.alpha) if self.version == 2 else filters * self.alpha)
        if name.endswith("squeeze_excite_conv"):
            return divisible(self.expanded * 0.25)
        if name.endswith("squeeze_excite_conv_1"):
            return self.expanded
        if name == "Conv1":
            return divisible(filters * self.alpha)
        if name == "conv_1":
            return divisible(_channels(x) * 6)
        if name in ("Conv_1", "conv_2"):
            return divisible(filters * self.alpha) if self.alpha > 1 else filters
        return filters


def _channels(x: Any) -> int:
    shape = x.tensor.shape
    if shape is None or not isinstance(shape[-1], int):
        raise NotKnown("the channels inside the model aren't known")
    return shape[-1]


def _block(name: str) -> str:
    """How the names begin in the block that a layer is of: "block_3_" of block_3_expand; "" outside of blocks."""
    words = name.split("_")
    if words[0] == "block":
        return "_".join(words[:2]) + "_"
    if words[:2] == ["expanded", "conv"]:
        return "_".join(words[:3] if words[2].isdigit() else words[:2]) + "_"
    return ""
