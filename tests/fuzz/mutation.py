"""Breaking bytes: a few small changes to a sound input, as disks, editors and people make them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random

_TOKENS = (
    b"",
    b"\0",
    b"\xff\xfe",
    b"9" * 30,
    b"-1",
    b"1e999",
    b"NaN",
    b"Infinity",
    b"null",
    b"[" * 40,
    b'{"a":' * 40,
    b"\n",
    b"\r\n",
    b"|",
    b"_e10_s1000",
    b".pth",
    b"\xd9\xa3",
    b"\xe2\x80\xae",
    b"\xed\xb3\xbf",
    b"1.7976931348623157e308",
    b"5e-324",
    b"true",
    b"\\ud800",
)


def broken(seeds: Sequence[bytes], words: Sequence[bytes], random: Random) -> bytes:
    """One of ``seeds`` after a few changes, into which ``words`` may come."""
    data = bytearray(random.choice(seeds))
    for _ in range(random.choice((1, 1, 2, 3, 8))):
        random.choice(_CHANGES)(data, seeds, words, random)
    return bytes(data[:100_000])


Change = Callable[[bytearray, Sequence[bytes], Sequence[bytes], Random], None]


def _flip(data: bytearray, _: object, __: object, random: Random) -> None:
    if data:
        data[random.randrange(len(data))] ^= 1 << random.randrange(8)


def _cut(data: bytearray, _: object, __: object, random: Random) -> None:
    begin = random.randint(0, len(data))
    del data[begin : begin + random.choice((1, 4, 30, len(data)))]


def _double(data: bytearray, _: object, __: object, random: Random) -> None:
    begin = random.randint(0, len(data))
    end = begin + random.choice((1, 5, 60))
    data[begin:begin] = data[begin:end] * random.choice((1, 2, 9))


def _insert(data: bytearray, _: object, words: Sequence[bytes], random: Random) -> None:
    at = random.randint(0, len(data))
    data[at:at] = random.choice((*_TOKENS, *words))


def _replace(data: bytearray, _: object, words: Sequence[bytes], random: Random) -> None:
    at = random.randint(0, len(data))
    token = random.choice((*_TOKENS, *words))
    data[at : at + random.choice((len(token), 1, 3))] = token


def _splice(data: bytearray, seeds: Sequence[bytes], __: object, random: Random) -> None:
    other = random.choice(seeds)
    data[random.randint(0, len(data)) :] = other[random.randint(0, len(other)) :]


_CHANGES: tuple[Change, ...] = (_flip, _cut, _double, _insert, _replace, _splice)
