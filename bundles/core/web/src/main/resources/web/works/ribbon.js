// @ts-check
/** The way of a work: the steps it took, where it stands, and the shortest way from there to its regular end. */
import { html } from 'lit';
import { t } from '../kit/language.js';

/** @param {any[]} steps @param {string} from @returns {string[]} the steps ahead; the first ending of the file is the regular one */
function ahead(steps, from) {
  const goal = steps.find((step) => step.stage === 'ENDED')?.name;
  const came = new Map([[from, '']]);
  for (const here of came.keys())
    for (const next of steps.find((step) => step.name === here)?.next ?? [])
      if (!came.has(next)) came.set(next, here);
  const way = [];
  for (let at = goal && came.has(goal) ? goal : from; at && at !== from; at = came.get(at) ?? '') way.unshift(at);
  return way;
}

/** @param {any} sheet @param {any} [service] */
export function ribbon(sheet, service) {
  const steps = service?.steps ?? [];
  const label = (/** @type {string} */ name) => steps.find((/** @type {any} */ s) => s.name === name)?.label ?? sheet.history.find((/** @type {any} */ h) => h.step === name)?.label ?? name;
  const taken = [...new Set(sheet.history.map((/** @type {any} */ h) => h.step))].filter((step) => step !== sheet.step);
  const names = [...taken, sheet.step, ...(['ENDED', 'VOID'].includes(sheet.stage) ? [] : ahead(steps, sheet.step).filter((step) => !taken.includes(step)))];
  return html`<ol class="steps" aria-label=${t('work.ribbon')}>${names.map((name, i) => {
    const past = i < taken.length;
    return html`<li class=${past ? 'past' : ''} aria-current=${i === taken.length ? 'step' : 'false'}><span class="mark" aria-hidden="true">${past ? '✓' : i + 1}</span>
      <span>${label(name)}${past ? html`<span class="visually-hidden"> (${t('work.ribbon.past')})</span>` : ''}</span></li>`;
  })}</ol>`;
}
