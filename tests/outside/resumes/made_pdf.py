"""Small PDFs that set words where a test wants them: layouts of our own."""

from __future__ import annotations

from dataclasses import dataclass

WIDTHS = {" ": 278, ".": 278, ",": 278, "i": 222, "l": 222, "j": 222, "t": 278, "f": 278, "r": 333,
          "m": 833, "w": 722, "-": 333, "(": 333, ")": 333}  # fmt: skip


@dataclass(frozen=True)
class Set:
    """Words at a place, in points from the lower left corner."""

    x: float
    y: float
    text: str
    size: float = 10
    bold: bool = False


def width(text, size=10):
    """About how wide Helvetica sets the words."""
    return sum(WIDTHS.get(c, 667 if c.isupper() else 556) for c in text) * size / 1000


def right(x, y, text, size=10, bold=False):
    """The words ending at ``x``."""
    return Set(x - width(text, size), y, text, size, bold)


def pdf_of(*pages):
    """A PDF whose pages hold the given words."""
    kids = " ".join(f"{5 + 2 * n} 0 R" for n in range(len(pages)))
    parts = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        _font("Helvetica"),
        _font("Helvetica-Bold"),
    ]
    for number, words in enumerate(pages):
        stream = "\n".join(map(_drawn, words))
        fonts = "<< /Font << /F0 3 0 R /F1 4 0 R >> >>"
        parts.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
            f"/Contents {6 + 2 * number} 0 R /Resources {fonts} >>"
        )
        parts.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
    return _filed(parts)


def _font(name):
    return f"<< /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding /WinAnsiEncoding >>"


def _drawn(words):
    text = words.text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    return f"BT /F{int(words.bold)} {words.size} Tf {words.x:.1f} {words.y:.1f} Td ({text}) Tj ET"


def _filed(parts):
    written, places = "%PDF-1.4\n", []
    for number, part in enumerate(parts, 1):
        places.append(len(written))
        written += f"{number} 0 obj\n{part}\nendobj\n"
    start = len(written)
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"trailer << /Size {len(parts) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF"
    whole = f"{written}xref\n0 {len(parts) + 1}\n0000000000 65535 f \n{table}{end}"
    return whole.encode("cp1252")
