// @ts-check
/** Who is signed in, and what this person may do. */
import { api } from './api.js';

/**
 * @typedef {{id: number, label: string, name?: string, roles: string[], units: {id: number, label: string}[], mustChange: boolean,
 *   organisation: {name: string, department: string}, idleEnd: string, absoluteEnd: string}} Who
 */

/** @type {Who | undefined} */
let session;
const listeners = new Set();

/** @param {any} answer @returns {Who} */
const flat = ({ user, ...rest }) => ({ ...user, ...rest });

/** @param {...string} roles @returns {boolean} whether the person signed in has one of these */
export function is(...roles) {
  return roles.some((role) => session?.roles.includes(role));
}

/** @returns {any} */
export function who() {
  return session;
}

/** @param {() => void} tell */
export function onSession(tell) {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** @param {any} next */
export function setSession(next) {
  session = next;
  for (const tell of listeners) tell();
}

/** Ask the server who we are; nobody is an answer too. */
export async function readSession() {
  try {
    setSession(flat(await api.get('session', { quiet: true })));
  } catch (problem) {
    if (/** @type {any} */ (problem).status !== 401 && /** @type {any} */ (problem).status !== 404) throw problem;
    setSession(undefined);
  }
}
