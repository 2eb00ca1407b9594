// @ts-check
/** Who looked at a person's record: the sheets made for the citizen, a new one, and its print. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { empty } from '../kit/states.js';
import { toast } from '../kit/toast.js';
import { date, dateTime, iso } from '../kit/value.js';
import { api } from '../api.js';

class PersonLooks extends Screen {
  static properties = { person: { attribute: false }, sheet: { state: true } };

  constructor() {
    super();
    /** @type {any} */
    this.person = undefined;
    /** @type {any} */
    this.sheet = undefined;
  }

  async load() {
    this.sheets = (await api.get(`people/${this.person.id}/look-sheets`)).items;
  }

  async make() {
    const year = new Date();
    year.setFullYear(year.getFullYear() - 1);
    const done = await ask({ title: t('looks.new'), action: t('looks.make'), values: { from: iso(year), until: iso() },
      groups: [{ fields: [
        { name: 'from', type: 'DATE', label: t('accessLog.from'), required: true },
        { name: 'until', type: 'DATE', label: t('accessLog.until'), required: true },
        { name: 'ground', type: 'TEXT', label: t('looks.ground'), help: t('looks.ground.help'), required: true, most: 1000, wide: true },
      ] }],
      save: async (v, key) => { this.sheet = await api.post(`people/${this.person.id}/look-sheets`, { from: v.from, until: v.until, ground: v.ground ?? '' }, { key }); } });
    if (done) { toast(t('looks.made')); this.reload(); }
  }

  /** @param {any} sheet */
  async show(sheet) {
    this.sheet = await api.get(`look-sheets/${sheet.id}`);
  }

  /** @param {any} s */
  told(s) {
    return html`<section class="card flush" role="status"><div class="card-head"><h2>${t('looks.sheet', { number: s.id })}</h2><span class="soft tabular">${date(s.from)} – ${date(s.until)}</span>
        <a class="btn btn-outline-primary btn-sm" href="/api/look-sheets/${s.id}/print" download>${icon('print')}PDF</a></div>
      ${s.lines.length ? html`<div class="scroll" role="region" tabindex="0" aria-label=${t('looks.title')}><table class="list"><caption class="visually-hidden">${t('looks.title')}</caption>
        <thead><tr><th scope="col">${t('looks.day')}</th><th scope="col">${t('accessLog.who')}</th><th scope="col">${t('accessLog.why')}</th><th scope="col">${t('accessLog.what')}</th><th scope="col" class="num">${t('looks.times')}</th></tr></thead>
        <tbody>${s.lines.map((/** @type {any} */ l) => html`<tr><td class="tabular nowrap">${date(l.on)}</td><td>${l.who}</td><td>${l.purposeLabel}</td><td>${l.sortLabel}</td><td class="num">${l.times}</td></tr>`)}</tbody></table></div>` : empty(t('looks.nobody'))}
      ${s.withheld ? html`<p class="list-foot">${t('looks.withheld', { count: s.withheld })}</p>` : ''}</section>`;
  }

  view() {
    return html`<div class="stack">${this.sheet ? this.told(this.sheet) : ''}
      <section class="card flush"><div class="card-head"><h2>${t('looks.title')}</h2><button type="button" class="btn btn-primary btn-sm" @click=${() => this.make()}>${icon('plus')}${t('looks.new')}</button></div>
      ${this.sheets?.length ? html`<ul class="rows">${this.sheets.map((/** @type {any} */ s) => html`<li><span class="grow"><strong class="tabular">${date(s.from)} – ${date(s.until)}</strong> · ${s.ground}<br>
          <small class="soft">${t('looks.by', { by: s.madeBy, at: dateTime(s.madeAt) })} · ${t('looks.count', { count: s.looks })}</small></span>
          <span class="end"><button type="button" class="btn btn-outline-primary btn-sm" @click=${() => this.show(s)}>${t('looks.show')}</button></span></li>`)}</ul>` : empty(t('looks.none'))}</section></div>`;
  }
}

customElements.define('af-person-looks', PersonLooks);
