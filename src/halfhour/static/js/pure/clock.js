// @ts-check
// The clock of the talk; the rules and the cases are those of method/interviews/clock.py.

const CLOSE_MINUTES = 3;
const FORGOTTEN_SECONDS = 4 * 60 * 60;

/**
 * @param {number} promised minutes
 * @param {number | null} elapsed seconds since the start, null before it
 * @returns {{phase: "before" | "talk" | "close" | "over" | "forgotten", left: number, over: number, line: string}}
 */
export function reading(promised, elapsed) {
  if (elapsed === null) return { phase: "before", left: promised, over: 0, line: "" };
  const seconds = Math.max(0, elapsed);
  if (seconds >= FORGOTTEN_SECONDS) {
    return { phase: "forgotten", left: 0, over: 0, line: "This was left running. When did it end?" };
  }
  const left = promised * 60 - seconds;
  if (left <= 0) return { phase: "over", left: 0, over: Math.floor((seconds - promised * 60) / 60), line: endLine(promised) };
  const minutes = Math.ceil(left / 60);
  if (left <= CLOSE_MINUTES * 60) return { phase: "close", left: minutes, over: 0, line: "Time for the close." };
  return { phase: "talk", left: minutes, over: 0, line: "" };
}

/** @param {number} promised */
export function endLine(promised) {
  return `We agreed on ${promised} minutes, and they are over. Shall we stop here?`;
}
