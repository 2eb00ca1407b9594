// @ts-check
/** Series of vouchers: what is in stock, in circulation, spent; taking a series in, and what shops bring back. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { facts, pageHead } from '../kit/page.js';
import { toast } from '../kit/toast.js';
import { date, iso, money } from '../kit/value.js';
import { api } from '../api.js';
import { go } from '../router.js';
import { is } from '../session.js';
import '../list/list.js';

/** The numbers in "101-110, 115". @param {string} text */
function numbers(text) {
  return text.split(/[\s,;]+/).filter(Boolean).flatMap((part) => {
    const [from, until] = part.split('-').map(Number);
    return until && until >= from && until - from < 500 ? Array.from({ length: until - from + 1 }, (_, i) => from + i) : [from];
  }).filter((n) => Number.isInteger(n));
}

class VoucherSeries extends Screen {
  /** @param {Map<string, any>} changed */
  willUpdate(changed) {
    if (changed.has('params') && this.hasUpdated) this.reload();
  }

  async load() {
    this.one = this.params.id ? await api.get(`voucher-series/${this.params.id}`) : undefined;
  }

  async enter() {
    /** @type {any} */
    let kept;
    const done = await ask({
      title: t('voucher.series.new'), wide: true, values: { first: 1, receivedOn: iso() }, groups: [{ fields: [
        { name: 'name', type: 'TEXT', label: t('facility.name'), required: true, most: 200 }, { name: 'prefix', type: 'TEXT', label: t('voucher.prefix'), help: t('voucher.prefix.help'), required: true, most: 12, upper: true },
        { name: 'value', type: 'MONEY', label: t('voucher.value'), required: true }, { name: 'first', type: 'INT', label: t('voucher.first'), required: true, least: 1 }, { name: 'count', type: 'INT', label: t('voucher.count'), required: true, least: 1, most: 2000 },
        { name: 'receivedOn', type: 'DATE', label: t('voucher.receivedOn'), required: true, past: true }, { name: 'expiresOn', type: 'DATE', label: t('voucher.expiresOn'), required: true }, { name: 'shops', type: 'TEXT', label: t('voucher.shops'), most: 500 }] }],
      save: async (v, key) => { kept = await api.post('voucher-series', { name: v.name ?? '', prefix: v.prefix ?? '', value: v.value, first: v.first, count: v.count, receivedOn: v.receivedOn, expiresOn: v.expiresOn, shops: v.shops ?? '' }, { key }); },
    });
    if (done) { toast(t('voucher.series.saved')); go(`/voucher-series/${kept.id}`); }
  }

  async redeem() {
    const payees = await api.get('payees', { query: { limit: 200 } });
    const done = await ask({
      title: t('voucher.redeem'), text: t('voucher.redeem.text'), values: { on: iso() }, groups: [{ fields: [
        { name: 'numbers', type: 'TEXT', label: t('voucher.numbers'), help: t('voucher.numbers.help'), required: true, most: 2000 },
        { name: 'shop', type: 'CODE', label: t('voucher.shop'), required: true, list: true, choices: payees.items.map((/** @type {any} */ p) => ({ code: String(p.id), label: p.name })) },
        { name: 'on', type: 'DATE', label: t('repayment.on'), required: true, past: true }] }],
      save: (v, key) => api.post(`voucher-series/${this.one.id}/redemptions`, { numbers: numbers(v.numbers ?? ''), shop: Number(v.shop), on: v.on }, { key, ifMatch: `"${this.one.version}"` }),
    });
    if (done) { toast(t('voucher.redeemed')); this.reload(); }
  }

  view() {
    const s = this.one;
    if (s) {
      return html`${pageHead({ crumb: html`<a href="/voucher-series">${t('vouchers.title')}</a>`, title: s.data.name, lead: `${s.data.prefix}, ${money(s.data.value)}`, acts: s.given ? html`<button type="button" class="btn btn-primary" @click=${this.redeem}>${t('voucher.redeem')}</button>` : '' })}
        <section class="card">${facts([[t('voucher.state.IN_STOCK'), String(s.inStock)], [t('voucher.state.GIVEN'), String(s.given)], [t('voucher.state.REDEEMED'), String(s.redeemed)], [t('voucher.state.VOID'), String(s.voided)], [t('voucher.state.EXPIRED'), String(s.expired)],
          [t('voucher.outstanding'), money(s.outstanding)], [t('voucher.receivedOn'), date(s.data.receivedOn)], [t('voucher.expiresOn'), date(s.data.expiresOn)], [t('voucher.shops'), s.data.shops]])}</section>`;
    }
    const columns = () => [
      { label: t('voucher.series'), cell: (/** @type {any} */ r) => html`<a href="/voucher-series/${r.id}">${r.data.name}</a> <span class="soft tabular">${r.data.prefix}</span>` },
      { label: t('voucher.value'), num: true, cell: (/** @type {any} */ r) => money(r.data.value) }, { label: t('voucher.state.IN_STOCK'), num: true, cell: (/** @type {any} */ r) => r.inStock },
      { label: t('voucher.state.GIVEN'), num: true, cell: (/** @type {any} */ r) => r.given }, { label: t('voucher.state.REDEEMED'), num: true, cell: (/** @type {any} */ r) => r.redeemed }, { label: t('voucher.expiresOn'), cell: (/** @type {any} */ r) => date(r.data.expiresOn) },
    ];
    return html`${pageHead({ title: t('vouchers.title'), lead: t('vouchers.lead'), acts: is('coordinator') ? html`<button type="button" class="btn btn-primary" @click=${this.enter}>${icon('plus')}${t('voucher.series.new')}</button>` : '' })}
      <div class="card flush"><af-list .path=${'voucher-series'} .caption=${t('vouchers.title')} .columns=${columns} .none=${t('vouchers.none')}></af-list></div>`;
  }
}

customElements.define('af-voucher-series', VoucherSeries);
