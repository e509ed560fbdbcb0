"""The configuration in a saved model's file, under limits. Nothing else is read: no weights, no code, no pickle."""

from __future__ import annotations

import json
import os

from archcheck.reading.source import UnreadableFile

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, BinaryIO

__all__ = ["MAX_BYTES", "MAX_DEPTH", "MAX_MEMBERS", "MAX_RATIO", "read_configuration"]

MAX_BYTES = 64_000_000
"""Of a configuration, uncompressed."""
MAX_DEPTH = 300
"""Levels of lists and tables within each other."""
MAX_MEMBERS = 20_000
"""Files in an archive."""
MAX_RATIO = 200
"""How many times smaller than itself the configuration may be stored, beyond a megabyte."""

_END = b"PK\x05\x06"
_NOT_A_MODEL = "holds no model: a saved model is a table with class_name and config"


def read_configuration(path: str) -> tuple[dict[str, Any], str]:
    """The configuration of a `.keras`, `.json` or `.h5` file, and the version of Keras that wrote it ("" for untold).

    Raises:
        OSError: the file isn't there or may not be read.
        UnreadableFile: it isn't what its name says, or goes beyond a limit.
    """
    ending = os.path.splitext(path)[1].lower()
    if ending in (".h5", ".hdf5"):
        return _hdf5(path)
    with open(path, "rb") as file:
        if ending == ".json":
            if os.fstat(file.fileno()).st_size > MAX_BYTES:
                raise UnreadableFile(f"larger than {MAX_BYTES // 1_000_000} MB")
            configuration = parsed(file.read(MAX_BYTES + 1), "the file")
            return configuration, _version(configuration)
        start = file.read(8)
        file.seek(0)
        if start[:4] != b"\x89HDF":
            return _archive(file)
    return _hdf5(path)  # Keras 2 writes HDF5 under any name


def parsed(data: bytes, what: str) -> dict[str, Any]:
    """A configuration from its JSON.

    Raises:
        UnreadableFile: it is no JSON, too deep, or no model.
    """
    if len(data) > MAX_BYTES:
        raise UnreadableFile(f"{what} is larger than {MAX_BYTES // 1_000_000} MB")
    try:
        configuration = json.loads(data)
        if isinstance(configuration, str):  # the model's to_json() dumped once more
            configuration = json.loads(configuration)
    except RecursionError:
        raise UnreadableFile(f"{what} is nested more deeply than {MAX_DEPTH} levels") from None
    except UnicodeDecodeError:
        raise UnreadableFile(f"{what} is not JSON: its bytes aren't UTF-8") from None
    except ValueError as error:
        raise UnreadableFile(f"{what} is not JSON: {str(error)[:1].lower()}{str(error)[1:120]}") from None
    check_depth(configuration, what)
    if (
        not isinstance(configuration, dict)
        or not isinstance(configuration.get("class_name"), str)
        or "config" not in configuration
    ):
        raise UnreadableFile(f"{what} {_NOT_A_MODEL}")
    return configuration


def check_depth(value: Any, what: str) -> None:
    """Raises UnreadableFile where lists and tables are nested beyond the limit; needs no recursion itself."""
    level = [value]
    for _ in range(MAX_DEPTH):
        level = [
            child
            for item in level
            if isinstance(item, (dict, list, tuple))
            for child in (item.values() if isinstance(item, dict) else item)
            if isinstance(child, (dict, list, tuple))
        ]
        if not level:
            return
    raise UnreadableFile(f"{what} is nested more deeply than {MAX_DEPTH} levels")


def _version(configuration: dict[str, Any]) -> str:
    version = configuration.get("keras_version")
    return version if isinstance(version, str) else ""


def _archive(file: BinaryIO) -> tuple[dict[str, Any], str]:
    """config.json of a `.keras` archive, and the version in its metadata.json."""
    import zipfile
    import zlib

    _check_members(file)
    try:
        with zipfile.ZipFile(file) as archive:
            data = _member(archive, "config.json", MAX_BYTES)
            if data is None:
                raise UnreadableFile("an archive without config.json: not a model that Keras saved")
            configuration = parsed(data, "config.json")
            metadata = _member(archive, "metadata.json", 100_000)
    except zipfile.BadZipFile as error:
        raise UnreadableFile(f"not a .keras archive: {str(error)[:1].lower()}{str(error)[1:]}") from None
    except (zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OverflowError) as error:
        raise UnreadableFile(f"a damaged archive: {str(error)[:120]}") from None
    version = ""
    if metadata is not None:
        try:
            table = json.loads(metadata)
        except (ValueError, RecursionError):
            table = None
        version = _version(table) if isinstance(table, dict) else ""
    return configuration, version


def _member(archive: Any, name: str, limit: int) -> bytes | None:
    """The bytes of one member; None where there is none. What its header says of its size is not trusted."""
    members = [info for info in archive.infolist() if info.filename == name]
    if not members:
        return None
    if len(members) > 1:
        raise UnreadableFile(f"the archive holds {name} {len(members)} times")
    info = members[0]
    if info.flag_bits & 1:
        raise UnreadableFile(f"{name} is encrypted")
    if info.file_size > limit:
        raise UnreadableFile(f"{name} is larger than {limit // 1000} kB")
    with archive.open(info) as member:
        data: bytes = member.read(limit + 1)
    if len(data) > limit:
        raise UnreadableFile(f"{name} is larger than {limit // 1000} kB")
    if len(data) > 1_000_000 and len(data) > MAX_RATIO * max(info.compress_size, 1):
        raise UnreadableFile(
            f"{name} is stored more than {MAX_RATIO} times smaller than it is: made to fill the memory"
        )
    return data


def _check_members(file: BinaryIO) -> None:
    """Count the members by the archive's last record, before its table of contents is read."""
    size = file.seek(0, 2)
    file.seek(max(0, size - 65_557))
    tail = file.read()
    at = tail.rfind(_END)
    file.seek(0)
    if at < 0 or len(tail) - at < 22:
        raise UnreadableFile("not a .keras archive: Keras writes a zip file")
    members = int.from_bytes(tail[at + 10 : at + 12], "little")
    table = int.from_bytes(tail[at + 12 : at + 16], "little")
    if members > MAX_MEMBERS or (table > 1000 * MAX_MEMBERS and table != 0xFFFFFFFF):
        raise UnreadableFile(f"an archive with more than {MAX_MEMBERS} members")


def _hdf5(path: str) -> tuple[dict[str, Any], str]:
    """The attribute model_config of an HDF5 file."""
    os.stat(path)
    try:
        import h5py
    except ImportError:
        raise UnreadableFile("an HDF5 file, which needs the package h5py to be read: pip install h5py") from None
    try:
        with h5py.File(path, "r") as file:
            attribute = file.attrs.get("model_config")
            version = file.attrs.get("keras_version", "")
    except (OSError, RuntimeError, ValueError, KeyError, TypeError) as error:
        raise UnreadableFile(f"not an HDF5 file that can be read: {str(error).splitlines()[0][:120]}") from None
    if attribute is None:
        raise UnreadableFile("an HDF5 file without model_config: weights alone, no model")
    text = attribute.encode() if isinstance(attribute, str) else bytes(attribute)
    version = version.decode("utf-8", "replace") if isinstance(version, bytes) else str(version)
    return parsed(text, "model_config"), version
