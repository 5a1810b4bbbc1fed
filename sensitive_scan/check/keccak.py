"""Keccak-256 as Ethereum and Monero use it: the sponge of SHA-3 with the padding that it had before it was a standard.

Specification: G. Bertoni et al., The Keccak reference, version 3.0 (https://keccak.team/files/Keccak-reference-3.0.pdf).
"""

from __future__ import annotations

_RATE = 136
_LANES = 25
_MASK = (1 << 64) - 1
_ROUNDS = 24


def keccak_256(data: bytes) -> bytes:
    """The 32 bytes of the digest."""
    padded = bytearray(data) + b"\x01" + bytes(-(len(data) + 1) % _RATE)
    padded[-1] |= 0x80
    state = [0] * _LANES
    for start in range(0, len(padded), _RATE):
        for lane in range(_RATE // 8):
            at = start + 8 * lane
            state[lane] ^= int.from_bytes(padded[at : at + 8], "little")
        _permute(state)
    return b"".join(lane.to_bytes(8, "little") for lane in state[:4])


def _permute(state: list[int]) -> None:
    register = 1
    for _ in range(_ROUNDS):
        _mix(state)
        _rotate_and_move(state)
        for row in range(0, _LANES, 5):
            old = state[row : row + 5]
            for column in range(5):
                state[row + column] = old[column] ^ (~old[(column + 1) % 5] & old[(column + 2) % 5] & _MASK)
        for bit in range(7):
            if register & 1:
                state[0] ^= 1 << ((1 << bit) - 1)
            register = register << 1 ^ (0x171 if register & 0x80 else 0)


def _mix(state: list[int]) -> None:
    """Theta: every lane takes up the parity of two columns."""
    parity = [state[column] ^ state[column + 5] ^ state[column + 10] ^ state[column + 15] ^ state[column + 20]
              for column in range(5)]  # fmt: skip
    for lane in range(_LANES):
        state[lane] ^= parity[(lane - 1) % 5] ^ _rotated(parity[(lane + 1) % 5], 1)


def _rotate_and_move(state: list[int]) -> None:
    """Rho and pi: every lane but the first is rotated and goes to another place."""
    column, row, moving = 1, 0, state[1]
    for step in range(_ROUNDS):
        column, row = row, (2 * column + 3 * row) % 5
        place = column + 5 * row
        moving, state[place] = state[place], _rotated(moving, (step + 1) * (step + 2) // 2 % 64)


def _rotated(lane: int, by: int) -> int:
    return (lane << by | lane >> (64 - by)) & _MASK
