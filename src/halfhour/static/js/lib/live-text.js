// @ts-check
// Everything on the live page as plain text, for when nothing else can keep it.

/**
 * @param {HTMLElement} page
 * @returns {string}
 */
export function notesAsText(page) {
  const lines = [document.title, ""];
  for (const field of page.querySelectorAll("textarea[data-uid], [data-caught-uid]:not([hidden])")) {
    const words = field instanceof HTMLTextAreaElement ? field.value : field.textContent ?? "";
    if (words.trim()) lines.push(labelOf(field), words.trim(), "");
  }
  return lines.join("\n");
}

/**
 * Offer what is on the page as a file.
 * @param {HTMLElement} page
 */
export function downloadText(page) {
  saveText(notesAsText(page));
}

/**
 * Offer words as a file.
 * @param {string} words
 */
export function saveText(words) {
  saveFile(new Blob([words], { type: "text/plain" }), "interview-notes.txt");
}

/**
 * @param {Blob} content
 * @param {string} name
 */
export function saveFile(content, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** @param {Element} field */
function labelOf(field) {
  const box = field.closest("[data-sheet], [data-capture]");
  return box?.querySelector("[data-label]")?.textContent?.trim() ?? "";
}
