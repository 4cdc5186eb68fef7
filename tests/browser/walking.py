"""Walking through halfhour: by its rooms with the mouse, or with nothing but the keyboard."""

from __future__ import annotations

from playwright.sync_api import expect

MOST_TABS = 120
CONNECTIONS = """Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Amara,Okafor,https://www.linkedin.com/in/demo-amara,amara@example.org,Hansa Logistics,Data Engineer,12 Mar 2021
Nguyễn,Thị Mai,https://www.linkedin.com/in/demo-mai,,Nordwind,Product Manager,03 Jan 2019
Grace,Adeyemi,https://www.linkedin.com/in/demo-grace,grace@example.com,Adeyemi Catering,Founder,01 Feb 2015
José,Quispe,https://www.linkedin.com/in/demo-jose,,Puente Films,Sound Editor,20 Aug 2018
"""
HOW_WELL = {
    "Amara Okafor": "2",
    "Nguyễn Thị Mai": "3",
    "Grace Adeyemi": "1",
    "José Quispe": "4",
}


def exported(folder):
    """The file LinkedIn sends, with its preamble."""
    file = folder / "Connections.csv"
    file.write_text(CONNECTIONS, encoding="utf-8")
    return file


def heading(page, words):
    """Wait until the page with this heading is open, its scripts too."""
    expect(page.get_by_role("heading", level=1, name=words, exact=True)).to_be_visible()
    page.wait_for_load_state()


def composer(page):
    """Wait until a draft is open and was checked."""
    expect(page.get_by_role("button", name="I sent it")).to_be_visible()
    expect(page.locator("#checked")).to_contain_text("Ready to send")
    page.wait_for_load_state()


def room(page, name):
    """Go to a room through the navigation."""
    rooms = page.get_by_role("navigation", name="Rooms")
    rooms.get_by_role("link", name=name, exact=True).click()


class Keys:
    """A page whose mouse is lost."""

    def __init__(self, page):
        self.page = page

    def find(self, role, name, key="Tab"):
        """Press Tab until the control of this role and accessible name has the focus."""
        control = self.page.get_by_role(role, name=name, exact=isinstance(name, str))
        here = self.page.locator(":focus").and_(control)
        for _ in range(MOST_TABS):
            self.page.keyboard.press(key)
            if here.count():
                return
        raise AssertionError(f"{MOST_TABS} times {key} did not come to the {role} “{name}”.")

    def back(self, role, name):
        """The same backwards."""
        self.find(role, name, key="Shift+Tab")

    def press(self, role, name):
        """Go to a link or button and press Enter."""
        self.find(role, name)
        self.page.keyboard.press("Enter")

    def write(self, name, words):
        """Go to a field and type over what stands there."""
        self.find("textbox", name)
        self.page.keyboard.press("ControlOrMeta+a")
        self.page.keyboard.insert_text(words)

    def open(self, role, name, title):
        """Press, and wait for the page with this heading."""
        self.press(role, name)
        heading(self.page, title)
