// @ts-check
/**
 * Locks what waits, and what is not yet saved, before it touches the disk. The key comes from the server and stays in
 * memory; what lies beside the locked text is the key as the server sealed it, and only a session of the same user gets it
 * opened.
 */
import { api } from '../api.js';
import { onSession, who } from '../session.js';

/** @type {{user: number, sealed: string, key: CryptoKey} | undefined} */
let mine;
onSession(() => { if (mine?.user !== who()?.id) mine = undefined; });

/** @param {string} text */
const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0));
/** @param {string} key @param {KeyUsage} use */
const cipher = (key, use) => crypto.subtle.importKey('raw', bytes(key), 'AES-GCM', false, [use]);

/** A network that comes and goes may leave a request hanging: it is given up, and tried again. */
export const patience = () => ({ quiet: true, signal: AbortSignal.timeout(20_000) });

/** Fetches a key while there is a network; whether there is one now. */
export async function ready() {
  try {
    if (mine?.user !== who().id) {
      const user = who().id;
      const { key, sealed } = await api.post('session/waiting-keys', {}, patience());
      mine = { user, sealed, key: await cipher(key, 'encrypt') };
    }
    return true;
  } catch { return false; }
}

/** @param {unknown} value */
export async function lock(value) {
  if (!mine || mine.user !== who()?.id) throw new Error('no key for what waits');
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, mine.key, new TextEncoder().encode(JSON.stringify(value)));
  return { sealed: mine.sealed, iv, data };
}

/** @param {{sealed: string, iv: Uint8Array, data: ArrayBuffer}} locked @returns {Promise<any>} */
export async function unlock({ sealed, iv, data }) {
  const { key } = await api.post('session/waiting-keys/opening', { sealed }, patience());
  const clear = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: /** @type {BufferSource} */ (iv) }, await cipher(key, 'decrypt'), data);
  return JSON.parse(new TextDecoder().decode(clear));
}
