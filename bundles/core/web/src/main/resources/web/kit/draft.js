// @ts-check
/** What was typed and not yet saved, kept for this browser session only: it may name people. */
import { who } from '../session.js';

/** @param {string} name */
const place = (name) => `affianca.draft:${who()?.id ?? '-'}:${name}`;

/** @param {string} name @returns {any} */
export function readDraft(name) {
  try { return JSON.parse(sessionStorage.getItem(place(name)) ?? 'null') ?? undefined; } catch { return undefined; }
}

/** @param {string} name @param {any} value */
export function keepDraft(name, value) {
  try {
    sessionStorage.setItem(place(name), JSON.stringify({ ...value, at: new Date().toISOString() }));
  } catch { /* storage full or forbidden: the form still works, only without a draft */ }
}

/** @param {string} name */
export function dropDraft(name) {
  try { sessionStorage.removeItem(place(name)); } catch { /* as above */ }
}

/** All drafts of the person signed in, newest first. @returns {{name: string, title?: string, path?: string, at: string}[]} */
export function drafts() {
  const mine = place('');
  const found = [];
  for (let i = 0; i < sessionStorage.length; i++) {
    const key = sessionStorage.key(i) ?? '';
    if (!key.startsWith(mine)) continue;
    try { found.push({ ...JSON.parse(sessionStorage.getItem(key) ?? '{}'), name: key.slice(mine.length) }); } catch { /* not ours */ }
  }
  return found.sort((a, b) => String(b.at).localeCompare(String(a.at)));
}

/** Leaving for good takes the drafts along. */
export function dropAllDrafts() {
  for (const { name } of drafts()) dropDraft(name);
}
