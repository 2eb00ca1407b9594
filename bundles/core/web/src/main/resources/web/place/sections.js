// @ts-check
/** What places a facility has and what a day costs; a coordinator keeps it. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { empty } from '../kit/states.js';
import { toast } from '../kit/toast.js';
import { date, iso, money, nothing } from '../kit/value.js';
import { codes, labelOf } from '../kit/words.js';
import { api } from '../api.js';
import { is } from '../session.js';

class Sections extends Screen {
  static properties = { facility: { attribute: false } };

  constructor() {
    super();
    /** @type {any} */
    this.facility = undefined;
    /** @type {any[]} */
    this.sections = [];
    /** @type {any[]} */
    this.places = [];
  }

  async load() {
    const at = `facilities/${this.facility}`;
    const [types, targets, absences, sections, places] = await Promise.all([...['place-type', 'place-target', 'stay-absence'].map((list) => codes(list)), api.get(`${at}/sections`), api.get(`${at}/places`)]);
    this.lists = { types, targets, absences };
    this.sections = sections.items;
    this.places = places.items;
  }

  /** @param {Promise<boolean>} asked */
  async told(asked) {
    if (await asked) { toast(t('place.saved')); this.reload(); this.dispatchEvent(new Event('changed')); }
  }

  /** @param {any} [section] */
  write(section) {
    const l = /** @type {any} */ (this.lists);
    const body = (/** @type {any} */ v) => ({ name: v.name ?? '', type: v.type, target: v.target, nights: Boolean(v.nights) });
    return this.told(ask({
      title: t(section ? 'place.section.edit' : 'place.section.new'), values: section ?? { nights: true, places: 1 }, groups: [{ fields: [
        { name: 'name', type: 'TEXT', label: t('place.section.name'), help: t('place.section.help'), required: true, most: 200 },
        { name: 'type', type: 'CODE', label: t('place.type'), required: true, choices: l.types, list: true },
        { name: 'target', type: 'CODE', label: t('place.target'), required: true, choices: l.targets, list: true },
        { name: 'nights', type: 'BOOLEAN', label: t('place.nights'), help: t('place.nights.help') },
        ...(section ? [] : [{ name: 'places', type: 'INT', label: t('place.places'), required: true, least: 0, most: 200 }]),
      ] }],
      save: (v, key) => (section ? api.put(`sections/${section.id}`, body(v), { ifMatch: `"${section.version}"` }) : api.post(`facilities/${this.facility}/sections`, { ...body(v), places: v.places }, { key })),
    }));
  }

  /** @param {any} section */
  price(section) {
    const l = /** @type {any} */ (this.lists);
    const now = section.fees[0];
    return this.told(ask({
      title: t('place.fee.new'), wide: true, values: { from: iso(), daily: now?.daily, lastDay: now?.lastDay ?? false, absences: now?.absences ?? [] }, groups: [{ fields: [
        { name: 'from', type: 'DATE', label: t('form.from'), required: true },
        { name: 'daily', type: 'MONEY', label: t('place.fee.daily'), required: true, least: 0 },
        { name: 'lastDay', type: 'BOOLEAN', label: t('place.fee.lastDay') },
        { name: 'absences', type: 'ROWS', label: t('place.fee.absences'), help: t('place.fee.absences.help'), one: t('place.fee.rule'), addLabel: t('place.fee.rule.add'), wide: true, fields: [
          { name: 'reason', type: 'CODE', label: t('stay.absence.reason'), required: true, choices: l.absences, list: true },
          { name: 'fromDay', type: 'INT', label: t('place.fee.fromDay'), required: true, least: 1, most: 366 },
          { name: 'percent', type: 'INT', label: t('place.fee.percent'), required: true, least: 0, most: 100 },
        ] },
      ] }],
      save: (v, key) => api.post(`sections/${section.id}/fees`, { from: v.from, daily: v.daily, lastDay: Boolean(v.lastDay), absences: v.absences ?? [] }, { ifMatch: `"${section.version}"`, key }),
    }));
  }

  /** @param {any} section @param {any} [place] */
  place(section, place) {
    const body = (/** @type {any} */ v) => ({ label: v.label ?? '', from: v.from, until: v.until });
    return this.told(ask({
      title: t(place ? 'place.edit' : 'place.new'), values: place ?? { from: iso() }, groups: [{ fields: [
        { name: 'label', type: 'TEXT', label: t('place.label'), required: true, most: 60 },
        { name: 'from', type: 'DATE', label: t('place.from'), required: true },
        { name: 'until', type: 'DATE', label: t('place.until') },
      ] }],
      save: (v, key) => (place ? api.put(`places/${place.id}`, body(v), { ifMatch: `"${place.version}"` }) : api.post(`sections/${section.id}/places`, body(v), { key })),
    }));
  }

  /** @param {any} s */
  one(s) {
    const l = /** @type {any} */ (this.lists);
    const keeps = is('coordinator');
    const fee = s.fees[0];
    const mine = this.places.filter((p) => p.section === s.id);
    return html`<section class="card flush"><div class="card-head"><h2>${s.name}</h2>${keeps ? html`<div class="buttons">
        <button type="button" class="btn btn-outline-primary btn-sm" @click=${() => this.write(s)}>${icon('pencil')}${t('place.section.edit')}</button>
        <button type="button" class="btn btn-outline-primary btn-sm" @click=${() => this.price(s)}>${t('place.fee.new')}</button>
        <button type="button" class="btn btn-outline-primary btn-sm" @click=${() => this.place(s)}>${icon('plus')}${t('place.new')}</button></div>` : ''}</div>
      <p class="inset">${labelOf(l.types, s.type)} · ${labelOf(l.targets, s.target)} · ${t('place.count', { count: s.places })}<br>
        ${fee ? html`${t('place.fee.now', { amount: money(fee.daily), day: date(fee.from) })}${fee.lastDay ? ` ${t('place.fee.lastDay')}.` : ''}` : html`<span class="soft">${t('place.fee.none')}</span>`}
        ${fee?.absences.map((/** @type {any} */ r) => html`<br>${t('place.fee.rule.says', { reason: labelOf(l.absences, r.reason), day: r.fromDay, percent: r.percent })}`) ?? ''}</p>
      ${mine.length ? html`<div class="scroll" role="region" tabindex="0" aria-label=${t('place.of', { section: s.name })}><table class="list"><caption class="visually-hidden">${t('place.of', { section: s.name })}</caption>
        <thead><tr><th scope="col">${t('place.label')}</th><th scope="col">${t('place.from')}</th><th scope="col">${t('place.until')}</th>${keeps ? html`<th scope="col"><span class="visually-hidden">${t('action.edit')}</span></th>` : ''}</tr></thead>
        <tbody>${mine.map((p) => html`<tr><th scope="row">${p.label}</th><td class="tabular">${date(p.from)}</td><td class="tabular">${p.until ? date(p.until) : nothing}</td>
          ${keeps ? html`<td><button type="button" class="btn btn-link btn-sm" @click=${() => this.place(s, p)}>${icon('pencil')}${t('action.edit')} <span class="visually-hidden">${p.label}</span></button></td>` : ''}</tr>`)}</tbody></table></div>` : empty(t('place.none'))}</section>`;
  }

  view() {
    return html`<div class="stack">${this.sections.length ? this.sections.map((s) => this.one(s)) : html`<section class="card">${empty(t('place.section.none'))}</section>`}
      ${is('coordinator') ? html`<div><button type="button" class="btn btn-outline-primary" @click=${() => this.write()}>${icon('plus')}${t('place.section.new')}</button></div>` : ''}</div>`;
  }
}

customElements.define('af-sections', Sections);
