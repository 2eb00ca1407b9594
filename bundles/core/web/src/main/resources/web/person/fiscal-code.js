// @ts-check
/** The fiscal code as one types it: is it whole, is its last character right (D.M. 23-12-1976). */
import { t } from '../kit/language.js';

const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
const shape = /^[A-Z]{6}[0-9LMNP-V]{2}[A-EHLMPR-T][0-9LMNP-V]{2}[A-Z][0-9LMNP-V]{3}[A-Z]$/;

/** @param {string} code */
const rank = (code) => (/\d/.test(code) ? Number(code) : code.charCodeAt(0) - 65);

/** @param {string} typed */
export const tidy = (typed) => typed.replace(/\s/g, '').toUpperCase();

/** @param {string} typed @returns {string | undefined} what is wrong with it */
export function fiscalCodeFlaw(typed) {
  const code = tidy(typed);
  if (/^\d{11}$/.test(code)) {
    const sum = [...code].reduce((all, c, i) => { const n = i % 2 ? Number(c) * 2 : Number(c); return all + (n > 9 ? n - 9 : n); }, 0);
    return sum % 10 === 0 ? undefined : t('person.fiscalCode.check');
  }
  if (code.length !== 16) return t('person.fiscalCode.length', { count: code.length });
  if (!shape.test(code)) return t('person.fiscalCode.shape');
  const sum = [...code.slice(0, 15)].reduce((all, c, i) => all + (i % 2 === 0 ? odd[rank(c)] : rank(c)), 0);
  return String.fromCharCode(65 + (sum % 26)) === code[15] ? undefined : t('person.fiscalCode.check');
}
