// @ts-check
/** A button that prints this page; without JavaScript it stays away, the browser prints as well. */

class PrintPage extends HTMLElement {
  connectedCallback() {
    this.hidden = false;
    this.querySelector("button")?.addEventListener("click", () => window.print());
  }
}

customElements.define("print-page", PrintPage);
