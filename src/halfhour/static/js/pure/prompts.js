// @ts-check
// What to say to somebody who practises: at which question they should be by now.

/** @typedef {{from: number, to: number, area: string}} Slot minutes from the start */

/**
 * @param {number} minutes since the start
 * @param {Slot[]} slots in their order
 * @returns {{at: number, line: string}} `at` is the slot, -1 before the first, and their number after the last
 */
export function promptAt(minutes, slots) {
  const first = slots[0];
  if (!first || minutes < first.from) return { at: -1, line: "Say the opening aloud: thanks, the minutes, and that it is not about a job." };
  const at = slots.findIndex((slot) => minutes < slot.to);
  if (at < 0) return { at: slots.length, line: "Now the close: go through its steps aloud." };
  const slot = /** @type {Slot} */ (slots[at]);
  const soon = slot.to - minutes <= 0.25 && at + 1 < slots.length;
  return { at, line: soon ? "Round off, the next question is due." : `Ask aloud: ${slot.area}.` };
}
