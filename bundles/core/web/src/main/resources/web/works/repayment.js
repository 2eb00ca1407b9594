// @ts-check
/** One repayment: how it stands, its plan part by part, what came, and what can be done with it. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { ask } from '../kit/ask.js';
import { facts } from '../kit/page.js';
import { dueTag, tag } from '../kit/tags.js';
import { toast } from '../kit/toast.js';
import { date, iso, money } from '../kit/value.js';
import { codes, labelOf } from '../kit/words.js';
import { api } from '../api.js';
import { is } from '../session.js';
import { termsBody, termsFields, termsNames } from './repayment-terms.js';

const tints = /** @type {Record<string, string>} */ ({ AGREED: 'blue', RUNNING: 'green', LATE: 'red', REPAID: '', WRITTEN_OFF: '' });
/** @param {string} state */
export const repaymentTag = (state) => tag(t(`repayment.state.${state}`), tints[state]);

class Repayment extends Screen {
  static properties = { repayment: { attribute: false }, chapters: { attribute: false } };

  constructor() {
    super();
    this.repayment = 0;
    /** @type {{code: string, label: string}[]} */
    this.chapters = [];
  }

  async load() {
    const [one, ways, loans, undue] = await Promise.all([api.get(`repayments/${this.repayment}`), codes('receipt-way'), codes('loan-reason'), codes('undue-reason')]);
    this.one = one;
    this.ways = ways;
    this.reasons = [...loans, ...undue];
  }

  /** @param {string} act @param {any} question @param {(v: any) => any} body @param {string} said */
  async act(act, question, body, said) {
    const done = await ask({ ...question, save: (/** @type {any} */ v, /** @type {string} */ key) => api.post(`repayments/${this.repayment}/${act}`, body(v), { key, ifMatch: `"${this.one.version}"` }) });
    if (done) { toast(t(said)); this.reload(); this.dispatchEvent(new Event('changed')); }
  }

  receive() {
    const next = this.one.plans[0].parts.find((/** @type {any} */ p) => Number(p.paid) < Number(p.amount));
    return this.act('receipts', {
      title: t('repayment.receive'), values: { on: iso(), amount: next ? Math.round((Number(next.amount) - Number(next.paid)) * 100) / 100 : undefined },
      groups: [{ fields: [
        { name: 'on', type: 'DATE', label: t('repayment.on'), required: true, past: true }, { name: 'amount', type: 'MONEY', label: t('work.amount'), required: true },
        { name: 'way', type: 'CODE', label: t('repayment.way'), required: true, list: true, choices: this.ways }, { name: 'reference', type: 'TEXT', label: t('repayment.reference'), help: t('repayment.reference.help'), most: 200 },
        { name: 'chapter', type: 'CODE', label: t('repayment.into'), help: t('repayment.into.help'), list: true, choices: this.chapters }] }],
    }, (v) => ({ on: v.on, amount: v.amount, way: v.way ?? '', reference: v.reference ?? '', chapter: v.chapter ? Number(v.chapter) : undefined }), 'repayment.received');
  }

  why() {
    return [{ name: 'because', type: 'TEXT', label: t('repayment.because'), required: true, most: 2000 }, { name: 'act', type: 'TEXT', label: t('repayment.act'), most: 200 }];
  }

  postpone() {
    return this.act('postponement', { title: t('repayment.postpone'), text: t('repayment.postpone.text'), groups: [{ fields: [{ name: 'months', type: 'INT', label: t('repayment.months'), required: true, least: 1, most: 60 }, ...this.why()] }] },
      (v) => ({ months: v.months, because: v.because ?? '', act: v.act ?? '' }), 'repayment.replanned');
  }

  reschedule() {
    return this.act('rescheduling', { title: t('repayment.reschedule'), text: t('repayment.reschedule.text', { left: money(this.one.standing.left) }), wide: true, names: termsNames, values: { everyMonths: 1 }, groups: [{ fields: [...termsFields(), ...this.why()] }] },
      (v) => ({ terms: termsBody(v), because: v.because ?? '', act: v.act ?? '' }), 'repayment.replanned');
  }

  writeOff() {
    return this.act('write-off', {
      title: t('repayment.writeOff'), text: t('repayment.writeOff.text', { left: money(this.one.standing.left) }), action: t('repayment.writeOff'), values: { on: iso() },
      groups: [{ fields: [{ name: 'on', type: 'DATE', label: t('repayment.on'), required: true, past: true }, { name: 'act', type: 'TEXT', label: t('repayment.act'), required: true, most: 200 },
        { name: 'chapter', type: 'CODE', label: t('repayment.bearer'), required: true, list: true, choices: this.chapters }, { name: 'because', type: 'TEXT', label: t('repayment.because'), required: true, most: 2000 }] }],
    }, (v) => ({ on: v.on, act: v.act ?? '', because: v.because ?? '', chapter: Number(v.chapter) }), 'repayment.writtenOff');
  }

  /** @param {any} receipt */
  reverse(receipt) {
    return this.act(`receipts/${receipt.id}/reversal`, { title: t('repayment.reverse'), text: html`<p>${date(receipt.on)}: <strong>${money(receipt.amount)}</strong></p>`, groups: [{ fields: [{ name: 'because', type: 'TEXT', label: t('repayment.because'), required: true, most: 1000 }] }] },
      (v) => ({ because: v.because ?? '' }), 'repayment.reversed');
  }

  /** @param {any} plan @param {boolean} now */
  parts(plan, now) {
    const name = `${t(`repayment.plan.${plan.cause}`)} (${date(plan.madeOn)})`;
    return html`<div class="scroll" role="region" tabindex="0" aria-label=${name}><table class="list"><caption class="visually-hidden">${name}</caption>
      <thead><tr><th scope="col" class="num">${t('repayment.part')}</th><th scope="col">${t('repayment.due')}</th><th scope="col" class="num">${t('work.amount')}</th>${now ? html`<th scope="col" class="num">${t('repayment.paid')}</th>` : ''}</tr></thead>
      <tbody>${plan.parts.map((/** @type {any} */ p) => html`<tr><td class="num">${p.place}</td><td>${now && Number(p.paid) < Number(p.amount) ? dueTag(p.due) : date(p.due)}</td><td class="num">${money(p.amount)}</td>${now ? html`<td class="num">${money(p.paid)}</td>` : ''}</tr>`)}</tbody>
      <tfoot><tr><td></td><th scope="row">${t('plan.total')}</th><td class="num">${money(plan.owed)}</td>${now ? html`<td></td>` : ''}</tr></tfoot></table></div>`;
  }

  receipts() {
    const all = this.one.receipts;
    return all.length ? html`<h3>${t('repayment.receipts')}</h3><ul class="rows">${all.map((/** @type {any} */ r) => html`<li><span class="grow"><span class="tabular">${date(r.on)}</span> <strong>${money(r.amount)}</strong> ${labelOf(this.ways ?? [], r.way)} ${r.reference}${r.reversedBecause ? html` ${tag(t('repayment.reversed'), 'amber')} ${r.reversedBecause}` : ''}</span>
      <small class="soft">${r.enteredBy}</small>${!r.reversedBecause && this.one.mayWrite && !this.one.writtenOff ? html`<button type="button" class="btn btn-link btn-sm" aria-label="${t('repayment.reverse')}: ${date(r.on)} ${money(r.amount)}" @click=${() => this.reverse(r)}>${t('repayment.reverse')}</button>` : ''}</li>`)}</ul>` : '';
  }

  view() {
    const one = this.one;
    const [now, ...before] = one.plans;
    const owed = Number(one.standing.left) > 0;
    const button = (/** @type {string} */ word, /** @type {() => unknown} */ run) => html`<button type="button" class="btn btn-outline-primary btn-sm" @click=${run}>${t(word)}</button>`;
    return html`<section class="card"><div class="card-head"><h2>${t(`repayment.cause.${one.debt.cause}`)} ${repaymentTag(one.state)}</h2><div class="buttons">
        ${one.mayWrite && owed && one.state !== 'AGREED' ? button('repayment.receive', () => this.receive()) : ''}
        ${one.mayWrite && owed ? html`${button('repayment.postpone', () => this.postpone())}${button('repayment.reschedule', () => this.reschedule())}` : ''}
        ${one.mayWrite && owed && one.state !== 'AGREED' && is('coordinator') ? button('repayment.writeOff', () => this.writeOff()) : ''}
        <button type="button" class="btn btn-outline-primary btn-sm" @click=${() => print()}>${icon('print')}${t('action.print')}</button></div></div>
      ${facts([
        [t('repayment.principal'), money(one.debt.principal)], [t('repayment.received.sum'), money(one.standing.received)], [t('repayment.left'), html`<strong>${money(one.standing.left)}</strong>`],
        [t('repayment.overdue'), Number(one.standing.overdue) > 0 ? tag(money(one.standing.overdue), 'red') : ''], [t('repayment.nextDue'), one.standing.nextDue ? dueTag(one.standing.nextDue) : ''],
        [t('repayment.reason'), labelOf(this.reasons ?? [], one.debt.reason)], [t('repayment.act'), `${one.debt.act} (${date(one.debt.agreedOn)})`], [t('repayment.note'), one.debt.note],
        [t('repayment.guarantors'), one.debt.guarantors.map((/** @type {any} */ g) => `${g.name} ${g.reach}`).join('; ')],
        [t('repayment.writtenOff'), one.writtenOff ? `${money(one.writtenOff.amount)}, ${date(one.writtenOff.on)}, ${one.writtenOff.act}: ${one.writtenOff.because}` : ''],
      ])}
      <br><h3>${t(`repayment.plan.${now.cause}`)}</h3>${now.because ? html`<p class="soft">${now.because} ${now.act}</p>` : ''}${this.parts(now, true)}
      ${this.receipts()}
      ${before.length ? html`<details><summary>${t('repayment.before')}</summary>${before.map((/** @type {any} */ plan) => html`<h4>${t(`repayment.plan.${plan.cause}`)} ${date(plan.madeOn)}</h4>${this.parts(plan, false)}`)}</details>` : ''}</section>`;
  }
}

customElements.define('af-repayment', Repayment);
