// @ts-check
/** One commitment: proposed, approved by an act, refused, given back; and every movement. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { facts, pageHead } from '../kit/page.js';
import { toast } from '../kit/toast.js';
import { date, iso, money } from '../kit/value.js';
import { api } from '../api.js';
import { is } from '../session.js';
import { commitmentTag, movementColumns } from './words.js';
import '../list/list.js';

class Commitment extends Screen {
  async load() {
    this.one = await api.get(`commitments/${this.params.id}`);
  }

  /** @param {string} act @param {any[]} fields @param {any} values @param {(v: any) => any} body */
  async act(act, fields, values, body) {
    const k = this.one;
    const done = await ask({ title: t(`commitment.${act}`), values, groups: [{ fields }], action: t(`commitment.${act}`),
      save: (v, key) => api.post(`commitments/${k.id}/${act}`, body(v), { key, ifMatch: `"${k.version}"` }) });
    if (done) { toast(t('money.saved')); this.reload(); this.querySelector('af-list')?.reload(); }
  }

  approve() {
    return this.act('approval', [
      { name: 'act', type: 'TEXT', label: t('commitment.act'), required: true, most: 100 },
      { name: 'on', type: 'DATE', label: t('commitment.actOn'), required: true, past: true },
    ], { on: iso() }, (v) => ({ act: v.act ?? '', on: v.on }));
  }

  refuse() {
    return this.act('refusal', [{ name: 'reason', type: 'TEXT', label: t('commitment.reason'), required: true, most: 1000 }], {}, (v) => ({ reason: v.reason ?? '' }));
  }

  release() {
    return this.act('release', [
      { name: 'amount', type: 'MONEY', label: t('work.amount'), required: true },
      { name: 'reference', type: 'TEXT', label: t('movement.reference'), required: true, most: 200 },
    ], { amount: this.one.left }, (v) => ({ amount: v.amount, reference: v.reference ?? '' }));
  }

  /** What the office owes somebody under a commitment of its own, such as a shop's invoice. */
  async pay() {
    const k = this.one;
    const done = await ask({
      title: t('payment.office'), values: { amount: k.left }, action: t('payment.office'),
      groups: [{ fields: [
        { name: 'payee', type: 'REFERENCE', source: 'payees', label: t('payment.payee'), required: true },
        { name: 'amount', type: 'MONEY', label: t('work.amount'), required: true },
        { name: 'reference', type: 'TEXT', label: t('movement.reference'), help: t('payment.reference.help'), required: true, most: 140 },
      ] }],
      save: (v, key) => api.post('payments', { commitment: k.id, payee: v.payee, amount: v.amount, reference: v.reference ?? '' }, { key }),
    });
    if (done) { toast(t('money.saved')); this.reload(); this.querySelector('af-list')?.reload(); }
  }

  view() {
    const k = this.one;
    const may = is('coordinator') && k.shown;
    const acts = !may ? '' : k.state === 'PROPOSED'
      ? html`<button type="button" class="btn btn-primary" @click=${this.approve}>${t('commitment.approval')}</button><button type="button" class="btn btn-outline-primary" @click=${this.refuse}>${t('commitment.refusal')}</button>`
      : k.state === 'APPROVED' && k.left > 0 ? html`${k.work ? '' : html`<button type="button" class="btn btn-primary" @click=${this.pay}>${t('payment.office')}</button>`}<button type="button" class="btn btn-outline-primary" @click=${this.release}>${t('commitment.release')}</button>` : '';
    return html`${pageHead({ crumb: html`<a href="/budget/commitments">${t('budget.tab.commitments')}</a>`, title: k.shown ? k.purpose : t('commitment.hidden'), lead: commitmentTag(k.state), acts })}
      <section class="card">${facts([[t('commitment.chapter'), html`<a class="tabular" href="/chapters/${k.chapter}">${k.chapterCode}</a>`], [t('work.amount'), money(k.amount)], [t('commitment.left'), k.state === 'APPROVED' ? money(k.left) : ''],
        [t('commitment.work'), k.work ? html`<a href="/works/${k.work}/instalments">${t('commitment.work.open')}</a>` : ''], [t('commitment.act'), k.act ? html`${k.act} ${date(k.actOn)}` : ''],
        [t('commitment.proposed'), html`${date(k.proposedOn)} ${k.proposedBy}`], [t('commitment.decided'), k.decidedBy], [t('commitment.reason'), k.reason]])}</section>
      ${k.shown ? html`<section class="card flush"><div class="card-head"><h2>${t('movement.title')}</h2></div>
        <af-list .path=${`commitments/${k.id}/movements`} .caption=${t('movement.title')} .columns=${movementColumns} .none=${t('movement.none')}></af-list></section>` : ''}`;
  }
}

customElements.define('af-commitment', Commitment);
