// @ts-check
/** One payment run: its lines, who prepared and who approved it, the bank's file, what came back. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { facts, pageHead } from '../kit/page.js';
import { tag } from '../kit/tags.js';
import { toast } from '../kit/toast.js';
import { date, iso, money } from '../kit/value.js';
import { api } from '../api.js';
import { grouped, runTag } from './words.js';

class Run extends Screen {
  async load() {
    this.run = await api.get(`payment-runs/${this.params.id}`);
  }

  /** @param {string} act @param {string} title @param {any} more @param {(v: any) => any} body */
  async act(act, title, more, body) {
    const r = this.run;
    const done = await ask({ title, action: title, ...more, save: (/** @type {any} */ v, /** @type {string} */ key) => api.post(`payment-runs/${r.id}/${act}`, body(v), { key, ifMatch: `"${r.version}"` }) });
    if (done) { toast(t('money.saved')); this.reload(); }
  }

  /** @param {any} line */
  leaveOut(line) {
    return this.act('omissions', t('run.leaveOut'), { text: html`<p>${line.name}: <strong>${money(line.amount)}</strong></p>` }, () => ({ payment: line.payment }));
  }

  /** @param {any} line */
  takeBack(line) {
    return this.act('returns', t('run.takeBack'), { text: html`<p>${line.name}: <strong>${money(line.amount)}</strong></p>`, values: { on: iso() }, groups: [{ fields: [
      { name: 'on', type: 'DATE', label: t('movement.on'), required: true, past: true },
      { name: 'reason', type: 'TEXT', label: t('run.returned.reason'), help: t('run.returned.help'), required: true, most: 200 },
    ] }] }, (v) => ({ payment: line.payment, on: v.on, reason: v.reason ?? '' }));
  }

  acts() {
    const r = this.run;
    const sum = html`<p><strong>${money(r.total)}</strong></p>`;
    const print = html`<button type="button" class="btn btn-outline-primary" @click=${() => window.print()}>${icon('print')}${t('action.print')}</button>`;
    const files = r.state === 'APPROVED' || r.state === 'EXECUTED' ? html`<a class="btn btn-outline-primary" href="/api/payment-runs/${r.id}/sepa" download>${icon('download')}${t('run.sepa')}</a>` : '';
    const table = html`<a class="btn btn-outline-primary" href="/api/payment-runs/${r.id}/table" download>${icon('download')}CSV</a>`;
    const cancel = r.state === 'DRAFT' || r.state === 'APPROVED' ? html`<button type="button" class="btn btn-outline-primary" @click=${() => this.act('cancellation', t('run.cancel'), { text: html`<p>${t('run.cancel.text')}</p>` }, () => undefined)}>${t('run.cancel')}</button>` : '';
    const next = r.state === 'DRAFT'
      ? html`<button type="button" class="btn btn-primary" @click=${() => this.act('approval', t('run.approve'), { text: html`${sum}<p>${t('run.approve.text')}</p>` }, () => undefined)}>${t('run.approve')}</button>`
      : r.state === 'APPROVED' ? html`<button type="button" class="btn btn-primary" @click=${() => this.act('execution', t('run.execute'), { text: sum, values: { on: iso() }, groups: [{ fields: [{ name: 'on', type: 'DATE', label: t('run.executedOn'), required: true, past: true }] }] }, (v) => ({ on: v.on }))}>${t('run.execute')}</button>` : '';
    return html`${next}${files}${table}${cancel}${print}`;
  }

  view() {
    const r = this.run;
    return html`${pageHead({ crumb: html`<a href="/payments/runs">${t('payments.tab.runs')}</a>`, title: `${t('run.name')} ${r.id}`, lead: runTag(r.state), acts: this.acts() })}
      <section class="card">${facts([[t('run.treasury'), r.treasuryName], [t('run.executeOn'), date(r.executeOn)], [t('run.preparedBy'), r.preparedBy], [t('run.approvedBy'), r.approvedBy], [t('run.executedOn'), r.executedOn ? date(r.executedOn) : ''], [t('run.total'), html`<strong>${money(r.total)}</strong>`]])}</section>
      <section class="card flush"><div class="card-head"><h2>${t('run.payments')}</h2></div><div class="scroll" role="region" tabindex="0" aria-label=${t('run.payments')}><table class="list"><caption class="visually-hidden">${t('run.payments')}</caption>
        <thead><tr><th scope="col">${t('payment.payee')}</th><th scope="col">IBAN</th><th scope="col">${t('movement.reference')}</th><th scope="col" class="num">${t('work.amount')}</th><th scope="col">${t('users.acts')}</th></tr></thead>
        <tbody>${r.lines.map((/** @type {any} */ l) => html`<tr><td>${l.name}</td><td class="tabular">${l.iban ? grouped(l.iban) : tag(t('run.noIban'), 'red')}</td><td>${l.reference}</td><td class="num">${money(l.amount)}</td>
          <td>${l.returnedOn ? tag(`${t('payment.returned')} ${date(l.returnedOn)}: ${l.returned}`, 'red')
            : r.state === 'DRAFT' ? html`<button type="button" class="btn btn-outline-primary btn-sm" aria-label="${t('run.leaveOut')}: ${l.name}" @click=${() => this.leaveOut(l)}>${t('run.leaveOut')}</button>`
            : r.state === 'EXECUTED' ? html`<button type="button" class="btn btn-outline-primary btn-sm" aria-label="${t('run.takeBack')}: ${l.name}" @click=${() => this.takeBack(l)}>${t('run.takeBack')}</button>` : ''}</td></tr>`)}</tbody></table></div></section>`;
  }
}

customElements.define('af-payment-run', Run);
