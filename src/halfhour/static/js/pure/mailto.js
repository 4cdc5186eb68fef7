// @ts-check
// The address that opens one's own mail with a message for one person; every part is quoted.

/**
 * @param {string} to
 * @param {string} subject
 * @param {string} body
 * @returns {string}
 */
export function mailto(to, subject, body) {
  const address = encodeURIComponent(to.trim()).replace("%40", "@");
  return `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
