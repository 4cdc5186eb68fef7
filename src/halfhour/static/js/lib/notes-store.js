// @ts-check
// Where notes wait: in this browser's storage, or only on the page where storage is refused.
import { merged, same } from "../pure/outbox.js";

/** @typedef {import("../pure/outbox.js").Version} Version */
/** @typedef {{key: string, interview: number, uid: string, kind: string, item: string, heads: Version[], pending: boolean}} Kept */

const NAME = "halfhour-notes";

/** Notes in IndexedDB; `lasting` says whether they outlive the page. */
export class NotesStore {
  /** @param {IDBDatabase | null} database */
  constructor(database) {
    this.database = database;
    /** @type {Map<string, Kept>} */
    this.page = new Map();
  }

  /** Whether what is written here outlives the page. */
  get lasting() {
    return this.database !== null;
  }

  /** @returns {Promise<NotesStore>} */
  static async open() {
    try {
      const database = await opened();
      const store = new NotesStore(database);
      await store.tried();
      return store;
    } catch {
      return new NotesStore(null);
    }
  }

  /** A write that shows at once whether the storage takes anything. */
  async tried() {
    await this.kept({ key: "0 try", interview: 0, uid: "try", kind: "try", item: "", heads: [], pending: false }, settled);
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
   * @param {number} interview
   * @returns {Promise<Kept[]>}
   */
  async all(interview) {
    const here = [...this.page.values()].filter((note) => note.interview === interview);
    if (!this.database) return here;
    const notes = this.database.transaction("notes").objectStore("notes");
    return /** @type {Promise<Kept[]>} */ (done(notes.index("interview").getAll(interview)));
  }

  /**
   * @param {Kept} note
   * @param {(heads: Version[]) => boolean} waits
   * @returns {Promise<Kept>}
   */
  async change(note, waits) {
    try {
      return await this.kept(note, waits);
    } catch {
      await this.moveToPage();
      return this.onPage(note, waits);
    }
  }

  /**
   * In one transaction, so that two tabs never undo each other.
   * @param {Kept} note
   * @param {(heads: Version[]) => boolean} waits
   * @returns {Promise<Kept>}
   */
  async kept(note, waits) {
    if (!this.database) return this.onPage(note, waits);
    const transaction = this.database.transaction("notes", "readwrite", { durability: "strict" });
    const notes = transaction.objectStore("notes");
    const before = /** @type {Kept | undefined} */ (await done(notes.get(note.key)));
    const after = joined(before, note, waits);
    notes.put(after);
    await finished(transaction);
    return after;
  }

  /**
   * @param {Kept} note
   * @param {(heads: Version[]) => boolean} waits
   */
  onPage(note, waits) {
    const after = joined(this.page.get(note.key), note, waits);
    this.page.set(note.key, after);
    return after;
  }

  /** The storage is full or was taken away: go on with what it held, on the page. */
  async moveToPage() {
    try {
      const all = this.database?.transaction("notes").objectStore("notes").getAll();
      for (const note of all ? /** @type {Kept[]} */ (await done(all)) : []) this.page.set(note.key, note);
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
 * @param {(heads: Version[]) => boolean} waits
 * @returns {Kept}
 */
function joined(before, note, waits) {
  const heads = merged(before?.heads ?? [], note.heads);
  return { ...note, ...before, heads, pending: waits(heads) };
}

/** @returns {Promise<IDBDatabase>} */
function opened() {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => {
    const notes = request.result.createObjectStore("notes", { keyPath: "key" });
    notes.createIndex("interview", "interview");
  };
  return done(request);
}

/**
 * @template T
 * @param {IDBRequest<T>} request
 * @returns {Promise<T>}
 */
function done(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** @param {IDBTransaction} transaction */
function finished(transaction) {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(undefined);
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
  });
}
