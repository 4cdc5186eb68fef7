// @ts-check
// Keeps the words of a draft in this browser until the server has said that it has them.
import { mailto } from "../pure/mailto.js";
import { toast } from "../lib/toast.js";

class DraftKeeper extends HTMLElement {
  connectedCallback() {
    const field = this.querySelector("textarea");
    if (!field) return;
    const name = `halfhour.draft.${this.dataset.draft}`;
    const waiting = read(name);
    if (waiting !== null && waiting !== field.value) {
      field.value = waiting;
      field.dispatchEvent(new Event("input", { bubbles: true }));
      toast("Your words from before are back");
    }
    this.addEventListener("input", () => {
      write(name, field.value);
      this.link();
    });
    this.link();
    this.addEventListener("htmx:afterRequest", (event) => {
      const detail = event instanceof CustomEvent ? event.detail : null;
      if (!detail?.successful) return;
      if (detail.requestConfig?.parameters?.body === field.value) write(name, null);
      const version = detail.xhr?.getResponseHeader("X-Version");
      const kept = this.querySelector("#version");
      if (version && kept instanceof HTMLInputElement) kept.value = version;
    });
    this.querySelector("form")?.addEventListener("submit", () => write(name, null));
  }

  // The link to one's own mail opens what stands in the editor now.
  link() {
    const link = this.querySelector("a[data-mailto]");
    if (!(link instanceof HTMLAnchorElement)) return;
    link.href = mailto(link.dataset.mailto ?? "", this.value("subject"), this.value("body"));
  }

  /** @param {string} name */
  value(name) {
    const field = this.querySelector(`[name=${name}]`);
    return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : "";
  }
}

/** @param {string} name */
function read(name) {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/**
 * @param {string} name
 * @param {string | null} value
 */
function write(name, value) {
  try {
    if (value === null) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // Without storage the words are only on the page, and saved with every pause.
  }
}

customElements.define("draft-keeper", DraftKeeper);
