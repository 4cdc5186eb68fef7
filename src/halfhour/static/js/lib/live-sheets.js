// @ts-check
// The fields of the live page, each bound to one note by its id.
import { beside, frontOf, merged, written } from "../pure/outbox.js";

/** @typedef {import("../pure/outbox.js").Version} Version */

/** One field and the versions behind it. */
export class Sheet {
  /**
   * @param {HTMLElement} field
   * @param {string} writer
   */
  constructor(field, writer) {
    this.field = field;
    this.writer = writer;
    this.uid = field.dataset.uid ?? "";
    this.kind = field.dataset.kind ?? "note";
    this.item = field.dataset.item ?? "";
    /** @type {Version[]} */
    this.heads = JSON.parse(field.dataset.heads || "[]");
    this.last = 0;
  }

  /** The words this field shows: this page's own, else the newest. */
  get text() {
    return frontOf(this.heads, this.writer)[0]?.text ?? "";
  }

  /** Words of other devices that are not in this field. */
  get beside() {
    return beside(this.heads, this.text);
  }

  /**
   * The version made of what the field says now.
   * @param {string} text
   * @param {Version[]} front what was in front of the writer
   */
  write(text, front = frontOf(this.heads, this.writer)) {
    const version = written(front, { writer: this.writer, at: Date.now(), text, last: this.last });
    this.last = version.number;
    this.heads = merged(this.heads, [version]);
    return version;
  }

  /** Take the words of the other devices into this field, below its own. */
  putTogether() {
    return this.write([this.text, ...this.beside].filter(Boolean).join("\n"), this.heads);
  }

  /** @param {Version[]} heads */
  join(heads) {
    this.heads = merged(this.heads, heads);
  }

  /** Show the words in the field, unless they are there. */
  paint() {
    if (this.field instanceof HTMLInputElement) this.field.checked = this.text !== "";
    if (this.field instanceof HTMLTextAreaElement && this.field.value !== this.text) {
      this.field.value = this.text;
    }
    this.paintBeside();
  }

  paintBeside() {
    const place = this.field.closest("[data-sheet]")?.querySelector("[data-beside]");
    if (!(place instanceof HTMLElement) || !(this.field instanceof HTMLTextAreaElement)) return;
    const others = this.beside;
    place.hidden = others.length === 0;
    const words = place.querySelector("[data-beside-words]");
    if (words) words.textContent = others.join("\n");
  }
}

/**
 * What a field says now, as the text of a note.
 * @param {Element} field
 */
export function saidIn(field) {
  if (field instanceof HTMLInputElement) return field.checked ? field.dataset.says ?? "yes" : "";
  return field instanceof HTMLTextAreaElement ? field.value : "";
}
