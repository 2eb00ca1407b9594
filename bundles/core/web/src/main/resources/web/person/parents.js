// @ts-check
/** What each parent of a child may have, and why: news, the file, decisions, meetings. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { tag } from '../kit/tags.js';
import { empty } from '../kit/states.js';
import { iso } from '../kit/value.js';
import { api } from '../api.js';

const matters = ['NEWS', 'FILE', 'DECISIONS', 'MEETINGS'];
const tints = /** @type {Record<string, string>} */ ({ FREE: 'green', GUARDED: 'amber', NONE: 'red' });

class Parents extends Screen {
  static properties = { person: { attribute: false }, on: { state: true } };

  constructor() {
    super();
    /** @type {any} */
    this.person = undefined;
    this.on = iso();
  }

  async load() {
    this.holders = (await api.get(`people/${this.person.id}/parents`, { query: { on: this.on } })).items;
  }

  /** @param {string} day */
  show(day) {
    this.on = day || iso();
    this.reload();
  }

  /** @param {any} reason */
  reason(reason) {
    return html`<br><small class="soft">${reason.order ? html`<a href="/works/${reason.order}">${reason.words}</a>` : reason.words}</small>`;
  }

  /** @param {any} holder */
  row(holder) {
    const cells = matters.map((matter) => holder.entitlements.find((/** @type {any} */ e) => e.matter === matter));
    return html`<tr><th scope="row"><a href="/people/${holder.person}">${holder.label}</a><br><small class="soft">${holder.roleLabel}</small></th>
      ${cells.map((cell) => html`<td>${tag(t(`extent.${cell.extent}`), tints[cell.extent])}${cell.reasons.map((/** @type {any} */ r) => this.reason(r))}</td>`)}</tr>`;
  }

  view() {
    return html`<section class="card flush"><div class="card-head"><h2>${t('parents.title')}</h2>
        <div class="field"><label for="parents-on">${t('parents.on')}</label><input class="input" type="date" id="parents-on" .value=${this.on} @change=${(/** @type {any} */ e) => this.show(e.target.value)}></div></div>
      <p class="note">${icon('info-circle')}<span>${t('parents.text')}</span></p>
      ${this.holders?.length ? html`<div class="scroll" role="region" tabindex="0" aria-label=${t('parents.title')}><table class="list"><caption class="visually-hidden">${t('parents.title')}</caption>
        <thead><tr><th scope="col">${t('parents.who')}</th>${matters.map((m) => html`<th scope="col">${t(`matter.${m}`)}</th>`)}</tr></thead>
        <tbody>${this.holders.map((/** @type {any} */ h) => this.row(h))}</tbody></table></div>` : empty(t('parents.none'))}</section>`;
  }
}

customElements.define('af-parents', Parents);
