// @ts-check
/**
 * What could not be sent for want of a network: kept on this device, locked, and sent by itself as soon as the server
 * answers its writer again, after a reload or a closed tab too. It goes under the key of the first try, so never twice.
 */
import { api } from '../api.js';
import { keepDraft, readDraft } from '../kit/draft.js';
import { lock, patience, unlock } from '../kit/lock.js';
import { Problem } from '../kit/problem.js';
import { inside, onSession, who } from '../session.js';
import { all, put, remove } from './store.js';

/** @typedef {import('./store.js').Waiting} Waiting */
/** What may wait: where it is sent, where it stands afterwards, and the form it was written in. @type {Record<string, {path: string, at: (id: number) => string, form: string, draft: string}>} */
const sorts = { emergency: { path: 'emergencies', at: (id) => `/emergencies/${id}`, form: '/emergencies/new', draft: '/emergencies/new#emergency' } };

/** The server knows a key for 24 hours; whatever is older may have arrived under a key it has forgotten. */
const sureFor = 20 * 3600_000;
const pause = 5000;

/** @type {Waiting[]} */
let waiting = [];
/** @type {{sort: string, at: string, href: string}[]} what arrived while this page was open */
let arrived = [];
/** @type {Map<string, string>} why the server refused */
const why = new Map();
/** @type {Set<() => void>} */
const listeners = new Set();
/** Whose page this is. @type {number | undefined} */
let writer;
let busy = false;
let signedOut = false;

export const outbox = () => ({ waiting, arrived, why, signedOut });

/** @param {() => void} tell */
export function onOutbox(tell) {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** @param {Waiting} one */
export const isMine = (one) => inside() && one.user === who().id;
/** @param {Waiting} one */
export const isOld = (one) => Date.now() - Date.parse(one.at) > sureFor;
/** @param {Waiting} one */
export const goesByItself = (one) => one.state === 'waiting' && !isOld(one);

/** Whether the answer says that nobody is there, not that nobody wants it. @param {unknown} fault */
export const unreached = (fault) => gaveUp(fault) || (fault instanceof Problem && (fault.silent || [502, 503, 504].includes(fault.status)));
/** @param {unknown} fault */
const gaveUp = (fault) => fault instanceof DOMException && fault.name === 'TimeoutError';

async function refresh() {
  waiting = await all();
  for (const tell of listeners) tell();
}

/** @param {string} sort @param {unknown} body @param {unknown} values as they stand in the form @param {string} key of the request that did not arrive */
export async function keep(sort, body, values, key) {
  await put({ id: key, user: who().id, sort, at: new Date().toISOString(), state: 'waiting', ...(await lock({ body, values })) });
  await refresh();
}

/** @param {string} id */
export async function discard(id) {
  await remove(id);
  why.delete(id);
  await refresh();
}

/** Puts the words of what was refused back into their form; tells where it is, unless another one is being written there. @param {Waiting} one */
export async function reopen(one) {
  if (readDraft(sorts[one.sort].draft)) return undefined;
  const { values } = await unlock(one);
  keepDraft(sorts[one.sort].draft, { values, path: sorts[one.sort].form });
  await discard(one.id);
  return sorts[one.sort].form;
}

export function forgetArrived() {
  arrived = [];
  for (const tell of listeners) tell();
}

/** Sends what goes by itself; or what is asked for, however old. @param {string} [id] */
export async function send(id) {
  if (busy || !inside()) return;
  busy = true;
  try {
    // Two windows of one browser must not both try.
    await navigator.locks.request('affianca.outbox', { ifAvailable: true }, async (held) => { if (held) await sendAll(id); });
  } finally {
    busy = false;
    await refresh();
  }
}

/** @param {string} [id] */
async function sendAll(id) {
  for (const one of await all())
    if (isMine(one) && (id ? one.id === id : goesByItself(one)) && !(await sent(one))) return;
}

/** @param {Waiting} one @returns {Promise<boolean>} whether it makes sense to go on with the next */
async function sent(one) {
  let read;
  try {
    read = await unlock(one);
  } catch (fault) {
    if (gaveUp(fault) || (fault instanceof Problem && fault.status !== 404)) return later(fault);
    // Not opened for this session: in another window somebody else may have signed in meanwhile.
    const { user } = await api.get('session', patience()).catch(() => ({}));
    if (user?.id !== one.user) return false;
    await put({ ...one, state: 'lost' });
    return true;
  }
  try {
    const made = await api.post(sorts[one.sort].path, read.body, { key: one.id, ...patience() });
    signedOut = false;
    await remove(one.id);
    arrived = [...arrived, { sort: one.sort, at: one.at, href: sorts[one.sort].at(made.id) }];
  } catch (fault) {
    if (!(fault instanceof Problem) || fault.silent || [401, 408, 425, 429].includes(fault.status) || fault.status >= 500) return later(fault);
    why.set(one.id, [...new Set([fault.message, ...fault.errors.map((e) => e.detail ?? '')])].join(' '));
    await put({ ...one, state: 'refused' });
  }
  return true;
}

/** @param {any} fault */
function later(fault) {
  if (!gaveUp(fault) && !(fault instanceof Problem)) throw fault;
  signedOut = fault.status === 401;
  return false;
}

/** Reads what waits from earlier, and tries whenever it may work. */
export function startOutbox() {
  const again = () => { if (waiting.some((one) => isMine(one) && goesByItself(one))) send(); };
  addEventListener('online', again);
  onSession(() => {
    signedOut = false;
    // What arrived for one is not told to the next at the same desk.
    if (writer !== who()?.id) { arrived = []; why.clear(); }
    writer = who()?.id;
    for (const tell of listeners) tell();
    again();
  });
  writer = who()?.id;
  setInterval(again, pause);
  refresh().then(again);
}
