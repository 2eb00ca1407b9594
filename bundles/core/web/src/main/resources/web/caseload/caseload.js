// @ts-check
/** Who carries how much, by worker, unit or area; and handing a whole caseload on, looked at before it goes. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { ask } from '../kit/ask.js';
import { pageHead } from '../kit/page.js';
import { empty } from '../kit/states.js';
import { tag } from '../kit/tags.js';
import { toast } from '../kit/toast.js';
import { iso, keptBack, tally } from '../kit/value.js';
import { staff, units } from '../kit/words.js';
import { api } from '../api.js';
import { query, remember } from '../router.js';
import '../list/filter.js';

const ways = ['WORKER', 'UNIT', 'AREA'];

class Caseload extends Screen {
  static properties = { by: { state: true }, unit: { state: true }, plan: { state: true }, rows: { state: true }, chosen: { state: true } };

  constructor() {
    super();
    this.by = query().by ?? 'WORKER';
    this.unit = query().unit;
    /** @type {any} */
    this.plan = undefined;
    /** @type {any[]} */
    this.rows = [];
    /** @type {Set<number>} */
    this.chosen = new Set();
  }

  async load() {
    const [all, lines] = await Promise.all([units(), api.get('caseload', { query: { by: this.by, unit: this.by === 'UNIT' ? undefined : this.unit } })]);
    this.units = all;
    this.lines = lines.items;
  }

  /** @param {{by?: string, unit?: string}} change */
  show(change) {
    Object.assign(this, change);
    remember({ by: this.by, unit: this.unit });
    this.reload();
  }

  /** @param {any} line */
  async begin(line) {
    const people = (await staff()).filter((p) => p.code !== line.key);
    const done = await ask({
      title: t('caseload.handOn', { who: line.label }), text: html`<p>${t('caseload.handOn.text')}</p>`, values: { on: iso(new Date(Date.now() + 86400000)) }, action: t('caseload.preview'),
      groups: [{ fields: [{ name: 'to', type: 'CODE', label: t('caseload.to'), required: true, list: true, choices: people }, { name: 'on', type: 'DATE', label: t('caseload.on'), required: true }] }],
      save: async (v) => {
        const plan = { from: Number(line.key), to: Number(v.to), on: v.on, cases: [] };
        const { items } = await api.post('caseload/preview', plan);
        this.plan = { ...plan, fromLabel: line.label, toLabel: people.find((p) => p.code === v.to)?.label };
        this.rows = items;
        this.chosen = new Set(items.filter((/** @type {any} */ r) => !r.errors.length).map((/** @type {any} */ r) => r.caseId));
      },
    });
    if (done) { await this.updateComplete; /** @type {HTMLElement | null} */ (this.querySelector('#hand-on'))?.focus(); }
  }

  async handOn() {
    const { from, to, on } = this.plan;
    const { items } = await api.post('caseload/hand-over', { from, to, on, cases: [...this.chosen] }, { key: crypto.randomUUID() });
    const after = new Map(items.map((/** @type {any} */ r) => [r.caseId, r]));
    this.rows = this.rows.map((r) => after.get(r.caseId) ?? r);
    this.chosen = new Set();
    toast(t('caseload.done', { count: items.filter((/** @type {any} */ r) => r.done).length }));
    this.reload();
  }

  /** @param {number} id */
  choose(id) {
    const chosen = new Set(this.chosen);
    if (!chosen.delete(id)) chosen.add(id);
    this.chosen = chosen;
  }

  preview() {
    if (!this.plan) return '';
    const title = t('caseload.from.to', { from: this.plan.fromLabel, to: this.plan.toLabel });
    return html`<section class="card flush"><div class="card-head"><h2 id="hand-on" tabindex="-1">${title}</h2><button type="button" class="btn btn-link btn-sm" @click=${() => { this.plan = undefined; }}>${t('action.cancel')}</button></div>
      ${this.rows.length ? html`<div class="scroll" role="region" tabindex="0" aria-label=${title}><table class="list"><caption class="visually-hidden">${title}</caption>
        <thead><tr><th scope="col">${t('case.holder')}</th><th scope="col">${t('case.number')}</th><th scope="col" class="num">${t('caseload.tasks')}</th><th scope="col" class="num">${t('caseload.appointments')}</th><th scope="col">${t('caseload.outcome')}</th></tr></thead>
        <tbody>${this.rows.map((r) => html`<tr><td><label class="check"><input type="checkbox" .checked=${this.chosen.has(r.caseId)} ?disabled=${r.done || r.errors.length > 0} @change=${() => this.choose(r.caseId)}><span>${r.holderLabel || t('person.hidden')}</span></label></td>
          <td><a class="tabular nowrap" href="/cases/${r.caseId}">${r.caseNumber}</a></td><td class="num">${r.tasks}</td><td class="num">${r.appointments}</td>
          <td>${r.done ? tag(t('caseload.gone'), 'green') : r.errors.map((/** @type {any} */ e) => html`<span class="wrong">${e.detail}</span> `)}</td></tr>`)}</tbody></table></div>
        <div class="form-foot"><button type="button" class="btn btn-primary" ?disabled=${!this.chosen.size} @click=${this.handOn}>${icon('check')}${t('caseload.go', { count: this.chosen.size })}</button></div>` : empty(t('caseload.nothing'))}</section>`;
  }

  view() {
    const lines = /** @type {any[]} */ (this.lines);
    const kept = keptBack(lines.flatMap((l) => [l.cases, l.managed, l.works, l.late]));
    return html`${pageHead({ title: t('caseload.title'), lead: t('caseload.lead'), acts: html`<button type="button" class="btn btn-outline-primary" @click=${() => print()}>${icon('print')}${t('action.print')}</button>` })}
      <div class="card flush"><nav class="tabs" aria-label=${t('caseload.title')}>${ways.map((by) => html`<a href="/caseload?by=${by}" aria-current=${by === this.by ? 'page' : 'false'} @click=${(/** @type {Event} */ e) => { e.preventDefault(); this.show({ by }); }}>${t(`caseload.by.${by}`)}</a>`)}</nav>
        ${this.by === 'UNIT' ? '' : html`<div class="filters"><af-filter .label=${t('case.unit')} .value=${this.unit ?? ''} .choices=${this.units ?? []} @choose=${(/** @type {any} */ e) => this.show({ unit: e.detail })}></af-filter></div>`}
        ${lines.length ? html`<div class="scroll" role="region" tabindex="0" aria-label=${t('caseload.title')}><table class="list"><caption class="visually-hidden">${t('caseload.title')}</caption>
          <thead><tr><th scope="col">${t(`caseload.by.${this.by}`)}</th><th scope="col" class="num">${t('caseload.cases')}</th>${this.by === 'WORKER' ? html`<th scope="col" class="num">${t('caseload.managed')}</th>` : ''}<th scope="col" class="num">${t('caseload.works')}</th><th scope="col" class="num">${t('caseload.late')}</th>${this.by === 'WORKER' ? html`<th scope="col"><span class="visually-hidden">${t('users.acts')}</span></th>` : ''}</tr></thead>
          <tbody>${lines.map((l) => html`<tr><th scope="row">${l.label}</th><td class="num">${tally(l.cases)}</td>${this.by === 'WORKER' ? html`<td class="num">${tally(l.managed)}</td>` : ''}<td class="num">${tally(l.works)}</td><td class="num">${l.late.most ? tag(tally(l.late), 'red') : 0}</td>
            ${this.by === 'WORKER' ? html`<td class="num"><button type="button" class="btn btn-outline-primary btn-sm" aria-label=${t('caseload.handOn', { who: l.label })} @click=${() => this.begin(l)}>${t('caseload.hand')}</button></td>` : ''}</tr>`)}</tbody></table></div>${kept ? html`<div class="card-head"><p class="soft">${kept}</p></div>` : ''}` : empty(t('caseload.none'))}</div>
      ${this.preview()}`;
  }
}

customElements.define('af-caseload', Caseload);
