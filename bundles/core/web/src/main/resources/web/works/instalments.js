// @ts-check
/** What is due and what was paid. */
import { html } from 'lit';
import { Part } from '../kit/element.js';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { empty } from '../kit/states.js';
import { tag } from '../kit/tags.js';
import { toast } from '../kit/toast.js';
import { iso, money, monthName } from '../kit/value.js';
import { api } from '../api.js';

class Instalments extends Part {
  static properties = { sheet: { attribute: false }, mayPay: { attribute: false } };

  constructor() {
    super();
    /** @type {any} */
    this.sheet = undefined;
    /** What is still due is paid after the work ended, too. */
    this.mayPay = false;
  }

  /** @param {any} one */
  async pay(one) {
    const done = await ask({ title: t('instalment.pay'), text: html`<p>${monthName(`${one.month}-01`)}: <strong>${money(one.amount)}</strong></p>`, values: { on: iso() }, action: t('instalment.pay'),
      groups: [{ fields: [{ name: 'on', type: 'DATE', label: t('instalment.on'), required: true }] }],
      save: (v, key) => api.post(`works/${this.sheet.id}/instalments/${one.id}/payment`, { on: v.on }, { key, ifMatch: `"${this.sheet.version}"` }) });
    if (done) { toast(t('instalment.paid')); this.dispatchEvent(new Event('changed')); }
  }

  render() {
    const all = this.sheet.instalments;
    const sum = (/** @type {string} */ state) => all.filter((/** @type {any} */ i) => i.state === state).reduce((/** @type {number} */ s, /** @type {any} */ i) => s + Number(i.amount), 0);
    return html`<section class="card flush"><div class="card-head"><h2>${t('work.tab.instalments')}</h2></div>${all.length ? html`<div class="scroll" role="region" tabindex="0" aria-label=${t('work.tab.instalments')}><table class="list"><caption class="visually-hidden">${t('work.tab.instalments')}</caption>
      <thead><tr><th scope="col">${t('instalment.month')}</th><th scope="col" class="num">${t('work.amount')}</th><th scope="col">${t('instalment.state')}</th><th scope="col"><span class="visually-hidden">${t('users.acts')}</span></th></tr></thead>
      <tbody>${all.map((/** @type {any} */ i) => html`<tr><td>${monthName(`${i.month}-01`)}</td><td class="num">${money(i.amount)}</td><td>${tag(t(`instalment.${i.state}`), i.state === 'PAID' ? 'green' : 'amber')}</td>
        <td class="num">${i.state === 'DUE' && this.mayPay ? html`<button type="button" class="btn btn-outline-primary btn-sm" aria-label="${t('instalment.pay')}: ${monthName(`${i.month}-01`)}" @click=${() => this.pay(i)}>${t('instalment.pay')}</button>` : ''}</td></tr>`)}</tbody></table></div>
      <div class="list-foot"><span>${t('instalment.sums', { due: money(sum('DUE')), paid: money(sum('PAID')) })}</span></div>` : empty(t('instalment.none'))}</section>`;
  }
}

customElements.define('af-instalments', Instalments);
