// @ts-check
/** The one way to the server: JSON both ways, problems as `Problem`, a lost session asked for again in place. */
import { Problem } from './kit/problem.js';
import { language, t } from './kit/language.js';

/** @type {WeakMap<object, string>} */
const etags = new WeakMap();
/** @type {() => Promise<boolean>} */
let askAgain = async () => false;
/** @type {Set<(up: boolean) => void>} */
const netListeners = new Set();

/** Who opens the login in place when the session has ended. @param {() => Promise<boolean>} ask */
export function onSessionLost(ask) {
  askAgain = ask;
}

/** @param {(up: boolean) => void} tell */
export function onNetwork(tell) {
  netListeners.add(tell);
  return () => netListeners.delete(tell);
}

/** The version of a body that was read, to be given back when it is changed. @param {object} body */
export function etagOf(body) {
  return etags.get(body);
}

let answeredAt = Date.now();
/** When the server last answered: each answer prolongs the session. */
export function lastAnswer() {
  return answeredAt;
}

/** @typedef {{ifMatch?: string, key?: string, query?: Record<string, any>, signal?: AbortSignal, quiet?: boolean}} How */

/** @param {string} method @param {string} path @param {any} body @param {How} how @returns {Promise<any>} */
async function send(method, path, body, how = {}) {
  const url = new URL(path.startsWith('/') ? path : `/api/${path}`, location.origin);
  for (const [name, value] of Object.entries(how.query ?? {}))
    if (value !== undefined && value !== null && value !== '') url.searchParams.set(name, String(value));
  /** @type {Record<string, string>} */
  const headers = { Accept: 'application/json, application/problem+json', 'Accept-Language': language() };
  if (method !== 'GET') headers['X-Affianca'] = '1';
  if (how.ifMatch) headers['If-Match'] = how.ifMatch;
  if (method === 'POST') headers['Idempotency-Key'] = how.key ?? crypto.randomUUID();
  const raw = body instanceof Blob || body instanceof FormData;
  if (body !== undefined && !raw) headers['Content-Type'] = 'application/json';
  if (body instanceof Blob) headers['Content-Type'] = body.type || 'application/octet-stream';
  const payload = body === undefined ? undefined : raw ? body : JSON.stringify(body);
  for (let tries = 0; ; tries++) {
    const answer = await reach(url, { method, headers, body: payload, signal: how.signal });
    if (answer.status === 401 && !how.quiet && (await askAgain())) continue;
    const pause = Number(answer.headers.get('Retry-After'));
    // An area that is just being replaced answers 503 for a moment; asking again does no harm to a read or to a keyed act.
    if (answer.status === 503 && !how.quiet && pause > 0 && pause <= 5 && tries < 3 && (method === 'GET' || headers['Idempotency-Key'])) {
      await new Promise((go) => setTimeout(go, pause * 1000));
      continue;
    }
    return read(answer);
  }
}

/** @param {URL} url @param {RequestInit} request */
async function reach(url, request) {
  try {
    const answer = await fetch(url, { credentials: 'same-origin', ...request });
    if (answer.ok) answeredAt = Date.now();
    for (const tell of netListeners) tell(true);
    return answer;
  } catch (fault) {
    if (fault instanceof DOMException && fault.name === 'AbortError') throw fault;
    for (const tell of netListeners) tell(false);
    throw new Problem({ status: 0, title: t('problem.network') });
  }
}

/** @param {Response} answer */
async function read(answer) {
  const json = answer.headers.get('Content-Type')?.includes('json');
  const body = answer.status === 204 ? undefined : json ? await answer.json() : await answer.blob();
  if (!answer.ok) throw new Problem({ title: t('problem.unexpected', { status: answer.status }), ...(json ? body : {}), status: answer.status });
  const etag = answer.headers.get('ETag');
  if (etag && body && typeof body === 'object') etags.set(body, etag);
  return body;
}

export const api = {
  /** @param {string} path @param {How} [how] */
  get: (path, how) => send('GET', path, undefined, how),
  /** @param {string} path @param {any} [body] @param {How} [how] */
  post: (path, body, how) => send('POST', path, body ?? {}, how),
  /** @param {string} path @param {any} body @param {How} [how] */
  put: (path, body, how) => send('PUT', path, body, how),
  /** @param {string} path @param {any} body @param {How} [how] */
  patch: (path, body, how) => send('PATCH', path, body, how),
  /** @param {string} path @param {How} [how] */
  delete: (path, how) => send('DELETE', path, undefined, how),
  etagOf,
};
