// @ts-check
/** When a measure is delivered: the week, the days that differ, hours due and done, and changing all that. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { facts } from '../kit/page.js';
import { empty } from '../kit/states.js';
import { toast } from '../kit/toast.js';
import { date, iso, number } from '../kit/value.js';
import { api } from '../api.js';

const days = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

class Schedule extends Screen {
  static properties = { sheet: { attribute: false }, service: { attribute: false }, holder: { attribute: false } };

  constructor() {
    super();
    /** @type {any} */
    this.sheet = undefined;
    /** @type {any} */
    this.service = undefined;
    /** @type {number | undefined} */
    this.holder = undefined;
  }

  async load() {
    this.schedule = await api.get(`works/${this.sheet.id}/schedule`);
  }

  async edit() {
    const { plan, version } = this.schedule;
    const done = await ask({
      title: t('schedule.edit'), wide: true, values: plan,
      groups: [{ fields: [
        { name: 'due', type: 'DECIMAL', label: t('schedule.due'), help: t('schedule.due.help') },
        { name: 'holidays', type: 'BOOLEAN', label: t('schedule.holidays') },
        { name: 'weekly', type: 'ROWS', label: t('schedule.week'), one: t('schedule.visit'), addLabel: t('schedule.visit.add'), wide: true, fresh: { at: '' }, fields: [
          { name: 'day', type: 'CODE', label: t('schedule.day'), required: true, list: true, choices: days.map((code) => ({ code, label: t(`schedule.day.${code}`) })) },
          { name: 'at', type: 'TEXT', label: t('schedule.at'), help: t('schedule.at.help'), most: 5 },
          { name: 'quantity', type: 'DECIMAL', label: t('schedule.quantity'), required: true }] },
        { name: 'exceptions', type: 'ROWS', label: t('schedule.exceptions'), one: t('schedule.exception'), addLabel: t('schedule.exception.add'), wide: true, fresh: { reason: '' }, fields: [
          { name: 'on', type: 'DATE', label: t('schedule.on'), required: true },
          { name: 'quantity', type: 'DECIMAL', label: t('schedule.instead'), required: true },
          { name: 'reason', type: 'TEXT', label: t('schedule.reason'), most: 200, wide: true }] },
      ] }],
      save: (v) => api.put(`works/${this.sheet.id}/schedule`, {
        due: v.due, holidays: Boolean(v.holidays),
        weekly: (v.weekly ?? []).map((/** @type {any} */ x) => ({ ...x, at: x.at ?? '' })),
        exceptions: (v.exceptions ?? []).map((/** @type {any} */ x) => ({ ...x, reason: x.reason ?? '' })),
      }, { ifMatch: `"${version}"` }),
    });
    if (done) { toast(t('schedule.saved')); this.reload(); }
  }

  /** A group in which this measure is carried out: the holder takes a place as part of it. */
  async join() {
    const all = (await api.get('activities', { query: { limit: 200 } })).items;
    const done = await ask({
      title: t('schedule.join'), text: html`<p>${t('schedule.join.text')}</p>`, values: { since: iso() }, action: t('activity.enrol'),
      groups: [{ fields: [{ name: 'activity', type: 'CODE', label: t('activities.title'), required: true, list: true, choices: all.map((/** @type {any} */ a) => ({ code: String(a.id), label: a.title })) },
        { name: 'since', type: 'DATE', label: t('activity.since'), required: true }] }],
      save: async (v, key) => {
        const { version } = await api.get(`activities/${v.activity}`);
        await api.post(`activities/${v.activity}/enrolments`, { person: this.holder, since: v.since, work: this.sheet.id }, { key, ifMatch: `"${version}"` });
      },
    });
    if (done) { toast(t('activity.saved')); this.reload(); }
  }

  view() {
    const { plan, progress, mayWrite } = this.schedule;
    const unit = t(`unit.${this.service?.unit ?? 'hour'}`).toLowerCase();
    return html`<div class="split"><section class="card"><div class="card-head"><h2>${t('schedule.title')}</h2>
        ${mayWrite && this.sheet.installed ? html`<button type="button" class="btn btn-outline-primary btn-sm" @click=${this.edit}>${icon('pencil')}${t('schedule.edit')}</button>` : ''}</div>
        ${plan.weekly.length ? html`<div class="scroll" role="region" tabindex="0" aria-label=${t('schedule.week')}><table class="list"><caption class="visually-hidden">${t('schedule.week')}</caption>
          <thead><tr><th scope="col">${t('schedule.day')}</th><th scope="col">${t('schedule.at')}</th><th scope="col" class="num">${unit}</th></tr></thead>
          <tbody>${plan.weekly.map((/** @type {any} */ v) => html`<tr><th scope="row">${t(`schedule.day.${v.day}`)}</th><td class="tabular">${v.at}</td><td class="num">${number(v.quantity)}</td></tr>`)}</tbody></table></div>` : empty(t('schedule.none'))}
        ${plan.exceptions.length ? html`<h3 class="soft">${t('schedule.exceptions')}</h3><ul class="rows">${plan.exceptions.map((/** @type {any} */ x) => html`<li><span class="grow tabular">${date(x.on)}${x.reason ? html`<br><small class="soft">${x.reason}</small>` : ''}</span><span class="end tabular">${number(x.quantity)}</span></li>`)}</ul>` : ''}</section>
      <section class="card"><div class="card-head"><h2>${t('schedule.done')}</h2></div><p class="figure">${number(progress.done)}${progress.due === undefined ? '' : html` / ${number(progress.due)}`} <small>${unit}</small></p>
        ${facts([[t('schedule.ahead'), number(progress.planned)], [t('schedule.missing'), progress.due === undefined ? '' : number(progress.missing)],
          [t('schedule.reached'), progress.due === undefined ? '' : progress.reached ? date(progress.reached) : t('schedule.reached.not')],
          [t('schedule.holidays'), plan.holidays ? t('value.yes') : '']])}
        ${mayWrite && this.holder && this.service?.unit === 'hour' ? html`<button type="button" class="btn btn-outline-primary btn-sm" @click=${this.join}>${icon('plus')}${t('schedule.join')}</button>` : ''}</section></div>`;
  }
}

customElements.define('af-schedule', Schedule);
