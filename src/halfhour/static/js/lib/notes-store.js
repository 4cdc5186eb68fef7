// @ts-check
// Where notes wait: sealed in this browser's storage, or only on the page where storage is refused.
import { merged, same } from "../pure/outbox.js";
import { done, finished, opened } from "./database.js";

/** @typedef {import("../pure/outbox.js").Version} Version */
/** @typedef {import("./vault.js").Vault} Vault */
/** @typedef {{key: string, interview: number, uid: string, kind: string, item: string, heads: Version[], pending: boolean}} Kept */
/** @typedef {import("./vault.js").Sealed & {key: string, interview: number, pending: boolean, revision: number}} Row */
/** @typedef {(heads: Version[]) => boolean} Waits */

/** Notes in IndexedDB; `lasting` says whether they outlive the page. */
export class NotesStore {
  /**
   * @param {IDBDatabase | null} database
   * @param {Vault | null} vault
   */
  constructor(database = null, vault = null) {
    this.database = database;
    this.vault = vault;
    /** @type {Map<string, Kept>} */
    this.page = new Map();
    /** @type {Promise<unknown>} */
    this.last = Promise.resolve();
  }

  /** Whether what is written here outlives the page. */
  get lasting() {
    return this.database !== null;
  }

  /**
   * @param {Vault | null} vault
   * @returns {Promise<NotesStore>}
   */
  static async open(vault) {
    if (!vault) return new NotesStore();
    try {
      const store = new NotesStore(await opened(), vault);
      await store.tried();
      await store.taken();
      return store;
    } catch {
      return new NotesStore();
    }
  }

  /** A write that shows at once whether the storage takes anything. */
  async tried() {
    await this.kept({ key: "0 try", interview: 0, uid: "try", kind: "try", item: "", heads: [], pending: false }, settled);
  }

  /** Notes this person wrote in an earlier session are sealed anew for this one. */
  async taken() {
    const vault = this.vault;
    const rows = (await this.rows()).filter((row) => row.mark !== vault?.mark);
    for (const mark of new Set(rows.map((row) => row.mark))) await vault?.fetch(mark);
    for (const row of rows) {
      const note = await vault?.unseal(row);
      if (!note) continue;
      await this.kept(note, row.pending ? waiting : settled);
      await this.removed(row.key);
    }
  }

  /**
   * Join versions written here to a note; it waits until the server has them.
   * @param {Kept} note
   */
  write(note) {
    return this.change({ ...note, pending: true }, waiting);
  }

  /**
   * Join what the server has; the note waits on only where more was written here.
   * @param {Kept} note
   */
  confirm(note) {
    return this.change(note, (after) => !same(after, note.heads));
  }

  /**
   * Every note of one interview, or of all.
   * @param {number} [interview]
   * @returns {Promise<Kept[]>}
   */
  async all(interview) {
    const here = [...this.page.values()].filter((note) => interview === undefined || note.interview === interview);
    if (!this.database) return here;
    const notes = [];
    for (const row of await this.rows(interview)) {
      const note = row.mark === this.vault?.mark ? await this.vault.unseal(row) : undefined;
      if (note) notes.push({ ...note, pending: row.pending });
    }
    return notes;
  }

  /**
   * @param {number} [interview]
   * @returns {Promise<Row[]>}
   */
  async rows(interview) {
    if (!this.database) return [];
    const notes = this.database.transaction("notes").objectStore("notes");
    return done(interview === undefined ? notes.getAll() : notes.index("interview").getAll(interview));
  }

  /**
   * One change after the other, so that typing fast never waits on itself.
   * @param {Kept} note
   * @param {Waits} waits
   * @returns {Promise<Kept>}
   */
  change(note, waits) {
    const turn = this.last.then(() => this.changed(note, waits));
    this.last = turn.catch(() => undefined);
    return turn;
  }

  /**
   * @param {Kept} note
   * @param {Waits} waits
   * @returns {Promise<Kept>}
   */
  async changed(note, waits) {
    try {
      return await this.kept(note, waits);
    } catch {
      await this.moveToPage();
      return this.onPage(note, waits);
    }
  }

  /**
   * Sealing cannot happen inside a transaction, so another tab's change in between is seen by its
   * revision, and joined by going round again.
   * @param {Kept} note
   * @param {Waits} waits
   * @returns {Promise<Kept>}
   */
  async kept(note, waits) {
    const { database, vault } = this;
    if (!database || !vault) return this.onPage(note, waits);
    const key = `${note.key} ${vault.mark}`;
    for (;;) {
      const row = /** @type {Row | undefined} */ (await done(database.transaction("notes").objectStore("notes").get(key)));
      const before = row && (await vault.unseal(row));
      const after = joined(before && { ...before, pending: row.pending }, note, waits);
      const revision = row?.revision ?? 0;
      const { interview, pending } = after;
      if (await put(database, { ...(await vault.seal(after)), key, interview, pending, revision: revision + 1 }, revision)) return after;
    }
  }

  /**
   * @param {Kept} note
   * @param {Waits} waits
   */
  onPage(note, waits) {
    const after = joined(this.page.get(note.key), note, waits);
    this.page.set(note.key, after);
    return after;
  }

  /** @param {string} key */
  async removed(key) {
    if (this.database) await done(this.database.transaction("notes", "readwrite").objectStore("notes").delete(key));
  }

  /** The storage is full or was taken away: go on with what it held, on the page. */
  async moveToPage() {
    try {
      for (const note of await this.all()) this.page.set(note.key, note);
    } catch {
      // nothing can be read back; what is on the screen is still there
    }
    this.database = null;
  }
}

const waiting = () => true;
const settled = () => false;

/**
 * @param {Kept | undefined} before
 * @param {Kept} note
 * @param {Waits} waits
 * @returns {Kept}
 */
function joined(before, note, waits) {
  const heads = merged(before?.heads ?? [], note.heads);
  return { ...note, ...before, heads, pending: waits(heads) };
}

/**
 * False where another tab was faster.
 * @param {IDBDatabase} database
 * @param {Row} row
 * @param {number} revision the one it was made from
 */
async function put(database, row, revision) {
  const transaction = database.transaction("notes", "readwrite", { durability: "strict" });
  const notes = transaction.objectStore("notes");
  const there = /** @type {Row | undefined} */ (await done(notes.get(row.key)));
  const first = (there?.revision ?? 0) === revision;
  if (first) notes.put(row);
  await finished(transaction);
  return first;
}
