// @ts-check
// In plain words: what is saved, and where.

/**
 * @param {{lasting: boolean, outcome: string, waiting: number, shelved?: string}} now
 * @returns {string}
 */
export function keptWords({ lasting, outcome, waiting, shelved = "" }) {
  if (outcome === "saved" && waiting === 0) return `All saved.${opens(shelved)}`;
  const here = lasting ? "Saved on this device" : "Only on this page";
  const notes = waiting === 1 ? "1 note waits" : `${waiting} notes wait`;
  if (outcome === "offline") return `${here}; ${notes} for the network.`;
  if (outcome === "signed out") return `${here}; sign in again and ${notes} no longer.`;
  if (outcome === "refused") return `${here}; the interview is no longer there, so keep the notes as text.`;
  return `${here}, not yet sent.`;
}

/** @param {string} shelved whether the page itself is kept: "yes", "no", or "" while that is not known */
function opens(shelved) {
  if (shelved === "yes") return " Opens without a network.";
  return shelved === "no" ? " Keep this tab open: it does not open without a network." : "";
}
