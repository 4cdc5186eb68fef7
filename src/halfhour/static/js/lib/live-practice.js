// @ts-check
// Practising alone: the page goes from question to question with the clock, and says what is due.
import { promptAt } from "../pure/prompts.js";

/**
 * @param {import("../elements/live-talk.js").LiveTalk} talk
 * @returns {ReturnType<typeof setInterval>}
 */
export function prompting(talk) {
  const questions = /** @type {HTMLElement[]} */ ([...talk.querySelectorAll("[data-question]")]);
  const slots = questions.map(({ dataset }) => ({ from: Number(dataset.from), to: Number(dataset.to), area: dataset.area ?? "" }));
  let shown = -1;
  return setInterval(() => {
    const elapsed = talk.clock?.elapsed ?? null;
    if (elapsed === null || talk.clock?.dataset.ended) return;
    const { at, line } = promptAt(elapsed / 60, slots);
    const place = talk.querySelector("[data-prompt]");
    if (place && place.textContent !== line) place.textContent = line;
    if (at > shown && at < slots.length) talk.show(at);
    shown = at;
  }, 1000);
}
