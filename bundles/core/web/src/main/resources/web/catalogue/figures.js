// @ts-check
/** Points, ceilings and amounts on which rights and prices depend: what holds today, where it is written, what the municipality has set. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { pageHead } from '../kit/page.js';
import { empty } from '../kit/states.js';
import { tag } from '../kit/tags.js';
import { toast } from '../kit/toast.js';
import { date, nothing } from '../kit/value.js';
import { is } from '../session.js';
import { api } from '../api.js';

/** @param {any} figure @param {any} value @returns {string} */
const told = (figure, value) => t(`figures.unit.${figure.unit}`, { value: value.value });

/** @param {any} value */
const days = (value) => (value.until ? t('figures.fromUntil', { from: value.from ? date(value.from) : '…', until: date(value.until) }) : value.from ? t('figures.since', { from: date(value.from) }) : t('figures.always'));

class FiguresOfRules extends Screen {
  constructor() {
    super();
    /** @type {any[]} */
    this.figures = [];
  }

  async load() {
    this.figures = (await api.get('figures')).items;
  }

  /** @param {any} f */
  async set(f) {
    const done = await ask({
      title: t('figures.set'), text: html`<p>${f.label}</p>`, values: { confirmed: true },
      groups: [{ fields: [
        { name: 'value', type: 'DECIMAL', label: t('figures.value'), help: t(`figures.unitHelp.${f.unit}`), required: true, least: 0 },
        { name: 'from', type: 'DATE', label: t('figures.from'), required: true },
        { name: 'until', type: 'DATE', label: t('figures.until') },
        { name: 'source', type: 'TEXT', label: t('figures.source'), required: true, most: 500 },
        { name: 'confirmed', type: 'BOOLEAN', label: t('figures.confirmed') }] }],
      save: (v, key) => api.post(`figures/${f.code}/values`, { value: v.value, from: v.from, until: v.until ?? undefined, source: v.source ?? '', confirmed: v.confirmed === true }, { key }),
    });
    if (done) { toast(t('figures.saved')); this.reload(); }
  }

  /** @param {any} f @param {any} own */
  async withdraw(f, own) {
    const done = await ask({ title: t('figures.withdraw'), text: html`<p>${f.label}: ${told(f, own.value)}, ${days(own.value)}</p>`, action: t('figures.withdraw'), save: (_, key) => api.post(`figures/${f.code}/values/${own.id}/withdrawal`, undefined, { key, ifMatch: `"${own.version}"` }) });
    if (done) { toast(t('figures.withdrawn')); this.reload(); }
  }

  /** @param {any} f */
  row(f) {
    const mine = f.own.filter((/** @type {any} */ o) => !o.withdrawn);
    return html`<tr><td class="strong">${f.label}</td>
      <td>${f.today ? html`${told(f, f.today)} ${f.today.confirmed ? '' : tag(t('clock.unconfirmed'), 'amber')}` : nothing}</td>
      <td>${f.today?.source || nothing}</td>
      <td><ul>${f.shipped.map((/** @type {any} */ v) => html`<li>${told(f, v)} · ${days(v)}</li>`)}${mine.map((/** @type {any} */ o) => html`<li>${tag(t('figures.own'), 'blue')} ${told(f, o.value)} · ${days(o.value)} ${is('administrator') ? html`<button type="button" class="btn btn-sm btn-outline-primary" aria-label="${t('figures.withdraw')}: ${f.label}, ${told(f, o.value)}" @click=${() => this.withdraw(f, o)}>${t('figures.withdraw')}</button>` : ''}</li>`)}</ul></td>
      <td>${is('administrator') ? html`<button type="button" class="btn btn-sm btn-outline-primary" aria-label="${t('figures.set')}: ${f.label}" @click=${() => this.set(f)}>${t('figures.set')}</button>` : ''}</td></tr>`;
  }

  view() {
    return html`${pageHead({ title: t('figures.title'), lead: t('figures.lead') })}
      <div class="card flush">${this.figures.length ? html`<div class="scroll" role="region" tabindex="0" aria-label=${t('figures.title')}><table class="list"><caption class="visually-hidden">${t('figures.title')}</caption>
        <thead><tr><th scope="col">${t('figures.figure')}</th><th scope="col">${t('figures.today')}</th><th scope="col">${t('figures.source')}</th><th scope="col">${t('figures.values')}</th><th scope="col"><span class="visually-hidden">${t('figures.set')}</span></th></tr></thead>
        <tbody>${this.figures.map((f) => this.row(f))}</tbody></table></div>` : empty(t('figures.none'))}</div>`;
  }
}

customElements.define('af-figures', FiguresOfRules);
