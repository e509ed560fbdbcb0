"""Low-rank adaptation: the two small kernels that `lora_rank` adds to a layer, and the large one that it freezes."""

from __future__ import annotations

from archcheck.keras.failures import ConflictingArguments
from archcheck.keras.layers.registry import Weight

TYPE_CHECKING = False
if TYPE_CHECKING:
    from archcheck.keras.config import Config

__all__ = ["with_low_rank"]


def with_low_rank(config: Config, weights: list[Weight], name: str = "kernel") -> list[Weight]:
    """The weights of a layer with those that `lora_rank` adds behind them.

    The kernel is the first weight, (*rows, columns); it is frozen, and lora_kernel_a (*rows, lora_rank) and
    lora_kernel_b (lora_rank, columns) are trained.

    Raises:
        ConflictingArguments: the kernel has a constraint.
    Source: keras.src.layers.core.dense, Dense.enable_lora (the other layers do alike).
    """
    if not config.get("lora_rank"):
        return weights
    if config.get(f"{name}_constraint") is not None:
        raise ConflictingArguments(
            arguments=("lora_rank", f"{name}_constraint"),
            values=(config.lora_rank, config.get(f"{name}_constraint")),
            conflict="lora_rank with a constraint",
        )
    kernel, *others = weights
    rank = config.size("lora_rank")
    return [
        Weight(kernel.name, kernel.shape, trainable=False),
        *others,
        Weight(f"lora_{name}_a", (*kernel.shape[:-1], rank)),
        Weight(f"lora_{name}_b", (rank, kernel.shape[-1])),
    ]
