// @ts-check
/** What a month of a placement costs, day by day as the fee says, and who bears it. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { empty } from '../kit/states.js';
import { toast } from '../kit/toast.js';
import { date, iso, money, monthName, nothing } from '../kit/value.js';
import { codes, labelOf } from '../kit/words.js';
import { api } from '../api.js';
import { monthAfter } from '../works/days.js';

const rules = () => ['PERCENT', 'DAILY', 'MONTHLY', 'REST'].map((code) => ({ code, label: t(`stay.rule.${code}`) }));

class StayMonth extends Screen {
  static properties = { sheet: { attribute: false }, month: { state: true } };

  constructor() {
    super();
    /** @type {any} */
    this.sheet = undefined;
    this.month = iso().slice(0, 7);
  }

  async load() {
    const [payers, absences, data, agreed] = await Promise.all([codes('cost-payer'), codes('stay-absence'), api.get(`works/${this.sheet.id}/stay-months/${this.month}`), api.get(`works/${this.sheet.id}/cost-shares`)]);
    this.lists = { payers, absences };
    this.data = data;
    this.agreed = agreed;
  }

  /** @param {number} by */
  async show(by) {
    this.month = monthAfter(this.month, by);
    await this.reload();
  }

  /** The sharing from this month on, in place of one from the same month; the others stay. */
  async share() {
    const agreed = /** @type {any} */ (this.agreed);
    const from = `${this.month}-01`;
    const now = agreed.sharings.filter((/** @type {any} */ s) => s.from <= from).sort((/** @type {any} */ a, /** @type {any} */ b) => b.from.localeCompare(a.from))[0];
    const done = await ask({
      title: t('stay.share.from', { month: monthName(from) }), text: t('stay.share.help'), wide: true, values: { lines: now?.lines ?? [{ payer: 'body', rule: 'REST' }] }, groups: [{ fields: [
        { name: 'lines', type: 'ROWS', label: t('stay.share'), one: t('stay.share.line'), addLabel: t('stay.share.add'), wide: true, fields: [
          { name: 'payer', type: 'CODE', label: t('stay.share.payer'), required: true, choices: /** @type {any} */ (this.lists).payers, list: true },
          { name: 'name', type: 'TEXT', label: t('stay.share.name'), most: 200 },
          { name: 'rule', type: 'ENUM', label: t('stay.share.rule'), required: true, choices: rules(), list: true },
          { name: 'percent', type: 'DECIMAL', label: t('stay.share.percent') }, { name: 'amount', type: 'MONEY', label: t('stay.share.amount') },
        ] },
      ] }],
      save: (v) => api.put(`works/${this.sheet.id}/cost-shares`, { sharings: [
        { from, lines: (v.lines ?? []).map((/** @type {any} */ l) => ({ payer: l.payer, name: l.name ?? '', rule: l.rule, percent: l.rule === 'PERCENT' ? l.percent : undefined, amount: l.rule === 'DAILY' || l.rule === 'MONTHLY' ? l.amount : undefined })) },
        ...agreed.sharings.filter((/** @type {any} */ s) => s.from !== from),
      ] }, { ifMatch: `"${agreed.version}"` }),
    });
    if (done) { toast(t('stay.shared')); this.reload(); }
  }

  view() {
    const m = /** @type {any} */ (this.data);
    const l = /** @type {any} */ (this.lists);
    const title = t('stay.month', { month: monthName(`${this.month}-01`) });
    return html`<section class="card flush"><div class="card-head"><h2>${title}</h2><div class="buttons">
        <button type="button" class="btn btn-outline-primary btn-icon" aria-label=${t('month.previous')} @click=${() => this.show(-1)}>${icon('chevron-left')}</button>
        <button type="button" class="btn btn-outline-primary btn-icon" aria-label=${t('month.next')} @click=${() => this.show(1)}>${icon('chevron-right')}</button>
        ${this.agreed?.mayWrite ? html`<button type="button" class="btn btn-outline-primary btn-sm" @click=${() => this.share()}>${icon('pencil')}${t('stay.share')}</button>` : ''}</div></div>
      ${m.charges.length ? html`<div class="scroll" role="region" tabindex="0" aria-label=${title}><table class="list"><caption class="visually-hidden">${title}</caption>
        <thead><tr><th scope="col">${t('place.place')}</th><th scope="col">${t('stay.days')}</th><th scope="col" class="num">${t('stay.days.count')}</th><th scope="col" class="num">${t('place.fee.daily')}</th><th scope="col">${t('stay.absence')}</th><th scope="col" class="num">%</th><th scope="col" class="num">${t('stay.amount')}</th></tr></thead>
        <tbody>${m.charges.map((/** @type {any} */ c) => html`<tr><th scope="row">${c.place}</th><td class="tabular nowrap">${date(c.from)} – ${date(c.until)}</td><td class="num">${c.days}</td><td class="num">${c.daily === undefined ? t('place.fee.none') : money(c.daily)}</td>
          <td>${c.absence ? labelOf(l.absences, c.absence) : nothing}</td><td class="num">${c.percent}</td><td class="num">${money(c.amount)}</td></tr>`)}</tbody>
        <tfoot><tr><th scope="row" colspan="2">${t('stay.nights')}: ${m.nights}</th><td colspan="4"></td><td class="num">${money(m.fee)}</td></tr></tfoot></table></div>
        ${m.shares.length ? html`<ul class="rows inset">${m.shares.map((/** @type {any} */ s) => html`<li><span class="grow strong">${labelOf(l.payers, s.payer)} <span class="soft">${s.name}</span></span><span class="num">${money(s.amount)}</span></li>`)}</ul>` : html`<p class="soft inset">${t('stay.share.none')}</p>`}` : empty(t('stay.month.none'))}</section>`;
  }
}

customElements.define('af-stay-month', StayMonth);
