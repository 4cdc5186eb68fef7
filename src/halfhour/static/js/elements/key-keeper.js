// @ts-check
// Presses or focuses what has data-key; "?" lists the keys of the screen and can switch them off.
import { keep } from "../lib/keep.js";
import { keysAreOn, typing } from "../lib/typing.js";
import { shortcut } from "../pure/keys.js";

class KeyKeeper extends HTMLElement {
  connectedCallback() {
    document.addEventListener("keydown", this.onKey);
  }

  disconnectedCallback() {
    document.removeEventListener("keydown", this.onKey);
  }

  /** @param {KeyboardEvent} event */
  onKey = (event) => {
    const key = shortcut(event, typing(event.target));
    if (!key || event.defaultPrevented || document.querySelector("dialog[open]")) return;
    if (key === "?") this.list();
    else if (keysAreOn()) this.press(key, event);
  };

  /**
   * @param {string} key
   * @param {Event} event
   */
  press(key, event) {
    const all = visible().filter((element) => element.dataset.key === key);
    const control = all.find((element) => element.closest("[data-row]:focus-within")) ?? all[0];
    if (!control) return;
    event.preventDefault();
    if (control.matches("input:not([type=radio], [type=checkbox]), textarea, select")) control.focus();
    else control.click();
  }

  list() {
    const dialog = document.createElement("dialog");
    dialog.className = "dialog";
    dialog.setAttribute("aria-label", "Keys on this screen");
    const title = document.createElement("h2");
    title.textContent = "Keys on this screen";
    const facts = document.createElement("dl");
    facts.className = "facts";
    for (const control of oneOfEach(visible())) facts.append(term(control.dataset.key ?? ""), meaning(control));
    facts.append(term("j k"), meaning("Down and up in a list"), term("?"), meaning("This list"));
    dialog.append(title, facts, chooser(), closer(dialog));
    dialog.addEventListener("close", () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();
  }
}

/** @returns {HTMLElement[]} */
function visible() {
  const all = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("[data-key]")]);
  return all.filter((element) => element.checkVisibility() || element.closest("label")?.checkVisibility());
}

/**
 * The first control of every key: in a list each row has the same ones.
 * @param {HTMLElement[]} controls
 */
function oneOfEach(controls) {
  return controls.filter((one, at) => controls.findIndex((other) => other.dataset.key === one.dataset.key) === at);
}

/** @param {string} key */
function term(key) {
  const element = document.createElement("dt");
  element.textContent = key;
  return element;
}

/** @param {HTMLElement | string} what */
function meaning(what) {
  const element = document.createElement("dd");
  element.textContent = typeof what === "string" ? what : named(what);
  return element;
}

/** @param {HTMLElement} control */
function named(control) {
  const label = control instanceof HTMLInputElement ? control.labels?.[0] : null;
  const copy = /** @type {HTMLElement} */ ((label ?? control).cloneNode(true));
  for (const key of copy.querySelectorAll("kbd")) key.remove();
  return control.getAttribute("aria-label") || (copy.textContent ?? "").trim().replace(/\s+/g, " ");
}

function chooser() {
  const label = document.createElement("label");
  label.className = "cluster";
  const box = document.createElement("input");
  box.type = "checkbox";
  box.checked = keysAreOn();
  box.addEventListener("change", () => keep("keys", box.checked ? "on" : "off"));
  label.append(box, "Use single keys");
  return label;
}

/** @param {HTMLDialogElement} dialog */
function closer(dialog) {
  const actions = document.createElement("div");
  actions.className = "actions";
  const close = document.createElement("button");
  close.className = "button";
  close.type = "button";
  close.textContent = "Close";
  close.addEventListener("click", () => dialog.close());
  actions.append(close);
  return actions;
}

customElements.define("key-keeper", KeyKeeper);
