// @ts-check
/** Points, ceilings and amounts on which rights and prices depend: what holds today, where it is written, what the municipality has set. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { pageHead } from '../kit/page.js';
import { empty } from '../kit/states.js';
import { tag } from '../kit/tags.js';
import { money, nothing, number } from '../kit/value.js';
import { api } from '../api.js';
import { days, ownLines, setButton } from './own-values.js';

/** @param {any} figure @param {any} value @returns {string} */
const told = (figure, value) => t(`figures.unit.${figure.unit}`, { value: figure.unit === 'EURO' ? money(value.value) : number(value.value, 4), count: Number(value.value) });

class FiguresOfRules extends Screen {
  constructor() {
    super();
    /** @type {any[]} */
    this.figures = [];
  }

  async load() {
    this.figures = (await api.get('figures')).items;
  }

  /** @param {any} f @returns {import('./own-values.js').Settable} */
  settable(f) {
    return { path: `figures/${f.code}`, label: f.label, help: t(`figures.unitHelp.${f.unit}`), told: (value) => told(f, value), done: () => this.reload() };
  }

  /** @param {any} f */
  row(f) {
    const what = this.settable(f);
    return html`<tr><td class="strong">${f.label}</td>
      <td>${f.today ? html`${told(f, f.today)} ${f.today.confirmed ? '' : tag(t('clock.unconfirmed'), 'amber')}` : nothing}</td>
      <td>${f.today?.source || nothing}</td>
      <td><ul>${f.shipped.map((/** @type {any} */ v) => html`<li>${told(f, v)} · ${days(v)}</li>`)}${ownLines(what, f.own)}</ul></td>
      <td>${setButton(what)}</td></tr>`;
  }

  view() {
    return html`${pageHead({ title: t('figures.title'), lead: t('figures.lead') })}
      <div class="card flush">${this.figures.length ? html`<div class="scroll" role="region" tabindex="0" aria-label=${t('figures.title')}><table class="list"><caption class="visually-hidden">${t('figures.title')}</caption>
        <thead><tr><th scope="col">${t('figures.figure')}</th><th scope="col">${t('figures.today')}</th><th scope="col">${t('figures.source')}</th><th scope="col">${t('figures.values')}</th><th scope="col"><span class="visually-hidden">${t('figures.set')}</span></th></tr></thead>
        <tbody>${this.figures.map((f) => this.row(f))}</tbody></table></div>` : empty(t('figures.none'))}</div>`;
  }
}

customElements.define('af-figures', FiguresOfRules);
