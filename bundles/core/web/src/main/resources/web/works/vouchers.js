// @ts-check
/** The vouchers given for a work: how many, of which series, spent or not; giving some, taking one back. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { ask } from '../kit/ask.js';
import { empty } from '../kit/states.js';
import { tag } from '../kit/tags.js';
import { toast } from '../kit/toast.js';
import { date, iso, money, nothing } from '../kit/value.js';
import { api } from '../api.js';

const tints = /** @type {Record<string, string>} */ ({ IN_STOCK: '', GIVEN: 'green', REDEEMED: 'blue', VOID: '', EXPIRED: 'amber' });
/** @param {string} state */
export const voucherTag = (state) => tag(t(`voucher.state.${state}`), tints[state]);

class Vouchers extends Screen {
  static properties = { sheet: { attribute: false } };

  constructor() {
    super();
    /** @type {any} */
    this.sheet = undefined;
  }

  async load() {
    this.items = (await api.get(`works/${this.sheet.id}/vouchers`)).items;
  }

  async give() {
    const [series, commitments] = await Promise.all([api.get('voucher-series', { query: { limit: 200 } }), api.get(`works/${this.sheet.id}/commitments`)]);
    const done = await ask({
      title: t('voucher.give'), values: { on: iso(), count: 1 }, groups: [{ fields: [
        { name: 'series', type: 'CODE', label: t('voucher.series'), required: true, list: true, choices: series.items.filter((/** @type {any} */ s) => s.inStock > 0 && s.data.expiresOn >= iso()).map((/** @type {any} */ s) => ({ code: String(s.id), label: t('voucher.series.stock', { name: s.data.name, value: money(s.data.value), count: s.inStock }) })) },
        { name: 'count', type: 'INT', label: t('voucher.count'), required: true, least: 1, most: 200 },
        { name: 'commitment', type: 'CODE', label: t('voucher.commitment'), help: t('voucher.commitment.help'), required: true, list: true, choices: commitments.items.filter((/** @type {any} */ c) => c.state === 'APPROVED').map((/** @type {any} */ c) => ({ code: String(c.id), label: `${c.chapterCode} ${c.act}: ${money(c.left)}` })) },
        { name: 'on', type: 'DATE', label: t('repayment.on'), required: true, past: true }] }],
      save: (v, key) => api.post(`works/${this.sheet.id}/vouchers`, { series: Number(v.series), count: v.count, commitment: Number(v.commitment), on: v.on }, { key }),
    });
    if (done) { toast(t('voucher.given')); this.reload(); this.dispatchEvent(new Event('changed')); }
  }

  /** @param {any} one */
  async withdraw(one) {
    const done = await ask({
      title: `${t('voucher.withdraw')}: ${one.number}`, text: t('voucher.withdraw.text'), groups: [{ fields: [{ name: 'because', type: 'TEXT', label: t('repayment.because'), required: true, most: 500 }] }],
      save: (v, key) => api.post(`works/${this.sheet.id}/vouchers/${one.id}/withdrawal`, { because: v.because ?? '' }, { key, ifMatch: `"${one.version}"` }),
    });
    if (done) { toast(t('voucher.withdrawn')); this.reload(); }
  }

  view() {
    const items = this.items ?? [];
    return html`<section class="card flush"><div class="card-head"><h2>${t('work.tab.vouchers')}</h2><div class="buttons">${this.sheet.mayWrite ? html`<button type="button" class="btn btn-outline-primary btn-sm" @click=${this.give}>${icon('plus')}${t('voucher.give')}</button>` : ''}</div></div>
      ${items.length ? html`<div class="scroll" role="region" tabindex="0" aria-label=${t('work.tab.vouchers')}><table class="list"><caption class="visually-hidden">${t('work.tab.vouchers')}</caption>
        <thead><tr><th scope="col">${t('voucher.number')}</th><th scope="col" class="num">${t('voucher.value')}</th><th scope="col">${t('contribution.state')}</th><th scope="col">${t('voucher.givenOn')}</th><th scope="col">${t('voucher.settledOn')}</th><th scope="col">${t('voucher.expiresOn')}</th><th scope="col"><span class="visually-hidden">${t('users.acts')}</span></th></tr></thead>
        <tbody>${items.map((/** @type {any} */ b) => html`<tr><td class="tabular">${b.number}</td><td class="num">${money(b.value)}</td><td>${voucherTag(b.state)} <small class="soft">${b.note}</small></td><td>${b.givenOn ? date(b.givenOn) : nothing}</td><td>${b.settledOn ? date(b.settledOn) : nothing}</td><td>${date(b.expiresOn)}</td>
          <td class="num">${b.state === 'GIVEN' && this.sheet.mayWrite ? html`<button type="button" class="btn btn-link btn-sm" aria-label="${t('voucher.withdraw')}: ${b.number}" @click=${() => this.withdraw(b)}>${t('voucher.withdraw')}</button>` : ''}</td></tr>`)}</tbody></table></div>` : empty(t('voucher.none'))}</section>`;
  }
}

customElements.define('af-vouchers', Vouchers);
