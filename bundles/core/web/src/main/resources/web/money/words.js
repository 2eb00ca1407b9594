// @ts-check
/** Words and tags that the screens of money share. */
import { t } from '../kit/language.js';
import { tag } from '../kit/tags.js';
import { date, money, nothing } from '../kit/value.js';

const tints = /** @type {Record<string, string>} */ ({
  PROPOSED: 'amber', APPROVED: 'green', REFUSED: 'red', CLOSED: '', DUE: 'amber', IN_RUN: 'blue', PAID: 'green', ANNULLED: '', DRAFT: 'amber', EXECUTED: 'green', CANCELLED: '',
});

/** @param {string} state */
export const commitmentTag = (state) => tag(t(`commitment.${state}`), tints[state]);
/** @param {string} state */
export const paymentTag = (state) => tag(t(`payment.${state}`), tints[state]);
/** @param {string} state */
export const runTag = (state) => tag(t(`run.${state}`), state === 'APPROVED' ? 'blue' : tints[state]);

/** An IBAN in groups of four. @param {string} iban */
export const grouped = (iban) => iban ? iban.replace(/(.{4})(?=.)/g, '$1 ') : nothing;

/** The columns of what was moved in a fund, a chapter or a commitment. */
export const movementColumns = () => [
  { label: t('movement.on'), cell: (/** @type {any} */ m) => date(m.on) },
  { label: t('movement.kind'), cell: (/** @type {any} */ m) => t(`movement.${m.kind}`) },
  { label: t('movement.other'), cell: (/** @type {any} */ m) => t(`account.${m.other}`) },
  { label: t('movement.reference'), cell: (/** @type {any} */ m) => m.reference },
  { label: t('work.amount'), num: true, cell: (/** @type {any} */ m) => money(m.amount) },
  { label: t('movement.by'), cell: (/** @type {any} */ m) => m.by },
];
