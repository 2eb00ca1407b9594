// @ts-check
/** What providers delivered between two days, by service: the quantities to hold against their invoices. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { pageHead } from '../kit/page.js';
import { empty } from '../kit/states.js';
import { iso, monthName, number } from '../kit/value.js';
import { api } from '../api.js';
import { query, remember } from '../router.js';
import { daysOf, monthAfter } from './days.js';

class Providers extends Screen {
  static properties = { month: { state: true } };

  constructor() {
    super();
    this.month = query().month ?? iso().slice(0, 7);
  }

  async load() {
    this.lines = (await api.get('provider-deliveries', { query: { from: `${this.month}-01`, until: daysOf(this.month).at(-1) } })).items;
  }

  /** @param {number} by */
  turnTo(by) {
    this.month = monthAfter(this.month, by);
    remember({ month: this.month });
    this.reload();
  }

  view() {
    const title = `${t('providers.title')}, ${monthName(`${this.month}-01`)}`;
    const lines = /** @type {any[]} */ (this.lines);
    return html`${pageHead({ crumb: html`<a href="/works">${t('works.title')}</a>`, title, lead: t('providers.lead'), acts: html`
        <button type="button" class="btn btn-outline-primary btn-icon" aria-label=${t('month.previous')} @click=${() => this.turnTo(-1)}>${icon('chevron-left')}</button>
        <button type="button" class="btn btn-outline-primary btn-icon" aria-label=${t('month.next')} @click=${() => this.turnTo(1)}>${icon('chevron-right')}</button>
        <button type="button" class="btn btn-outline-primary" @click=${() => print()}>${icon('print')}${t('action.print')}</button>` })}
      <section class="card flush">${lines.length ? html`<div class="scroll" role="region" tabindex="0" aria-label=${title}><table class="list"><caption class="visually-hidden">${title}</caption>
        <thead><tr><th scope="col">${t('work.provider')}</th><th scope="col">${t('work.service')}</th><th scope="col" class="num">${t('schedule.quantity')}</th><th scope="col" class="num">${t('providers.works')}</th></tr></thead>
        <tbody>${lines.map((l) => html`<tr><th scope="row">${l.provider || t('providers.own')}</th><td>${l.serviceLabel}</td><td class="num">${number(l.quantity)}</td><td class="num">${l.works}</td></tr>`)}</tbody></table></div>` : empty(t('providers.none'))}</section>`;
  }
}

customElements.define('af-providers', Providers);
