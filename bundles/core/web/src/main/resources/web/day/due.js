// @ts-check
/** What is due: tasks and deadlines in one list, soonest first; a task can be ticked off on the spot. */
import { html } from 'lit';
import { icon } from '../kit/icon.js';
import { t } from '../kit/language.js';
import { toast } from '../kit/toast.js';
import { dueTag, tag } from '../kit/tags.js';
import { iso } from '../kit/value.js';
import { api } from '../api.js';

/** @param {any} agenda @returns {any[]} */
export function dueOf({ tasks = [], deadlines = [] }) {
  return [...tasks.map((/** @type {any} */ task) => ({ ...task, isTask: true })), ...deadlines].sort((a, b) => a.due.localeCompare(b.due));
}

/** @param {any} task @param {boolean} done @param {() => void} after */
export async function tick(task, done, after) {
  try {
    await api.post(`tasks/${task.id}/done`, done ? { on: iso() } : {}, { ifMatch: `"${task.version}"` });
    toast(t(done ? 'task.done' : 'task.reopened'));
  } catch (problem) { toast(/** @type {Error} */ (problem).message, 'bad'); }
  after();
}

/** @param {any[]} items @param {() => void} after */
export const dueList = (items, after) => html`<ul class="rows">${items.map((item) => item.isTask
  ? html`<li><button type="button" class="btn btn-icon btn-sm" aria-label=${t('task.tick', { title: item.title })} @click=${() => tick(item, true, after)}>${icon('check-circle')}</button>
      <span class="grow">${item.caseId ? html`<a class="strong" href="/cases/${item.caseId}/tasks">${item.title}</a>` : html`<span class="strong">${item.title}</span>`}
        ${item.caseLabel ? html`<br><small class="soft">${item.caseLabel}</small>` : ''}</span><span class="end">${dueTag(item.due)}</span></li>`
  : html`<li>${icon('clock')}<span class="grow"><a class="strong" href="/works/${item.work}">${item.label ?? item.code}</a>
      <br><small class="soft">${item.serviceLabel} · ${item.holderLabel} · ${item.caseNumber}</small></span>
      <span class="end">${tag(t('due.deadline'), 'blue')} ${dueTag(item.due)}</span></li>`)}</ul>`;
