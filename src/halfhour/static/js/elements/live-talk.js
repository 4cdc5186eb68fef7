// @ts-check
// The page for during the talk: every keystroke is kept in this browser at once, then carried home.
import "./live-clock.js";
import { photographed, sendPictures } from "../lib/live-camera.js";
import { captureText, emptied, showCaught } from "../lib/live-captures.js";
import { prompting } from "../lib/live-practice.js";
import { Sheet, saidIn } from "../lib/live-sheets.js";
import { downloadText } from "../lib/live-text.js";
import { NotesPost, keyOf } from "../lib/notes-post.js";
import { NotesStore } from "../lib/notes-store.js";
import { Pictures } from "../lib/pictures.js";
import { keepShell } from "../lib/shell.js";
import { fresh } from "../lib/uid.js";
import { Vault } from "../lib/vault.js";
import { keptWords } from "../pure/kept-words.js";

/** @typedef {import("../lib/notes-store.js").Kept} Kept */

export class LiveTalk extends HTMLElement {
  /** @type {Map<string, Sheet>} */
  sheets = new Map();
  writer = fresh();
  /** @type {import("../lib/notes-post.js").Outcome | "writing"} */
  outcome = "writing";
  waiting = 0;

  async connectedCallback() {
    if (this.dataset.ready) return;
    if (this.dataset.practice !== undefined) return this.practise();
    this.bind();
    this.listen();
    this.store = await NotesStore.open(await Vault.open(this.dataset.port ?? ""));
    this.post = new NotesPost(this.store, this.dataset.address ?? "", this.interview, this.dataset.port);
    this.pictures = new Pictures(this.store, `${this.dataset.address}`.replace(/notes\/$/, "cards/"), this.interview);
    for (const sheet of this.sheets.values()) if (sheet.heads.length) await this.store.confirm(this.note(sheet));
    for (const note of await this.store.all(this.interview)) this.take(note);
    this.paint();
    this.dataset.ready = "yes";
    void this.shelve();
    await this.carry();
    this.timer = setInterval(() => this.carry(), 15_000);
  }

  disconnectedCallback() {
    clearInterval(this.timer);
  }

  /** Alone with the clock: nothing is kept. */
  practise() {
    this.addEventListener("click", (event) => this.pressed(event));
    this.addEventListener("phase", (event) => this.phase(/** @type {CustomEvent} */ (event)));
    this.go(0);
    this.showMarks();
    this.timer = prompting(this);
    this.dataset.ready = "yes";
  }

  get interview() {
    return Number(this.dataset.interview);
  }

  bind() {
    for (const field of this.querySelectorAll("[data-uid]")) {
      if (field instanceof HTMLElement) this.sheet(field);
    }
  }

  /** @param {HTMLElement} field */
  sheet(field) {
    const sheet = new Sheet(field, this.writer);
    this.sheets.set(sheet.uid, sheet);
    return sheet;
  }

  listen() {
    this.addEventListener("input", (event) => this.typed(event.target));
    this.addEventListener("change", (event) => this.typed(event.target, true));
    this.addEventListener("change", (event) => photographed(this, event.target));
    for (const camera of this.querySelectorAll("[data-camera]")) camera.removeAttribute("hidden");
    this.addEventListener("click", (event) => this.pressed(event));
    this.addEventListener("submit", (event) => event.preventDefault());
    this.addEventListener("phase", (event) => this.phase(/** @type {CustomEvent} */ (event)));
    window.addEventListener("online", () => this.carry());
    window.addEventListener("offline", () => this.carry());
    document.addEventListener("visibilitychange", () => this.carry());
    window.addEventListener("beforeunload", (event) => {
      if (this.store && !this.store.lasting && this.waiting) event.preventDefault();
    });
  }

  /**
   * @param {EventTarget | null} target
   * @param {boolean} ticked
   */
  typed(target, ticked = false) {
    if (!(target instanceof HTMLElement) || !target.dataset.uid) return;
    const box = target instanceof HTMLInputElement;
    if (box !== ticked) return;
    const sheet = this.sheets.get(target.dataset.uid);
    const text = saidIn(target);
    if (!sheet || sheet.text === text) return;
    this.keep(sheet, text);
    if (sheet.kind === "tick" && text) this.go(1);
  }

  /**
   * @param {Sheet} sheet
   * @param {string} text
   */
  async keep(sheet, text) {
    await this.save(sheet, sheet.write(text));
  }

  /**
   * @param {Sheet} sheet
   * @param {import("../pure/outbox.js").Version} version
   */
  async save(sheet, version) {
    this.outcome = "writing";
    sheet.paintBeside();
    await this.store?.write({ ...this.note(sheet), heads: [version] });
    this.waiting = Math.max(1, this.waiting);
    this.tell();
    clearTimeout(this.soon);
    this.soon = setTimeout(() => this.carry(), 800);
  }

  /** @param {Event} event */
  pressed(event) {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    if (!button) return;
    if (button.dataset.go) this.go(Number(button.dataset.go));
    if (button.hasAttribute("data-text")) downloadText(this);
    if (button.dataset.kind === "start" || button.dataset.kind === "end") this.mark(button);
    if (button.hasAttribute("data-catch")) this.caught(button);
    if (button.hasAttribute("data-together")) this.together(button);
    if (button.type === "submit" || button.dataset.kind) event.preventDefault();
  }

  /** @param {HTMLButtonElement} button */
  mark(button) {
    const sheet = this.sheets.get(button.dataset.uid ?? "");
    const now = new Date().toISOString();
    if (this.dataset.practice !== undefined) this.clock?.setAttribute(`data-${button.dataset.kind}ed`, now);
    if (!sheet || (sheet.text && sheet.kind === "start")) return this.showMarks();
    void this.keep(sheet, now);
    this.paintMarks();
  }

  /** @param {HTMLButtonElement} button */
  caught(button) {
    const box = button.closest("[data-capture]");
    const text = box instanceof HTMLElement ? captureText(box) : "";
    if (!(box instanceof HTMLElement) || !text) return;
    const uid = fresh();
    const field = document.createElement("data");
    Object.assign(field.dataset, { uid, kind: box.dataset.capture, item: "" });
    void this.keep(this.sheet(field), text);
    showCaught(box, uid, text);
    emptied(box);
    box.closest("details")?.removeAttribute("open");
    box.closest("details")?.querySelector("summary")?.focus();
  }

  /** @param {HTMLButtonElement} button */
  together(button) {
    const field = button.closest("[data-sheet]")?.querySelector("textarea");
    const sheet = this.sheets.get(field?.dataset.uid ?? "");
    if (!sheet) return;
    void this.save(sheet, sheet.putTogether());
    sheet.paint();
  }

  /** Have this page kept for when there is no network, and say so; tried again until it is. */
  async shelve() {
    if (this.dataset.shelved === "yes" || this.shelving) return;
    this.shelving = true;
    this.dataset.shelved = (await keepShell()) ? "yes" : "no";
    this.shelving = false;
    // In the middle of a round a picture may still be on its way; the round tells when it ends.
    if (!this.busy) this.tell();
  }

  /** Carry what waits home, and show what came from elsewhere. */
  async carry() {
    if (!this.post || this.busy) return;
    if (this.dataset.shelved === "no") void this.shelve();
    this.busy = true;
    try {
      const told = await this.post.round();
      this.outcome = told.outcome;
      this.waiting = told.waiting;
      for (const note of told.changed) this.take(note);
      await sendPictures(this);
      if (told.changed.length) this.paint();
    } finally {
      this.busy = false;
      this.tell();
    }
  }

  /** @param {Kept} note */
  take(note) {
    const known = this.sheets.get(note.uid);
    if (known) known.join(note.heads);
    const box = this.querySelector(`[data-capture="${CSS.escape(note.kind)}"]`);
    if (!(box instanceof HTMLElement)) return;
    const sheet = known ?? this.sheet(document.createElement("data"));
    if (!known) Object.assign(sheet, { uid: note.uid, kind: note.kind, item: note.item, heads: note.heads });
    this.sheets.set(note.uid, sheet);
    showCaught(box, note.uid, sheet.text);
  }

  /** @param {Sheet} sheet @returns {Kept} */
  note(sheet) {
    const { uid, kind, item, heads } = sheet;
    return { key: keyOf(this.interview, uid), interview: this.interview, uid, kind, item, heads, pending: true };
  }

  paint() {
    for (const sheet of this.sheets.values()) sheet.paint();
    this.paintMarks();
  }

  paintMarks() {
    for (const [kind, name] of [["start", "data-started"], ["end", "data-ended"]]) {
      const sheet = [...this.sheets.values()].find((one) => one.kind === kind);
      if (sheet && this.clock) this.clock.setAttribute(name ?? "", sheet.text);
    }
    this.showMarks();
    if (!this.querySelector("[data-question][aria-current]")) this.go(0);
  }

  /** Before the start there is nothing to end, and after it nothing to start. */
  showMarks() {
    const started = Boolean(this.clock?.getAttribute("data-started"));
    this.querySelector("[data-kind=start]")?.toggleAttribute("hidden", started);
    this.querySelector("[data-kind=end]")?.toggleAttribute("hidden", !started);
  }

  get clock() {
    return /** @type {import("./live-clock.js").LiveClock | null} */ (this.querySelector("live-clock"));
  }

  /** @param {number} step */
  go(step) {
    const questions = [...this.querySelectorAll("[data-question]")];
    const here = questions.findIndex((one) => one.hasAttribute("aria-current"));
    const open = questions.findIndex((one) => !one.querySelector("input:checked"));
    const next = here < 0 ? Math.max(0, open) : Math.min(questions.length - 1, Math.max(0, here + step));
    this.show(next, step !== 0);
  }

  /**
   * Make one question the current one.
   * @param {number} number
   * @param {boolean} scroll
   */
  show(number, scroll = true) {
    const questions = [...this.querySelectorAll("[data-question]")];
    questions.forEach((one, place) => showCurrent(one, place === number));
    if (scroll) questions[number]?.scrollIntoView({ block: "center" });
  }

  /** @param {CustomEvent} event */
  phase(event) {
    for (const place of [this, this.querySelector(".live")]) place?.setAttribute("data-phase", event.detail.phase);
    const say = this.querySelector("[data-say]");
    if (say) say.textContent = event.detail.line;
  }

  tell() {
    const place = this.querySelector("[data-kept]");
    const words = keptWords({ lasting: this.store?.lasting ?? true, outcome: this.outcome, waiting: this.waiting, shelved: this.dataset.shelved });
    if (place && place.textContent !== words) place.textContent = words;
    this.dataset.waiting = String(this.waiting);
    this.querySelector("[data-refused]")?.toggleAttribute("hidden", this.store?.lasting ?? true);
  }
}

/**
 * The current question is large, and its note open.
 * @param {Element} question
 * @param {boolean} current
 */
function showCurrent(question, current) {
  if (current) question.setAttribute("aria-current", "step");
  else question.removeAttribute("aria-current");
  question.querySelector("[data-label]")?.classList.toggle("live-question", current);
  question.toggleAttribute("data-asked", Boolean(question.querySelector("input:checked")));
  const words = question.querySelector("textarea")?.value;
  question.querySelector("details")?.toggleAttribute("open", current || Boolean(words));
}

customElements.define("live-talk", LiveTalk);
