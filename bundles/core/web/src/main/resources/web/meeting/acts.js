// @ts-check
/** What can be done with a meeting, each as a question with its fields. */
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { toast } from '../kit/toast.js';
import { iso } from '../kit/value.js';
import { codes, services, staff } from '../kit/words.js';
import { api } from '../api.js';

/** @param {any} m */
const match = (m) => ({ ifMatch: `"${m.version}"` });
/** @param {any} m */
const seats = (m) => m.invitation.seats.map((/** @type {any} */ s, /** @type {number} */ i) => ({ code: String(i + 1), label: s.name, deciding: s.deciding }));

/** @param {any} m @param {() => void} after */
export async function convene(m, after) {
  const [bodies, roles, people] = await Promise.all([codes('meeting-body'), codes('meeting-role'), staff()]);
  const before = m.invitation;
  const done = await ask({
    title: t('meeting.convene'), wide: true,
    values: before ? { ...before, seats: before.seats.map((/** @type {any} */ s) => ({ ...s, staff: s.staff ? String(s.staff) : undefined, name: s.staff ? '' : s.name })) }
      : { on: undefined, seats: [{ body: 'municipality', role: 'case-manager', deciding: true }, { body: 'health', role: 'professional', deciding: true }], quorum: [{ body: 'municipality', least: 1 }, { body: 'health', least: 1 }] },
    groups: [{ fields: [
      { name: 'on', type: 'DATE', label: t('meeting.day'), required: true },
      { name: 'at', type: 'TEXT', label: t('meeting.at'), help: t('meeting.at.help'), required: true, most: 5 },
      { name: 'place', type: 'TEXT', label: t('meeting.place'), required: true, most: 200 },
      { name: 'seats', type: 'ROWS', label: t('meeting.seats'), one: t('meeting.seat'), addLabel: t('meeting.seat.add'), wide: true, required: true, fresh: { deciding: true, role: 'professional' }, fields: [
        { name: 'body', type: 'CODE', label: t('meeting.body'), required: true, list: true, choices: bodies },
        { name: 'role', type: 'CODE', label: t('meeting.role'), required: true, list: true, choices: roles },
        { name: 'staff', type: 'CODE', label: t('meeting.seat.staff'), list: true, choices: people },
        { name: 'name', type: 'TEXT', label: t('meeting.seat.name'), help: t('meeting.seat.name.help'), most: 200 },
        { name: 'deciding', type: 'BOOLEAN', label: t('meeting.deciding') }] },
      { name: 'quorum', type: 'ROWS', label: t('meeting.quorum'), help: t('meeting.quorum.help'), one: t('meeting.body'), addLabel: t('meeting.quorum.add'), wide: true, required: true, fresh: { least: 1 }, fields: [
        { name: 'body', type: 'CODE', label: t('meeting.body'), required: true, list: true, choices: bodies },
        { name: 'least', type: 'INT', label: t('meeting.least'), required: true, least: 1, most: 20 }] },
    ] }],
    action: t('meeting.convene'),
    save: (v) => api.put(`meetings/${m.id}/invitation`, {
      on: v.on, at: v.at ?? '', place: v.place ?? '',
      seats: (v.seats ?? []).map((/** @type {any} */ s) => ({ body: s.body ?? '', role: s.role ?? '', staff: s.staff ? Number(s.staff) : undefined, name: s.name ?? '', deciding: Boolean(s.deciding) })),
      quorum: (v.quorum ?? []).map((/** @type {any} */ q) => ({ body: q.body ?? '', least: Number(q.least ?? 0) })),
    }, match(m)),
  });
  if (done) { toast(t('meeting.convened')); after(); }
}

/** @param {any} m @param {() => void} after */
export async function hold(m, after) {
  const [bodies, outcomes, works] = await Promise.all([codes('meeting-body'), codes('meeting-outcome'), api.get('works', { query: { case: m.caseId, limit: 200 } })]);
  const assessments = works.items.filter((/** @type {any} */ w) => w.kind === 'ASSESSMENT').map((/** @type {any} */ w) => ({ code: String(w.id), label: w.serviceLabel }));
  const s = m.session;
  const done = await ask({
    title: t('meeting.hold'), wide: true,
    values: s ? { on: s.on, minutes: s.minutes, present: s.present.map(String), instruments: s.instruments.map((/** @type {any} */ o) => ({ ...o, assessment: o.assessment ? String(o.assessment) : undefined })),
        dissents: s.dissents.map((/** @type {any} */ d) => ({ ...d, seat: String(d.seat) })), outcome: s.conclusion?.outcome, words: s.conclusion?.words, validity: s.conclusion ? { from: s.conclusion.from, until: s.conclusion.until } : undefined, reviewOn: s.conclusion?.reviewOn }
      : { on: iso(), present: seats(m).map((/** @type {any} */ o) => o.code) },
    names: { conclusion: 'words', from: 'validity', until: 'validity' },
    groups: [{ fields: [
      { name: 'on', type: 'DATE', label: t('meeting.heldOn'), required: true, past: true },
      { name: 'present', type: 'CODES', label: t('meeting.present'), choices: seats(m) },
      { name: 'instruments', type: 'ROWS', label: t('meeting.instruments'), help: t('meeting.instruments.help'), one: t('meeting.instrument'), addLabel: t('meeting.instrument.add'), wide: true, fields: [
        { name: 'body', type: 'CODE', label: t('meeting.body'), required: true, list: true, choices: bodies },
        { name: 'title', type: 'TEXT', label: t('meeting.instrument.title'), required: true, most: 200 },
        { name: 'assessment', type: 'CODE', label: t('meeting.instrument.assessment'), list: true, choices: assessments }] },
      { name: 'dissents', type: 'ROWS', label: t('meeting.dissents'), help: t('meeting.dissents.help'), one: t('meeting.dissent'), addLabel: t('meeting.dissent.add'), wide: true, fields: [
        { name: 'seat', type: 'CODE', label: t('meeting.seat.who'), required: true, list: true, choices: seats(m) },
        { name: 'reason', type: 'TEXT', label: t('meeting.dissent.reason'), required: true, most: 2000, wide: true }] },
      { name: 'outcome', type: 'CODE', label: t('meeting.outcome'), help: t('meeting.outcome.help'), list: true, choices: outcomes },
      { name: 'words', type: 'TEXT', label: t('meeting.words'), most: 4000, wide: true },
      { name: 'validity', type: 'PERIOD', label: t('meeting.validity') },
      { name: 'reviewOn', type: 'DATE', label: t('meeting.reviewOn') },
      { name: 'minutes', type: 'TEXT', label: t('meeting.minutes'), required: true, most: 20000, wide: true },
    ] }],
    action: t('action.save'),
    save: (v) => api.put(`meetings/${m.id}/session`, {
      on: v.on, minutes: v.minutes ?? '', present: (v.present ?? []).map(Number),
      instruments: (v.instruments ?? []).map((/** @type {any} */ o) => ({ body: o.body ?? '', title: o.title ?? '', assessment: o.assessment ? Number(o.assessment) : undefined, document: o.document })),
      dissents: (v.dissents ?? []).map((/** @type {any} */ d) => ({ seat: Number(d.seat ?? 0), reason: d.reason ?? '' })),
      conclusion: v.outcome || v.words ? { outcome: v.outcome ?? '', words: v.words ?? '', from: v.validity?.from ?? v.on, until: v.validity?.until, reviewOn: v.reviewOn } : undefined,
    }, match(m)),
  });
  if (done) { toast(t('meeting.held')); after(); }
}

/** @param {any} m @param {() => void} after */
export async function sign(m, after) {
  const ways = await codes('signature-way');
  const open = seats(m).filter((/** @type {any} */ s) => m.maySign.includes(Number(s.code)));
  const done = await ask({
    title: t('meeting.sign'), text: t('meeting.sign.text'),
    values: { seat: open[0]?.code, how: 'on-screen' },
    groups: [{ fields: [
      { name: 'seat', type: 'CODE', label: t('meeting.seat.who'), required: true, list: true, choices: open },
      { name: 'how', type: 'CODE', label: t('meeting.signature.how'), required: true, choices: ways },
      { name: 'note', type: 'TEXT', label: t('meeting.signature.note'), help: t('meeting.signature.note.help'), most: 300 }] }],
    action: t('meeting.sign'),
    save: (v, key) => api.post(`meetings/${m.id}/signatures`, { seat: Number(v.seat), how: v.how ?? '', note: v.note ?? '' }, { key, ...match(m) }),
  });
  if (done) { toast(t('meeting.signed')); after(); }
}

/** @param {any} m @param {() => void} after */
export async function cancelMeeting(m, after) {
  const done = await ask({
    title: t('meeting.cancel'),
    groups: [{ fields: [{ name: 'reason', type: 'TEXT', label: t('meeting.cancelledBecause'), required: true, most: 1000 }] }],
    action: t('meeting.cancel'),
    save: (v) => api.post(`meetings/${m.id}/cancellation`, { reason: v.reason }, match(m)),
  });
  if (done) { toast(t('meeting.cancelled')); after(); }
}

/** @param {any} m @param {() => void} after */
export async function openPlan(m, after) {
  const plans = (await services()).filter((s) => s.kind === 'PLAN').map((s) => ({ code: s.code, label: s.label }));
  const validity = m.session.conclusion;
  const done = await ask({
    title: t('meeting.plan.open'),
    values: { service: plans.length === 1 ? plans[0].code : undefined, period: { from: validity.from, until: validity.until } },
    names: { from: 'period', until: 'period' },
    groups: [{ fields: [
      { name: 'service', type: 'CODE', label: t('meeting.plan.service'), required: true, list: true, choices: plans },
      { name: 'period', type: 'PERIOD', label: t('work.period'), required: true }] }],
    action: t('meeting.plan.open'),
    save: (v, key) => api.post(`meetings/${m.id}/plan`, { service: v.service, from: v.period?.from, until: v.period?.until }, { key, ...match(m) }),
  });
  if (done) { toast(t('meeting.plan.opened')); after(); }
}
