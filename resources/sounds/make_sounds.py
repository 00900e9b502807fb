#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the sounds of the window: resources/sounds/make_sounds.py writes them beside itself.

Each is a few soft strokes on a bar: a tone with two overtones that die away sooner than it does.
"""

import math
import pathlib
import struct
import wave

RATE = 22050
PEAK = 0.35

# Per stroke: when it begins in seconds, its pitch in hertz, its strength.
SOUNDS = {
    "message": (0.32, [(0.0, 659.26, 1.0)]),
    "mention": (0.55, [(0.0, 659.26, 0.8), (0.12, 987.77, 1.0)]),
}
OVERTONES = [(1.0, 1.0, 14.0), (2.0, 0.28, 24.0), (3.98, 0.12, 46.0)]  # pitch, strength, decay


def level(at, strokes):
    total = 0.0
    for begin, pitch, strength in strokes:
        since = at - begin
        if since < 0:
            continue
        attack = min(1.0, since / 0.004)
        for factor, part, decay in OVERTONES:
            total += attack * strength * part * math.exp(-decay * since) * math.sin(2 * math.pi * pitch * factor * since)
    return total


def main():
    here = pathlib.Path(__file__).parent
    for name, (length, strokes) in SOUNDS.items():
        count = int(length * RATE)
        samples = [level(i / RATE, strokes) * min(1.0, (count - i) / (0.03 * RATE)) for i in range(count)]
        loudest = max(abs(sample) for sample in samples)
        with wave.open(str(here / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(b"".join(struct.pack("<h", round(s / loudest * PEAK * 32767)) for s in samples))


if __name__ == "__main__":
    main()
