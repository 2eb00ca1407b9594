// @ts-check
/** The payment office: what is due, runs, payees, our bank accounts. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { pageHead, tabBar } from '../kit/page.js';
import { tag } from '../kit/tags.js';
import { toast } from '../kit/toast.js';
import { date, iso, money } from '../kit/value.js';
import { codes, labelOf } from '../kit/words.js';
import { api } from '../api.js';
import { go } from '../router.js';
import { is } from '../session.js';
import { grouped, paymentTag, runTag } from './words.js';
import '../list/list.js';
import '../list/filter.js';

const STATES = ['DUE', 'IN_RUN', 'PAID', 'ANNULLED'];

class Payments extends Screen {
  static properties = { text: { state: true }, chosen: { state: true } };

  constructor() {
    super();
    this.text = '';
    /** @type {string | undefined} */
    this.chosen = 'DUE';
    /** @type {{code: string, label: string}[]} */
    this.types = [];
  }

  get tab() {
    return this.params.tab ?? (is('coordinator') ? 'due' : 'payees');
  }

  async load() {
    this.types = await codes('payee-type');
  }

  again() {
    toast(t('money.saved'));
    this.querySelector('af-list')?.reload();
  }

  /** @param {any} [payee] */
  async writePayee(payee) {
    const done = await ask({
      title: t(payee ? 'payee.edit' : 'payee.new'), wide: true, values: payee ? { ...payee } : { active: true },
      groups: [{ fields: [
        { name: 'type', type: 'CODE', label: t('payee.type'), required: true, choices: this.types, list: true },
        { name: 'name', type: 'TEXT', label: t('payee.name'), help: t('payee.name.help'), required: true, most: 70 },
        { name: 'person', type: 'REFERENCE', label: t('payee.person'), help: t('payee.person.help') },
        { name: 'taxCode', type: 'TEXT', label: t('payee.taxCode'), most: 16, upper: true },
        { name: 'iban', type: 'TEXT', label: 'IBAN', most: 42, upper: true },
        { name: 'active', type: 'BOOLEAN', label: t('payee.active') },
      ] }],
      save: (v, key) => {
        const body = { type: v.type, name: v.name ?? '', person: v.person || undefined, taxCode: v.taxCode ?? '', iban: v.iban ?? '', active: Boolean(v.active) };
        return payee ? api.put(`payees/${payee.id}`, body, { ifMatch: `"${payee.version}"` }) : api.post('payees', body, { key });
      },
    });
    if (done) this.again();
  }

  /** @param {any} [treasury] */
  async writeTreasury(treasury) {
    const done = await ask({
      title: t(treasury ? 'treasury.edit' : 'treasury.new'), values: treasury ? { ...treasury } : {},
      groups: [{ fields: [
        { name: 'name', type: 'TEXT', label: t('treasury.name'), required: true, most: 200 },
        { name: 'holder', type: 'TEXT', label: t('treasury.holder'), help: t('payee.name.help'), required: true, most: 70 },
        { name: 'iban', type: 'TEXT', label: 'IBAN', required: true, most: 42, upper: true },
        { name: 'bic', type: 'TEXT', label: 'BIC', most: 11, upper: true },
      ] }],
      save: (v, key) => {
        const body = { name: v.name ?? '', holder: v.holder ?? '', iban: v.iban ?? '', bic: v.bic ?? '' };
        return treasury ? api.put(`treasuries/${treasury.id}`, body, { ifMatch: `"${treasury.version}"` }) : api.post('treasuries', body, { key });
      },
    });
    if (done) this.again();
  }

  async prepare() {
    const treasuries = (await api.get('treasuries')).items.map((/** @type {any} */ b) => ({ code: String(b.id), label: b.name }));
    /** @type {any} */
    let run;
    const done = await ask({
      title: t('run.new'), text: html`<p>${t('run.new.text')}</p>`, values: { executeOn: iso(), treasury: treasuries[0]?.code },
      groups: [{ fields: [
        { name: 'treasury', type: 'CODE', label: t('run.treasury'), required: true, choices: treasuries, list: true },
        { name: 'executeOn', type: 'DATE', label: t('run.executeOn'), required: true },
      ] }],
      save: async (v, key) => { run = await api.post('payment-runs', { treasury: Number(v.treasury), executeOn: v.executeOn }, { key }); },
    });
    if (done) go(`/payment-runs/${run.id}`);
  }

  due() {
    const columns = () => [
      { label: t('payment.payee'), cell: (/** @type {any} */ p) => p.payeeName || t('person.hidden') },
      { label: t('movement.reference'), cell: (/** @type {any} */ p) => p.work ? html`<a href="/works/${p.work}/instalments">${p.reference}</a>` : p.reference },
      { label: t('payment.state'), cell: (/** @type {any} */ p) => html`${paymentTag(p.state)} ${p.returned ? tag(`${t('payment.returned')}: ${p.returned}`, 'red') : ''}` },
      { label: t('payment.liquidatedOn'), cell: (/** @type {any} */ p) => date(p.liquidatedOn) },
      { label: t('run.name'), cell: (/** @type {any} */ p) => p.run ? html`<a href="/payment-runs/${p.run}">${p.run}</a>` : '' },
      { label: t('work.amount'), num: true, cell: (/** @type {any} */ p) => money(p.amount) },
    ];
    return html`<div class="filters"><af-filter .label=${t('payment.state')} .value=${this.chosen ?? ''} .choices=${STATES.map((code) => ({ code, label: t(`payment.${code}`) }))}
        @choose=${(/** @type {any} */ e) => { this.chosen = e.detail; }}></af-filter></div>
      <af-list .path=${'payments'} .query=${{ state: this.chosen }} .caption=${t('payments.tab.due')} .columns=${columns} .none=${t('payment.none')}></af-list>`;
  }

  runs() {
    const columns = () => [
      { label: t('run.name'), cell: (/** @type {any} */ r) => html`<a class="tabular" href="/payment-runs/${r.id}">${r.id}</a>` },
      { label: t('run.state'), cell: (/** @type {any} */ r) => runTag(r.state) },
      { label: t('run.treasury'), cell: (/** @type {any} */ r) => r.treasuryName },
      { label: t('run.executeOn'), cell: (/** @type {any} */ r) => date(r.executeOn) },
      { label: t('run.payments'), num: true, cell: (/** @type {any} */ r) => r.payments },
      { label: t('run.total'), num: true, cell: (/** @type {any} */ r) => money(r.total) },
    ];
    return html`<af-list .path=${'payment-runs'} .caption=${t('payments.tab.runs')} .columns=${columns} .none=${t('run.none')}></af-list>`;
  }

  payees() {
    const columns = () => [
      { label: t('payee.name'), cell: (/** @type {any} */ p) => html`${p.name} ${p.active ? '' : tag(t('payee.inactive'))}` },
      { label: t('payee.type'), cell: (/** @type {any} */ p) => labelOf(this.types, p.type) },
      { label: t('payee.taxCode'), cell: (/** @type {any} */ p) => html`<span class="tabular">${p.taxCode}</span>` },
      { label: 'IBAN', cell: (/** @type {any} */ p) => html`<span class="tabular">${grouped(p.iban)}</span>` },
      { label: t('payee.owed'), num: true, cell: (/** @type {any} */ p) => money(p.owed) },
      { label: t('users.acts'), cell: (/** @type {any} */ p) => html`<button type="button" class="btn btn-outline-primary btn-sm" aria-label="${t('action.edit')}: ${p.name}" @click=${() => this.writePayee(p)}>${t('action.edit')}</button>` },
    ];
    return html`<div class="filters"><div class="field"><label for="payee-q">${t('payee.find')}</label><input id="payee-q" class="input" type="search" autocomplete="off" .value=${this.text}
        @input=${(/** @type {any} */ e) => { this.text = e.target.value; }}></div></div>
      <af-list .path=${'payees'} .query=${{ q: this.text || undefined }} .caption=${t('payments.tab.payees')} .columns=${columns} .none=${t(this.text ? 'list.narrowed' : 'payee.none')}></af-list>`;
  }

  treasuries() {
    const columns = () => [
      { label: t('treasury.name'), cell: (/** @type {any} */ b) => b.name },
      { label: t('treasury.holder'), cell: (/** @type {any} */ b) => b.holder },
      { label: 'IBAN', cell: (/** @type {any} */ b) => html`<span class="tabular">${grouped(b.iban)}</span>` },
      { label: 'BIC', cell: (/** @type {any} */ b) => b.bic },
      { label: t('treasury.paid'), num: true, cell: (/** @type {any} */ b) => money(b.paid) },
      { label: t('users.acts'), cell: (/** @type {any} */ b) => html`<button type="button" class="btn btn-outline-primary btn-sm" aria-label="${t('action.edit')}: ${b.name}" @click=${() => this.writeTreasury(b)}>${t('action.edit')}</button>` },
    ];
    return html`<af-list .path=${'treasuries'} .caption=${t('payments.tab.treasuries')} .columns=${columns} .none=${t('treasury.none')}></af-list>`;
  }

  get act() {
    const acts = /** @type {Record<string, [string, () => void]>} */ ({ due: ['run.new', () => this.prepare()], runs: ['run.new', () => this.prepare()], payees: ['payee.new', () => this.writePayee()], treasuries: ['treasury.new', () => this.writeTreasury()] });
    const [key, act] = acts[this.tab] ?? acts.payees;
    return html`<button type="button" class="btn btn-primary" @click=${act}>${icon('plus')}${t(key)}</button>`;
  }

  view() {
    const mine = is('coordinator') ? ['due', 'runs', 'payees', 'treasuries'] : ['payees'];
    const tabs = mine.map((tab) => ({ href: `/payments/${tab}`, label: t(`payments.tab.${tab}`), here: tab === this.tab }));
    const bodies = /** @type {Record<string, () => unknown>} */ ({ due: () => this.due(), runs: () => this.runs(), payees: () => this.payees(), treasuries: () => this.treasuries() });
    return html`${pageHead({ title: t('payments.title'), lead: t('payments.lead'), acts: this.act })}
      ${tabBar(tabs, t('payments.title'))}
      <div class="card flush">${(bodies[this.tab] ?? bodies.payees)()}</div>`;
  }
}

customElements.define('af-payments', Payments);
