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

/** Whether the first signal of this page was heard: it only says where counting begins. */
let begun = false;

/** Each connection begins with the count as it stands; one that comes back may have missed a change, so it is told on. */
function told(/** @type {MessageEvent} */ message) {
  if (!begun) { begun = true; return; }
  let data = {};
  try { data = JSON.parse(message.data || '{}'); } catch { /* a bare signal */ }
  for (const tell of listeners) tell('areas-changed', data);
}

export function startEvents() {
  if (source) return;
  source = new EventSource('/api/changes');
  source.addEventListener('areas-changed', told);
}

export function stopEvents() {
  source?.close();
  source = undefined;
  begun = false;
}
