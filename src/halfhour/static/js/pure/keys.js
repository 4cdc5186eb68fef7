// @ts-check
// Which key presses mean something, decided without touching the page.

/**
 * @typedef {{key: string, ctrlKey: boolean, metaKey: boolean, altKey: boolean, isComposing: boolean}} Press
 */

/**
 * The letter a press stands for, or "" when it belongs to the browser or to typing.
 * @param {Press} press
 * @param {boolean} typing the focus is where text is written
 * @returns {string}
 */
export function shortcut(press, typing) {
  if (typing || press.isComposing || press.ctrlKey || press.metaKey || press.altKey) return "";
  return [...press.key].length === 1 ? press.key.toLowerCase() : "";
}

/**
 * Where arrows, j/k, Home and End lead in a list; -1 stays where one is.
 * @param {string} key
 * @param {number} at index of the current item, -1 for none
 * @param {number} count
 * @returns {number}
 */
export function stride(key, at, count) {
  if (count === 0) return -1;
  if (key === "ArrowDown" || key === "j") return Math.min(at + 1, count - 1);
  if (key === "ArrowUp" || key === "k") return Math.max(at - 1, 0);
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  return -1;
}
