// @ts-check
/** What can be done with an entry of a waiting list, each as a question with its fields. */
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { toast } from '../kit/toast.js';
import { codes } from '../kit/words.js';
import { api } from '../api.js';
import { factBody, factFields, factNames, factValues } from './queue-tags.js';

/** @param {any} e */
const match = (e) => ({ ifMatch: `"${e.version}"` });

/** @param {() => void} after @param {string} said @param {import('../kit/ask.js').Question} question */
async function act(after, said, question) {
  if (await ask(question)) { toast(t(said)); after(); }
}

/** @param {any} e @param {any} rules @param {() => void} after */
export const score = (e, rules, after) => act(after, 'queue.saved', {
  title: t('queue.score'), values: factValues(rules, e.facts), names: factNames(rules), groups: [{ fields: factFields(rules) }],
  save: (v) => api.put(`waiting-list-entries/${e.id}/facts`, { facts: factBody(rules, v) }, match(e)),
});

/** @param {any} e @param {() => void} after */
export async function suspend(e, after) {
  const reasons = await codes('waiting-pause');
  await act(after, 'queue.saved', {
    title: t('queue.suspend'), groups: [{ fields: [
      { name: 'reason', type: 'CODE', label: t('queue.reason'), required: true, list: true, choices: reasons },
      { name: 'until', type: 'DATE', label: t('queue.until'), help: t('queue.until.help') },
      { name: 'note', type: 'TEXT', label: t('queue.note'), help: t('queue.note.help'), required: true, most: 1000 }] }],
    action: t('queue.suspend'),
    save: (v, key) => api.post(`waiting-list-entries/${e.id}/suspension`, { reason: v.reason ?? '', until: v.until, note: v.note ?? '' }, { key, ...match(e) }),
  });
}

/** @param {any} e @param {string} what @param {string} label @param {() => void} after */
const withNote = (e, what, label, after) => act(after, 'queue.saved', {
  title: t(label), groups: [{ fields: [{ name: 'note', type: 'TEXT', label: t('queue.note'), required: true, most: 1000 }] }], action: t(label),
  save: (v, key) => api.post(`waiting-list-entries/${e.id}/${what}`, { note: v.note ?? '' }, { key, ...match(e) }),
});

/** @param {any} e @param {() => void} after */
export const resume = (e, after) => withNote(e, 'resumption', 'queue.resume', after);
/** @param {any} e @param {() => void} after */
export const calm = (e, after) => withNote(e, 'urgency/end', 'queue.calm', after);

/** @param {any} e @param {() => void} after */
export async function leave(e, after) {
  const all = await codes('waiting-end');
  const reasons = all.filter((one) => !['offer-accepted', 'offers-refused', 'begun', 'work-ended'].includes(one.code));
  await act(after, 'queue.saved', {
    title: t('queue.leave'), groups: [{ fields: [
      { name: 'reason', type: 'CODE', label: t('queue.reason'), required: true, list: true, choices: reasons },
      { name: 'note', type: 'TEXT', label: t('queue.note'), required: true, most: 1000 }] }],
    action: t('queue.leave'),
    save: (v, key) => api.post(`waiting-list-entries/${e.id}/departure`, { reason: v.reason ?? '', note: v.note ?? '' }, { key, ...match(e) }),
  });
}

/** @param {any} e @param {() => void} after */
export async function urge(e, after) {
  const reasons = await codes('urgency-reason');
  await act(after, 'queue.urgency.asked', {
    title: t('queue.urge'), text: t('queue.urge.text'), groups: [{ fields: [
      { name: 'reason', type: 'CODE', label: t('queue.reason'), required: true, list: true, choices: reasons },
      { name: 'words', type: 'TEXT', label: t('queue.urge.words'), required: true, most: 2000 }] }],
    action: t('queue.urge'),
    save: (v, key) => api.post(`waiting-list-entries/${e.id}/urgency`, { reason: v.reason ?? '', words: v.words ?? '' }, { key, ...match(e) }),
  });
}

/** @param {any} e @param {() => void} after */
export const countersign = (e, after) => act(after, 'queue.saved', {
  title: t('queue.countersign'), text: e.urgency.words, values: { granted: 'yes' }, groups: [{ fields: [
    { name: 'granted', type: 'CODE', label: t('queue.countersign.granted'), required: true, choices: [{ code: 'yes', label: t('value.yes') }, { code: 'no', label: t('value.no') }] },
    { name: 'words', type: 'TEXT', label: t('queue.note'), most: 1000 }] }],
  action: t('queue.countersign'),
  save: (v, key) => api.post(`waiting-list-entries/${e.id}/urgency/countersignature`, { granted: v.granted === 'yes', words: v.words ?? '' }, { key, ...match(e) }),
});

/** @param {any} e @param {() => void} after */
export const offer = (e, after) => act(after, 'queue.offer.made', {
  title: t('queue.offer'), groups: [{ fields: [
    { name: 'what', type: 'TEXT', label: t('queue.offer.what'), required: true, most: 500 },
    { name: 'facility', type: 'REFERENCE', source: 'facilities', label: t('queue.offer.facility') },
    { name: 'answerBy', type: 'DATE', label: t('queue.offer.answerBy'), help: t('queue.offer.answerBy.help') },
    { name: 'outOfTurn', type: 'TEXT', label: t('queue.offer.outOfTurn'), help: t('queue.offer.outOfTurn.help'), most: 1000 }] }],
  action: t('queue.offer'),
  save: (v, key) => api.post(`waiting-list-entries/${e.id}/offers`, { what: v.what ?? '', facility: v.facility ? Number(v.facility) : undefined, answerBy: v.answerBy, outOfTurn: v.outOfTurn ?? '' }, { key, ...match(e) }),
});

/** @param {any} o @param {() => void} after */
export async function answer(o, after) {
  const reasons = await codes('offer-refusal');
  await act(after, 'queue.saved', {
    title: t('queue.answer'), text: o.what, values: { accepted: 'yes' }, groups: [{ fields: [
      { name: 'accepted', type: 'CODE', label: t('queue.answer.accepted'), required: true, choices: [{ code: 'yes', label: t('value.yes') }, { code: 'no', label: t('value.no') }] },
      { name: 'refusal', type: 'CODE', label: t('queue.answer.refusal'), list: true, choices: reasons },
      { name: 'justified', type: 'BOOLEAN', label: t('queue.answer.justified') },
      { name: 'note', type: 'TEXT', label: t('queue.note'), most: 1000 }] }],
    action: t('queue.answer'),
    save: (v, key) => api.post(`waiting-list-offers/${o.id}/answer`, { accepted: v.accepted === 'yes', refusal: v.refusal ?? '', justified: Boolean(v.justified), note: v.note ?? '' }, { key, ...match(o) }),
  });
}

/** @param {any} o @param {() => void} after */
export const withdraw = (o, after) => act(after, 'queue.saved', {
  title: t('queue.withdraw'), groups: [{ fields: [{ name: 'note', type: 'TEXT', label: t('queue.note'), required: true, most: 1000 }] }], action: t('queue.withdraw'),
  save: (v, key) => api.post(`waiting-list-offers/${o.id}/withdrawal`, { note: v.note ?? '' }, { key, ...match(o) }),
});
