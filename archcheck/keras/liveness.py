"""What is looked for when the run is over: branches that somebody forgot to join, calls that are worth a second look."""

from __future__ import annotations

from archcheck.keras.failures import NotUsed
from archcheck.keras.refusal import Operand, Refusal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from archcheck.graph.tensor import Node
    from archcheck.keras.session import Session

__all__ = ["dead_branches", "suspicious"]


def dead_branches(session: Session) -> Iterator[Refusal]:
    """A refusal, of the kind that is only warned of, for every end of a branch that no model has.

    Such an end is a call whose outputs nothing takes in, that the program asks nothing of, and that hangs on a tensor of a
    model which was built. Where no model was built nothing is dead: the tensors may be what the program is about.
    """
    live = {id(node) for model in session.models if model.core is not None for node in model.core.network.nodes}
    if not live or any(model.unknown for model in session.models):
        return
    taken = {id(tensor) for node in session.nodes for tensor in node.inputs}
    taken.update(
        id(tensor) for model in session.models if model.core is not None for tensor in model.inputs + model.outputs
    )
    for node in session.nodes:
        if id(node) in live or node.place is None:
            continue
        if any(id(tensor) in taken or tensor.is_read for tensor in node.outputs):
            continue
        chain = _dead_chain(node, live)
        if chain is None:
            continue
        value = (
            next((tensor.label for tensor in node.outputs if tensor.label), None) or f"the result of this {node.kind}"
        )
        failure = NotUsed(value=value, role="branch", calls=chain)
        operands = [Operand(tensor) for tensor in node.inputs]
        yield Refusal(failure, node.place, node.kind, operands=operands, config=node.config, made=node.made)


def _dead_chain(node: Node, live: set[int]) -> int | None:
    """How many calls lie between the end of a branch and what is live; None where it hangs on nothing that is."""
    seen: set[int] = set()
    pending = [node]
    touches = False
    while pending:
        at = pending.pop()
        if id(at) in seen:
            continue
        seen.add(id(at))
        for tensor in at.inputs:
            if tensor.node is None:
                return None
            if id(tensor.node) in live:
                touches = True
            else:
                pending.append(tensor.node)
    return len(seen) if touches else None


def suspicious(nodes: Sequence[Node]) -> bool:
    """Whether a call may be one that archcheck.keras.afterwards warns of: a quick look, so that it is rarely loaded."""
    for node in nodes:
        if len(node.inputs) > 1:
            shape = node.inputs[0].shape
            if shape is not None and any(type(size) is not int for size in shape[1:]):
                return True
            if node.kind == "Concatenate" and node.config is not None and node.config.values.get("axis") == 1:
                return True
        elif node.made is not None and len(getattr(node.made.node, "args", ())) > 2:
            return True
    return False
