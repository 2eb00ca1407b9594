// @ts-check
/** What the server tells without being asked: areas came or went. */

/** @type {EventSource | undefined} */
let source;
/** @type {Set<(name: string, data: any) => void>} */
const listeners = new Set();

/** @param {(name: string, data: any) => void} tell */
export function onEvent(tell) {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** @param {string} name */
const heard = (name) => (/** @type {MessageEvent} */ message) => {
  let data = {};
  try { data = JSON.parse(message.data || '{}'); } catch { /* a bare signal */ }
  for (const tell of listeners) tell(name, data);
};

export function startEvents() {
  if (source) return;
  source = new EventSource('/api/changes');
  source.addEventListener('areas-changed', heard('areas-changed'));
  // A connection that comes back may have missed a change: look again once.
  let opened = false;
  source.addEventListener('open', () => {
    if (opened) for (const tell of listeners) tell('areas-changed', {});
    opened = true;
  });
}

export function stopEvents() {
  source?.close();
  source = undefined;
}
