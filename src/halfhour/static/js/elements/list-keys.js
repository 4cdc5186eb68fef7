// @ts-check
// Arrows or j and k move through the rows of a list, or through larger things marked data-row.
import { stride } from "../pure/keys.js";
import { keysAreOn, typing } from "../lib/typing.js";

class ListKeys extends HTMLElement {
  connectedCallback() {
    document.addEventListener("keydown", this.onKey);
  }

  disconnectedCallback() {
    document.removeEventListener("keydown", this.onKey);
  }

  /** @param {KeyboardEvent} event */
  onKey = (event) => {
    const letter = event.key === "j" || event.key === "k";
    const inside = this.contains(document.activeElement);
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    if (letter ? !keysAreOn() : !inside) return;
    const links = /** @type {HTMLElement[]} */ ([...this.querySelectorAll("a.row-title, [data-row]")]);
    const at = links.findIndex((link) => (link.closest(".row") ?? link).contains(document.activeElement));
    const to = stride(event.key, at, links.length);
    if (to < 0) return;
    event.preventDefault();
    links[to]?.focus();
  };
}

customElements.define("list-keys", ListKeys);
