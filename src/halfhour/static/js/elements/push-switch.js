// @ts-check
// Choosing "This browser" asks the browser for a push subscription and puts it into the form.

class PushSwitch extends HTMLElement {
  connectedCallback() {
    document.addEventListener("change", this.onChange);
  }

  disconnectedCallback() {
    document.removeEventListener("change", this.onChange);
  }

  /** @param {Event} event */
  onChange = (event) => {
    const chosen = /** @type {HTMLInputElement} */ (event.target);
    if (chosen.name === "kind") this.hidden = chosen.value === "push";
    if (chosen.name === "kind" && chosen.value === "push") this.subscribe();
  };

  async subscribe() {
    const field = /** @type {HTMLInputElement | null} */ (document.getElementById(this.dataset.field ?? ""));
    const worker = await navigator.serviceWorker?.ready;
    if (!field || !worker) return;
    const subscription = await worker.pushManager.subscribe({
      userVisibleOnly: true,
      applicationServerKey: this.dataset.key ?? "",
    });
    field.value = JSON.stringify(subscription);
  }
}

customElements.define("push-switch", PushSwitch);
