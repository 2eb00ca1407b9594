// @ts-check
/** Who is signed in, and what this person may do. */
import { api, lastAnswer } from './api.js';

/**
 * @typedef {{id: number, label: string, name?: string, roles: string[], units: {id: number, label: string}[], mustChange: boolean, awaits: string,
 *   organisation: {name: string, department: string}, idleEnd: string, absoluteEnd: string}} Who
 */

/** @type {Who | undefined} */
let session;
/** How long a session lives without a request, in milliseconds. */
let length = 0;
const listeners = new Set();
/** @type {Set<(next: Who) => Promise<void>>} */
const before = new Set();

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

/** Whether somebody is signed in and owes nothing any more: no password of their own, no second factor. */
export function inside() {
  return Boolean(session && !session.mustChange && session.awaits === 'NOTHING');
}

/** @param {() => void} tell */
export function onSession(tell) {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** What must be done for who has signed in before any page hears of it. @param {(next: Who) => Promise<void>} prepare */
export function beforeSession(prepare) {
  before.add(prepare);
}

/** @param {any} next */
export function setSession(next) {
  session = next;
  length = next ? Date.parse(next.idleEnd) - Date.now() : 0;
  for (const tell of listeners) tell();
}

/** The name signed in with in this browser session, to be offered again. @param {string} [name] @returns {string} */
export function signInName(name) {
  try {
    if (name) sessionStorage.setItem('affianca.name', name);
    return sessionStorage.getItem('affianca.name') ?? '';
  } catch { return name ?? ''; }
}

/** Milliseconds until the session ends by itself, as far as this page knows. */
export function timeLeft() {
  if (!session) return Infinity;
  return Math.min(lastAnswer() + length, Date.parse(session.absoluteEnd) || Infinity) - Date.now();
}

/** Ask the server who we are; nobody is an answer too. */
export async function readSession() {
  try {
    const next = flat(await api.get('session', { quiet: true }));
    for (const prepare of before) await prepare(next);
    setSession(next);
  } catch (problem) {
    if (/** @type {any} */ (problem).status !== 401 && /** @type {any} */ (problem).status !== 404) throw problem;
    setSession(undefined);
  }
}
