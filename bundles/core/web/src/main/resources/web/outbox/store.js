// @ts-check
/** Where this browser keeps what waits to be sent: one table, by the key of the request. */

/**
 * @typedef {{id: string, user: number, sort: string, at: string, state: 'waiting' | 'refused' | 'lost',
 *   sealed: string, iv: Uint8Array, data: ArrayBuffer}} Waiting
 */

const table = 'waiting';

/** @returns {Promise<IDBDatabase>} */
const open = () => new Promise((then, fail) => {
  const asked = indexedDB.open('affianca.outbox', 1);
  asked.onupgradeneeded = () => asked.result.createObjectStore(table, { keyPath: 'id' });
  asked.onsuccess = () => then(asked.result);
  asked.onerror = () => fail(asked.error);
});

/** Answers once it is on the disk. @template T @param {IDBTransactionMode} mode @param {(rows: IDBObjectStore) => IDBRequest<T>} act @returns {Promise<T>} */
async function within(mode, act) {
  const db = await open();
  try {
    return await new Promise((then, fail) => {
      const work = db.transaction(table, mode);
      const asked = act(work.objectStore(table));
      work.oncomplete = () => then(asked.result);
      work.onabort = () => fail(work.error);
    });
  } finally {
    db.close();
  }
}

/** @param {Waiting} one */
export const put = (one) => within('readwrite', (rows) => rows.put(one));
/** @param {string} id */
export const remove = (id) => within('readwrite', (rows) => rows.delete(id));

/** Oldest first; nothing where the browser keeps nothing. @returns {Promise<Waiting[]>} */
export async function all() {
  try {
    return (await within('readonly', (rows) => rows.getAll())).sort((a, b) => a.at.localeCompare(b.at));
  } catch { return []; }
}
