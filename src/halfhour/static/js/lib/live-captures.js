// @ts-check
// What is caught in one tap: the fields of a capture become a note, shown as a line.

/**
 * The text a capture is kept as; the same as capture_text in method/interviews/captures.py.
 * @param {HTMLElement} box
 */
export function captureText(box) {
  /** @type {Record<string, string>} */
  const fields = {};
  for (const field of box.querySelectorAll("[data-field]")) {
    const value = valueOf(field);
    if (value) fields[/** @type {HTMLElement} */ (field).dataset.field ?? ""] = value;
  }
  const names = Object.keys(fields).sort();
  return names.length ? JSON.stringify(Object.fromEntries(names.map((name) => [name, fields[name]]))) : "";
}

/**
 * A capture as one line.
 * @param {string} text
 */
export function captureLine(text) {
  try {
    return Object.values(JSON.parse(text)).join(" · ");
  } catch {
    return text;
  }
}

/**
 * Show a capture in its list; a second time changes the line.
 * @param {HTMLElement} box
 * @param {string} uid
 * @param {string} text
 */
export function showCaught(box, uid, text) {
  const list = box.querySelector("[data-caught]");
  if (!list) return;
  let line = list.querySelector(`[data-caught-uid="${CSS.escape(uid)}"]`);
  if (!line) {
    line = document.createElement("li");
    line.setAttribute("data-caught-uid", uid);
    list.append(line);
  }
  line.textContent = captureLine(text);
  line.toggleAttribute("hidden", text === "");
  countCaught(box);
}

/** @param {HTMLElement} box */
export function countCaught(box) {
  const count = box.querySelector("[data-count]");
  const number = box.querySelectorAll("[data-caught-uid]:not([hidden])").length;
  if (count) count.textContent = number ? String(number) : "";
}

/** @param {HTMLElement} box */
export function emptied(box) {
  for (const field of box.querySelectorAll("[data-field]")) {
    if (field instanceof HTMLInputElement && field.type === "radio") field.checked = false;
    else if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = "";
  }
}

/** @param {Element} field */
function valueOf(field) {
  if (field instanceof HTMLInputElement && field.type === "radio") return field.checked ? field.value : "";
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) return field.value.trim();
  return "";
}
