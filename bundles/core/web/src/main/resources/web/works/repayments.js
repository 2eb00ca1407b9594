// @ts-check
/** What is owed back of a work: loans and undue payments, and agreeing on one. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { ask } from '../kit/ask.js';
import { empty } from '../kit/states.js';
import { toast } from '../kit/toast.js';
import { iso } from '../kit/value.js';
import { codes } from '../kit/words.js';
import { api } from '../api.js';
import { chapterChoices, termsBody, termsFields, termsNames } from './repayment-terms.js';
import './repayment.js';

class Repayments extends Screen {
  static properties = { sheet: { attribute: false } };

  constructor() {
    super();
    /** @type {any} */
    this.sheet = undefined;
  }

  async load() {
    const [mine, chapters] = await Promise.all([api.get(`works/${this.sheet.id}/repayments`), chapterChoices()]);
    this.items = mine.items;
    this.chapters = chapters;
  }

  /** @param {'LOAN' | 'UNDUE'} cause */
  async agree(cause) {
    const reasons = await codes(cause === 'LOAN' ? 'loan-reason' : 'undue-reason');
    const done = await ask({
      title: t(`repayment.agree.${cause}`), wide: true, values: { principal: cause === 'LOAN' ? this.sheet.amount : undefined, agreedOn: iso(), everyMonths: 1 },
      names: { ...termsNames, 'debt.principal': 'principal', 'debt.reason': 'reason', 'debt.act': 'act', 'debt.agreedOn': 'agreedOn', 'debt.note': 'note', 'debt.chapter': 'chapter', 'debt.guarantors': 'guarantors' },
      groups: [{ fields: [
        { name: 'principal', type: 'MONEY', label: t('repayment.principal'), required: true }, { name: 'reason', type: 'CODE', label: t('repayment.reason'), required: true, list: true, choices: reasons },
        { name: 'act', type: 'TEXT', label: t('repayment.act'), help: t('repayment.act.help'), required: true, most: 200 }, { name: 'agreedOn', type: 'DATE', label: t('repayment.agreedOn'), required: true, past: true },
        { name: 'chapter', type: 'CODE', label: t('repayment.chapter'), help: t('repayment.chapter.help'), list: true, choices: this.chapters },
        { name: 'note', type: 'TEXT', label: t('repayment.note'), most: 2000 },
        ...termsFields(),
        ...(cause === 'LOAN' ? [{ name: 'guarantors', type: 'ROWS', label: t('repayment.guarantors'), one: t('repayment.guarantor'), addLabel: t('repayment.guarantor.add'), wide: true, fields: [
          { name: 'name', type: 'TEXT', label: t('plan.name'), required: true, most: 200 }, { name: 'reach', type: 'TEXT', label: t('repayment.reach'), most: 300 }] }] : []),
      ] }],
      save: (v, key) => api.post(`works/${this.sheet.id}/repayments`, {
        debt: { cause, principal: v.principal, reason: v.reason ?? '', note: v.note ?? '', act: v.act ?? '', agreedOn: v.agreedOn, chapter: v.chapter ? Number(v.chapter) : undefined,
          guarantors: (v.guarantors ?? []).map((/** @type {any} */ g) => ({ name: g.name ?? '', reach: g.reach ?? '' })) },
        terms: termsBody(v),
      }, { key }),
    });
    if (done) { toast(t('repayment.agreed')); this.reload(); this.dispatchEvent(new Event('changed')); }
  }

  view() {
    const w = this.sheet;
    const items = this.items ?? [];
    const lent = items.some((/** @type {any} */ one) => one.cause === 'LOAN');
    const paid = w.instalments.some((/** @type {any} */ i) => i.state === 'PAID');
    return html`<div class="stack">${items.length ? items.map((/** @type {any} */ one) => html`<af-repayment .repayment=${one.id} .chapters=${this.chapters} @changed=${() => this.dispatchEvent(new Event('changed'))}></af-repayment>`) : html`<section class="card">${empty(t('repayment.none'))}</section>`}
      ${w.mayWrite ? html`<div class="buttons">${w.kind === 'GRANT' && w.rhythm === 'ONCE' && !lent ? html`<button type="button" class="btn btn-outline-primary" @click=${() => this.agree('LOAN')}>${icon('plus')}${t('repayment.agree.LOAN')}</button>` : ''}
        ${paid && !lent ? html`<button type="button" class="btn btn-outline-primary" @click=${() => this.agree('UNDUE')}>${icon('plus')}${t('repayment.agree.UNDUE')}</button>` : ''}</div>` : ''}</div>`;
  }
}

customElements.define('af-repayments', Repayments);
