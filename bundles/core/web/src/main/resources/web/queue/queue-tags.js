// @ts-check
import { t } from '../kit/language.js';
import { tag } from '../kit/tags.js';
import { number } from '../kit/value.js';

const entries = /** @type {Record<string, string>} */ ({ WAITING: 'amber', SUSPENDED: 'blue', LEFT: '' });
const offers = /** @type {Record<string, string>} */ ({ OPEN: 'amber', ACCEPTED: 'green', REFUSED: '', EXPIRED: 'red', WITHDRAWN: '' });
const urgencies = /** @type {Record<string, string>} */ ({ ASKED: 'amber', GRANTED: 'red', DECLINED: '', LIFTED: '' });
const rules = /** @type {Record<string, string>} */ ({ DRAFT: 'amber', IN_FORCE: 'green', PAST: '' });

/** @param {string} state */
export const entryTag = (state) => tag(t(`queue.entry.${state}`), entries[state]);
/** @param {string} state */
export const offerTag = (state) => tag(t(`queue.offer.state.${state}`), offers[state]);
/** @param {string} state */
export const urgencyTag = (state) => tag(t(`queue.urgency.${state}`), urgencies[state]);
/** @param {string} state */
export const ruleTag = (state) => tag(t(`queue.rules.${state}`), rules[state]);

/** Who it is, or the number that stands for who may not be named. @param {any} line */
export const whose = (line) => line.holderLabel || t('queue.entry.number', { number: line.id });

/** @param {number} points */
export const points = (points) => number(points, 2);

/** @param {any} c */
const asks = (c) => ['YES_NO', 'CHOICE', 'PER_UNIT', 'BANDS'].includes(c.kind);
/** @param {any} c */
const untilOf = (c) => `${c.code}.until`;

/** @param {any} c */
const control = (c) => (c.kind === 'YES_NO' ? { type: 'CODE', list: true, choices: [{ code: 'yes', label: t('value.yes') }, { code: 'no', label: t('value.no') }] }
  : c.kind === 'CHOICE' ? { type: 'CODE', list: true, choices: c.brackets.map((/** @type {any} */ b) => ({ code: b.code, label: b.label })) } : { type: 'DECIMAL' });

/** Facts as a form asks for them, by the rules in force; some have a last day. @param {any} rules */
export const factFields = (rules) => rules.criteria.filter(asks).flatMap((/** @type {any} */ c) => [
  { name: c.code, label: c.label, help: c.source, ...control(c) },
  ...(c.expires ? [{ name: untilOf(c), type: 'DATE', label: t('queue.fact.until', { fact: c.label }) }] : []),
]);

/** @param {any} rules @param {any} facts */
export const factValues = (rules, facts) => Object.fromEntries(rules.criteria.filter(asks).flatMap((/** @type {any} */ c) => [
  [c.code, facts[c.code] === undefined ? undefined : c.kind === 'YES_NO' ? (facts[c.code] ? 'yes' : 'no') : facts[c.code]],
  [untilOf(c), facts[untilOf(c)]],
]));

const given = (/** @type {any} */ value) => value !== undefined && value !== null && value !== '';

/** @param {any} rules @param {any} typed */
export const factBody = (rules, typed) => Object.fromEntries(rules.criteria.filter((/** @type {any} */ c) => given(typed[c.code])).flatMap((/** @type {any} */ c) => [
  [c.code, c.kind === 'YES_NO' ? typed[c.code] === 'yes' : typed[c.code]],
  ...(given(typed[untilOf(c)]) ? [[untilOf(c), typed[untilOf(c)]]] : []),
]));

/** Where the server's words about a fact belong. @param {any} rules */
export const factNames = (rules) => Object.fromEntries(rules.criteria.flatMap((/** @type {any} */ c) => [[`facts.${c.code}`, c.code], [`facts.${untilOf(c)}`, untilOf(c)]]));
