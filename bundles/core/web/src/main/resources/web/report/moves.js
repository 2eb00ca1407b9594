// @ts-check
/** What may be done with a report on its way, and what is asked for it. */
import { html } from 'lit';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { toast } from '../kit/toast.js';
import { iso } from '../kit/value.js';
import { codes, staff, units } from '../kit/words.js';
import { api } from '../api.js';

/** @param {any} report @param {string} step @param {any} body */
const post = (report, step, body) => api.post(`reports/${report.id}/${step}`, body, { ifMatch: `"${report.version}"` });

/** The open cases of the known persons of a report. @param {any} report */
async function openCases(report) {
  const known = report.concerned.filter((/** @type {any} */ c) => c.person);
  const found = await Promise.all(known.map((/** @type {any} */ c) => api.get('cases', { query: { person: c.person, limit: 20 } })));
  const open = found.flatMap((page) => page.items).filter((c) => !['CLOSED', 'ARCHIVED'].includes(c.state));
  return [...new Map(open.map((c) => [c.id, { code: String(c.id), label: `${c.number} ${c.holderLabel}` }])).values()];
}

const reasonField = (/** @type {boolean} */ required) => ({ name: 'caseReason', type: 'TEXT', label: t('report.caseReason'), help: required ? undefined : t('report.caseReason.help'), required, most: 2000 });

/** @param {any} report @param {string} outcome */
async function questions(report, outcome) {
  if (outcome === 'TO_CASE') return report.concerned.some((/** @type {any} */ c) => c.person) ? [reasonField(false)] : [];
  if (outcome === 'JOINED') return [{ name: 'caseId', type: 'CODE', label: t('report.case'), required: true, choices: await openCases(report), list: true }];
  if (outcome === 'FORWARDED') return [{ name: 'forwardedTo', type: 'TEXT', label: t('report.forwardedTo'), required: true, most: 200 }];
  if (outcome === 'ARCHIVED') return [{ name: 'reason', type: 'CODE', label: t('case.move.reason'), required: true, choices: await codes('report-archived'), list: true }];
  return [];
}

/** @param {any} report @param {string} outcome @param {() => void} after */
export async function screen(report, outcome, after) {
  const fields = [...await questions(report, outcome), { name: 'note', type: 'TEXT', label: t('case.move.note'), required: outcome === 'INFORMATION', most: 2000 }];
  const done = await ask({
    title: t(`report.outcome.${outcome}`), text: outcome === 'TO_CASE' ? html`<p>${t('report.toCase.text')}</p>` : '', groups: [{ fields }], action: t('action.confirm'),
    save: (v) => post(report, 'screening', {
      outcome, caseId: v.caseId ? Number(v.caseId) : undefined, caseReason: v.caseReason ?? '', forwardedTo: v.forwardedTo ?? '', reason: v.reason ?? '', note: v.note ?? '',
    }),
  });
  if (done) { toast(t('report.screened')); after(); }
}

/** @param {any} report @param {() => void} after */
export async function assign(report, after) {
  const [places, people] = await Promise.all([units(), staff()]);
  const screened = report.state !== 'RECEIVED';
  const done = await ask({
    title: t('report.move.ASSIGN'), text: screened ? '' : html`<p>${t('report.assign.text')}</p>`, values: { unit: String(report.unit) }, action: t('action.confirm'),
    groups: [{ fields: [
      { name: 'unit', type: 'CODE', label: t('case.unit'), required: true, choices: places, list: true },
      ...(screened ? [{ name: 'worker', type: 'CODE', label: t('report.worker'), help: t('report.worker.help'), choices: people, list: true }] : []),
      { name: 'note', type: 'TEXT', label: t('case.move.note'), most: 2000 },
    ] }],
    save: (v) => post(report, 'assignment', { unit: Number(v.unit), worker: v.worker ? Number(v.worker) : undefined, note: v.note ?? '' }),
  });
  if (done) { toast(t('report.assigned')); after(); }
}

/** @param {any} report @param {() => void} after */
export async function link(report, after) {
  const open = await openCases(report);
  const done = await ask({
    title: t('report.move.LINK'), text: html`<p>${t(open.length ? 'report.link.join' : 'report.link.open')}</p>`, action: t('action.confirm'),
    groups: [{ fields: open.length ? [{ name: 'caseId', type: 'CODE', label: t('report.case'), required: true, choices: open, list: true }] : [reasonField(true)] }],
    save: (v) => post(report, 'case', { caseId: v.caseId ? Number(v.caseId) : undefined, caseReason: v.caseReason ?? '' }),
  });
  if (done) { toast(t('report.linked')); after(); }
}

/** @param {any} report @param {() => void} after */
export async function reopen(report, after) {
  const done = await ask({
    title: t('report.move.REOPEN'), groups: [{ fields: [{ name: 'why', type: 'TEXT', label: t('case.move.reason'), required: true, most: 2000 }] }], action: t('action.confirm'),
    save: (v) => post(report, 'reopening', { why: v.why }),
  });
  if (done) { toast(t('report.reopened')); after(); }
}

/** @param {any} report @param {() => void} after */
export async function answer(report, after) {
  const channels = await codes('report-channel');
  const done = await ask({
    title: t('report.reply'), values: { on: iso() }, action: t('action.confirm'), groups: [{ fields: [
      { name: 'on', type: 'DATE', label: t('report.reply.on'), required: true, past: true },
      { name: 'channel', type: 'CODE', label: t('contact.channel'), required: true, choices: channels, list: true },
      { name: 'note', type: 'TEXT', label: t('case.move.note'), most: 2000 },
    ] }],
    save: (v) => post(report, 'reply', { on: v.on, channel: v.channel, note: v.note ?? '' }),
  });
  if (done) { toast(t('report.answered')); after(); }
}
