"""The whole method in a real browser: from a LinkedIn export to the report back to its giver."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from browser.walking import HOW_WELL, Keys, composer, exported, heading, room

ASKS_FOR_A_JOB = """Dear Amara,

Could you tell me about any open positions at Hansa, and pass on my CV?

Noor"""
HIRING = "Is your team hiring?"
NOTE = "Pipelines first, she said; the tools change – 夜勤 – every two years."
ADVICE = "Read the papers on stream processing"
LEARNED = "The papers before the tools."
NAMED = "Nguyễn Văn Hùng"


@pytest.fixture(autouse=True)
def patient():
    """A busy machine may take its time."""
    expect.set_options(timeout=20_000)
    yield
    expect.set_options(timeout=5_000)


def test_the_whole_method_from_an_export_to_the_report_back(desk, tmp_path):
    brings_people_in(desk, exported(tmp_path))
    names_a_direction(desk)
    says_how_well(desk)
    drafts_a_request(desk)
    is_kept_from_asking_for_a_job(desk)
    sends_it_and_hears_yes(desk)
    arranges(desk)
    talks(desk)
    looks_back(desk)
    thanks(desk)
    sees_one_step_further(desk)
    follows_the_advice(desk)
    reports_back(desk)
    has_no_more_to_do_about_it(desk)


def brings_people_in(page, file):
    page.goto("/")
    page.get_by_role("link", name="Bring people", exact=True).click()
    page.get_by_label("Files").set_input_files(file)
    page.get_by_role("button", name="Look inside").click()
    page.get_by_role("button", name="Import", exact=True).click()
    heading(page, "What came in")
    expect(page.locator("dl.figures > div", has_text="New").locator("dd")).to_have_text("4")


def names_a_direction(page):
    room(page, "Today")
    page.get_by_role("link", name="Name one").click()
    page.get_by_label("Name").fill("Data engineering")
    page.get_by_role("button", name="Name it").click()
    heading(page, "Data engineering")


def says_how_well(page):
    room(page, "People")
    page.get_by_role("link", name="Who do you know well?").click()
    marks(page)


def marks(page):
    """One key for each person, as the card shows them."""
    heading(page, "How well do you know them?")
    for _ in HOW_WELL:
        name = page.get_by_role("article").get_by_role("heading").inner_text()
        page.wait_for_load_state()
        page.keyboard.press(HOW_WELL[name])
        expect(page.get_by_role("heading", name=name, exact=True)).to_have_count(0)
    expect(page.get_by_text("Everybody is marked.")).to_be_visible()


def drafts_a_request(page):
    room(page, "Shortlist")
    page.get_by_role("link", name="Draft a request to Amara Okafor").first.click()
    heading(page, "Ask for a talk")
    page.get_by_role("button", name="Begin the draft").click()
    composer(page)


def is_kept_from_asking_for_a_job(page):
    letter, checked = page.get_by_label("Your words"), page.locator("#checked")
    good = letter.input_value()
    letter.fill(ASKS_FOR_A_JOB)
    expect(checked).to_contain_text("Not like this")
    expect(checked).to_contain_text("tell me about any open positions")
    page.get_by_role("button", name="I sent it").click()
    expect(page.locator(".toast", has_text="This asks about openings.")).to_be_visible()
    page.wait_for_load_state()
    expect(letter).to_have_value(ASKS_FOR_A_JOB)
    letter.fill(good)
    expect(checked).to_contain_text("Ready to send")


def sends_it_and_hears_yes(page):
    page.get_by_role("button", name="I sent it").click()
    expect(page.get_by_role("article")).to_contain_text("Sent")
    page.get_by_text("Yes", exact=True).click()
    page.get_by_role("button", name="Keep the answer").click()
    heading(page, "Meet Amara Okafor")


def arranges(page):
    about = page.get_by_label("About")
    expect(about.get_by_role("option", selected=True)).to_have_text("Data engineering")
    page.get_by_role("button", name="Arrange").click()
    heading(page, "Amara Okafor")
    for fact in ("arranged", "20 minutes", "In person", "Data engineering"):
        expect(page.get_by_role("main")).to_contain_text(fact)


def talks(page):
    page.get_by_role("link", name="Open for the talk").click()
    page.locator("live-talk[data-ready]").wait_for()
    page.get_by_role("button", name="Start").click()
    page.get_by_label("Note:").first.fill(NOTE)
    advice, named = (page.locator(f"[data-capture={kind}]") for kind in ("advice", "referral"))
    advice.locator("summary").click()
    advice.get_by_role("textbox").first.fill(ADVICE)
    advice.get_by_role("button", name="Keep").click()
    expect(advice.locator("[data-count]")).to_have_text("1")
    named.locator("summary").click()
    named.locator("#c-referral-name").fill(NAMED)
    named.locator("#c-referral-organisation").fill("Nordwind")
    named.get_by_text("Yes", exact=True).click()
    named.get_by_role("button", name="Keep").click()
    expect(named.locator("[data-count]")).to_have_text("1")
    page.get_by_role("button", name="End", exact=True).click()
    expect(page.get_by_text("All saved.")).to_be_visible()


def looks_back(page):
    page.get_by_role("link", name="Look back").click()
    heading(page, "Look back")
    expect(page.get_by_role("complementary")).to_contain_text(NOTE)
    expect(page.get_by_label("What they advised")).to_have_value(ADVICE)
    named = page.get_by_role("group", name="Referral")
    expect(named.get_by_label("Name", exact=True)).to_have_value(NAMED)
    expect(named.get_by_label("May I use your name?")).to_have_value("yes")
    page.get_by_label("In one breath: what do you take from it?").fill(LEARNED)
    page.get_by_role("button", name="Keep and begin the thanks").click()


def thanks(page):
    expect(page.get_by_role("main")).to_contain_text(LEARNED)
    page.get_by_role("button", name="Go on with the thank-you").click()
    heading(page, "Say thank you")
    composer(page)
    expect(page.get_by_label("Your words")).to_have_value(re.compile(ADVICE))
    page.get_by_role("button", name="I sent it").click()
    expect(page.get_by_role("article")).to_contain_text("Sent")


def sees_one_step_further(page):
    room(page, "Network")
    expect(page.get_by_role("application", name="Tree of referrals")).to_be_visible()
    branch = page.get_by_role("row", name=NAMED)
    expect(branch.get_by_role("cell").nth(0)).to_have_text("Amara Okafor")
    expect(branch.get_by_role("cell").nth(1)).to_have_text("1")
    expect(branch.get_by_role("cell", name="granted")).to_be_visible()
    branch.get_by_role("link", name=NAMED, exact=True).click()
    heading(page, NAMED)


def follows_the_advice(page):
    room(page, "Follow-ups")
    expect(page.get_by_role("heading", name="Say thank you")).to_have_count(0)
    page.get_by_role("link", name=f"Follow the advice: {ADVICE}").click()
    page.get_by_text("Followed it", exact=True).click()
    page.get_by_label("What came of it, or why not").fill("It explains half of the job adverts.")
    page.get_by_role("button", name="Keep").click()
    heading(page, "Tell Amara Okafor how it went")
    expect(page.get_by_role("checkbox", name="I followed it")).to_be_checked()


def reports_back(page):
    room(page, "Follow-ups")
    expect(page.get_by_role("heading", name="Follow advice")).to_have_count(0)
    page.get_by_role("link", name="Amara Okafor").click()
    heading(page, "Tell Amara Okafor how it went")
    expect(page.get_by_role("checkbox", name="I followed it")).to_be_checked()
    page.get_by_role("button", name="They know already").click()
    expect(page.get_by_role("heading", name="Nothing is owed")).to_be_visible()


def has_no_more_to_do_about_it(page):
    room(page, "Today")
    page.get_by_role("link", name="Everything").click()
    heading(page, "Everything")
    expect(page.get_by_role("link", name=f"Write to {NAMED}")).to_be_visible()
    for asked in ("Thank", "Follow", "Tell", "Arrange", "Ask Amara", "Write down"):
        expect(page.get_by_role("main").get_by_role("link", name=asked)).to_have_count(0)


def test_from_naming_a_direction_to_a_talk_arranged_without_a_mouse(desk, tmp_path):
    keys = Keys(desk)
    desk.goto("/")
    file_by_keys(keys, exported(tmp_path))
    direction_by_keys(keys)
    keys.open("link", "People", "People")
    keys.open("link", re.compile("Who do you know well"), "How well do you know them?")
    marks(desk)
    request_by_keys(keys)
    answer_by_keys(keys)
    arranged_by_keys(keys)


def file_by_keys(keys, file):
    keys.open("link", "Bring people", "Bring people in")
    with keys.page.expect_file_chooser() as chooser:
        keys.press("button", "Files")
    chooser.value.set_files(file)
    keys.open("button", "Look inside", "Before the import")
    keys.open("button", "Import", "What came in")


def direction_by_keys(keys):
    keys.open("link", "Directions", "Directions")
    keys.open("link", "Name a direction", "Name a direction")
    keys.write("Name", "Data engineering")
    keys.open("button", "Name it", "Data engineering")


def request_by_keys(keys):
    keys.open("link", "Shortlist", "Shortlist")
    keys.open("link", "Draft a request to Amara Okafor", "Ask for a talk")
    keys.find("radio", re.compile("^E-mail"))
    keys.page.keyboard.press("ArrowDown")
    expect(keys.page.get_by_role("radio", name="LinkedIn message")).to_be_checked()
    keys.page.keyboard.press("ArrowUp")
    keys.press("button", "Begin the draft")
    composer(keys.page)
    checked = keys.page.locator("#checked")
    keys.find("textbox", "Your words")
    keys.page.keyboard.press("ControlOrMeta+End")
    keys.page.keyboard.press("Enter")
    keys.page.keyboard.insert_text(HIRING)
    expect(checked).to_contain_text("Not like this")
    for _ in HIRING:
        keys.page.keyboard.press("Backspace")
    expect(checked).to_contain_text("Ready to send")


def answer_by_keys(keys):
    keys.press("button", "I sent it")
    expect(keys.page.get_by_role("article")).to_contain_text("Sent")
    keys.find("radio", "Yes")
    keys.page.keyboard.press("Space")
    keys.write("Their words, if you like", "With pleasure. On Tuesday?")
    keys.open("button", "Keep the answer", "Meet Amara Okafor")


def arranged_by_keys(keys):
    page = keys.page
    keys.find("radio", re.compile(r"day \d"))
    page.keyboard.press("ArrowDown")
    keys.find("radio", "In person")
    page.keyboard.press("ArrowRight")
    expect(page.get_by_role("radio", name="Phone")).to_be_checked()
    keys.write("Phone number, if by phone", "+49 30 23125 042")
    keys.find("combobox", "About")
    page.keyboard.press("Home")
    page.keyboard.type("Data")
    keys.back("textbox", "Link, if by video")
    keys.open("button", "Arrange", "Amara Okafor")
    facts = page.get_by_role("main")
    expect(facts).to_contain_text("Data engineering")
    expect(facts).to_contain_text("+49 30 23125 042")
    expect(page.get_by_role("link", name="Open for the talk")).to_be_visible()
