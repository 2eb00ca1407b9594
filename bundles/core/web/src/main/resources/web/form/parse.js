// @ts-check
/** What people type, turned into what the wire carries; `undefined` when it cannot be read. */
import { iso } from '../kit/value.js';

/** @param {number} y @param {number} m @param {number} d */
function day(y, m, d) {
  const when = new Date(y, m - 1, d);
  when.setFullYear(y);
  return when.getMonth() === m - 1 && when.getDate() === d && y > 1800 && y < 2200 ? iso(when) : undefined;
}

/** @param {number} days */
function inDays(days) {
  const when = new Date();
  when.setDate(when.getDate() + days);
  return iso(when);
}

/**
 * A date as typed: `1/2/26`, `01.02.2026`, `010226`, `oggi`, `domani`, `+30`.
 * @param {string} typed @param {boolean} [past] the day lies behind us: `41` then is 1941
 */
export function dateOf(typed, past = false) {
  const text = typed.trim().toLowerCase();
  const words = /** @type {Record<string, number>} */ ({ oggi: 0, today: 0, domani: 1, tomorrow: 1, ieri: -1, yesterday: -1 });
  if (text in words) return inDays(words[text]);
  if (/^[+-]\d{1,4}$/.test(text)) return inDays(Number(text));
  const wire = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (wire) return day(Number(wire[1]), Number(wire[2]), Number(wire[3]));
  const parts = /^(\d{1,2})[/.\- ](\d{1,2})(?:[/.\- ](\d{4}|\d{2}))?$/.exec(text) ?? /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(text);
  if (!parts) return undefined;
  const now = new Date();
  let year = parts[3] === undefined ? now.getFullYear() : Number(parts[3]);
  if (parts[3]?.length === 2) year += year <= (now.getFullYear() % 100) + 20 ? 2000 : 1900;
  const found = day(year, Number(parts[2]), Number(parts[1]));
  return past && found && found > iso() && parts[3]?.length === 2 ? day(year - 100, Number(parts[2]), Number(parts[1])) : found;
}

/**
 * A moment as typed: `17/1 2:10`, `ieri 23.40`; an hour alone is today's. On the wire as the clock on the wall shows it.
 * @param {string} typed
 */
export function momentOf(typed) {
  const [, before, hour, minute = '00'] = /^(.*?)\s*\b(\d{1,2})(?:[:.](\d{2}))?$/.exec(typed.trim()) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined;
  const on = before ? dateOf(before.replace(/[,T]$/, '')) : iso();
  return on && `${on}T${hour.padStart(2, '0')}:${minute}`;
}

/** A number as typed, in Italian or in English: `1.234,50`, `1234.5`. @param {string} typed */
export function numberOf(typed) {
  let text = typed.replace(/[\s€\u00a0]/g, '');
  if (text.includes(',')) text = text.replace(/\./g, '').replace(',', '.');
  else if (/^-?\d{1,3}(\.\d{3})+$/.test(text)) text = text.replace(/\./g, '');
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}
