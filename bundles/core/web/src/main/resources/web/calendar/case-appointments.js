// @ts-check
/** The appointments and group activities of a case. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { empty } from '../kit/states.js';
import { tag } from '../kit/tags.js';
import { date } from '../kit/value.js';
import { codes, labelOf } from '../kit/words.js';
import { api } from '../api.js';
import { writeActivity } from '../activity/activity-form.js';
import { endAppointment, writeAppointment } from './appointment.js';

const tints = /** @type {Record<string, string>} */ ({ PLANNED: 'blue', HELD: 'green', MISSED: 'red', CANCELLED: '' });

class CaseAppointments extends Screen {
  static properties = { file: { attribute: false } };

  constructor() {
    super();
    /** @type {any} */
    this.file = undefined;
  }

  async load() {
    const [all, activities, types] = await Promise.all([api.get(`cases/${this.file.id}/appointments`), api.get('activities', { query: { case: this.file.id } }), codes('appointment-type')]);
    this.all = all.items;
    this.activities = activities.items;
    this.types = types;
  }

  view() {
    const again = () => this.reload();
    const may = this.file.mayWrite;
    return html`<div class="halves"><section class="card"><div class="card-head"><h2>${t('appointment.list')}</h2>
        ${may ? html`<button type="button" class="btn btn-outline-primary btn-sm" @click=${() => writeAppointment(undefined, { caseId: this.file.id, after: again })}>${icon('plus')}${t('appointment.new')}</button>` : ''}</div>
        ${this.all?.length ? html`<ul class="rows">${this.all.map((/** @type {any} */ a) => html`<li><span class="grow"><span class="strong">${a.data.title}</span><br>
          <small class="soft"><span class="tabular">${date(a.data.on)} ${a.data.from}–${a.data.until}</span> · ${labelOf(this.types ?? [], a.data.type)} · ${a.staff.map((/** @type {any} */ s) => s.label).join(', ')}${a.outcome ? ` · ${a.outcome}` : ''}</small></span>
          <span class="end">${tag(t(`appointment.state.${a.state}`), tints[a.state])}${a.mayWrite && a.state === 'PLANNED' ? html`<button type="button" class="btn btn-icon btn-sm" aria-label="${t('appointment.change')}: ${a.data.title}" @click=${() => writeAppointment(a, { after: again })}>${icon('pencil')}</button>
            <button type="button" class="btn btn-icon btn-sm" aria-label="${t('appointment.end')}: ${a.data.title}" @click=${() => endAppointment(a, again)}>${icon('check')}</button>` : ''}</span></li>`)}</ul>` : empty(t('appointment.none'))}</section>
      <section class="card"><div class="card-head"><h2>${t('activities.title')}</h2>
        ${may ? html`<button type="button" class="btn btn-outline-primary btn-sm" @click=${() => writeActivity(undefined, { caseId: this.file.id })}>${icon('plus')}${t('activity.new')}</button>` : ''}</div>
        ${this.activities?.length ? html`<ul class="rows">${this.activities.map((/** @type {any} */ a) => html`<li><a class="grow strong" href="/activities/${a.id}">${a.title}</a><span class="end tabular">${a.nextSession ? date(a.nextSession) : ''}</span></li>`)}</ul>` : empty(t('activities.none'))}</section></div>`;
  }
}

customElements.define('af-case-appointments', CaseAppointments);
