// @ts-check
/** Setting a barrier between two persons, giving it another last day, lifting it, and who tried. */
import { html } from 'lit';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { toast } from '../kit/toast.js';
import { dateTime } from '../kit/value.js';
import { api } from '../api.js';
import { is } from '../session.js';

/** First between whom, then, where somebody works on both sides, a coordinator says where each of them stays. @param {any} person @param {() => void} after */
export async function setBarrier(person, after) {
  /** @type {any} */
  let wanted;
  /** @type {any} */
  let conflicts;
  const begun = await ask({
    title: t('barrier.set'), text: html`<p>${t('barrier.set.text', { name: `${person.surname} ${person.name}` })}</p>`, action: t('barrier.set.next'), names: { staying: 'other' },
    groups: [{ fields: [
      { name: 'other', type: 'REFERENCE', label: t('barrier.away'), required: true },
      { name: 'reason', type: 'TEXT', label: t('barrier.reason'), help: t('barrier.reason.help'), required: true, most: 2000 },
      { name: 'until', type: 'DATE', label: t('barrier.until'), help: t('barrier.until.help') },
    ] }],
    save: async (v, key) => {
      wanted = { guarded: person.id, other: v.other, reason: v.reason ?? '', until: v.until, staying: [] };
      conflicts = await api.get(`people/${person.id}/barrier-conflicts/${v.other}`);
      if (!(conflicts.staff.length && is('coordinator') && !conflicts.cases.length)) await api.post('barriers', wanted, { key });
      else wanted.waits = true;
    },
  });
  if (!begun) return;
  if (wanted.waits && !(await decide(wanted, conflicts.staff))) return;
  toast(t('barrier.done'));
  after();
}

/** @param {any} wanted @param {any[]} staff */
function decide(wanted, staff) {
  const { waits, ...barrier } = wanted;
  return ask({
    title: t('barrier.decide'), text: html`<p>${t('barrier.decide.text')}</p><ul>${staff.map((one) => html`<li>${one.label}: ${one.guarded.join(', ')} / ${one.other.join(', ')}</li>`)}</ul>`, action: t('barrier.set.act'),
    groups: [{ fields: staff.map((one) => ({ name: `user${one.user}`, type: 'CODE', label: t('barrier.stays', { name: one.label }), required: true, list: true,
      choices: ['GUARDED', 'OTHER'].map((code) => ({ code, label: t(`barrier.side.${code}`) })) })) }],
    save: (v, key) => api.post('barriers', { ...barrier, staying: staff.map((one) => ({ user: one.user, side: v[`user${one.user}`] })) }, { key }),
  });
}

/** @param {any} barrier @param {() => void} after */
export async function extendBarrier(barrier, after) {
  const done = await ask({
    title: t('barrier.extend'), values: { until: barrier.until },
    groups: [{ fields: [{ name: 'until', type: 'DATE', label: t('barrier.until'), help: t('barrier.until.help') }] }],
    save: (v) => api.put(`barriers/${barrier.id}`, { until: v.until }, { ifMatch: `"${barrier.version}"` }),
  });
  if (done) { toast(t('barrier.extended')); after(); }
}

/** @param {any} barrier @param {() => void} after */
export async function liftBarrier(barrier, after) {
  const done = await ask({
    title: t('barrier.lift'), text: html`<p>${t('barrier.lift.text')}</p>`, action: t('barrier.lift'),
    groups: [{ fields: [{ name: 'reason', type: 'TEXT', label: t('barrier.lift.reason'), required: true, most: 2000 }] }],
    save: (v) => api.post(`barriers/${barrier.id}/lifting`, { reason: v.reason ?? '' }, { ifMatch: `"${barrier.version}"` }),
  });
  if (done) { toast(t('barrier.lifted')); after(); }
}

/** The last hundred tries. @param {any} barrier */
export async function showTries(barrier) {
  const page = await api.get(`barriers/${barrier.id}/tries`, { query: { limit: 100 } });
  await ask({
    title: t('barrier.tries'), action: t('action.close'),
    text: page.items.length
      ? html`<ul class="rows">${page.items.map((/** @type {any} */ one) => html`<li><span class="tabular nowrap">${dateTime(one.at)}</span> ${one.by} · ${t(`barrier.try.${['people', 'cases'].includes(one.what) ? one.what : 'record'}`)} ${t(`barrier.try.${one.side}`)}</li>`)}</ul>`
      : html`<p class="soft">${t('barrier.tries.none')}</p>`,
    save: async () => {},
  });
}
