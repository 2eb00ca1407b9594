// @ts-check
/** How many of the staff work in a unit in a profession on a day, and how much of full time that is. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { pageHead } from '../kit/page.js';
import { empty } from '../kit/states.js';
import { iso, number } from '../kit/value.js';
import { codes, labelOf, units } from '../kit/words.js';
import { api } from '../api.js';
import { query, remember } from '../router.js';
import '../form/field.js';

class Strength extends Screen {
  constructor() {
    super();
    this.on = query().on ?? iso();
    /** @type {any[]} */
    this.lines = [];
  }

  async load() {
    const [places, professions, page] = await Promise.all([units(), codes('profession'), api.get('staff-posts/strength', { query: { on: this.on } })]);
    this.lists = { places, professions };
    this.lines = page.items;
  }

  /** @param {any} e */
  choose(e) {
    if (typeof e.detail.value !== 'string') return;
    this.on = e.detail.value;
    remember({ on: this.on });
    this.reload();
  }

  view() {
    const l = /** @type {any} */ (this.lists);
    const title = t('office.strength');
    return html`${pageHead({ crumb: html`<a href="/office">${t('office.title')}</a> / <a href="/office/posts">${t('office.posts')}</a>`, title, lead: t('office.strength.lead') })}
      <div class="card flush"><div class="filters" @field=${(/** @type {any} */ e) => this.choose(e)}><af-field .field=${{ name: 'on', type: 'DATE', label: t('office.on'), required: true }} .prefix=${'strength'} .value=${this.on}></af-field></div>
        ${this.lines.length ? html`<div class="scroll" role="region" tabindex="0" aria-label=${title}><table class="list"><caption class="visually-hidden">${title}</caption>
          <thead><tr><th scope="col">${t('office.unit')}</th><th scope="col">${t('office.profession')}</th><th scope="col" class="num">${t('office.people')}</th><th scope="col" class="num">${t('office.fullTime')}</th></tr></thead>
          <tbody>${this.lines.map((s) => html`<tr><td>${labelOf(l.places, s.unit)}</td><td>${labelOf(l.professions, s.profession)}</td><td class="num">${s.people}</td><td class="num">${number(s.hundredths / 100)}</td></tr>`)}</tbody></table></div>` : empty(t('office.none'))}</div>`;
  }
}

customElements.define('af-strength', Strength);
