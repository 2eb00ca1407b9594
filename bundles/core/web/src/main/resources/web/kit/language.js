// @ts-check
/** The words of the screens: Italian unless told otherwise, changed without reload. */

/** @type {Record<string, string>} */
let words = {};
/** Words that areas brought along. @type {Record<string, Record<string, string>>} */
const brought = { it: {}, en: {} };
let current = 'it';
let plurals = new Intl.PluralRules('it');
const listeners = new Set();

export const languages = ['it', 'en'];

/** The language in force, as a BCP 47 word. */
export function language() {
  return current;
}

/** The locale for numbers and dates: English speakers here still write dates day first. */
export function locale() {
  return current === 'it' ? 'it-IT' : 'en-GB';
}

/** @param {string} [wanted] */
export async function speak(wanted) {
  const chosen = wanted && languages.includes(wanted) ? wanted : 'it';
  const answer = await fetch(new URL(`../i18n/${chosen}.json`, import.meta.url));
  words = await answer.json();
  current = chosen;
  plurals = new Intl.PluralRules(chosen);
  document.documentElement.lang = chosen;
  try { localStorage.setItem('affianca.language', chosen); } catch { /* private browsing: the choice lasts for the page */ }
  for (const tell of listeners) tell();
}

/** The language chosen here before, if any. */
export function remembered() {
  try { return localStorage.getItem('affianca.language') ?? undefined; } catch { return undefined; }
}

/** @param {() => void} tell @returns {() => void} the way to stop listening */
export function onLanguage(tell) {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** @param {string} key */
export function has(key) {
  return key in words;
}

/**
 * The words for a key; `{name}` is filled in, and `{count}` chooses between `key.one` and `key.other`.
 * @param {string} key @param {Record<string, unknown>} [values]
 */
export function t(key, values = {}) {
  const counted = typeof values.count === 'number' ? `${key}.${plurals.select(values.count)}` : key;
  const own = brought[current];
  const text = words[counted] ?? words[`${key}.other`] ?? words[key] ?? own[counted] ?? own[`${key}.other`] ?? own[key] ?? brought.it[key];
  if (text === undefined) return key;
  return text.replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ''));
}

/** Words of an area, by language; keys begin with the area's id so that nobody meets another's. @param {Record<string, Record<string, string>>} more */
t.add = (more) => {
  for (const word of languages) Object.assign(brought[word], more[word] ?? {});
};

/** The words for a code of a closed list, or the code itself when nobody gave it words. @param {string} list @param {unknown} code */
export function word(list, code) {
  const key = `${list}.${String(code)}`;
  return has(key) ? words[key] : String(code ?? '');
}
