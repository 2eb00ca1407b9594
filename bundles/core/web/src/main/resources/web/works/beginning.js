// @ts-check
/** What begins a work of each kind besides its own details. */
import { t } from '../kit/language.js';
import { date } from '../kit/value.js';

/** What a kind says of itself and may still be changed once the work is open. @param {string} kind @param {{code: string, label: string}[]} [instruments] */
export const particularFields = (kind, instruments = []) => [
  ...(kind === 'ASSESSMENT' ? [{ name: 'instrument', type: 'CODE', list: true, choices: instruments, label: t('work.instrument'), help: t('work.instrument.help') }] : []),
  ...(kind === 'MEASURE' ? [{ name: 'provider', type: 'TEXT', label: t('work.provider'), help: t('work.provider.help'), most: 200 }] : []),
  ...(kind === 'PLACEMENT' ? [{ name: 'facility', type: 'REFERENCE', source: 'facilities', label: t('work.facility'), required: true }] : []),
  ...(kind === 'ORDER' ? [
    { name: 'authority', type: 'TEXT', label: t('work.authority'), required: true, most: 200 },
    { name: 'reference', type: 'TEXT', label: t('work.reference'), required: true, most: 200 },
    { name: 'notifiedOn', type: 'DATE', label: t('work.notifiedOn'), help: t('work.notifiedOn.help') }] : []),
  ...(kind === 'REFERRAL' ? [
    { name: 'direction', type: 'ENUM', label: t('work.direction'), required: true, list: true, choices: ['OUT', 'IN'].map((code) => ({ code, label: t(`direction.${code}`) })) },
    { name: 'body', type: 'TEXT', label: t('work.body'), required: true, most: 200 }] : []),
];

/** @param {string} kind @param {any} v */
export const particularsBody = (kind, v) => ({
  ...(kind === 'ASSESSMENT' ? { instrument: v.instrument || undefined } : {}),
  ...(kind === 'MEASURE' ? { provider: v.provider ?? '' } : {}),
  ...(kind === 'PLACEMENT' ? { facility: v.facility } : {}),
  ...(kind === 'ORDER' ? { authority: v.authority ?? '', reference: v.reference ?? '', notifiedOn: v.notifiedOn } : {}),
  ...(kind === 'REFERRAL' ? { direction: v.direction, body: v.body ?? '' } : {}),
});

/** @param {string} kind @param {any[]} plans @param {{code: string, label: string}[]} [instruments] */
export const beginningGroup = (kind, plans, instruments = []) => ({ label: t('work.beginning'), fields: [
  { name: 'period', type: 'PERIOD', label: t('work.period'), required: true },
  ...(plans.length && kind !== 'PLAN' ? [{ name: 'under', type: 'CODE', label: t('work.under'), help: t('work.under.help'), list: true, choices: plans.map((p) => ({ code: String(p.id), label: `${p.serviceLabel} (${date(p.from)})` })) }] : []),
  ...(kind === 'APPLICATION' ? [{ name: 'receivedOn', type: 'DATE', label: t('work.receivedOn'), required: true }] : []),
  ...(kind === 'GRANT' ? [
    { name: 'amount', type: 'MONEY', label: t('work.amount'), required: true, least: 0.01 },
    { name: 'rhythm', type: 'ENUM', label: t('work.rhythm'), required: true, list: true, choices: ['ONCE', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'YEARLY'].map((code) => ({ code, label: t(`rhythm.${code}`) })) },
    { name: 'payee', type: 'REFERENCE', label: t('work.payee'), help: t('work.payee.help') }] : []),
  ...particularFields(kind, instruments),
] });

/** @param {string} kind @param {any} v */
export const beginningBody = (kind, v) => ({
  from: v.period?.from, until: v.period?.until, under: v.under ? Number(v.under) : undefined,
  ...(kind === 'APPLICATION' ? { receivedOn: v.receivedOn } : {}),
  ...particularsBody(kind, v),
  ...(kind === 'GRANT' ? { amount: v.amount, rhythm: v.rhythm, payee: v.payee } : {}),
});
