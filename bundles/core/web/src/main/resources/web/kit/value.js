// @ts-check
/** How a value is written on a screen: dates `gg/mm/aaaa`, money `1.234,50 €`, a dash for nothing. */
import { locale, t } from './language.js';

export const nothing = '—';

/** @param {unknown} raw @returns {Date | undefined} */
function moment(raw) {
  if (raw instanceof Date) return raw;
  if (typeof raw !== 'string' || raw === '') return undefined;
  const [, y, m, d] = raw.match(/^(\d{4})-(\d{2})-(\d{2})$/) ?? [];
  const when = y ? new Date(Number(y), Number(m) - 1, Number(d)) : new Date(raw);
  return Number.isNaN(when.getTime()) ? undefined : when;
}

/** @param {Intl.DateTimeFormatOptions} how */
const written = (how) => (/** @type {unknown} */ raw) => {
  const when = moment(raw);
  return when ? new Intl.DateTimeFormat(locale(), how).format(when) : nothing;
};

export const date = written({ day: '2-digit', month: '2-digit', year: 'numeric' });
export const time = written({ hour: '2-digit', minute: '2-digit' });
export const dateTime = written({ day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' });
export const longDate = written({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
export const monthName = written({ month: 'long', year: 'numeric' });
export const weekday = written({ weekday: 'short' });

/** A count that may be kept back: below five, people can be recognised by it. @param {{least: number, most: number, suppressed: boolean}} count */
export const tally = ({ least, most, suppressed }) => !suppressed ? String(least) : most < 5 ? '<5' : `${least}–${most}`;

/** What to say beside counts of which some are kept back. @param {{suppressed: boolean}[]} counts */
export const keptBack = (counts) => counts.some((one) => one.suppressed) ? t('tally.few') : '';

/** @param {unknown} raw @param {number} [digits] */
export function number(raw, digits = 2) {
  if (raw === null || raw === undefined || raw === '' || Number.isNaN(Number(raw))) return nothing;
  return new Intl.NumberFormat(locale(), { useGrouping: 'always', maximumFractionDigits: digits }).format(Number(raw));
}

/** Money comes as a plain amount or as `{amount, currency}`. @param {any} raw */
export function money(raw) {
  const amount = raw !== null && typeof raw === 'object' ? raw.amount : raw;
  if (amount === null || amount === undefined || amount === '' || Number.isNaN(Number(amount))) return nothing;
  const digits = { useGrouping: /** @type {const} */ ('always'), minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return `${new Intl.NumberFormat(locale(), digits).format(Number(amount))}\u00a0€`;
}

/** @param {any} raw */
export function period(raw) {
  if (!raw?.from) return nothing;
  return raw.until ? `${date(raw.from)} – ${date(raw.until)}` : t('value.from', { date: date(raw.from) });
}

/** Days of which either end may be open or unknown. @param {any} raw */
export function span(raw) {
  if (raw?.from) return period(raw);
  return raw?.until ? t('value.until', { date: date(raw.until) }) : nothing;
}

/** @param {unknown} raw */
export function yesNo(raw) {
  if (raw === null || raw === undefined) return nothing;
  return raw ? t('value.yes') : t('value.no');
}

/** @param {number} bytes */
export function size(bytes) {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1048576) return `${number(bytes / 1024, 0)} KB`;
  return `${number(bytes / 1048576, 1)} MB`;
}

/** The day of a local date as the wire writes it. @param {Date} [when] */
export function iso(when = new Date()) {
  const two = (/** @type {number} */ n) => String(n).padStart(2, '0');
  return `${when.getFullYear()}-${two(when.getMonth() + 1)}-${two(when.getDate())}`;
}

/** The minute of a local moment as the wire writes it. @param {Date} [when] */
export const isoMinute = (when = new Date()) => `${iso(when)}T${String(when.getHours()).padStart(2, '0')}:${String(when.getMinutes()).padStart(2, '0')}`;

/** Whole days from today to a day: negative when it is past. @param {string} day */
export function daysTo(day) {
  const when = moment(String(day).slice(0, 10));
  const today = moment(iso());
  return when && today ? Math.round((when.getTime() - today.getTime()) / 86400000) : 0;
}

/** Initials for the little disc beside a name. @param {string} name */
export function initials(name) {
  const parts = String(name ?? '').split(/[\s’']+/).filter(Boolean);
  return ((parts[0]?.[0] ?? '') + (parts[1]?.[0] ?? '')).toUpperCase();
}

/** A value of one of the ten types of a details record. @param {string} type @param {any} raw */
export function ofType(type, raw) {
  if (raw === null || raw === undefined || raw === '') return nothing;
  const ways = /** @type {Record<string, (raw: any) => string>} */ ({
    date, money, period, boolean: yesNo, int: (n) => number(n, 0), decimal: (n) => number(n),
  });
  return ways[type] ? ways[type](raw) : String(raw);
}
