// @ts-check
/** A short word that something happened; politely said, gone after a while. */

/** @typedef {{id: number, text: string, mood: 'good' | 'warn' | 'bad'}} Toast */
let last = 0;

/** @param {string} text @param {'good' | 'warn' | 'bad'} [mood] */
export function toast(text, mood = 'good') {
  dispatchEvent(new CustomEvent('affianca-toast', { detail: { id: ++last, text, mood } }));
}
