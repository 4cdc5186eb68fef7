// @ts-check
// Carrying notes to the server and back; sending twice is harmless.
import { same } from "../pure/outbox.js";
import { cookie } from "./vault.js";

/** @typedef {import("./notes-store.js").Kept} Kept */
/** @typedef {import("./notes-store.js").NotesStore} NotesStore */
/** @typedef {"saved" | "offline" | "signed out" | "refused"} Outcome */

/** The post of one interview. */
export class NotesPost {
  /**
   * @param {NotesStore} store
   * @param {string} address ends with "notes/"
   * @param {number} interview
   * @param {string} [port] which app of this machine, as its cookies are named
   */
  constructor(store, address, interview, port = "") {
    this.token = () => token(port);
    this.store = store;
    this.address = address;
    this.interview = interview;
  }

  /**
   * Send what waits, then ask for what others wrote.
   * @returns {Promise<{outcome: Outcome, waiting: number, changed: Kept[]}>}
   */
  async round() {
    /** @type {Kept[]} */
    const changed = [];
    let outcome = /** @type {Outcome} */ ("saved");
    for (const note of await this.waiting()) {
      const told = await this.send(note);
      if (told.note) changed.push(told.note);
      if (told.outcome !== "saved") outcome = told.outcome;
      if (told.outcome === "offline" || told.outcome === "signed out") break;
    }
    if (outcome === "saved") changed.push(...(await this.fetched()));
    return { outcome, waiting: (await this.waiting()).length, changed };
  }

  async waiting() {
    return (await this.store.all(this.interview)).filter((note) => note.pending);
  }

  /**
   * @param {Kept} note
   * @returns {Promise<{outcome: Outcome, note?: Kept}>}
   */
  async send(note) {
    const body = JSON.stringify({ kind: note.kind, item: note.item, versions: note.heads });
    const answer = await asked(`${this.address}${note.uid}/`, { method: "PUT", body }, this.token());
    if (typeof answer === "string") return { outcome: /** @type {Outcome} */ (answer) };
    return { outcome: "saved", note: await this.store.confirm({ ...note, heads: answer.heads }) };
  }

  /** @returns {Promise<Kept[]>} */
  async fetched() {
    const answer = await asked(this.address, { method: "GET" }, this.token());
    if (typeof answer === "string") return [];
    const before = new Map((await this.store.all(this.interview)).map((note) => [note.uid, note]));
    const changed = [];
    for (const note of answer.notes) {
      const here = before.get(note.uid);
      if (here && same(here.heads, note.heads)) continue;
      const key = keyOf(this.interview, note.uid);
      changed.push(await this.store.confirm({ ...note, key, interview: this.interview, pending: false }));
    }
    return changed;
  }
}

/**
 * @param {string} address
 * @param {RequestInit} request
 * @param {string} csrf
 * @param {string} [kind] of what is sent
 * @returns {Promise<any | Outcome>}
 */
export async function asked(address, request, csrf, kind = "application/json") {
  try {
    const response = await fetch(address, {
      ...request,
      redirect: "manual",
      headers: { "Content-Type": kind, "X-CSRFToken": csrf },
      signal: AbortSignal.timeout(kind === "application/json" ? 15_000 : 120_000),
    });
    if (response.ok) return await response.json();
    if (response.type === "opaqueredirect" || response.status === 401 || response.status === 403) return "signed out";
    return response.status >= 500 ? "offline" : "refused";
  } catch {
    return "offline";
  }
}

/**
 * @param {number} interview
 * @param {string} uid
 */
export function keyOf(interview, uid) {
  return `${interview} ${uid}`;
}

/**
 * The token in the cookie, which is newer than that of a page kept for long.
 * @param {string} port
 */
function token(port) {
  const field = document.querySelector("[name=csrfmiddlewaretoken]");
  return cookie(`halfhour_csrf_${port}`) || (field instanceof HTMLInputElement ? field.value : "");
}
