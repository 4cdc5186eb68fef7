// @ts-check
// Small choices kept in this browser; without storage they last as long as the page.

/** @type {Map<string, string>} */
const page = new Map();

/**
 * @param {string} name
 * @returns {string | null}
 */
export function kept(name) {
  try {
    return localStorage.getItem(`halfhour.${name}`);
  } catch {
    return page.get(name) ?? null;
  }
}

/**
 * @param {string} name
 * @param {string} value
 */
export function keep(name, value) {
  try {
    localStorage.setItem(`halfhour.${name}`, value);
  } catch {
    page.set(name, value);
  }
}
