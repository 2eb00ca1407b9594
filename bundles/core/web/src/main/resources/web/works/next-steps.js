// @ts-check
/** What may follow, as buttons that say so; what stands in the way is told before one presses. */
import { html } from 'lit';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { toast } from '../kit/toast.js';
import { stageTag } from '../kit/tags.js';
import { iso } from '../kit/value.js';
import { api } from '../api.js';

/** @param {{code: string, detail?: string}[]} reasons */
export const reasonList = (reasons) => html`<ul>${reasons.map((r) => html`<li>${r.detail ?? r.code}</li>`)}</ul>`;

/** @param {any} sheet @param {any} next @param {() => void} after @param {string} [stepLabel] the area's word for where it leads */
export async function takeStep(sheet, next, after, stepLabel = '') {
  const asks = new Set(next.asks ?? []);
  const done = await ask({
    title: next.label,
    text: html`<p>${t('work.step.becomes')} ${stageTag(next.stage, stepLabel || undefined)}</p>
      ${next.allowed ? '' : html`<br><div class="note note-amber">${icon('warning-circle')}<div><strong>${t('work.step.blocked')}</strong>${reasonList(next.reasons)}</div></div>`}`,
    values: { on: iso() }, action: next.label,
    groups: [{ fields: [
      { name: 'on', type: 'DATE', label: t('work.step.on'), required: true },
      ...(asks.has('until') ? [{ name: 'until', type: 'DATE', label: t('work.step.until'), required: true }] : []),
      ...(next.outcomes?.length ? [{ name: 'outcome', type: 'CODE', label: t('work.outcome'), required: true, choices: next.outcomes, list: true }] : []),
      { name: 'note', type: 'TEXT', label: t('work.step.note'), required: asks.has('note'), most: 2000 },
    ] }],
    save: (v, key) => api.post(`works/${sheet.id}/step`, { step: next.step, on: v.on, outcome: v.outcome, until: v.until, note: v.note ?? '' }, { ifMatch: `"${sheet.version}"`, key }),
  });
  if (done) { toast(t('work.step.taken')); after(); }
}

/** @param {any} sheet @param {any} service @param {() => void} after */
export function nextSteps(sheet, service, after) {
  const word = (/** @type {any} */ next) => service?.steps.find((/** @type {any} */ s) => s.name === next.step)?.label ?? t(`stage.${next.stage}`);
  const onward = sheet.next.filter((/** @type {any} */ n) => n.stage !== 'VOID');
  const voiding = sheet.next.filter((/** @type {any} */ n) => n.stage === 'VOID');
  const first = onward.find((/** @type {any} */ n) => n.allowed);
  return html`<section class="card"><div class="card-head"><h2>${t('work.next')}</h2></div>
    ${onward.map((/** @type {any} */ next) => html`<div class="next-step">
      <div><button type="button" class="btn ${next === first ? 'btn-primary' : 'btn-outline-primary'}" @click=${() => takeStep(sheet, next, after, word(next))}>${next.label}</button></div>
      <small class="soft">${t('work.step.becomes')} ${stageTag(next.stage, word(next))}</small>
      ${next.allowed ? '' : html`<div class="note note-amber small">${icon('warning-circle')}<div><strong>${t('work.step.today')}</strong>${reasonList(next.reasons)}</div></div>`}</div>`)}
    ${onward.length ? '' : html`<p class="soft">${t(['ENDED', 'VOID'].includes(sheet.stage) ? 'work.next.over' : 'work.next.none')}</p>`}
    ${voiding.map((/** @type {any} */ next) => html`<p><button type="button" class="btn btn-link btn-sm" @click=${() => takeStep(sheet, next, after, word(next))}>${next.label}</button></p>`)}</section>`;
}
