// @ts-check
/** How far an undertaking has come by its own measures, and reading one. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { tag } from '../kit/tags.js';
import { toast } from '../kit/toast.js';
import { date, iso, nothing, number } from '../kit/value.js';
import { api } from '../api.js';

class Gauges extends Screen {
  static properties = { entry: { attribute: false } };

  constructor() {
    super();
    /** @type {any} */
    this.entry = undefined;
    /** @type {any[]} */
    this.gauges = [];
  }

  async load() {
    this.gauges = (await api.get(`undertakings/${this.entry.id}/progress`)).items;
  }

  async read() {
    const choices = this.gauges.map(({ gauge }) => ({ code: gauge.code, label: gauge.label }));
    const done = await ask({ title: t('office.gauge.read'), values: { on: iso(), gauge: choices[0]?.code },
      groups: [{ fields: [
        { name: 'gauge', type: 'CODE', label: t('office.gauge'), required: true, choices, list: true },
        { name: 'on', type: 'DATE', label: t('office.on'), required: true, past: true },
        { name: 'value', type: 'DECIMAL', label: t('office.value'), required: true },
        { name: 'note', type: 'TEXT', label: t('office.note'), most: 1000 },
      ] }],
      save: (v, key) => api.post(`undertakings/${this.entry.id}/readings`, { gauge: v.gauge, on: v.on, value: v.value, note: v.note ?? '' }, { key }) });
    if (done) { toast(t('office.kept')); this.reload(); }
  }

  view() {
    const title = t('office.progress');
    return html`<section class="card flush"><div class="card-head"><h2>${title}</h2>
        ${this.entry.mayWrite ? html`<button type="button" class="btn btn-outline-primary btn-sm" @click=${() => this.read()}>${icon('plus')}${t('office.gauge.read')}</button>` : ''}</div>
      <div class="scroll" role="region" tabindex="0" aria-label=${title}><table class="list"><caption class="visually-hidden">${title}</caption>
        <thead><tr><th scope="col">${t('office.gauge')}</th><th scope="col" class="num">${t('office.value')}</th><th scope="col">${t('office.on')}</th><th scope="col" class="num">${t('office.target')}</th><th scope="col">${t('office.checkBy')}</th></tr></thead>
        <tbody>${this.gauges.map((g) => html`<tr><td>${g.gauge.label} <small class="soft">${g.gauge.measure}</small></td><td class="num">${g.last === undefined ? nothing : number(g.last, 4)}</td><td class="tabular">${date(g.lastOn)}</td>
          <td class="num">${g.gauge.target === undefined ? nothing : number(g.gauge.target, 4)} ${g.reached ? tag(t('office.reached'), 'green') : ''}</td><td class="tabular">${date(g.gauge.checkBy)} ${g.overdue ? tag(t('office.overdue'), 'red') : ''}</td></tr>`)}</tbody></table></div></section>`;
  }
}

customElements.define('af-office-gauges', Gauges);
