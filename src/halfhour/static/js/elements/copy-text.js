// @ts-check
// A button that copies what is written elsewhere on the page.
import { toast } from "../lib/toast.js";

class CopyText extends HTMLElement {
  connectedCallback() {
    this.addEventListener("click", async (event) => {
      const button = event.target instanceof Element ? event.target.closest("[data-copies]") : null;
      if (!(button instanceof HTMLElement)) return;
      const from = document.querySelector(button.dataset.copies ?? "");
      if (!from) return;
      const text = from instanceof HTMLTextAreaElement || from instanceof HTMLInputElement
        ? from.value : (from.textContent ?? "").trim();
      toast((await copied(text)) ? "Copied" : "Please select and copy it yourself");
      this.dispatchEvent(new CustomEvent("copied", { bubbles: true, detail: { text } }));
    });
  }
}

/**
 * @param {string} text
 * @returns {Promise<boolean>}
 */
async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

customElements.define("copy-text", CopyText);
