"""The process that recognises text: reads pictures from standard input, answers a line for each."""

from __future__ import annotations

import io
import json
import sys
from typing import Any, BinaryIO

import numpy as np
from PIL import Image
from rapidocr import RapidOCR

SETTINGS = {
    "Det.limit_side_len": 736,
    "Det.limit_type": "max",
    "Global.log_level": "critical",
    "Global.text_score": 0.5,
    "EngineConfig.onnxruntime.intra_op_num_threads": 2,
}
"""736 for the longer side: half the time of the usual setting, and no field lost."""
READ_SIDE = 1600


def recognised(engine: Any, picture: Any) -> list[dict[str, Any]]:
    """Lines with text, box and certainty; a picture lying on its side is turned first."""
    lines = _lines(engine, picture)
    if _on_its_side(lines):
        for turn in (90, 270):
            turned = _lines(engine, picture.rotate(turn, expand=True))
            lines = max(lines, turned, key=_quality)
    return lines


def _quality(lines: list[dict[str, Any]]) -> float:
    return float(sum(line["sure"] * len(line["text"]) for line in lines if not _upright(line)))


def _upright(line: dict[str, Any]) -> bool:
    return bool(line["bottom"] - line["top"] > 1.5 * (line["right"] - line["left"]))


def _on_its_side(lines: list[dict[str, Any]]) -> bool:
    """Most long lines run from top to bottom."""
    long = [line for line in lines if len(line["text"]) > 4]
    return len(long) < 2 or sum(map(_upright, long)) > len(long) / 2


def _lines(engine: Any, picture: Any) -> list[dict[str, Any]]:
    answer = engine(np.asarray(picture)[:, :, ::-1])
    if answer.boxes is None:
        return []
    return [
        {
            "text": text,
            "left": float(box[:, 0].min()),
            "top": float(box[:, 1].min()),
            "right": float(box[:, 0].max()),
            "bottom": float(box[:, 1].max()),
            "sure": float(score),
            "size": float(np.linalg.norm(box[3] - box[0])),
        }
        for box, text, score in zip(answer.boxes, answer.txts, answer.scores, strict=True)
    ]


def serve(source: BinaryIO, answers: BinaryIO) -> None:
    """A picture is eight digits of length and a PNG or JPEG; the answer one line of JSON."""
    engine = RapidOCR(params=SETTINGS)
    while head := source.read(8):
        picture = Image.open(io.BytesIO(source.read(int(head)))).convert("RGB")
        picture.thumbnail((READ_SIDE, READ_SIDE))
        answers.write(json.dumps(recognised(engine, picture)).encode() + b"\n")
        answers.flush()


if __name__ == "__main__":
    serve(sys.stdin.buffer, sys.stdout.buffer)
