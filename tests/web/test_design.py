"""The look keeps its own rules: layers, tokens, contrast, icons, nothing the policy would refuse."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import halfhour

ROOT = Path(halfhour.__file__).parent
STYLES = sorted((ROOT / "static/css").glob("*.css"))
TEMPLATES = sorted((ROOT / "templates").rglob("*.html"))
TOKENS = (ROOT / "static/css/tokens.css").read_text("utf-8")
ICONS = set(re.findall(r'symbol id="([^"]+)"', (ROOT / "static/img/icons.svg").read_text("utf-8")))

TEXT_ON = [
    (ink, ground)
    for ground in ("paper", "sheet", "hover", "sunken")
    for ink in ("ink", "soft", "accent", "accent-strong", "warn", "stop")
] + [
    ("on-accent", "accent"),
    ("on-accent", "accent-strong"),
    ("on-stop", "stop"),
    *((ink, f"{tone}-tint") for tone in ("accent", "warn", "stop") for ink in ("ink", "soft")),
    *((tone, f"{tone}-tint") for tone in ("accent", "warn", "stop")),
    ("accent-strong", "accent-tint"),
]


def colours(theme):
    """Every token with a pair of colours, by name, as in ``theme`` (0 light, 1 dark)."""
    pairs = re.findall(r"--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)", TOKENS)
    return {name: pair[theme] for name, *pair in pairs}


def luminance(colour):
    """Relative luminance as WCAG 2.2 defines it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    """The contrast ratio of two colours, from 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
def test_every_text_colour_can_be_read_on_every_ground(theme):
    colour = colours(theme)
    poor = {
        f"{ink} on {ground}": round(contrast(colour[ink], colour[ground]), 2)
        for ink, ground in TEXT_ON
        if contrast(colour[ink], colour[ground]) < 4.5
    }
    assert not poor


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
def test_edges_of_controls_and_the_focus_ring_are_visible(theme):
    colour = colours(theme)
    grounds = ("paper", "sheet")
    assert min(contrast(colour["edge"], colour[ground]) for ground in grounds) >= 3
    assert min(contrast(colour["accent"], colour[ground]) for ground in grounds) >= 3


def test_the_layers_are_declared_first_and_every_rule_is_in_one():
    assert "@layer reset, tokens, base, layout, parts, rooms, tools;" in TOKENS.splitlines()[1]
    assert len(STYLES) < 20
    for style in STYLES:
        outside = re.sub(r"/\*.*?\*/", "", style.read_text("utf-8"), flags=re.S)
        opened = re.findall(r"^(\S.*)\{", outside, flags=re.M)
        assert all(line.startswith(("@layer", "@media print")) for line in opened), style.name


def test_colours_are_written_only_as_tokens_and_nothing_is_important():
    for style in STYLES:
        text = style.read_text("utf-8")
        assert "!important" not in text, style.name
        assert "http" not in text, style.name
        if style.name not in ("tokens.css", "print.css"):
            assert not re.search(r"#[0-9a-f]{3,8}\b|rgb\(|hsl\(|oklch\(", text), style.name


def test_no_template_has_what_the_security_policy_refuses():
    for template in TEMPLATES:
        text = template.read_text("utf-8")
        where = template.relative_to(ROOT)
        assert not re.search(
            r"\sstyle\s*=|<style|\son[a-z]+\s*=\s*[\"']|hx-on|javascript:", text
        ), where
        assert not re.search(r"<script(?![^>]*\ssrc=)(?![^>]*type=\"application/json\")", text), (
            where
        )
        assert not re.search(r"(?:src|href)=\"(?:https?:)?//", text), where


def test_every_icon_a_template_names_is_drawn():
    for template in TEMPLATES:
        named = set(
            re.findall(r'parts/icon\.html" with name="([\w-]+)"', template.read_text("utf-8"))
        )
        named |= set(re.findall(r"icons\.svg' %}#([\w-]+)", template.read_text("utf-8")))
        named |= set(re.findall(r"{{ icons }}#([\w-]+)", template.read_text("utf-8")))
        assert named <= ICONS, template.relative_to(ROOT)


def test_the_frame_knows_an_icon_for_every_room():
    from halfhour.web.nav import DOORS

    assert {icon for _, _, icon, _ in DOORS} <= ICONS
