// @ts-check
// A link or button that opens the dialog beside it; without JavaScript the link is followed.

class DialogBox extends HTMLElement {
  connectedCallback() {
    this.addEventListener("click", (event) => {
      const target = event.target instanceof Element ? event.target : null;
      const dialog = this.querySelector("dialog");
      if (!target || !dialog) return;
      if (target.closest("[data-opens]")) {
        event.preventDefault();
        dialog.showModal();
      } else if (target.closest("[data-closes]") || target === dialog) {
        event.preventDefault();
        dialog.close();
      }
    });
    if (this.querySelector("dialog .errorlist")) this.querySelector("dialog")?.showModal();
  }
}

customElements.define("dialog-box", DialogBox);
