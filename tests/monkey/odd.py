"""Odd texts, names, numbers and files, as people, trainers and broken disks make them."""

from __future__ import annotations

import json
from random import Random

TEXTS = (
    "",
    " ",
    "a",
    "loss",
    "loss/g/total",
    "mel|kl",
    "^(?!.*avg).*$",
    "(a+)+$",
    "[",
    "(?P<x",
    "\\",
    "*",
    "%s %d {} {0} {name}",
    "&File && more",
    "<b>bold</b><img src=x>",
    "<script>alert(1)</script>",
    "../../etc",
    "C:\\RVC\\logs",
    "Zoë 声音 موسيقى",
    "👩‍👩‍👧‍👦🎤🔥",
    "e\u0301\u202eright to left\u202c",
    "\u0000\u0001\u001b",
    "line\nline\r\nline\ttab",
    "-1",
    "0",
    "NaN",
    "1e308",
    "99999999999999999999",
    "0,5",
    "٣٤",
)
NAMES = ("anna", "Bob 2", "声音 Zoë", "a & b", "<b>x", "%s {0}", "👩‍👩‍👧", "x" * 120, ".hidden")
NUMBERS = (
    0,
    -1,
    1,
    3.5,
    1e308,
    -1e308,
    5e-324,
    float("nan"),
    float("inf"),
    float("-inf"),
    2**31,
    2**63,
    -(2**63),
    10**400,
)
STEPS = (0, 1, 2, 199, 10**6, 2**31, 2**53 + 1, 2**62, 2**63 - 1, -1, -(2**63))


def text(rng: Random) -> str:
    """What somebody types or pastes."""
    chosen = rng.choice(TEXTS)
    if rng.random() < 0.1:
        return (chosen or "x") * rng.randint(2, 3000)
    return chosen


def value(rng: Random, depth: int = 0) -> object:
    """What may stand in a JSON file where a number should."""
    kinds = ["number"] * 5 + ["text", "null", "bool"] + ["list", "object"] * (depth < 3)
    match rng.choice(kinds):
        case "number":
            return rng.choice(NUMBERS)
        case "text":
            return rng.choice(TEXTS)
        case "null":
            return None
        case "bool":
            return rng.random() < 0.5
        case "list":
            return [value(rng, depth + 1) for _ in range(rng.randint(0, 4))]
        case _:
            return {rng.choice(TEXTS): value(rng, depth + 1) for _ in range(rng.randint(0, 4))}


def altered(rng: Random, known: object) -> object:
    """A JSON value that was in order, with some of its parts replaced by odd ones."""
    if isinstance(known, dict):
        return {key: altered(rng, each) for key, each in known.items() if rng.random() > 0.05}
    return value(rng) if rng.random() < 0.2 else known


def config(rng: Random, content: bytes) -> bytes:
    """A settings file like ``content``, but odd."""
    try:
        known = json.loads(content)
    except (ValueError, RecursionError):
        known = {}
    match rng.randint(0, 5):
        case 0:
            return json.dumps(value(rng)).encode()
        case 1:
            return content.decode("utf-8", "replace").encode("utf-16")
        case 2:
            return b"[" * rng.choice((10, 100_000))
        case _:
            return json.dumps(altered(rng, known)).encode()


def garbled(rng: Random, content: bytes) -> bytes:
    """``content`` as a broken disk or a torn copy would give it back."""
    held = bytearray(content)
    match rng.randint(0, 4):
        case 0:
            return bytes(held[: rng.randint(0, len(held))])
        case 1:
            return b""
        case 2:
            return bytes(held) + rng.randbytes(rng.randint(1, 3000))
        case 3:
            return bytes(len(held))
        case _:
            for _ in range(rng.randint(1, 30)):
                if held:
                    held[rng.randrange(len(held))] = rng.randrange(256)
            return bytes(held)
