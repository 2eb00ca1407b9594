// @ts-check
/** Addresses and screens: which element stands at which path; the address is the state of a list. */

/** @typedef {{pattern: RegExp, names: string[], tag: string, load: () => Promise<unknown>}} Route */

/** @type {Route[]} */
const routes = [];
const listeners = new Set();

/** @param {string} path such as `/cases/:id/:tab?` @param {string} tag @param {() => Promise<unknown>} load */
export function route(path, tag, load) {
  const names = [...path.matchAll(/:(\w+)/g)].map((m) => m[1]);
  const source = path.replace(/\/:(\w+)\?/g, '(?:/([^/]+))?').replace(/:(\w+)/g, '([^/]+)');
  routes.push({ pattern: new RegExp(`^${source}/?$`), names, tag, load });
}

/** @param {string} [path] */
export function match(path = location.pathname) {
  for (const { pattern, names, tag, load } of routes) {
    const found = pattern.exec(path);
    if (!found) continue;
    /** @type {Record<string, string | undefined>} */
    const params = {};
    names.forEach((name, i) => { params[name] = found[i + 1] === undefined ? undefined : decodeURIComponent(found[i + 1]); });
    return { tag, load, params };
  }
  return undefined;
}

/** Go to an address of the shell. @param {string} address @param {{replace?: boolean}} [how] */
export function go(address, how = {}) {
  const here = location.pathname + location.search;
  if (address === here) return;
  if (how.replace) history.replaceState(null, '', address);
  else {
    history.replaceState({ ...history.state, scroll: scrollY }, '', here);
    history.pushState(null, '', address);
  }
  tell();
}

/** Write a list's filters into the address without a new entry in the history. @param {Record<string, any>} values */
export function remember(values) {
  const url = new URL(location.href);
  for (const [name, value] of Object.entries(values))
    if (value === undefined || value === null || value === '') url.searchParams.delete(name);
    else url.searchParams.set(name, String(value));
  history.replaceState(history.state, '', url.pathname + url.search);
}

export function query() {
  return Object.fromEntries(new URLSearchParams(location.search));
}

/** @param {() => void} listener */
export function onRoute(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell() {
  for (const listener of listeners) listener();
}

/** @param {MouseEvent} event */
function follow(event) {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = /** @type {Element} */ (event.target).closest?.('a[href]');
  if (!(link instanceof HTMLAnchorElement) || link.target || link.hasAttribute('download')) return;
  if (link.origin !== location.origin || link.pathname.startsWith('/api/')) return;
  event.preventDefault();
  if (link.hash && link.pathname === location.pathname) {
    document.getElementById(link.hash.slice(1))?.focus();
    return;
  }
  go(link.pathname + link.search);
}

export function startRouter() {
  history.scrollRestoration = 'manual';
  document.addEventListener('click', follow);
  addEventListener('popstate', tell);
}
