// @ts-check
/**
 * What was typed and not yet saved, kept for this browser session only. It may name people: it lies in the browser locked
 * for its writer, and in the clear in this page alone.
 */
import { beforeSession, who } from '../session.js';
import { lock, ready, unlock } from './lock.js';

/** The drafts of whom this page is, as they are now. @type {Map<string, any>} */
const held = new Map();
/** @type {number | undefined} */
let writer;

const all = 'affianca.draft:';
/** @param {string} name @param {number} [user] */
const place = (name, user = writer) => `${all}${user ?? '-'}:${name}`;
/** @param {ArrayBuffer | Uint8Array} bytes */
const letters = (bytes) => btoa(Array.from(new Uint8Array(bytes), (one) => String.fromCharCode(one)).join(''));
/** @param {string} text */
const bytes = (text) => Uint8Array.from(atob(text), (one) => one.charCodeAt(0));

/** @param {string} name @returns {any} */
export const readDraft = (name) => held.get(name);

/** @param {string} name @param {any} value */
export function keepDraft(name, value) {
  const draft = { ...value, at: new Date().toISOString() };
  held.set(name, draft);
  store(name, draft).catch(() => { /* storage full or forbidden, no network for a key: the form still works */ });
}

/** Writes what is still the newest when it is locked. @param {string} name @param {any} draft */
async function store(name, draft) {
  const user = who()?.id;
  if (!(await ready())) return;
  const { sealed, iv, data } = await lock(draft);
  if (held.get(name) === draft && writer === user) sessionStorage.setItem(place(name), JSON.stringify({ sealed, iv: letters(iv), data: letters(data) }));
}

/** @param {string} name */
export function dropDraft(name) {
  held.delete(name);
  try { sessionStorage.removeItem(place(name)); } catch { /* as above */ }
}

/** All drafts of the person signed in, newest first. @returns {{name: string, title?: string, path?: string, at: string}[]} */
export function drafts() {
  return [...held].map(([name, draft]) => ({ ...draft, name })).sort((a, b) => String(b.at).localeCompare(String(a.at)));
}

/** Leaving for good takes the drafts along. */
export function dropAllDrafts() {
  held.clear();
  for (const [name] of stored()) dropDraft(name);
}

/** Unlocks what the writer left in this tab, before any page of theirs is drawn. */
beforeSession(async (next) => {
  if (next.id === writer || next.mustChange || next.awaits !== 'NOTHING') return;
  held.clear();
  writer = next.id;
  await Promise.all(stored().map(async ([name, { sealed, iv, data }]) => {
    try { held.set(name, await unlock({ sealed, iv: bytes(iv), data: bytes(data).buffer })); } catch { /* it stays locked */ }
  }));
});

/** @returns {[string, any][]} */
function stored() {
  try {
    const keys = Object.keys(sessionStorage).filter((key) => key.startsWith(place('')));
    return keys.map((key) => [key.slice(place('').length), JSON.parse(sessionStorage.getItem(key) ?? '{}')]);
  } catch { return []; }
}
