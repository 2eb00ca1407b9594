// @ts-check
/** Tasks of a case and the deadlines of its works. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { empty } from '../kit/states.js';
import { dueTag } from '../kit/tags.js';
import { date } from '../kit/value.js';
import { api } from '../api.js';
import { tick } from '../day/due.js';
import { newTask } from '../day/task.js';

class CaseTasks extends Screen {
  static properties = { file: { attribute: false }, works: { attribute: false } };

  constructor() {
    super();
    /** @type {any} */
    this.file = undefined;
    /** @type {any[]} */
    this.works = [];
  }

  async load() {
    this.tasks = (await api.get(`cases/${this.file.id}/tasks`)).items;
  }

  view() {
    const due = this.works.filter((w) => w.nextDeadline).sort((a, b) => a.nextDeadline.localeCompare(b.nextDeadline));
    return html`<div class="halves"><section class="card"><div class="card-head"><h2>${t('task.list')}</h2>
        ${this.file.mayWrite ? html`<button type="button" class="btn btn-outline-primary btn-sm" @click=${() => newTask({ caseId: this.file.id }, () => this.reload())}>${icon('plus')}${t('task.new')}</button>` : ''}</div>
        ${this.tasks?.length ? html`<ul class="rows">${this.tasks.map((/** @type {any} */ task) => html`<li>
          <label class="check grow"><input type="checkbox" .checked=${Boolean(task.doneOn)} ?disabled=${!this.file.mayWrite} @change=${(/** @type {any} */ e) => tick(task, e.target.checked, () => this.reload())}>
            <span><span class="strong">${task.title}</span><br><small class="soft">${task.assigneeLabel}</small></span></label>
          <span class="end">${task.doneOn ? html`<span class="soft">${t('task.doneOn', { date: date(task.doneOn) })}</span>` : dueTag(task.due)}</span></li>`)}</ul>` : empty(t('task.none'))}</section>
      <section class="card"><div class="card-head"><h2>${t('case.deadlines')}</h2></div>
        ${due.length ? html`<ul class="rows">${due.map((w) => html`<li>${icon('clock')}<a class="grow strong" href="/works/${w.id}">${w.serviceLabel}</a><span class="end">${dueTag(w.nextDeadline)}</span></li>`)}</ul>` : empty(t('case.deadlines.none'))}</section></div>`;
  }
}

customElements.define('af-case-tasks', CaseTasks);
