// @ts-check
/** The group activities one may see, newest first. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { pageHead } from '../kit/page.js';
import { date, nothing, period } from '../kit/value.js';
import { codes, labelOf } from '../kit/words.js';
import { is } from '../session.js';
import { writeActivity } from './activity-form.js';
import '../list/list.js';

class Activities extends Screen {
  async load() {
    this.types = await codes('activity-type');
  }

  columns() {
    return [
      { label: t('activity.name'), cell: (/** @type {any} */ a) => html`<a href="/activities/${a.id}">${a.title}</a>` },
      { label: t('activity.type'), cell: (/** @type {any} */ a) => labelOf(this.types ?? [], a.type) },
      { label: t('case.unit'), cell: (/** @type {any} */ a) => a.unitLabel },
      { label: t('work.period'), cell: (/** @type {any} */ a) => html`<span class="tabular nowrap">${period(a)}</span>` },
      { label: t('activity.enrolled'), num: true, cell: (/** @type {any} */ a) => (a.places ? `${a.enrolled} / ${a.places}` : a.enrolled) },
      { label: t('activity.waiting'), num: true, cell: (/** @type {any} */ a) => a.waiting },
      { label: t('activity.next'), cell: (/** @type {any} */ a) => (a.nextSession ? html`<span class="tabular nowrap">${date(a.nextSession)}</span>` : nothing) },
    ];
  }

  view() {
    return html`${pageHead({ title: t('activities.title'), lead: t('activities.lead'), acts: is('worker', 'coordinator') ? html`<button type="button" class="btn btn-primary" @click=${() => writeActivity()}>${icon('plus')}${t('activity.new')}</button>` : '' })}
      <div class="card flush"><af-list .path=${'activities'} .caption=${t('activities.title')} .columns=${() => this.columns()} .none=${t('activities.none')}></af-list></div>`;
  }
}

customElements.define('af-activities', Activities);
