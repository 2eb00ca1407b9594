// @ts-check
/** Code lists, units, staff and services: read once a language and kept, forgotten when areas change. */
import { api } from '../api.js';
import { language, onLanguage } from './language.js';

/** @type {Map<string, Promise<any[]>>} */
const known = new Map();
onLanguage(() => known.clear());
addEventListener('affianca-areas', () => known.clear());

/** @param {string} path @returns {Promise<any[]>} */
function items(path) {
  const key = `${language()} ${path}`;
  const asked = known.get(key) ?? api.get(path).then((answer) => answer.items);
  known.set(key, asked);
  asked.catch(() => known.delete(key));
  return asked;
}

/** @param {string} list @returns {Promise<{code: string, label: string}[]>} */
export const codes = (list) => items(`code-lists/${list}`);
export const services = () => items('services');
/** The instruments a service of an area may use, its own first. @param {string} area @returns {Promise<{code: string, label: string, area: string}[]>} */
export const instruments = async (area) => (await items('instruments')).filter((i) => area === 'core' || i.area === area || i.area === 'core')
  .sort((a, b) => Number(b.area === area) - Number(a.area === area)).map((i) => ({ code: i.code, label: i.title, area: i.area }));
/** @returns {Promise<{code: string, label: string}[]>} */
export const units = async () => (await items('units')).map((u) => ({ code: String(u.id), label: u.label }));
/** @returns {Promise<{code: string, label: string}[]>} */
export const staff = async () => (await items('staff')).map((s) => ({ code: String(s.id), label: s.label }));

/** The label of a code in a list that was read. @param {{code: string, label: string}[]} list @param {any} code */
export const labelOf = (list, code) => list.find((one) => one.code === String(code))?.label ?? String(code ?? '');
