// @ts-check
/** What is done to a plan, each as a question and an act. */
import { html } from 'lit';
import { ask } from '../../kit/ask.js';
import { t } from '../../kit/language.js';
import { toast } from '../../kit/toast.js';
import { date, iso } from '../../kit/value.js';
import { codes } from '../../kit/words.js';
import { api } from '../../api.js';
import { choices } from './form.js';

/** @param {string} name @param {string} label @param {any} [more] */
const day = (name, label, more = {}) => ({ name, type: 'DATE', label: t(label), required: true, ...more });

/**
 * Ask, act, tell.
 * @param {any} plan @param {'put' | 'post'} how @param {string} part @param {Omit<import('../../kit/ask.js').Question, 'save'> & {body?: (v: any) => any}} question
 */
const act = async (plan, how, part, { body = (v) => v, ...question }) => {
  const done = await ask({ ...question, save: (v, key) => api[how](`works/${plan.work}/plan/${part}`, body(v), { ifMatch: `"${plan.version}"`, key }) });
  if (done) toast(t('plan.saved'));
  return done;
};

/** @param {any} fields @returns {any[]} */
const one = (fields) => [{ fields }];

/** @param {any} plan */
export const propose = (plan) => act(plan, 'put', 'agreement/proposal', { title: t('plan.propose'), text: html`<p>${t('plan.propose.text')}</p>`, action: t('plan.propose'), values: { on: iso() }, groups: one([day('on', 'plan.on')]) });

/** @param {any} plan */
export const revise = (plan) => act(plan, 'post', 'versions', { title: t('plan.revise'), text: html`<p>${t('plan.revise.text')}</p>`, action: t('plan.revise'), groups: [], body: () => ({}) });

/** @param {any} plan */
export const enforce = (plan) => act(plan, 'put', 'agreement/authority', { title: t('plan.enforce'), text: html`<p>${t('plan.enforce.text')}</p>`, action: t('plan.enforce'), values: { on: iso() },
  groups: one([{ name: 'legalBasis', type: 'TEXT', label: t('plan.legalBasis'), required: true, most: 500 }, day('on', 'plan.on')]) });

/** @param {any} plan @param {any} who */
export async function sign(plan, who) {
  const how = await codes('plan-signing');
  return act(plan, 'put', `agreement/signatures/${who.number}`, { title: `${t('plan.answer')}: ${who.name}`, values: { answer: 'SIGNED', on: iso(), how: how[0]?.code },
    groups: one([{ name: 'answer', type: 'CODE', label: t('plan.answer'), required: true, choices: choices('answer', ['SIGNED', 'REFUSED', 'UNABLE']) }, day('on', 'plan.on'),
      { name: 'how', type: 'CODE', label: t('plan.how'), help: t('plan.how.help'), choices: how, list: true }, { name: 'reason', type: 'TEXT', label: t('plan.reason'), help: t('plan.reason.help'), most: 1000 }]),
    body: (v) => ({ answer: v.answer, on: v.on, how: v.answer === 'SIGNED' ? v.how ?? '' : '', reason: v.reason ?? '' }) });
}

/** @param {any} plan @param {any} action @param {any} now @param {any[]} works of the case */
export const progress = (plan, action, now, works) => act(plan, 'put', `progress/actions/${action.number}`, { title: action.text, values: { state: now?.state ?? 'PLANNED', work: now?.work === undefined ? undefined : String(now.work) },
  groups: one([{ name: 'state', type: 'CODE', label: t('plan.progress'), required: true, choices: choices('progress', ['PLANNED', 'RUNNING', 'DONE', 'DROPPED']) },
    { name: 'work', type: 'CODE', label: t('plan.carriedBy'), list: true, choices: works.filter((w) => w.id !== plan.work).map((w) => ({ code: String(w.id), label: `${w.serviceLabel} (${date(w.from)})` })) }]),
  body: (v) => ({ state: v.state, work: v.work ? Number(v.work) : undefined }) });

/** @param {any} plan @param {any} indicator */
export const measure = (plan, indicator) => act(plan, 'post', `progress/indicators/${indicator.number}`, { title: indicator.text, values: { on: iso() },
  groups: one([day('on', 'plan.on', { past: true }), { name: 'value', type: 'TEXT', label: t('plan.value'), required: true, most: 200 }, { name: 'note', type: 'TEXT', label: t('work.step.note'), most: 500 }]),
  body: (v) => ({ on: v.on, value: v.value, note: v.note ?? '' }) });

/** @param {any} plan */
export const join = (plan) => act(plan, 'post', 'participants', { title: t('plan.join'), text: html`<p>${t('plan.join.text')}</p>`, action: t('plan.join'), values: { consentedOn: iso() },
  groups: one([{ name: 'name', type: 'TEXT', label: t('plan.name'), required: true, most: 200 }, { name: 'role', type: 'TEXT', label: t('plan.as'), required: true, most: 200 },
    { name: 'person', type: 'REFERENCE', label: t('plan.person'), help: t('plan.person.help') }, day('consentedOn', 'plan.consentedOn', { past: true })]) });

/** @param {any} plan @param {any} who */
export const leave = (plan, who) => act(plan, 'put', `participants/${who.number}/withdrawal`, { title: `${t('plan.leave')}: ${who.name}`, action: t('plan.leave'), values: { on: iso() }, groups: one([day('on', 'plan.on')]) });

/** @param {any} plan */
export const planReview = (plan) => act(plan, 'post', 'reviews', { title: t('review.plan'), action: t('review.plan'), groups: one([day('on', 'review.for')]) });

/** @param {any} plan @param {any} review */
export const moveReview = (plan, review) => act(plan, 'put', `reviews/${review.number}/day`, { title: t('review.move'), action: t('review.move'), values: { on: review.plannedFor }, groups: one([day('on', 'review.for')]) });

/** @param {any} plan @param {any} review @param {any[]} goals of the version in force */
export const holdReview = (plan, review, goals) => act(plan, 'put', `reviews/${review.number}`, { title: t('review.hold'), wide: true, values: { on: iso() },
  groups: one([day('on', 'plan.on', { past: true }), { name: 'tookPart', type: 'TEXT', label: t('review.tookPart'), help: t('review.tookPart.help'), required: true, most: 6000 },
    ...goals.flatMap((g) => [{ name: `level${g.number}`, type: 'CODE', label: `${t('goal.attained')}: ${g.text}`, required: true, list: true, choices: choices('goal.attained', ['0', '1', '2', '3']) }, { name: `reason${g.number}`, type: 'TEXT', label: `${t('plan.reason')}: ${g.text}`, most: 200 }]),
    { name: 'conclusions', type: 'TEXT', label: t('review.conclusions'), required: true, most: 8000 }, day('next', 'review.next', { required: false, help: t('review.next.help') })]),
  body: (v) => ({ on: v.on, tookPart: (v.tookPart ?? '').split('\n').map((/** @type {string} */ n) => n.trim()).filter(Boolean), conclusions: v.conclusions ?? '', next: v.next,
    goals: goals.map((g) => ({ goal: g.number, level: Number(v[`level${g.number}`] ?? 0), reason: v[`reason${g.number}`] ?? '' })) }) });
