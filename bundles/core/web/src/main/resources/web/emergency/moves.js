// @ts-check
/** What may be done with an emergency on its way, and what is asked for it. */
import { html } from 'lit';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { secrecies } from '../kit/tags.js';
import { toast } from '../kit/toast.js';
import { units } from '../kit/words.js';
import { api } from '../api.js';

/** @param {any} e @param {string} step @param {any} body @param {string} [key] */
const post = (e, step, body, key) => api.post(`emergencies/${e.id}/${step}`, body, { key, ifMatch: `"${e.version}"` });

/** @param {boolean} done @param {string} words @param {() => void} after */
const told = (done, words, after) => { if (done) { toast(t(words)); after(); } };

const persons = () => ({ name: 'persons', type: 'ROWS', label: t('emergency.accept.persons'), one: t('person.single'), addLabel: t('emergency.known.add'), wide: true,
  fields: [{ name: 'person', type: 'REFERENCE', label: t('person.single'), required: true }] });
const note = () => ({ name: 'note', type: 'TEXT', label: t('case.move.note'), most: 2000 });
const named = (/** @type {any} */ v) => (v.persons ?? []).map((/** @type {any} */ row) => row.person).filter(Boolean);

/** @param {any} e @param {() => void} after */
export async function handOver(e, after) {
  const done = await ask({
    title: t('emergency.handOver'), text: html`<p>${t('emergency.handOver.text')}</p>`, action: t('emergency.handOver'),
    groups: [{ fields: [
      { name: 'to', type: 'CODE', label: t('emergency.handedTo'), required: true, choices: await units(), list: true },
      { name: 'acceptBy', type: 'MOMENT', label: t('emergency.acceptBy.label'), help: t('emergency.acceptBy.help') },
    ] }],
    save: (v, key) => post(e, 'hand-overs', { to: Number(v.to), acceptBy: v.acceptBy }, key),
  });
  told(done, 'emergency.handedOver', after);
}

/** Takes it over and opens a case for the persons found or entered by now. @param {any} e @param {() => void} after */
export async function acceptAndOpen(e, after) {
  const done = await ask({
    title: t('emergency.accept.open'), wide: true, action: t('emergency.accept'),
    text: html`<p>${t('emergency.accept.open.text')} <a href="/people/new" target="_blank" rel="noopener">${t('person.new')}</a></p>`,
    values: { persons: e.known.map((/** @type {number} */ person) => ({ person })), secrecy: 'PROFESSIONAL', reason: e.what.slice(0, 2000) },
    names: { open: 'reason' },
    groups: [{ fields: [
      persons(), { name: 'reason', type: 'TEXT', label: t('report.caseReason'), required: true, most: 2000 },
      { name: 'secrecy', type: 'CODE', label: t('person.secrecy'), required: true, choices: secrecies(), list: true }, note(),
    ] }],
    save: (v) => post(e, 'acceptance', { persons: named(v), open: { reason: v.reason, secrecy: v.secrecy }, note: v.note ?? '' }),
  });
  told(done, 'emergency.accepted', after);
}

/** The open cases of the known persons. @param {any} e */
async function openCases(e) {
  const found = await Promise.all(e.known.map((/** @type {number} */ person) => api.get('cases', { query: { person, limit: 20 } })));
  const open = found.flatMap((page) => page.items).filter((c) => !['CLOSED', 'ARCHIVED'].includes(c.state));
  return [...new Map(open.map((c) => [c.id, { code: String(c.id), label: `${c.number} ${c.holderLabel}` }])).values()];
}

/** Takes it over, and links a case of the known persons if there is one. @param {any} e @param {() => void} after */
export async function accept(e, after) {
  const cases = await openCases(e);
  const done = await ask({
    title: t('emergency.accept'), action: t('emergency.accept'), values: { persons: [] },
    groups: [{ fields: [
      ...cases.length ? [{ name: 'caseId', type: 'CODE', label: t('report.case'), choices: cases, list: true }] : [], persons(), note(),
    ] }],
    save: (v) => post(e, 'acceptance', { persons: named(v), caseId: v.caseId ? Number(v.caseId) : undefined, note: v.note ?? '' }),
  });
  told(done, 'emergency.accepted', after);
}

/** @param {any} e @param {string} step @param {string} title @param {string} words @param {() => void} after */
async function withReason(e, step, title, words, after) {
  const done = await ask({
    title: t(title), action: t('action.confirm'), groups: [{ fields: [{ name: 'reason', type: 'TEXT', label: t('case.move.reason'), required: true, most: 2000 }] }],
    save: (v) => post(e, step, { reason: v.reason }),
  });
  told(done, words, after);
}

/** @param {any} e @param {() => void} after */
export const refuse = (e, after) => withReason(e, 'refusal', 'emergency.refuse', 'emergency.refused', after);
/** @param {any} e @param {() => void} after */
export const close = (e, after) => withReason(e, 'closure', 'emergency.close', 'emergency.closed', after);

/** @param {any} e @param {() => void} after */
export async function add(e, after) {
  const done = await ask({
    title: t('emergency.add'), action: t('emergency.add'), groups: [{ fields: [{ name: 'text', type: 'TEXT', label: t('emergency.addendum'), required: true, most: 4000 }] }],
    save: (v, key) => post(e, 'addenda', { text: v.text }, key),
  });
  told(done, 'emergency.added', after);
}
