// @ts-check
/** How long who of the staff was in supervision, training and meetings, and the credits of it, in a period. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { pageHead } from '../kit/page.js';
import { empty } from '../kit/states.js';
import { iso, number } from '../kit/value.js';
import { codes, labelOf } from '../kit/words.js';
import { api } from '../api.js';
import { query, remember } from '../router.js';
import '../form/field.js';

class Hours extends Screen {
  constructor() {
    super();
    const { from, until } = query();
    /** @type {Record<string, any>} */
    this.filter = { from: from ?? `${new Date().getFullYear()}-01-01`, until: until ?? iso() };
    /** @type {any[]} */
    this.hours = [];
  }

  async load() {
    const [kinds, page] = await Promise.all([codes('gathering-kind'), api.get('gatherings/hours', { query: this.filter })]);
    this.kinds = kinds;
    this.hours = page.items;
  }

  /** @param {Record<string, any>} change */
  narrow(change) {
    this.filter = { ...this.filter, ...change };
    remember(this.filter);
    this.reload();
  }

  view() {
    const title = t('office.hours.title');
    const day = (/** @type {string} */ name, /** @type {string} */ label) => html`<af-field .field=${{ name, type: 'DATE', label, required: true }} .prefix=${'hours'} .value=${this.filter[name]}></af-field>`;
    return html`${pageHead({ crumb: html`<a href="/office">${t('office.title')}</a> / <a href="/office/gatherings">${t('office.gatherings')}</a>`, title, lead: t('office.hours.lead'),
      acts: html`<button type="button" class="btn btn-outline-primary" @click=${() => print()}>${icon('print')}${t('action.print')}</button>` })}
      <div class="card flush"><div class="filters" @field=${(/** @type {any} */ e) => { if (typeof e.detail.value === 'string') this.narrow({ [e.detail.name]: e.detail.value }); }}>${day('from', t('form.from'))}${day('until', t('form.until'))}</div>
        ${this.hours.length ? html`<div class="scroll" role="region" tabindex="0" aria-label=${title}><table class="list"><caption class="visually-hidden">${title}</caption>
          <thead><tr><th scope="col">${t('office.staff')}</th><th scope="col">${t('office.kind')}</th><th scope="col" class="num">${t('office.gatherings.count')}</th><th scope="col" class="num">${t('office.hours.count')}</th><th scope="col" class="num">${t('office.credits')}</th></tr></thead>
          <tbody>${this.hours.map((h) => html`<tr><td>${h.label}</td><td>${labelOf(this.kinds ?? [], h.kind)}</td><td class="num">${h.gatherings}</td><td class="num">${number(h.minutes / 60)}</td><td class="num">${h.credits}</td></tr>`)}</tbody></table></div>` : empty(t('office.none'))}</div>`;
  }
}

customElements.define('af-office-hours', Hours);
