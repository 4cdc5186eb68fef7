// @ts-check
// Pictures of cards, taken in the talk: made small, sealed here until the server has them.
import { done, finished } from "./database.js";
import { asked } from "./notes-post.js";

/** @typedef {import("./vault.js").Sealed & {key: string, interview: number, uid: string}} Row */

const LONGEST = 2000; // pixels of the longer side: print is read well, and a phone keeps dozens
const KIND = "image/jpeg";

/** The pictures of one interview that wait for the network. */
export class Pictures {
  /**
   * @param {import("./notes-store.js").NotesStore} store
   * @param {string} address ends with "cards/"
   * @param {number} interview
   */
  constructor(store, address, interview) {
    this.store = store;
    this.address = address;
    this.interview = interview;
    /** @type {Map<string, Blob>} */
    this.page = new Map();
  }

  /**
   * Keep a picture; on the page only where the storage takes none.
   * @param {string} uid
   * @param {Blob} picture
   */
  async keep(uid, picture) {
    const { database, vault } = this.store;
    this.page.set(uid, picture);
    if (!database || !vault) return;
    try {
      const sealed = await vault.sealBytes(await picture.arrayBuffer());
      const transaction = database.transaction("pictures", "readwrite", { durability: "strict" });
      transaction.objectStore("pictures").put({ ...sealed, key: `${uid} ${vault.mark}`, uid, interview: this.interview });
      await finished(transaction);
      this.page.delete(uid);
    } catch {
      // it stays on the page, and waits there
    }
  }

  /** @returns {Promise<[string, Blob][]>} */
  async waiting() {
    const kept = await Promise.all((await this.rows()).map((row) => this.opened(row)));
    return [...this.page, ...kept.flatMap((one) => (one ? [one] : []))];
  }

  /**
   * Send what waits; what the server made of each comes back.
   * @param {string} csrf
   * @returns {Promise<{uid: string, heads: import("../pure/outbox.js").Version[]}[]>}
   */
  async send(csrf) {
    const sent = [];
    for (const [uid, body] of await this.waiting()) {
      const answer = await asked(`${this.address}${uid}/`, { method: "PUT", body }, csrf, KIND);
      if (answer === "refused") continue;
      if (typeof answer === "string") break;
      sent.push(answer);
      await this.forget(uid);
    }
    return sent;
  }

  /** @returns {Promise<Row[]>} */
  async rows() {
    const { database } = this.store;
    if (!database) return [];
    return done(database.transaction("pictures").objectStore("pictures").index("interview").getAll(this.interview));
  }

  /**
   * @param {Row} row
   * @returns {Promise<[string, Blob] | undefined>}
   */
  async opened(row) {
    await this.store.vault?.fetch(row.mark);
    const bytes = await this.store.vault?.unsealBytes(row);
    return bytes && [row.uid, new Blob([bytes], { type: KIND })];
  }

  /** @param {string} uid */
  async forget(uid) {
    this.page.delete(uid);
    for (const row of await this.rows()) {
      if (row.uid !== uid || !this.store.database) continue;
      await done(this.store.database.transaction("pictures", "readwrite").objectStore("pictures").delete(row.key));
    }
  }
}

/**
 * The interviews that have pictures waiting.
 * @param {import("./notes-store.js").NotesStore} store
 * @returns {Promise<number[]>}
 */
export async function pictured(store) {
  if (!store.database) return [];
  const rows = /** @type {Row[]} */ (await done(store.database.transaction("pictures").objectStore("pictures").getAll()));
  return [...new Set(rows.map((row) => row.interview))];
}

/**
 * A photograph drawn anew: smaller, upright, and without where it was taken.
 * @param {Blob} photograph
 * @returns {Promise<Blob>}
 */
export async function small(photograph) {
  const picture = await createImageBitmap(photograph, { imageOrientation: "from-image" });
  const share = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(picture.width * share);
  canvas.height = Math.round(picture.height * share);
  canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture"))), KIND, 0.85);
  });
}
