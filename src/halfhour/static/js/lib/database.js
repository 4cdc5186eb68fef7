// @ts-check
// The browser's database of sealed notes, as promises.

const NAME = "halfhour-sealed";

/** @returns {Promise<IDBDatabase>} */
export async function opened() {
  const request = indexedDB.open(NAME, 2);
  request.onupgradeneeded = () => {
    for (const name of ["notes", "pictures"]) {
      if (request.result.objectStoreNames.contains(name)) continue;
      request.result.createObjectStore(name, { keyPath: "key" }).createIndex("interview", "interview");
    }
  };
  const database = await done(request);
  database.onversionchange = () => database.close();
  return database;
}

/** Take everything away that this browser kept. */
export async function forgotten() {
  await done(indexedDB.deleteDatabase(NAME));
}

/**
 * @template T
 * @param {IDBRequest<T>} request
 * @returns {Promise<T>}
 */
export function done(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** @param {IDBTransaction} transaction */
export function finished(transaction) {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(undefined);
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
  });
}
