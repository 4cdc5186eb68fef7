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
 * Offer the text as a file.
 * @param {HTMLElement} page
 */
export function downloadText(page) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([notesAsText(page)], { type: "text/plain" }));
  link.download = "interview-notes.txt";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** @param {Element} field */
function labelOf(field) {
  const box = field.closest("[data-sheet], [data-capture]");
  return box?.querySelector("[data-label]")?.textContent?.trim() ?? "";
}
