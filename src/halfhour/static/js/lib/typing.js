// @ts-check
// Whether a key press is meant for text, and whether single-letter keys are wanted at all.
import { kept } from "./keep.js";

/**
 * @param {EventTarget | null} target
 * @returns {boolean}
 */
export function typing(target) {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  if (target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && !/^(radio|checkbox|button|submit|range)$/.test(target.type);
}

/** Single-letter keys can be switched off (WCAG 2.1.4). */
export function keysAreOn() {
  return kept("keys") !== "off";
}
