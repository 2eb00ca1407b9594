// @ts-check
/** The budget: the chapters of a year, the funds that feed them, the commitments that wait for a decision. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { pageHead, tabBar } from '../kit/page.js';
import { toast } from '../kit/toast.js';
import { date, iso, money, span } from '../kit/value.js';
import { codes, labelOf } from '../kit/words.js';
import { api } from '../api.js';
import { go } from '../router.js';
import { is } from '../session.js';
import { commitmentTag } from './words.js';
import '../list/list.js';
import '../list/filter.js';

const STATES = ['PROPOSED', 'APPROVED', 'REFUSED', 'CLOSED'];

class Budget extends Screen {
  static properties = { year: { state: true }, chosen: { state: true } };

  constructor() {
    super();
    this.year = new Date().getFullYear();
    /** @type {string | undefined} */
    this.chosen = 'PROPOSED';
    /** @type {{code: string, label: string}[]} */
    this.sources = [];
  }

  get tab() {
    return this.params.tab ?? 'chapters';
  }

  async load() {
    this.sources = await codes('fund-source');
  }

  again() {
    this.querySelector('af-list')?.reload();
  }

  async newFund() {
    const done = await ask({
      title: t('fund.new'), values: { from: `${this.year}-01-01` },
      groups: [{ fields: [
        { name: 'name', type: 'TEXT', label: t('fund.name'), required: true, most: 200 },
        { name: 'source', type: 'CODE', label: t('fund.source'), required: true, choices: this.sources, list: true },
        { name: 'project', type: 'TEXT', label: t('fund.project'), most: 60 },
        { name: 'from', type: 'DATE', label: t('form.from'), required: true }, { name: 'until', type: 'DATE', label: t('form.until') },
      ] }],
      save: (v, key) => api.post('funds', { name: v.name ?? '', source: v.source, project: v.project ?? '', from: v.from, until: v.until || undefined }, { key }),
    });
    if (done) { toast(t('money.saved')); this.again(); }
  }

  /** @param {any} fund */
  async receive(fund) {
    if (await this.amount(t('fund.receive'), fund.name, (body, key) => api.post(`funds/${fund.id}/receipts`, body, { key }))) this.again();
  }

  /** @param {string} title @param {string} what @param {(body: any, key: string) => Promise<any>} save */
  async amount(title, what, save) {
    const done = await ask({
      title, text: html`<p><strong>${what}</strong></p><p class="soft">${t('money.back.help')}</p>`, values: { on: iso() },
      groups: [{ fields: [
        { name: 'amount', type: 'MONEY', label: t('work.amount'), required: true },
        { name: 'on', type: 'DATE', label: t('movement.on'), required: true, past: true },
        { name: 'reference', type: 'TEXT', label: t('movement.reference'), help: t('movement.reference.help'), required: true, most: 200 },
      ] }],
      save: (v, key) => save({ amount: v.amount, on: v.on, reference: v.reference ?? '' }, key),
    });
    if (done) toast(t('money.saved'));
    return done;
  }

  async newChapter() {
    const funds = (await api.get('funds', { query: { limit: 200 } })).items.map((/** @type {any} */ f) => ({ code: String(f.id), label: f.name }));
    /** @type {any} */
    let kept;
    const done = await ask({
      title: t('chapter.new'), values: { year: this.year },
      groups: [{ fields: [
        { name: 'fund', type: 'CODE', label: t('chapter.fund'), required: true, choices: funds, list: true },
        { name: 'year', type: 'INT', label: t('chapter.year'), required: true },
        { name: 'code', type: 'TEXT', label: t('chapter.code'), required: true, most: 40 },
        { name: 'name', type: 'TEXT', label: t('chapter.name'), required: true, most: 200 },
      ] }],
      save: async (v, key) => { kept = await api.post('chapters', { fund: Number(v.fund), year: v.year, code: v.code ?? '', name: v.name ?? '' }, { key }); },
    });
    if (done) { toast(t('money.saved')); go(`/chapters/${kept.id}`); }
  }

  chapters() {
    const columns = () => [
      { label: t('chapter.code'), cell: (/** @type {any} */ c) => html`<a class="tabular" href="/chapters/${c.id}">${c.code}</a>` },
      { label: t('chapter.name'), cell: (/** @type {any} */ c) => c.name },
      { label: t('chapter.fund'), cell: (/** @type {any} */ c) => c.fundName },
      { label: t('chapter.appropriated'), num: true, cell: (/** @type {any} */ c) => money(c.appropriated) },
      { label: t('chapter.used'), num: true, cell: (/** @type {any} */ c) => money(c.used) },
      { label: t('chapter.left'), num: true, cell: (/** @type {any} */ c) => money(c.left) },
    ];
    return html`<div class="filters"><div class="field"><label for="budget-year">${t('chapter.year')}</label><input id="budget-year" class="input narrow tabular" type="number" min="1900" max="2200" .value=${String(this.year)}
        @change=${(/** @type {any} */ e) => { this.year = Number(e.target.value) || this.year; }}></div></div>
      <af-list .path=${'chapters'} .query=${{ year: this.year }} .caption=${t('budget.tab.chapters')} .columns=${columns} .none=${t('chapter.none')}></af-list>`;
  }

  funds() {
    const columns = () => [
      { label: t('fund.name'), cell: (/** @type {any} */ f) => f.name },
      { label: t('fund.source'), cell: (/** @type {any} */ f) => labelOf(this.sources, f.source) },
      { label: t('fund.project'), cell: (/** @type {any} */ f) => f.project },
      { label: t('work.period'), cell: (/** @type {any} */ f) => html`<span class="tabular">${span(f)}</span>` },
      { label: t('fund.received'), num: true, cell: (/** @type {any} */ f) => money(f.received) },
      { label: t('fund.left'), num: true, cell: (/** @type {any} */ f) => money(f.left) },
      { label: t('users.acts'), cell: (/** @type {any} */ f) => is('coordinator') ? html`<button type="button" class="btn btn-outline-primary btn-sm" aria-label="${t('fund.receive')}: ${f.name}" @click=${() => this.receive(f)}>${t('fund.receive')}</button>` : '' },
    ];
    return html`<af-list .path=${'funds'} .caption=${t('budget.tab.funds')} .columns=${columns} .none=${t('fund.none')}></af-list>`;
  }

  commitments() {
    const columns = () => [
      { label: t('commitment.purpose'), cell: (/** @type {any} */ k) => html`<a href="/commitments/${k.id}">${k.shown ? k.purpose : t('commitment.hidden')}</a>` },
      { label: t('commitment.chapter'), cell: (/** @type {any} */ k) => html`<span class="tabular">${k.chapterCode}</span>` },
      { label: t('commitment.state'), cell: (/** @type {any} */ k) => commitmentTag(k.state) },
      { label: t('commitment.proposed'), cell: (/** @type {any} */ k) => html`${date(k.proposedOn)} ${k.proposedBy}` },
      { label: t('work.amount'), num: true, cell: (/** @type {any} */ k) => money(k.amount) },
    ];
    return html`<div class="filters"><af-filter .label=${t('commitment.state')} .value=${this.chosen ?? ''} .choices=${STATES.map((code) => ({ code, label: t(`commitment.${code}`) }))}
        @choose=${(/** @type {any} */ e) => { this.chosen = e.detail; }}></af-filter></div>
      <af-list .path=${'commitments'} .query=${{ state: this.chosen }} .caption=${t('budget.tab.commitments')} .columns=${columns} .none=${t('commitment.none')}></af-list>`;
  }

  view() {
    const tabs = ['chapters', 'funds', 'commitments'].map((tab) => ({ href: tab === 'chapters' ? '/budget' : `/budget/${tab}`, label: t(`budget.tab.${tab}`), here: tab === this.tab }));
    const act = !is('coordinator') || this.tab === 'commitments' ? '' : html`<button type="button" class="btn btn-primary" @click=${() => this.tab === 'funds' ? this.newFund() : this.newChapter()}>${icon('plus')}${t(this.tab === 'funds' ? 'fund.new' : 'chapter.new')}</button>`;
    return html`${pageHead({ title: t('budget.title'), lead: t('budget.lead'), acts: act })}
      ${tabBar(tabs, t('budget.title'))}
      <div class="card flush">${this.tab === 'funds' ? this.funds() : this.tab === 'commitments' ? this.commitments() : this.chapters()}</div>`;
  }
}

customElements.define('af-budget', Budget);
