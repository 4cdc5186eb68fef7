"""Words out of resumes: PDF and Word, damaged, locked, endless and hostile ones."""

from __future__ import annotations

import io
import json
import zipfile

import docx
import pytest

from halfhour.outside.resumes.text import NotAResume, kind_of, resume_text

# A lock that no password we know opens.
LOCK = (
    f"/Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O <{'41' * 32}> /U <{'42' * 32}> >> "
    "/ID [<00><00>] "
)


def word_file(*paragraphs, rows=()):
    document = docx.Document()
    for words in paragraphs:
        document.add_paragraph(words)
    if rows:
        table = document.add_table(rows=0, cols=2)
        for row in rows:
            for cell, words in zip(table.add_row().cells, row, strict=True):
                cell.text = words
    kept = io.BytesIO()
    document.save(kept)
    return kept.getvalue()


def pdf_file(pages=1, words="Nurse since 2019", extra="", trailer=""):
    """The smallest PDF that says something on each page."""
    stream = f"BT /F1 12 Tf 72 700 Td ({words}) Tj ET"
    kids = " ".join(f"{4 + n} 0 R" for n in range(pages))
    parts = [
        f"<< /Type /Catalog /Pages 2 0 R {extra}>>",
        f"<< /Type /Pages /Kids [{kids}] /Count {pages} >>",
        f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream",
    ]
    font = "<< /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>"
    page = (
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R /Resources {font} >>"
    )
    parts += [page] * pages
    written, places = "%PDF-1.4\n", []
    for number, part in enumerate(parts, 1):
        places.append(len(written))
        written += f"{number} 0 obj\n{part}\nendobj\n"
    start = len(written)
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(parts) + 1
    end = f"trailer << /Size {size} /Root 1 0 R {trailer}>>\nstartxref\n{start}\n%%EOF"
    return f"{written}xref\n0 {size}\n0000000000 65535 f \n{table}{end}".encode()


def test_a_word_file_gives_its_paragraphs_and_tables_in_order():
    content = word_file("Mira Novák", "Nurse", rows=[("2019", "St. Brigid"), ("2022", "Helix")])
    assert resume_text(content) == "Mira Novák\nNurse\n2019 St. Brigid\n2022 Helix"


def test_a_pdf_gives_its_words():
    assert resume_text(pdf_file()) == "Nurse since 2019"


def test_what_it_is_is_told_by_what_it_holds():
    assert (kind_of(pdf_file()), kind_of(word_file("x"))) == ("pdf", "docx")


def test_f21_a_pdf_of_ten_thousand_pages_is_refused():
    with pytest.raises(NotAResume, match="10000 pages"):
        resume_text(pdf_file(pages=10_000))


def test_f21_a_script_in_a_pdf_is_not_run():
    script = "/OpenAction << /S /JavaScript /JS (app.alert\\('x'\\)) >> "
    assert resume_text(pdf_file(extra=script)) == "Nurse since 2019"


def test_f21_a_locked_pdf_is_refused_with_the_way_out():
    with pytest.raises(NotAResume, match="password"):
        resume_text(pdf_file(trailer=LOCK))


@pytest.mark.parametrize(
    "content",
    [b"", b"plain words", b"%PDF-1.7 and nothing more", b"PK\x03\x04 broken", b"\x89PNG\r\n",
     word_file("x")[:200], b"%PDF-" + b"\0" * 5000, b"x" * (11 * 1024 * 1024)],
    ids=["empty", "text", "cut", "broken zip", "picture", "cut docx", "noughts", "huge"],
)  # fmt: skip
def test_what_is_no_resume_is_refused_in_one_sentence(content):
    with pytest.raises(NotAResume):
        resume_text(content)


def test_f18_a_word_file_that_unpacks_without_end_is_refused():
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as bomb:
        bomb.writestr("word/document.xml", b"0" * (61 * 1024 * 1024))
    with pytest.raises(NotAResume, match="unpacks"):
        resume_text(packed.getvalue())


def test_the_samples_in_nine_layouts_give_what_they_say(shared_data):
    folder = shared_data / "resumes" / "rendercv"
    found = sorted(folder.glob("*.pdf"))
    assert found
    for path in found:
        words = " ".join(resume_text(path.read_bytes()).split()).casefold()
        assert "john doe" in words, path.name
        expected = json.loads((folder / f"{path.name}.expected.json").read_text())
        assert expected["email"] in words, path.name
        schools = [one["institution"].casefold() for one in expected["education"]]
        assert any(school in words for school in schools), path.name
        assert len(words) > 500, path.name
