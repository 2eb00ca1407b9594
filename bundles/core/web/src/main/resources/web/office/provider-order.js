// @ts-check
/** One order of a partner: for whom, where, and the month that its staff fill in. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { pageHead } from '../kit/page.js';
import { tag } from '../kit/tags.js';
import { api } from '../api.js';
import '../works/month.js';

class ProviderOrder extends Screen {
  async load() {
    this.order = await api.get(`provider-orders/${this.params.id}`);
  }

  get sheet() {
    const o = /** @type {any} */ (this.order);
    return { id: o.work, service: o.service, serviceLabel: o.serviceLabel, from: o.period.from, until: o.period.until, mayWrite: true, installed: true };
  }

  view() {
    const o = /** @type {any} */ (this.order);
    return html`${pageHead({ title: o.holder, lead: [o.serviceLabel, o.address].filter(Boolean).join(' · ') })}
      ${o.unsafeContacts ? html`<p role="note">${tag(t('orders.unsafe'), 'red')} ${t('orders.unsafe.text')}</p>` : ''}
      <af-month .sheet=${this.sheet} .room=${'provider-orders'}></af-month>`;
  }
}

customElements.define('af-provider-order', ProviderOrder);
