// @ts-check
/** What is committed for a work, and what of its instalments is liquidated and paid. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { empty } from '../kit/states.js';
import { tag } from '../kit/tags.js';
import { toast } from '../kit/toast.js';
import { date, money, monthName } from '../kit/value.js';
import { api } from '../api.js';
import { commitmentTag, paymentTag } from './words.js';

class WorkMoney extends Screen {
  static properties = { sheet: { attribute: false } };

  constructor() {
    super();
    /** @type {any} */
    this.sheet = undefined;
    /** @type {any[]} */
    this.commitments = [];
    /** @type {any[]} */
    this.payments = [];
  }

  async load() {
    const [commitments, payments] = await Promise.all([api.get(`works/${this.sheet.id}/commitments`), api.get(`works/${this.sheet.id}/payments`)]);
    this.commitments = commitments.items;
    this.payments = payments.items;
  }

  changed() {
    toast(t('money.saved'));
    this.reload();
    this.dispatchEvent(new Event('changed'));
  }

  async propose() {
    const chapters = (await api.get('chapters', { query: { limit: 200 } })).items.map((/** @type {any} */ c) => ({ code: String(c.id), label: `${c.code} ${c.name} (${money(c.left)})` }));
    const due = this.sheet.instalments.filter((/** @type {any} */ i) => i.state === 'DUE').reduce((/** @type {number} */ s, /** @type {any} */ i) => s + Number(i.amount), 0);
    const done = await ask({
      title: t('commitment.new'), text: chapters.length ? '' : html`<p>${t('chapter.none')}</p>`, values: { amount: due || this.sheet.amount, purpose: this.sheet.serviceLabel },
      groups: [{ fields: [
        { name: 'chapter', type: 'CODE', label: t('commitment.chapter'), required: true, choices: chapters, list: true },
        { name: 'amount', type: 'MONEY', label: t('work.amount'), required: true },
        { name: 'purpose', type: 'TEXT', label: t('commitment.purpose'), required: true, most: 500 },
      ] }],
      save: (v, key) => api.post('commitments', { chapter: Number(v.chapter), work: this.sheet.id, amount: v.amount, purpose: v.purpose ?? '' }, { key }),
    });
    if (done) this.changed();
  }

  /** @param {any[]} open @param {any[]} approved */
  async liquidate(open, approved) {
    const done = await ask({
      title: t('payment.liquidate'), wide: true, values: { commitment: String(approved[0].id), instalments: open.length === 1 ? [String(open[0].id)] : [], reference: approved[0].act },
      groups: [{ fields: [
        { name: 'commitment', type: 'CODE', label: t('commitment.it'), required: true, list: true, choices: approved.map((k) => ({ code: String(k.id), label: `${k.chapterCode} ${k.act} (${money(k.left)})` })) },
        { name: 'instalments', type: 'CODES', label: t('work.tab.instalments'), required: true, choices: open.map((i) => ({ code: String(i.id), label: `${monthName(`${i.month}-01`)} ${money(i.amount)}` })) },
        { name: 'payee', type: 'REFERENCE', source: 'payees', label: t('payment.payee'), required: true },
        { name: 'reference', type: 'TEXT', label: t('movement.reference'), help: t('payment.reference.help'), required: true, most: 140 },
      ] }],
      save: (v, key) => api.post(`works/${this.sheet.id}/payments`, { commitment: Number(v.commitment), payee: v.payee, instalments: (v.instalments ?? []).map(Number), reference: v.reference ?? '' }, { key }),
    });
    if (done) this.changed();
  }

  /** @param {any} payment */
  async annul(payment) {
    const done = await ask({
      title: t('payment.annul'), text: html`<p>${payment.payeeName}: <strong>${money(payment.amount)}</strong></p>`, action: t('payment.annul'),
      groups: [{ fields: [{ name: 'reason', type: 'TEXT', label: t('commitment.reason'), required: true, most: 500 }] }],
      save: (v, key) => api.post(`payments/${payment.id}/annulment`, { reason: v.reason ?? '' }, { key, ifMatch: `"${payment.version}"` }),
    });
    if (done) this.changed();
  }

  view() {
    const live = this.payments.filter((p) => p.state !== 'ANNULLED');
    const approved = this.commitments.filter((k) => k.state === 'APPROVED');
    const due = this.sheet.instalments.filter((/** @type {any} */ i) => i.state === 'DUE');
    const may = this.sheet.mayWrite;
    return html`<section class="card flush"><div class="card-head"><h2>${t('budget.tab.commitments')}</h2>${may ? html`<button type="button" class="btn btn-outline-primary btn-sm" @click=${this.propose}>${t('commitment.new')}</button>` : ''}</div>
        ${this.commitments.length ? html`<div class="scroll" role="region" tabindex="0" aria-label=${t('budget.tab.commitments')}><table class="list"><caption class="visually-hidden">${t('budget.tab.commitments')}</caption>
          <thead><tr><th scope="col">${t('commitment.purpose')}</th><th scope="col">${t('commitment.chapter')}</th><th scope="col">${t('commitment.state')}</th><th scope="col" class="num">${t('work.amount')}</th><th scope="col" class="num">${t('commitment.left')}</th></tr></thead>
          <tbody>${this.commitments.map((k) => html`<tr><td><a href="/commitments/${k.id}">${k.purpose}</a></td><td class="tabular">${k.chapterCode}</td><td>${commitmentTag(k.state)}</td><td class="num">${money(k.amount)}</td><td class="num">${k.state === 'APPROVED' ? money(k.left) : ''}</td></tr>`)}</tbody></table></div>` : empty(t('commitment.none'))}</section>
      <section class="card flush"><div class="card-head"><h2>${t('payments.title')}</h2>${may && approved.length && due.length ? html`<button type="button" class="btn btn-outline-primary btn-sm" @click=${() => this.liquidate(due, approved)}>${t('payment.liquidate')}</button>` : ''}</div>
        ${live.length ? html`<div class="scroll" role="region" tabindex="0" aria-label=${t('payments.title')}><table class="list"><caption class="visually-hidden">${t('payments.title')}</caption>
          <thead><tr><th scope="col">${t('payment.payee')}</th><th scope="col">${t('movement.reference')}</th><th scope="col">${t('payment.state')}</th><th scope="col" class="num">${t('work.amount')}</th><th scope="col">${t('users.acts')}</th></tr></thead>
          <tbody>${live.map((p) => html`<tr><td>${p.payeeName || t('person.hidden')}</td><td>${p.reference}</td><td>${paymentTag(p.state)} ${p.paidOn ? date(p.paidOn) : ''} ${p.returned ? tag(`${t('payment.returned')}: ${p.returned}`, 'red') : ''}</td><td class="num">${money(p.amount)}</td>
            <td>${may && p.state === 'DUE' ? html`<button type="button" class="btn btn-outline-primary btn-sm" aria-label="${t('payment.annul')}: ${p.payeeName} ${money(p.amount)}" @click=${() => this.annul(p)}>${t('payment.annul')}</button>` : ''}</td></tr>`)}</tbody></table></div>` : empty(t('payment.none'))}</section>`;
  }
}

customElements.define('af-work-money', WorkMoney);
