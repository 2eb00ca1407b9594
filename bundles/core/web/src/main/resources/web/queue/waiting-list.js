// @ts-check
/** One waiting list: its ranking of today or of any day, and the rules it goes by. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { facts, tabBar } from '../kit/page.js';
import { tag } from '../kit/tags.js';
import { toast } from '../kit/toast.js';
import { date, iso } from '../kit/value.js';
import { labelOf, services, units } from '../kit/words.js';
import { api } from '../api.js';
import { query, remember } from '../router.js';
import { listBody, listFields } from './lists.js';
import { points, whose } from './queue-tags.js';
import './rules.js';
import '../list/list.js';

class WaitingList extends Screen {
  static properties = { on: { state: true } };

  constructor() {
    super();
    this.on = query().on ?? '';
  }

  async load() {
    [this.list, this.units, this.services] = await Promise.all([api.get(`waiting-lists/${this.params.id}`), units(), services()]);
  }

  async change() {
    const l = this.list;
    const done = await ask({
      title: t('queue.list.edit'), values: { ...l, unit: String(l.unit) }, groups: [{ fields: await listFields() }],
      save: (v) => api.put(`waiting-lists/${l.id}`, listBody(v), { ifMatch: `"${l.version}"` }),
    });
    if (done) { toast(t('queue.list.saved')); this.reload(); }
  }

  columns() {
    return [
      { label: t('queue.rank'), num: true, cell: (/** @type {any} */ r) => r.rank },
      { label: t('queue.entry'), cell: (/** @type {any} */ r) => html`<a class="strong" href="/waiting-list-entries/${r.entry.id}">${whose(r.entry)}</a>${r.entry.caseNumber ? html` <span class="tabular soft">${r.entry.caseNumber}</span>` : ''}` },
      { label: t('queue.points'), num: true, cell: (/** @type {any} */ r) => points(r.points) },
      { label: t('queue.enteredOn'), cell: (/** @type {any} */ r) => html`<span class="tabular">${date(r.enteredOn)}</span>` },
      { label: t('queue.marks'), cell: (/** @type {any} */ r) => html`${r.urgent ? tag(t('queue.urgent'), 'red') : ''} ${r.offered ? tag(t('queue.offered'), 'amber') : ''}` },
    ];
  }

  /** @param {string} on */
  show(on) {
    this.on = on;
    remember({ on: on || undefined });
  }

  ranking() {
    return html`<div class="card flush"><form class="filters" @submit=${(/** @type {Event} */ e) => e.preventDefault()}>
        <div class="field"><label for="ranking-on">${t('queue.ranking.on')}</label>
          <input class="input" type="date" id="ranking-on" max=${iso()} .value=${this.on} @change=${(/** @type {any} */ e) => this.show(e.target.value)}></div></form>
      <af-list .path=${`waiting-lists/${this.list.id}/ranking`} .query=${{ on: this.on || undefined }} .caption=${t('queue.ranking')} .columns=${() => this.columns()}
        .none=${t(this.on ? 'queue.ranking.none.then' : 'queue.ranking.none')}></af-list></div>`;
  }

  view() {
    const l = this.list;
    const tab = this.params.tab ?? 'ranking';
    const tabs = ['ranking', 'rules'].map((one) => ({ href: `/waiting-lists/${l.id}${one === 'ranking' ? '' : `/${one}`}`, label: t(`queue.tab.${one}`), here: one === tab }));
    return html`<section class="card record"><div class="record-top"><div class="page-head"><div><p class="crumb"><a href="/waiting-lists">${t('queue.lists')}</a></p><h1 tabindex="-1">${l.name}</h1></div>
        <div class="buttons">${l.mayRule ? html`<button type="button" class="btn btn-outline-primary" @click=${this.change}>${icon('pencil')}${t('action.edit')}</button>` : ''}
          <button type="button" class="btn btn-outline-primary" @click=${() => print()}>${icon('print')}${t('action.print')}</button></div></div>
        ${facts([[t('queue.list.unit'), labelOf(this.units ?? [], l.unit)], [t('queue.list.services'), l.services.map((/** @type {string} */ code) => (this.services ?? []).find((s) => s.code === code)?.label ?? code).join(', ')],
          [t('queue.list.waiting'), String(l.waiting)], [t('queue.rules.inForce'), l.inForce ? t('queue.rules.number', { number: l.inForce }) : t('queue.rules.noneYet')], [t('queue.list.state'), l.takesEntries ? '' : tag(t('queue.list.closed'))]])}</div>
        ${tabBar(tabs, t('queue.tabs'))}</section>
      ${tab === 'rules' ? html`<af-waiting-rules .list=${l} @changed=${() => this.reload()}></af-waiting-rules>` : this.ranking()}`;
  }
}

customElements.define('af-waiting-list', WaitingList);
