"""Draws invented business cards in twenty styles, with what stands on them."""

from __future__ import annotations

import io
import random
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest
import segno
from PIL import Image, ImageDraw, ImageFilter, ImageFont

FONTS = Path("/usr/share/fonts/truetype")
FROM = {"liberation": "fonts-liberation", "dejavu": "fonts-dejavu-core"}
SANS, BOLD, SERIF, SERIF_BOLD, NARROW, DEJAVU = (
    "liberation/LiberationSans-Regular.ttf", "liberation/LiberationSans-Bold.ttf",
    "liberation/LiberationSerif-Regular.ttf", "liberation/LiberationSerif-Bold.ttf",
    "liberation/LiberationSansNarrow-Regular.ttf", "dejavu/DejaVuSans.ttf",
)  # fmt: skip
GIVEN = [
    "Amara",
    "Linh",
    "Mateus",
    "Ingrid",
    "Yusuf",
    "Priya",
    "Oluwaseun",
    "Chiara",
    "Tomasz",
    "Hana",
    "Diego",
    "Fatima",
    "Nikolai",
    "Aroha",
    "Kwame",
    "Sofia",
    "Rashid",
    "Mei",
    "Lucia",
    "Jonas",
]
FAMILY = [
    "Okafor",
    "Tran",
    "Ferreira",
    "Halvorsen",
    "Demir",
    "Raman",
    "Adebayo",
    "Bianchi",
    "Kowalski",
    "Sato",
    "Morales",
    "Haddad",
    "Petrov",
    "Ngata",
    "Mensah",
    "Lindqvist",
    "Rahman",
    "Chen",
    "Romero",
    "Weber",
]
TITLES = [
    "Head of Logistics", "Senior Software Engineer", "Marketing Manager", "Registered Nurse", "Attorney at Law",
    "Chief Financial Officer", "Product Designer", "Data Scientist", "Sales Director", "Project Manager",
    "Research Scientist", "HR Business Partner", "Founder & CEO", "Architect", "Customer Success Manager",
    "Financial Analyst", "Clinical Psychologist", "Operations Manager", "Account Executive", "Civil Engineer",
]  # fmt: skip
FIRMS = [
    "Northwind Logistics", "Bluebird Labs", "Harbour & Finch", "Solvane GmbH", "Kestrel Partners", "Meridian Health",
    "Oakline Studio", "Tidewater Bank", "Cobalt Systems", "Larkspur Media", "Granite Works", "Aurora Energy",
    "Pinecrest University", "Silverfern Ltd", "Quillon", "Vantara Inc.", "Riverstone Group", "Maplewood Hospital",
    "Zephyr Robotics", "Lumen Architects",
]  # fmt: skip
STREETS = [
    "12 Harbour Street",
    "480 Mill Road",
    "Suite 300, 77 Queen Avenue",
    "Lindenstraße 14",
    "5 Rue des Lilas",
    "221 Station Road",
]
TOWNS = [
    "Bristol BS1 4QA",
    "Portland, OR 97205",
    "10115 Berlin",
    "69002 Lyon",
    "Leeds LS1 3AB",
    "Austin, TX 78701",
]


@dataclass
class Truth:
    """What the card says."""

    name: str
    title: str
    organisation: str
    email: str
    phone: str
    url: str
    address: list[str]


@dataclass
class Style:
    """How a card looks."""

    font: str = SANS
    bold: str = BOLD
    paper: tuple = (255, 255, 255)
    ink: tuple = (20, 20, 20)
    accent: tuple = (30, 80, 140)
    layout: str = "left"
    labels: str = "none"
    caps: bool = False
    firm_first: bool = False
    tilt: float = 0.0
    turn: int = 0
    noise: float = 0.0
    blur: float = 0.0
    shade: bool = False
    desk: bool = False
    slogan: str = ""
    width: int = 1050
    extra: dict = field(default_factory=dict)


STYLES = [
    Style(), Style(font=SERIF, bold=SERIF_BOLD, layout="centre"), Style(layout="right", labels="letters"),
    Style(paper=(22, 26, 34), ink=(235, 235, 235), accent=(240, 190, 90)), Style(layout="columns", labels="words"),
    Style(caps=True, firm_first=True), Style(tilt=4, desk=True), Style(tilt=-8, desk=True, labels="letters"),
    Style(noise=18), Style(blur=1.4), Style(shade=True, desk=True, tilt=2), Style(turn=90), Style(turn=180),
    Style(font=NARROW, labels="bars"), Style(font=DEJAVU, layout="columns", firm_first=True),
    Style(paper=(30, 90, 80), ink=(255, 255, 255), accent=(255, 255, 255), layout="centre"),
    Style(layout="band", labels="words"), Style(slogan="Moving things that matter since 1987", firm_first=True),
    Style(width=640, font=SERIF, bold=SERIF_BOLD), Style(turn=270, noise=8, labels="letters"),
]  # fmt: skip


def invented(rng):
    """A person nobody is."""
    given, family, firm = rng.choice(GIVEN), rng.choice(FAMILY), rng.choice(FIRMS)
    host = rng.choice(
        [
            f"{''.join(c for c in firm.split()[0].lower() if c.isalnum())}.test",
            "example.com",
            "example.org",
        ]
    )
    local = rng.choice(
        [f"{given}.{family}", f"{given[0]}{family}", given, f"{given}_{family}"]
    ).lower()
    phone = rng.choice([
        f"+1 {rng.randrange(201, 990)} 555 01{rng.randrange(100):02}", f"({rng.randrange(201, 990)}) 555-01{rng.randrange(100):02}",
        f"+44 20 7946 0{rng.randrange(100, 1000)}", f"+49 30 23125 {rng.randrange(100, 1000)}", f"+33 1 99 00 {rng.randrange(10, 99)} {rng.randrange(10, 99)}",
    ])  # fmt: skip
    return Truth(f"{given} {family}", rng.choice(TITLES), firm, f"{local}@{host}", phone, f"www.{host}",
                 [rng.choice(STREETS), rng.choice(TOWNS)])  # fmt: skip


def font(style, which, size):
    path = FONTS / (style.bold if which == "bold" else style.font)
    if not path.exists():
        pytest.skip(f"{path} is not here (on Debian: apt-get install {FROM[path.parent.name]}).")
    return ImageFont.truetype(str(path), size)


def labelled(style, truth):
    if style.labels == "letters":
        return [f"T {truth.phone}", f"E {truth.email}", f"W {truth.url}"]
    if style.labels == "words":
        return [f"Phone: {truth.phone}", f"Email: {truth.email}", f"Web: {truth.url}"]
    if style.labels == "bars":
        return [f"{truth.phone}  |  {truth.email}", truth.url]
    return [truth.phone, truth.email, truth.url]


def rows(style, truth):
    """(text, font, size, colour) of the lines from above."""
    name = truth.name.upper() if style.caps else truth.name
    head = [(name, "bold", 62, style.ink), (truth.title, "plain", 36, style.accent)]
    firm = [(truth.organisation, "bold", 44, style.accent)]
    slogan = [(style.slogan, "plain", 26, style.ink)] if style.slogan else []
    small = [(t, "plain", 32, style.ink) for t in [*labelled(style, truth), *truth.address]]
    top = [*firm, *slogan, *head] if style.firm_first else [*head, *firm, *slogan]
    return top, small


def draw(truth, style, rng, code=None):
    """The photograph."""
    card = Image.new("RGB", (1050, 600), style.paper)
    pen = ImageDraw.Draw(card)
    top, small = rows(style, truth)
    if style.layout == "band":
        pen.rectangle([0, 0, 1050, 190], fill=style.accent)
        top = [(t, w, s, (255, 255, 255) if i < 2 else c) for i, (t, w, s, c) in enumerate(top)]
    place(
        pen,
        style,
        top,
        50,
        "left" if style.layout in ("columns", "band") else style.layout,
        60,
        990,
    )
    if style.layout == "columns":
        place(pen, style, small, 300, "left", 540, 1000)
    else:
        place(pen, style, small, 330, "left" if style.layout == "band" else style.layout, 60, 990)
    if code:
        image = Image.open(io.BytesIO(qr(code))).convert("RGB").resize((230, 230), Image.NEAREST)
        card.paste(image, (800, 350) if style.layout != "right" else (20, 350))
    return photographed(card, style, rng)


def place(pen, style, lines, y, where, left, right):
    for text, which, size, colour in lines:
        face = font(style, which, size)
        while pen.textlength(text, face) > right - left and size > 20:
            size -= 2
            face = font(style, which, size)
        width = pen.textlength(text, face)
        x = {"left": left, "right": right - width, "centre": (left + right - width) / 2}.get(
            where, left
        )
        pen.text((x, y), text, font=face, fill=colour)
        y += size * 1.32


def qr(text):
    out = io.BytesIO()
    segno.make(text, error="m").save(out, kind="png", scale=6, border=3)
    return out.getvalue()


def photographed(card, style, rng):
    if style.width != 1050:
        card = card.resize((style.width, style.width * 4 // 7))
    if style.desk or style.tilt:
        desk = Image.new("RGB", (card.width + 260, card.height + 260), (118, 92, 66))
        desk.paste(card, (130, 130))
        card = desk.rotate(style.tilt, resample=Image.BICUBIC, fillcolor=(118, 92, 66))
    pixels = np.asarray(card).astype(np.float32)
    if style.shade:
        pixels *= np.linspace(1.0, 0.45, pixels.shape[1])[None, :, None]
    if style.noise:
        pixels += np.random.default_rng(rng.randrange(10**6)).normal(0, style.noise, pixels.shape)
    card = Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))
    if style.blur:
        card = card.filter(ImageFilter.GaussianBlur(style.blur))
    return card.rotate(style.turn, expand=True) if style.turn else card


def vcard(truth):
    given, family = truth.name.split(" ", 1)
    return "\r\n".join([
        "BEGIN:VCARD", "VERSION:3.0", f"N:{family};{given};;;", f"FN:{truth.name}", f"ORG:{truth.organisation}",
        f"TITLE:{truth.title}", f"TEL;TYPE=WORK:{truth.phone}", f"EMAIL:{truth.email}", f"URL:https://{truth.url}", "END:VCARD", "",
    ])  # fmt: skip


def mecard(truth):
    given, family = truth.name.split(" ", 1)
    return f"MECARD:N:{family},{given};ORG:{truth.organisation};TEL:{truth.phone};EMAIL:{truth.email};URL:https://{truth.url};;"


def jpeg(image):
    out = io.BytesIO()
    image.save(out, "JPEG", quality=85)
    return out.getvalue()


def made(seed, style, code=None):
    """(jpeg, truth) of a card; ``code`` is ``vcard`` or ``mecard`` or nothing."""
    rng = random.Random(seed)
    truth = invented(rng)
    said = {"vcard": vcard, "mecard": mecard}[code](truth) if code else None
    return jpeg(draw(truth, STYLES[style], rng, said)), truth
