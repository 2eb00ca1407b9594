// @ts-check
/** What a partner is engaged to deliver: all that its own staff see. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { pageHead } from '../kit/page.js';
import { empty } from '../kit/states.js';
import { tag } from '../kit/tags.js';
import { date, nothing } from '../kit/value.js';
import { api } from '../api.js';

class ProviderOrders extends Screen {
  constructor() {
    super();
    /** @type {any[]} */
    this.orders = [];
    /** @type {string | undefined} */
    this.next = undefined;
  }

  async load() {
    const page = await api.get('provider-orders', { query: { limit: 100 } });
    this.orders = page.items;
    this.next = page.next;
  }

  async more() {
    const page = await api.get('provider-orders', { query: { limit: 100, after: this.next } });
    this.orders = [...this.orders, ...page.items];
    this.next = page.next;
    this.requestUpdate();
  }

  view() {
    return html`${pageHead({ title: t('orders.title'), lead: t('orders.lead') })}
      <section class="card flush">${this.orders.length ? html`<div class="scroll" role="region" tabindex="0" aria-label=${t('orders.title')}><table class="list"><caption class="visually-hidden">${t('orders.title')}</caption>
        <thead><tr><th scope="col">${t('orders.holder')}</th><th scope="col">${t('orders.service')}</th><th scope="col">${t('orders.days')}</th><th scope="col">${t('orders.address')}</th></tr></thead>
        <tbody>${this.orders.map((o) => html`<tr><td><a class="strong" href="/provider-orders/${o.work}">${o.holder}</a> ${o.unsafeContacts ? tag(t('orders.unsafe'), 'red') : ''}</td><td>${o.serviceLabel}</td>
          <td class="tabular nowrap">${date(o.period.from)} – ${o.period.until ? date(o.period.until) : t('orders.open')}</td><td>${o.address || nothing}</td></tr>`)}</tbody></table></div>
        ${this.next ? html`<div class="form-foot"><button type="button" class="btn btn-outline-primary" @click=${() => this.more()}>${t('list.more')}</button></div>` : ''}` : empty(t('orders.none'))}</section>`;
  }
}

customElements.define('af-provider-orders', ProviderOrders);
