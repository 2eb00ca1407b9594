// @ts-check
/** The dialogs of an appointment: making and changing it, and writing down what became of it. */
import { html } from 'lit';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { toast } from '../kit/toast.js';
import { iso } from '../kit/value.js';
import { codes, staff } from '../kit/words.js';
import { api } from '../api.js';
import { who } from '../session.js';

/** What else is at that time. @param {any} one */
const warn = (one) => {
  for (const c of one.clashes) toast(t(`appointment.clash.${c.kind}`, { who: c.label, from: c.from, until: c.until }), 'bad');
};

/** @param {any} [one] an appointment to change @param {{caseId?: number, on?: string, after?: () => void}} [about] */
export async function writeAppointment(one, { caseId, on, after } = {}) {
  const [types, people] = await Promise.all([codes('appointment-type'), staff()]);
  const d = one?.data;
  /** @type {any} */
  let made;
  const done = await ask({
    title: t(one ? 'appointment.change' : 'appointment.new'), wide: true,
    values: d ? { ...d, staff: d.staff.map((/** @type {number} */ id) => ({ user: String(id) })), persons: one.persons.map((/** @type {any} */ p) => ({ person: p.person })) }
      : { on: on ?? iso(), from: '09:00', until: '10:00', staff: [{ user: String(who().id) }], persons: [] },
    names: Object.fromEntries((one?.persons ?? []).map((/** @type {any} */ p) => [p.person, p.label])),
    groups: [{ fields: [
      { name: 'title', type: 'TEXT', label: t('appointment.name'), required: true, most: 200, wide: true },
      { name: 'type', type: 'CODE', label: t('appointment.type'), required: true, list: true, choices: types },
      { name: 'on', type: 'DATE', label: t('schedule.on'), required: true },
      { name: 'from', type: 'TEXT', label: t('activity.from'), required: true, most: 5, help: t('schedule.at.help') },
      { name: 'until', type: 'TEXT', label: t('activity.until'), required: true, most: 5 },
      { name: 'place', type: 'TEXT', label: t('activity.place'), most: 200 },
      { name: 'room', type: 'TEXT', label: t('appointment.room'), most: 100, help: t('appointment.room.help') },
      { name: 'staff', type: 'ROWS', label: t('appointment.staff'), one: t('appointment.colleague'), wide: true, fields: [{ name: 'user', type: 'CODE', label: t('appointment.colleague'), required: true, list: true, choices: people }] },
      { name: 'persons', type: 'ROWS', label: t('appointment.persons'), one: t('person.single'), wide: true, fields: [{ name: 'person', type: 'REFERENCE', label: t('person.single'), required: true, wide: true }] },
      { name: 'note', type: 'TEXT', label: t('appointment.note'), most: 2000, wide: true },
    ] }],
    save: async (v, key) => {
      const body = { title: v.title, type: v.type, on: v.on, from: v.from, until: v.until, place: v.place ?? '', room: v.room ?? '', caseId: d ? d.caseId : caseId,
        persons: (v.persons ?? []).map((/** @type {any} */ p) => p.person?.id ?? p.person).filter(Boolean), staff: (v.staff ?? []).map((/** @type {any} */ s) => Number(s.user)), note: v.note ?? '' };
      made = one ? await api.put(`appointments/${one.id}`, body, { ifMatch: `"${one.version}"` }) : await api.post('appointments', body, { key });
    },
  });
  if (done) { toast(t('appointment.saved')); warn(made); after?.(); }
}

/** @param {any} one @param {() => void} after */
export async function endAppointment(one, after) {
  const done = await ask({
    title: t('appointment.end'), text: html`<p>${one.data.title}</p>`, values: { state: 'HELD' }, action: t('appointment.end'),
    groups: [{ fields: [
      { name: 'state', type: 'CODE', label: t('appointment.state'), required: true, choices: ['HELD', 'MISSED', 'CANCELLED'].map((code) => ({ code, label: t(`appointment.state.${code}`) })) },
      { name: 'outcome', type: 'TEXT', label: t('appointment.outcome'), most: 2000, wide: true }] }],
    save: (v, key) => api.post(`appointments/${one.id}/end`, { state: v.state, outcome: v.outcome ?? '' }, { key, ifMatch: `"${one.version}"` }),
  });
  if (done) { toast(t('appointment.saved')); after(); }
}
