// @ts-check
/** Months and their days, and what is typed for them, to and from the wire. */
import { t } from '../kit/language.js';
import { iso } from '../kit/value.js';
import { numberOf } from '../form/parse.js';

/** @typedef {Record<string, {quantity?: string, absence?: string}>} Typed */

/** @param {string} month `2026-11` */
export function daysOf(month) {
  const [y, m] = month.split('-').map(Number);
  return Array.from({ length: new Date(y, m, 0).getDate() }, (_, i) => `${month}-${String(i + 1).padStart(2, '0')}`);
}

/** @param {string} month @param {number} by */
export function monthAfter(month, by) {
  const [y, m] = month.split('-').map(Number);
  return iso(new Date(y, m - 1 + by, 1)).slice(0, 7);
}

/** @param {any[]} deliveries @returns {Typed} */
export const typedOf = (deliveries) => Object.fromEntries(deliveries.map((d) => [d.on, { quantity: d.absence ? '' : String(d.quantity).replace('.', ','), absence: d.absence ?? '' }]));

/** @param {Typed} typed */
export const totalOf = (typed) => Object.values(typed).reduce((sum, d) => sum + (numberOf(d.quantity ?? '') ?? 0), 0);

/** What is typed, as deliveries; days that cannot be read are told in `wrong`. @param {Typed} typed */
export function deliveriesOf(typed) {
  /** @type {Record<string, string>} */
  const wrong = {};
  const deliveries = [];
  for (const [on, { quantity = '', absence = '' }] of Object.entries(typed).sort()) {
    const amount = quantity.trim() === '' ? undefined : numberOf(quantity);
    if (quantity.trim() !== '' && (amount === undefined || amount < 0 || amount > 24)) wrong[on] = t('month.wrong.hours');
    else if (amount && absence) wrong[on] = t('month.wrong.both');
    if (amount || absence) deliveries.push({ on, quantity: amount ?? 0, absence: absence || undefined });
  }
  return { deliveries, wrong };
}
