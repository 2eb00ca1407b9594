// @ts-check
/** Asking INPS for a work's means test once protocol and benefit code are there; and what is paid by it. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { ask } from '../kit/ask.js';
import { facts } from '../kit/page.js';
import { empty } from '../kit/states.js';
import { toast } from '../kit/toast.js';
import { iso, money, nothing } from '../kit/value.js';
import { api } from '../api.js';
import { meansBody, meansFields, meansLine, meansLists, meansNames } from '../person/means-form.js';
import { howList } from '../catalogue/contribution-how.js';

class Enquiry extends Screen {
  static properties = { work: { attribute: false } };

  constructor() {
    super();
    /** @type {any} */
    this.work = undefined;
  }

  async load() {
    const [sheet, lists, contribution] = await Promise.all([api.get(`works/${this.work}/means-enquiry`), meansLists(), api.get(`works/${this.work}/contribution`, { query: { on: iso() } }).catch((/** @type {any} */ fault) => ({ lacking: fault.message }))]);
    this.sheet = sheet;
    this.lists = lists;
    this.contribution = contribution;
  }

  async prepare() {
    const s = this.sheet;
    const done = await ask({
      title: t('enquiry.prepare'), values: { protocol: s.protocol, benefit: s.benefit }, groups: [{ fields: [
        { name: 'protocol', type: 'TEXT', label: t('enquiry.protocol'), help: t('enquiry.protocol.help'), most: 100 },
        { name: 'benefit', type: 'TEXT', label: t('enquiry.benefit'), help: t('enquiry.benefit.help'), most: 30, upper: true }] }],
      save: (v) => api.put(`works/${this.work}/means-enquiry`, { protocol: v.protocol ?? '', benefit: v.benefit ?? '' }, { ifMatch: `"${s.version}"` }),
    });
    if (done) { toast(t('enquiry.prepared')); this.reload(); }
  }

  async answer() {
    const done = await ask({
      title: t('enquiry.answer'), wide: true, names: meansNames, values: { signedOn: iso(), type: 'ordinary' }, groups: [{ fields: meansFields(this.lists, true) }],
      save: (v, key) => api.post(`works/${this.work}/means-enquiry/answer`, meansBody(v), { key, ifMatch: `"${this.sheet.version}"` }),
    });
    if (done) { toast(t('means.saved')); this.reload(); }
  }

  due() {
    const { due, lacking } = this.contribution;
    if (lacking) return html`<p class="soft">${lacking}</p>`;
    return due ? html`${facts([[t('contribution.amount'), html`<strong>${money(due.amount)}</strong>`], [t('contribution.price'), money(due.price)], [t('contribution.rest'), money(due.rest)], [t('means.isee'), due.isee === undefined ? '' : money(due.isee)]])}${howList(due.how)}` : html`<p class="soft">${t('contribution.no-rule')}</p>`;
  }

  view() {
    const s = this.sheet;
    return html`<section class="card"><div class="card-head"><h2>${t('enquiry.title')}</h2><div class="buttons">
        ${s.mayWrite ? html`<button type="button" class="btn btn-outline-primary btn-sm" @click=${this.prepare}>${icon('pencil')}${t('enquiry.prepare')}</button>` : ''}
        ${s.mayWrite && !s.lacking.length ? html`<button type="button" class="btn btn-outline-primary btn-sm" @click=${this.answer}>${t('enquiry.answer')}</button>` : ''}</div></div>
      ${s.lacking.length ? html`<div class="note note-amber">${icon('warning-circle')}<div><strong>${t('enquiry.lacking')}</strong><ul>${s.lacking.map((/** @type {any} */ why) => html`<li>${why.detail}</li>`)}</ul></div></div><br>` : ''}
      ${facts([[t('enquiry.protocol'), s.protocol || nothing], [t('enquiry.benefit'), s.benefit || nothing]])}
      <br><h3>${t('enquiry.answers')}</h3>${s.answers.length ? html`<ul class="rows">${s.answers.map((/** @type {any} */ one) => meansLine(one, this.lists))}</ul>` : empty(t('enquiry.answers.none'))}</section>
      <section class="card"><h2>${t('contribution.title')}</h2>${this.due()}</section>`;
  }
}

customElements.define('af-enquiry', Enquiry);
