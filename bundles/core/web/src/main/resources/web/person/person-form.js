// @ts-check
/** The form of a person, and its way to and from the wire. */
import { t } from '../kit/language.js';
import { secrecies } from '../kit/tags.js';
import { iso } from '../kit/value.js';
import { fiscalCodeFlaw, tidy } from './fiscal-code.js';

/** @param {{code: string, label: string}[]} reasons @param {string} [hint] what to say of the fiscal code while it is typed */
export const personForm = (reasons, hint) => [
  { label: t('person.identity'), fields: [
    { name: 'surname', type: 'TEXT', label: t('person.surname'), required: true, most: 120 },
    { name: 'name', type: 'TEXT', label: t('person.name'), required: true, most: 120 },
    { name: 'fiscalCode', type: 'TEXT', label: t('person.fiscalCode'), help: hint || t('person.fiscalCode.help'), most: 20, upper: true, check: fiscalCodeFlaw },
    { name: 'noFiscalCodeBecause', type: 'CODE', label: t('person.noFiscalCodeBecause'), choices: reasons },
    { name: 'birthDate', type: 'DATE', label: t('person.birthDate'), past: true, check: (/** @type {string} */ day) => (day > iso() ? t('form.wrong.future') : undefined) },
    { name: 'birthPlace', type: 'TEXT', label: t('person.birthPlace'), most: 120 },
    { name: 'sex', type: 'ENUM', label: t('person.sex'), choices: ['F', 'M'].map((code) => ({ code, label: t(`sex.${code}`) })) },
    { name: 'citizenship', type: 'TEXT', label: t('person.citizenship'), help: t('person.citizenship.help'), most: 3, upper: true },
    { name: 'language', type: 'TEXT', label: t('person.language'), help: t('person.language.help'), most: 2 },
  ] },
  { label: t('person.residence'), fields: [
    { name: 'residence.street', type: 'TEXT', label: t('person.street'), most: 200, wide: true },
    { name: 'residence.postcode', type: 'TEXT', label: t('person.postcode'), most: 10 },
    { name: 'residence.municipality', type: 'TEXT', label: t('person.municipality'), most: 120 },
    { name: 'residence.province', type: 'TEXT', label: t('person.province'), most: 2, upper: true },
  ] },
  { label: t('person.contactPoints'), fields: [
    { name: 'contactPoints', type: 'ROWS', label: t('person.contactPoints.label'), one: t('person.contactPoint'), addLabel: t('person.contactPoint.add'), wide: true, fresh: { kind: 'phone', safe: true }, fields: [
      { name: 'kind', type: 'CODE', label: t('person.contactPoint.kind'), required: true, list: true, choices: ['phone', 'email'].map((code) => ({ code, label: t(`contactPoint.${code}`) })) },
      { name: 'value', type: 'TEXT', label: t('person.contactPoint.value'), required: true, most: 200 },
      { name: 'safe', type: 'BOOLEAN', label: t('person.contactPoint.safe'), help: t('person.contactPoint.safe.help') },
      { name: 'noMessages', type: 'BOOLEAN', label: t('person.contactPoint.noMessages'), help: t('person.contactPoint.noMessages.help') },
      { name: 'times', type: 'TEXT', label: t('person.contactPoint.times'), most: 120 },
      { name: 'note', type: 'TEXT', label: t('person.contactPoint.note'), most: 200 },
    ] },
    { name: 'secrecy', type: 'ENUM', label: t('person.secrecy'), required: true, list: true, choices: secrecies() },
  ] },
];

/** @param {any} p */
export const personValues = (p) => ({
  ...p, secrecy: p.secrecy ?? 'ORDINARY', contactPoints: p.contactPoints ?? [],
  'residence.street': p.residence?.street, 'residence.postcode': p.residence?.postcode,
  'residence.municipality': p.residence?.municipality, 'residence.province': p.residence?.province,
});

/** @param {Record<string, any>} v */
export const personBody = (v) => ({
  surname: (v.surname ?? '').trim(), name: (v.name ?? '').trim(), fiscalCode: tidy(v.fiscalCode ?? '') || undefined,
  noFiscalCodeBecause: v.noFiscalCodeBecause ?? '', birthDate: typeof v.birthDate === 'string' ? v.birthDate : undefined, birthPlace: v.birthPlace ?? '',
  sex: v.sex ?? '', citizenship: v.citizenship ?? '', language: v.language ?? '',
  residence: { street: v['residence.street'] ?? '', postcode: v['residence.postcode'] ?? '', municipality: v['residence.municipality'] ?? '', province: v['residence.province'] ?? '' },
  contactPoints: (v.contactPoints ?? []).map((/** @type {any} */ c) => ({ kind: c.kind, value: c.value ?? '', safe: Boolean(c.safe), note: c.note ?? '', noMessages: Boolean(c.noMessages), times: c.times ?? '' })),
  secrecy: v.secrecy ?? 'ORDINARY',
});
