// @ts-check
// What this browser keeps is sealed: the key is in a cookie that dies with the session, and the server
// makes the same key again for nobody but the same person.

/** @typedef {{mark: string, iv: Uint8Array<ArrayBuffer>, sealed: ArrayBuffer}} Sealed */

export class Vault {
  /**
   * @param {string} mark which key
   * @param {CryptoKey} key
   */
  constructor(mark, key) {
    this.mark = mark;
    /** @type {Map<string, CryptoKey>} */
    this.keys = new Map([[mark, key]]);
  }

  /**
   * The vault of who is signed in; null where there is no cookie or nothing to seal with.
   * @param {string} port
   * @returns {Promise<Vault | null>}
   */
  static async open(port) {
    const [mark, key] = cookie(`halfhour_notes_${port}`).split(".");
    if (!mark || !key || !globalThis.crypto?.subtle) return null;
    return new Vault(mark, await imported(key));
  }

  /**
   * @param {unknown} value
   * @returns {Promise<Sealed>}
   */
  seal(value) {
    return this.sealBytes(new TextEncoder().encode(JSON.stringify(value)));
  }

  /**
   * @param {BufferSource} bytes
   * @returns {Promise<Sealed>}
   */
  async sealBytes(bytes) {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    return { mark: this.mark, iv, sealed: await crypto.subtle.encrypt({ name: "AES-GCM", iv }, this.key(this.mark), bytes) };
  }

  /**
   * Undefined where it was sealed for somebody else, or its key is not here.
   * @param {Sealed} sealed
   * @returns {Promise<any>}
   */
  async unseal(sealed) {
    const bytes = await this.unsealBytes(sealed);
    return bytes && JSON.parse(new TextDecoder().decode(bytes));
  }

  /**
   * @param {Sealed} sealed
   * @returns {Promise<ArrayBuffer | undefined>}
   */
  async unsealBytes({ mark, iv, sealed }) {
    try {
      return await crypto.subtle.decrypt({ name: "AES-GCM", iv }, this.key(mark), sealed);
    } catch {
      return undefined;
    }
  }

  /**
   * Ask for the key of an earlier session; the server gives it only to the one it was made for,
   * and whether it is theirs shows when something opens.
   * @param {string} mark
   */
  async fetch(mark) {
    if (this.keys.has(mark)) return;
    try {
      const response = await fetch(`/interviews/notes-key/${encodeURIComponent(mark)}/`, { redirect: "error" });
      if (response.ok) this.keys.set(mark, await imported((await response.json()).key));
    } catch {
      // no network now; the next page asks again
    }
  }

  /** @param {string} mark */
  key(mark) {
    const key = this.keys.get(mark);
    if (!key) throw new Error("no key");
    return key;
  }
}

/**
 * The value of a cookie, or "".
 * @param {string} name
 */
export function cookie(name) {
  const found = document.cookie.split("; ").find((one) => one.startsWith(`${name}=`));
  return found ? found.slice(name.length + 1) : "";
}

/** @param {string} text */
function imported(text) {
  const bytes = Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (one) => one.charCodeAt(0));
  return crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
}
