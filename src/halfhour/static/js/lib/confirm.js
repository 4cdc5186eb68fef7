// @ts-check
// A form with data-confirm asks its question in a dialog before it is sent.

/**
 * @param {string} question
 * @param {string} yes the words on the button that goes on
 * @returns {Promise<boolean>}
 */
export function confirmed(question, yes) {
  const dialog = document.createElement("dialog");
  dialog.className = "dialog";
  dialog.setAttribute("aria-labelledby", "confirm-question");
  const text = document.createElement("p");
  text.id = "confirm-question";
  text.textContent = question;
  const actions = document.createElement("div");
  actions.className = "actions";
  const no = button("Cancel", "button quiet");
  const go = button(yes, "button danger");
  no.addEventListener("click", () => dialog.close());
  go.addEventListener("click", () => dialog.close("yes"));
  actions.append(no, go);
  dialog.append(text, actions);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "yes");
    });
  });
}

/**
 * @param {string} words
 * @param {string} look
 */
function button(words, look) {
  const element = document.createElement("button");
  element.type = "button";
  element.className = look;
  element.textContent = words;
  return element;
}

/** @param {Document} page */
export function askBeforeSubmit(page) {
  page.addEventListener("submit", async (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !form.dataset.confirm || form.dataset.sure) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const pressed = /** @type {SubmitEvent} */ (event).submitter;
    if (await confirmed(form.dataset.confirm, pressed?.textContent?.trim() || "Go on")) {
      form.dataset.sure = "yes";
      form.requestSubmit(pressed instanceof HTMLElement ? pressed : null);
      delete form.dataset.sure;
    }
  }, { capture: true });
}
