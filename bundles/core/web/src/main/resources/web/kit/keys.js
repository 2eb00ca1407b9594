// @ts-check
/** Single-key shortcuts: never while somebody types, and off when the person says so. */

/** @type {Map<string, {label: () => string, run: () => void}>} */
const keys = new Map();
const off = 'affianca.keys.off';

export function keysOff() {
  try { return localStorage.getItem(off) === 'yes'; } catch { return false; }
}

/** @param {boolean} yes */
export function turnKeysOff(yes) {
  try { localStorage.setItem(off, yes ? 'yes' : 'no'); } catch { /* only for this page then */ }
}

/** @param {string} key @param {() => string} label @param {() => void} run @returns {() => void} the way to take it back */
export function shortcut(key, label, run) {
  const mine = { label, run };
  keys.set(key, mine);
  return () => { if (keys.get(key) === mine) keys.delete(key); };
}

export function shortcuts() {
  return [...keys].map(([key, { label }]) => ({ key, label: label() }));
}

/** @param {EventTarget | null} target */
function typing(target) {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

export function startKeys() {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || keysOff()) return;
    if (typing(event.target) || document.querySelector('dialog[open]')) return;
    const found = keys.get(event.key);
    if (!found) return;
    event.preventDefault();
    found.run();
  });
}
