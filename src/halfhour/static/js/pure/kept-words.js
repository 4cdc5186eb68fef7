// @ts-check
// In plain words: what is saved, and where.

/**
 * @param {{lasting: boolean, outcome: string, waiting: number}} now
 * @returns {string}
 */
export function keptWords({ lasting, outcome, waiting }) {
  if (outcome === "saved" && waiting === 0) return "All saved.";
  const here = lasting ? "Saved on this device" : "Only on this page";
  const notes = waiting === 1 ? "1 note waits" : `${waiting} notes wait`;
  if (outcome === "offline") return `${here}; ${notes} for the network.`;
  if (outcome === "signed out") return `${here}; sign in again and ${notes} no longer.`;
  if (outcome === "refused") return `${here}; the interview is no longer there, so keep the notes as text.`;
  return `${here}, not yet sent.`;
}
