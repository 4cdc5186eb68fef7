// @ts-check
// Says one short thing at the edge of the screen.

/** @param {string} words */
export function toast(words) {
  const list = document.getElementById("toasts");
  if (!list) return;
  const element = document.createElement("div");
  element.className = "toast";
  const text = document.createElement("p");
  text.textContent = words;
  element.append(text);
  list.append(element);
}
