// @ts-check
// Dark or light, kept in this browser.
import { keep, kept } from "../lib/keep.js";

class ThemeToggle extends HTMLElement {
  connectedCallback() {
    this.hidden = false;
    this.querySelector("button")?.addEventListener("click", () => this.turn());
    this.show();
  }

  get dark() {
    const chosen = kept("theme");
    return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  }

  turn() {
    keep("theme", this.dark ? "light" : "dark");
    document.documentElement.dataset.theme = this.dark ? "dark" : "light";
    this.show();
  }

  show() {
    this.querySelector("button")?.setAttribute("aria-pressed", String(this.dark));
    const use = this.querySelector("use");
    const href = use?.getAttribute("href")?.replace(/#.*/, this.dark ? "#sun" : "#moon");
    if (use && href) use.setAttribute("href", href);
  }
}

customElements.define("theme-toggle", ThemeToggle);
