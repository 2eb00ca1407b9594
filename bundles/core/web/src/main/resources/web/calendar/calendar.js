// @ts-check
/** My calendar: two weeks at a time, a day a block; appointments, and what follows from tasks, deadlines and reviews. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { pageHead } from '../kit/page.js';
import { empty } from '../kit/states.js';
import { tag } from '../kit/tags.js';
import { toast } from '../kit/toast.js';
import { dateTime, iso, longDate } from '../kit/value.js';
import { codes, labelOf } from '../kit/words.js';
import { api } from '../api.js';
import { query, remember } from '../router.js';
import { endAppointment, writeAppointment } from './appointment.js';

const tints = /** @type {Record<string, string>} */ ({ APPOINTMENT: 'blue', TASK: '', DEADLINE: 'amber', CASE_REVIEW: 'amber', MEETING: 'blue', GATHERING: 'blue', ACTIVITY: 'green', TRANSFER: 'amber', OFFER: 'amber', INFORMING: 'amber' });
const roads = /** @type {Record<string, (e: any) => string>} */ ({
  TASK: (e) => (e.caseId ? `/cases/${e.caseId}/tasks` : '/'), DEADLINE: (e) => `/works/${e.record}`, CASE_REVIEW: (e) => `/cases/${e.record}/course`,
  MEETING: (e) => `/meetings/${e.record}`, GATHERING: (e) => `/office/gatherings/${e.record}`, ACTIVITY: (e) => `/activities/${e.record}/grid`, TRANSFER: () => '/transfers', OFFER: (e) => `/waiting-list-entries/${e.record}`, INFORMING: (e) => `/cases/${e.record}/notice`,
});

class Calendar extends Screen {
  static properties = { from: { state: true }, link: { state: true } };

  constructor() {
    super();
    this.from = query().from ?? iso();
    this.link = '';
  }

  async load() {
    const [y, m, d] = this.from.split('-').map(Number);
    const [entries, feed, types] = await Promise.all([api.get('calendar', { query: { from: this.from, until: iso(new Date(y, m - 1, d + 13)) } }), api.get('calendar/feed'), codes('appointment-type')]);
    this.entries = entries.items;
    this.feed = feed;
    this.types = types;
  }

  /** @param {number} days */
  turn(days) {
    const [y, m, d] = this.from.split('-').map(Number);
    this.from = iso(new Date(y, m - 1, d + days));
    remember({ from: this.from });
    this.reload();
  }

  async openFeed() {
    const { path } = await api.post('calendar/feed', {});
    this.link = new URL(path, location.origin).href;
    this.reload();
  }

  async closeFeed() {
    await api.delete('calendar/feed');
    this.link = '';
    toast(t('calendar.feed.closed'));
    this.reload();
  }

  /** @param {any} e @param {(one: any) => void} then */
  async open(e, then) {
    then(await api.get(`appointments/${e.record}`));
  }

  /** @param {any} e */
  line(e) {
    const words = e.title || e.label || t(`calendar.kind.${e.kind}`);
    const again = () => this.reload();
    return html`<li><span class="tabular nowrap">${e.from ? `${e.from}${e.until && e.until !== e.from ? `–${e.until}` : ''}` : t('calendar.day')}</span>
      <span class="grow">${roads[e.kind] ? html`<a class="strong" href=${roads[e.kind](e)}>${words}</a>` : html`<span class="strong">${words}</span>`}
        <br><small class="soft">${[e.kind === 'APPOINTMENT' ? labelOf(this.types ?? [], e.code) : '', e.holderLabel, e.caseNumber, e.place].filter(Boolean).join(' · ')}</small></span>
      <span class="end">${tag(t(`calendar.kind.${e.kind}`), tints[e.kind])}
        ${e.kind === 'APPOINTMENT' ? html`<button type="button" class="btn btn-icon btn-sm" aria-label="${t('appointment.change')}: ${words}" @click=${() => this.open(e, (one) => writeAppointment(one, { after: again }))}>${icon('pencil')}</button>
          <button type="button" class="btn btn-icon btn-sm" aria-label="${t('appointment.end')}: ${words}" @click=${() => this.open(e, (one) => endAppointment(one, again))}>${icon('check')}</button>` : ''}</span></li>`;
  }

  view() {
    const all = /** @type {any[]} */ (this.entries);
    const days = [...new Set(all.map((e) => e.on))];
    return html`${pageHead({ title: t('calendar.title'), lead: t('calendar.lead'), acts: html`
        <button type="button" class="btn btn-outline-primary btn-icon" aria-label=${t('calendar.before')} @click=${() => this.turn(-14)}>${icon('chevron-left')}</button>
        <button type="button" class="btn btn-outline-primary btn-icon" aria-label=${t('calendar.after')} @click=${() => this.turn(14)}>${icon('chevron-right')}</button>
        <button type="button" class="btn btn-outline-primary" @click=${() => print()}>${icon('print')}${t('action.print')}</button>
        <button type="button" class="btn btn-primary" @click=${() => writeAppointment(undefined, { on: this.from, after: () => this.reload() })}>${icon('plus')}${t('appointment.new')}</button>` })}
      <div class="split"><section class="card">${days.length ? days.map((day) => html`<h2 class="soft">${longDate(day)}</h2><ul class="rows">${all.filter((e) => e.on === day).map((e) => this.line(e))}</ul>`) : empty(t('calendar.none'))}</section>
        <section class="card"><div class="card-head"><h2>${t('calendar.feed')}</h2></div><p>${t('calendar.feed.text')}</p>
          ${this.link ? html`<label class="field"><span>${t('calendar.feed.address')}</span><input class="input" readonly .value=${this.link} @focus=${(/** @type {any} */ e) => e.target.select()}></label><p class="soft">${t('calendar.feed.once')}</p>` : ''}
          ${this.feed.openedAt && !this.link ? html`<p class="soft">${t('calendar.feed.since', { date: dateTime(this.feed.openedAt) })}</p>` : ''}
          <div class="buttons"><button type="button" class="btn btn-outline-primary btn-sm" @click=${this.openFeed}>${t(this.feed.openedAt ? 'calendar.feed.renew' : 'calendar.feed.open')}</button>
            ${this.feed.openedAt ? html`<button type="button" class="btn btn-outline-primary btn-sm" @click=${this.closeFeed}>${t('calendar.feed.close')}</button>` : ''}</div></section></div>`;
  }
}

customElements.define('af-calendar', Calendar);
