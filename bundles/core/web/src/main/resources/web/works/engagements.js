// @ts-check
/** Which partners deliver a measure: their staff then see this order, and nothing else. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { toast } from '../kit/toast.js';
import { date, iso } from '../kit/value.js';
import { api } from '../api.js';

class Engagements extends Screen {
  static properties = { sheet: { attribute: false } };

  constructor() {
    super();
    /** @type {any} */
    this.sheet = undefined;
    /** @type {any[]} */
    this.items = [];
  }

  async load() {
    this.items = (await api.get(`works/${this.sheet.id}/engagements`)).items;
  }

  async engage() {
    const partners = (await api.get('partners', { query: { limit: 200 } })).items;
    const done = await ask({ title: t('engagement.new'), text: html`<p>${t('engagement.text')}</p>`, values: { from: iso() },
      groups: [{ fields: [
        { name: 'partner', type: 'ENUM', label: t('engagement.partner'), required: true, list: true, choices: partners.map((/** @type {any} */ p) => ({ code: String(p.id), label: p.title })) },
        { name: 'from', type: 'DATE', label: t('engagement.from'), required: true },
        { name: 'until', type: 'DATE', label: t('engagement.until') },
        { name: 'contact', type: 'BOOLEAN', label: t('engagement.contact') }] }],
      action: t('engagement.new'),
      save: (v, key) => api.post(`works/${this.sheet.id}/engagements`, { partner: Number(v.partner), from: v.from, until: v.until || undefined, contact: v.contact === true }, { key }) });
    if (done) { toast(t('engagement.done')); this.reload(); }
  }

  /** @param {any} e */
  async end(e) {
    const done = await ask({ title: t('engagement.end'), text: html`<p>${e.partnerName}</p>`, values: { last: iso() }, groups: [{ fields: [{ name: 'last', type: 'DATE', label: t('engagement.until'), required: true }] }], action: t('engagement.end'),
      save: (v, key) => api.put(`works/${this.sheet.id}/engagements/${e.id}/end`, { last: v.last }, { ifMatch: `"${e.version}"`, key }) });
    if (done) { toast(t('engagement.ended')); this.reload(); }
  }

  view() {
    if (!this.items.length && !this.sheet.mayWrite) return '';
    return html`<section class="card"><div class="card-head"><h2>${t('engagement.title')}</h2>${this.sheet.mayWrite ? html`<button type="button" class="btn btn-outline-primary btn-sm" @click=${() => this.engage()}>${icon('plus')}${t('engagement.new')}</button>` : ''}</div>
      ${this.items.length ? html`<ul class="rows">${this.items.map((e) => html`<li><span class="grow"><span class="strong">${e.partnerName}</span><br><small class="soft tabular">${date(e.from)} – ${e.until ? date(e.until) : t('orders.open')}${e.contact ? ` · ${t('engagement.withAddress')}` : ''}</small></span>
        ${e.mayEnd && (!e.until || e.until > iso()) ? html`<button type="button" class="btn btn-link btn-sm" aria-label="${t('engagement.end')}: ${e.partnerName}" @click=${() => this.end(e)}>${t('engagement.end')}</button>` : ''}</li>`)}</ul>` : html`<p class="soft">${t('engagement.none')}</p>`}</section>`;
  }
}

customElements.define('af-engagements', Engagements);
