// @ts-check
// Toasts go away by themselves, unless someone is reading or using them.

const STAY = 8000;

class ToastList extends HTMLElement {
  connectedCallback() {
    for (const toast of this.querySelectorAll(".toast")) this.leaveLater(toast);
    new MutationObserver((changes) => {
      for (const change of changes) {
        for (const node of change.addedNodes) if (node instanceof Element) this.leaveLater(node);
      }
    }).observe(this, { childList: true, subtree: true });
  }

  /** @param {Element} toast */
  leaveLater(toast) {
    if (!toast.matches(".toast") || toast.hasAttribute("data-leaving")) return;
    toast.setAttribute("data-leaving", "");
    const leave = () => {
      if (toast.matches(":hover, :focus-within")) setTimeout(leave, STAY / 2);
      else toast.remove();
    };
    setTimeout(leave, toast.querySelector("button, a") ? STAY * 2 : STAY);
  }
}

customElements.define("toast-list", ToastList);
