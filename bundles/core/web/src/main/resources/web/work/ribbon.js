// @ts-check
/** The steps of a service in order: which were taken, where the work stands, what lies ahead. */
import { html } from 'lit';
import { t } from '../kit/language.js';

/** @param {any} sheet @param {any} [service] */
export function ribbon(sheet, service) {
  const taken = new Set(sheet.history.map((/** @type {any} */ h) => h.step));
  const last = sheet.history.at(-1);
  const ahead = (service?.steps ?? []).filter((/** @type {any} */ s) => s.stage !== 'VOID' || s.name === sheet.step);
  const steps = ahead.length ? ahead : sheet.history.map((/** @type {any} */ h) => ({ name: h.step, label: h.label ?? h.step }));
  const over = ['ENDED', 'VOID'].includes(sheet.stage);
  return html`<ol class="steps" aria-label=${t('work.ribbon')}>${steps.map((/** @type {any} */ step, /** @type {number} */ i) => {
    const here = step.name === (sheet.step ?? last?.step);
    const past = !here && taken.has(step.name);
    if (!here && !past && over) return '';
    return html`<li class=${past ? 'past' : ''} aria-current=${here ? 'step' : 'false'}><span class="mark" aria-hidden="true">${past ? '✓' : i + 1}</span><span>${step.label}${past ? html`<span class="visually-hidden"> (${t('work.ribbon.past')})</span>` : ''}</span></li>`;
  })}</ol>`;
}
