// @ts-check
/** How an amount is divided into parts: the fields that ask, and the body they become. */
import { t } from '../kit/language.js';
import { api } from '../api.js';

export const termsNames = { 'terms.firstDue': 'firstDue', 'terms.everyMonths': 'everyMonths', 'terms.parts': 'parts', 'terms.each': 'each' };

export const termsFields = () => [
  { name: 'firstDue', type: 'DATE', label: t('repayment.firstDue'), help: t('repayment.firstDue.help'), required: true },
  { name: 'everyMonths', type: 'INT', label: t('repayment.everyMonths'), required: true, least: 1, most: 12 },
  { name: 'parts', type: 'INT', label: t('repayment.parts'), help: t('repayment.parts.help'), least: 1, most: 240 },
  { name: 'each', type: 'MONEY', label: t('repayment.each'), help: t('repayment.each.help') },
];

/** @param {any} v */
export const termsBody = (v) => ({ firstDue: v.firstDue, everyMonths: v.everyMonths, parts: v.parts, each: v.each });

/** The chapters of this year, for a list to choose from. @returns {Promise<{code: string, label: string}[]>} */
export const chapterChoices = async () => (await api.get('chapters', { query: { limit: 200 } })).items.map((/** @type {any} */ c) => ({ code: String(c.id), label: `${c.code} ${c.name}` }));
