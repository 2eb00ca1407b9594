// @ts-check
/** The dialogs of an activity: opening and changing it, enrolling, planning sessions, calling one off. */
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { toast } from '../kit/toast.js';
import { iso } from '../kit/value.js';
import { codes, staff, units } from '../kit/words.js';
import { api } from '../api.js';
import { go } from '../router.js';
import { who } from '../session.js';

/** @param {any} [activity] one to change @param {{caseId?: number, after?: () => void}} [about] */
export async function writeActivity(activity, { caseId, after } = {}) {
  const [types, places, people] = await Promise.all([codes('activity-type'), units(), staff()]);
  const d = activity?.data;
  let made = { id: 0 };
  const done = await ask({
    title: t(activity ? 'activity.change' : 'activity.new'), wide: true,
    values: d ? { ...d, unit: String(d.unit), leader: d.leader && String(d.leader), period: { from: d.from, until: d.until } }
      : { unit: String(who().units?.[0]?.id ?? places[0]?.code), leader: String(who().id), type: caseId ? 'protected-visit' : undefined, period: { from: iso() } },
    groups: [{ fields: [
      { name: 'title', type: 'TEXT', label: t('activity.name'), required: true, most: 200, wide: true },
      { name: 'type', type: 'CODE', label: t('activity.type'), required: true, list: true, choices: types },
      { name: 'unit', type: 'CODE', label: t('case.unit'), required: true, list: true, choices: places },
      { name: 'period', type: 'PERIOD', label: t('work.period'), required: true },
      { name: 'places', type: 'INT', label: t('activity.places'), help: t('activity.places.help'), least: 1, most: 500 },
      { name: 'leader', type: 'CODE', label: t('activity.leader'), list: true, choices: people },
      { name: 'provider', type: 'TEXT', label: t('work.provider'), most: 200 },
      { name: 'place', type: 'TEXT', label: t('activity.place'), most: 200 },
      { name: 'aim', type: 'TEXT', label: t('activity.aim'), most: 2000, wide: true },
    ] }],
    save: async (v, key) => {
      const body = { title: v.title, type: v.type, unit: Number(v.unit), caseId: d ? d.caseId : caseId, leader: v.leader ? Number(v.leader) : undefined, provider: v.provider ?? '', place: v.place ?? '', from: v.period.from, until: v.period.until, places: v.places, aim: v.aim ?? '' };
      made = activity ? await api.put(`activities/${activity.id}`, body, { ifMatch: `"${activity.version}"` }) : await api.post('activities', body, { key });
    },
  });
  if (!done) return;
  toast(t('activity.saved'));
  if (after) after(); else go(`/activities/${made.id}`);
}

/** @param {any} activity @param {() => void} after */
export async function enrol(activity, after) {
  const done = await ask({
    title: t('activity.enrol'), values: { since: iso() }, action: t('activity.enrol'),
    groups: [{ fields: [{ name: 'person', type: 'REFERENCE', label: t('person.single'), required: true, wide: true }, { name: 'since', type: 'DATE', label: t('activity.since'), required: true }] }],
    save: (v, key) => api.post(`activities/${activity.id}/enrolments`, { person: v.person?.id ?? v.person, since: v.since }, { key, ifMatch: `"${activity.version}"` }),
  });
  if (done) { toast(t('activity.saved')); after(); }
}

/** @param {any} activity @param {any} one @param {() => void} after */
export async function leave(activity, one, after) {
  const done = await ask({
    title: t('activity.leave'), values: { lastDay: iso() }, action: t('activity.leave'),
    groups: [{ fields: [{ name: 'lastDay', type: 'DATE', label: t('activity.lastDay'), required: true }, { name: 'reason', type: 'TEXT', label: t('schedule.reason'), most: 500, wide: true }] }],
    save: (v, key) => api.post(`activities/${activity.id}/enrolments/${one.number}/departure`, { lastDay: v.lastDay, reason: v.reason ?? '' }, { key, ifMatch: `"${activity.version}"` }),
  });
  if (done) { toast(t('activity.saved')); after(); }
}

/** @param {any} activity @param {() => void} after */
export async function planSessions(activity, after) {
  const done = await ask({
    title: t('activity.plan'), values: { first: iso(), from: '15:00', until: '16:30' }, action: t('activity.plan'),
    groups: [{ fields: [
      { name: 'first', type: 'DATE', label: t('activity.first'), required: true },
      { name: 'last', type: 'DATE', label: t('activity.last'), help: t('activity.last.help') },
      { name: 'from', type: 'TEXT', label: t('activity.from'), required: true, most: 5, help: t('schedule.at.help') },
      { name: 'until', type: 'TEXT', label: t('activity.until'), required: true, most: 5 },
      { name: 'place', type: 'TEXT', label: t('activity.place'), most: 200, wide: true }] }],
    save: (v, key) => api.post(`activities/${activity.id}/sessions`, { ...v, place: v.place ?? '' }, { key, ifMatch: `"${activity.version}"` }),
  });
  if (done) { toast(t('activity.saved')); after(); }
}

/** @param {any} activity @param {any} session @param {() => void} after */
export async function cancelSession(activity, session, after) {
  const done = await ask({
    title: t('activity.session.cancel'), action: t('activity.session.cancel'),
    groups: [{ fields: [{ name: 'reason', type: 'TEXT', label: t('schedule.reason'), required: true, most: 2000, wide: true }] }],
    save: (v, key) => api.post(`activities/${activity.id}/sessions/${session.number}/cancellation`, { reason: v.reason }, { key, ifMatch: `"${activity.version}"` }),
  });
  if (done) { toast(t('activity.saved')); after(); }
}
