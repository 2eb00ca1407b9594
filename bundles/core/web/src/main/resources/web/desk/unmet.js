// @ts-check
/** What people asked the desks for in vain, by service and reason, in a period: for planning. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { pageHead } from '../kit/page.js';
import { empty } from '../kit/states.js';
import { iso, keptBack, tally } from '../kit/value.js';
import { codes, labelOf, units } from '../kit/words.js';
import { api } from '../api.js';
import { query, remember } from '../router.js';
import '../form/field.js';
import '../list/filter.js';

class Unmet extends Screen {
  static properties = { filter: { state: true } };

  constructor() {
    super();
    const { from, until, unit } = query();
    /** @type {Record<string, any>} */
    this.filter = { from: from ?? `${new Date().getFullYear()}-01-01`, until: until ?? iso(), unit };
    /** @type {any[]} */
    this.counts = [];
  }

  async load() {
    const [asked, reasons, all, page] = await Promise.all([codes('asked-service'), codes('unmet-reason'), units(), api.get('unmet-demand', { query: this.filter })]);
    this.lists = { asked, reasons, units: all };
    this.counts = page.items;
  }

  /** @param {Record<string, any>} change */
  narrow(change) {
    this.filter = { ...this.filter, ...change };
    remember(this.filter);
    this.reload();
  }

  view() {
    const l = /** @type {any} */ (this.lists);
    const kept = keptBack(this.counts.flatMap((c) => [c.contacts, c.persons]));
    const day = (/** @type {string} */ name, /** @type {string} */ label) => html`<af-field .field=${{ name, type: 'DATE', label, required: true }} .prefix=${'unmet'} .value=${this.filter[name]}></af-field>`;
    return html`${pageHead({ crumb: html`<a href="/desk">${t('desk.title')}</a>`, title: t('unmet.title'), lead: t('unmet.lead') })}
      <div class="card flush"><div class="filters" @field=${(/** @type {any} */ e) => { if (typeof e.detail.value === 'string') this.narrow({ [e.detail.name]: e.detail.value }); }}>
          ${day('from', t('form.from'))}${day('until', t('form.until'))}
          <af-filter .label=${t('contact.unit')} .value=${this.filter.unit ?? ''} .choices=${l.units} @choose=${(/** @type {any} */ e) => this.narrow({ unit: e.detail })}></af-filter></div>
        ${this.counts.length ? html`<div class="scroll" role="region" tabindex="0" aria-label=${t('unmet.title')}><table class="list"><caption class="visually-hidden">${t('unmet.title')}</caption>
          <thead><tr><th scope="col">${t('contact.unmet.service')}</th><th scope="col">${t('contact.unmet.reason')}</th><th scope="col" class="num">${t('contacts.title')}</th><th scope="col" class="num">${t('people.title')}</th></tr></thead>
          <tbody>${this.counts.map((c) => html`<tr><td>${labelOf(l.asked, c.service)}</td><td>${labelOf(l.reasons, c.reason)}</td><td class="num">${tally(c.contacts)}</td><td class="num">${tally(c.persons)}</td></tr>`)}</tbody></table></div>${kept ? html`<div class="card-head"><p class="soft">${kept}</p></div>` : ''}` : empty(t('unmet.none'))}</div>`;
  }
}

customElements.define('af-unmet', Unmet);
