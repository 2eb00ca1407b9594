// @ts-check
/** Who holds and takes places for a work, newest first, and the acts on each. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { empty } from '../kit/states.js';
import { toast } from '../kit/toast.js';
import { date, dateTime, iso, nothing } from '../kit/value.js';
import { codes, labelOf } from '../kit/words.js';
import { api } from '../api.js';
import { stayTag } from './stay-tag.js';

class Stays extends Screen {
  static properties = { sheet: { attribute: false }, file: { attribute: false } };

  constructor() {
    super();
    /** @type {any} */
    this.sheet = undefined;
    /** @type {any} */
    this.file = undefined;
    /** @type {any[]} */
    this.stays = [];
  }

  async load() {
    const [ends, absences, stays] = await Promise.all([codes('stay-end'), codes('stay-absence'), api.get(`works/${this.sheet.id}/stays`)]);
    this.lists = { ends, absences };
    this.stays = stays.items;
  }

  /** @param {Promise<boolean>} asked @param {string} said */
  async told(asked, said) {
    if (await asked) { toast(t(said)); await this.reload(); this.dispatchEvent(new Event('changed')); }
  }

  /** The places to choose from: of the work's facility, or of all facilities for a work without one. */
  async choices() {
    const of = async (/** @type {any} */ facility) => {
      const [sections, places] = await Promise.all([api.get(`facilities/${facility}/sections`), api.get(`facilities/${facility}/places`)]);
      const names = Object.fromEntries(sections.items.map((/** @type {any} */ s) => [s.id, s.name]));
      return places.items.map((/** @type {any} */ p) => ({ code: String(p.id), label: `${names[p.section]}, ${p.label}` }));
    };
    if (this.sheet.facility) return of(this.sheet.facility);
    const free = await api.get('places/free', { query: { on: iso(), limit: 50 } });
    const facilities = [...new Map(free.items.map((/** @type {any} */ s) => [s.facility, s.facilityName]))];
    return (await Promise.all(facilities.map(async ([id, name]) => (await of(id)).map((/** @type {any} */ c) => ({ ...c, label: `${name}, ${c.label}` }))))).flat();
  }

  /** @param {{code: string, label: string}[]} choices */
  whoAndWhere(choices) {
    const members = this.file.members.filter((/** @type {any} */ m) => !m.until || m.until >= iso()).map((/** @type {any} */ m) => ({ code: String(m.person), label: m.label || t('person.hidden') }));
    return [
      { name: 'place', type: 'CODE', label: t('place.place'), required: true, choices, list: true },
      ...(members.length > 1 ? [{ name: 'person', type: 'CODE', label: t('stay.person'), required: true, choices: members, list: true }] : []),
    ];
  }

  async hold() {
    const choices = await this.choices();
    return this.told(ask({
      title: t('stay.hold'), values: { from: iso(), hours: 48 }, action: t('stay.hold'), groups: [{ fields: [
        ...this.whoAndWhere(choices), { name: 'from', type: 'DATE', label: t('form.from'), required: true }, { name: 'until', type: 'DATE', label: t('stay.freeOn') },
        { name: 'hours', type: 'INT', label: t('stay.hours'), help: t('stay.hours.help'), required: true, least: 1, most: 1440 },
      ] }],
      save: (v, key) => api.post(`works/${this.sheet.id}/holds`, { place: Number(v.place), person: v.person ? Number(v.person) : undefined, from: v.from, until: v.until, hours: v.hours }, { key }),
    }), 'stay.held');
  }

  async take() {
    const choices = await this.choices();
    return this.told(ask({
      title: t('stay.take'), values: { on: iso() }, action: t('stay.take'), groups: [{ fields: [...this.whoAndWhere(choices), { name: 'on', type: 'DATE', label: t('stay.on'), required: true, past: true }] }],
      save: (v, key) => api.post(`works/${this.sheet.id}/stays`, { place: Number(v.place), person: v.person ? Number(v.person) : undefined, on: v.on }, { key }),
    }), 'stay.taken');
  }

  /** @param {any} stay */
  arrive(stay) {
    return this.told(ask({
      title: t('stay.arrive'), values: { on: iso() }, groups: [{ fields: [{ name: 'on', type: 'DATE', label: t('stay.on'), required: true, past: true }] }],
      save: (v) => api.post(`stays/${stay.id}/arrival`, { on: v.on }, { ifMatch: `"${stay.version}"` }),
    }), 'stay.taken');
  }

  /** @param {any} stay */
  release(stay) {
    return this.told(ask({ title: t('stay.release'), text: t('stay.release.text', { place: stay.place }), action: t('stay.release'), save: () => api.post(`stays/${stay.id}/release`, {}, { ifMatch: `"${stay.version}"` }) }), 'stay.released');
  }

  /** @param {any} stay */
  leave(stay) {
    const l = /** @type {any} */ (this.lists);
    return this.told(ask({
      title: t('stay.leave'), values: { on: iso() }, groups: [{ fields: [
        { name: 'on', type: 'DATE', label: t('stay.leave.on'), required: true, past: true }, { name: 'reason', type: 'CODE', label: t('stay.leave.reason'), required: true, choices: l.ends, list: true },
        { name: 'note', type: 'TEXT', label: t('case.move.note'), most: 500 },
      ] }],
      save: (v) => api.post(`stays/${stay.id}/departure`, { on: v.on, reason: v.reason, note: v.note ?? '' }, { ifMatch: `"${stay.version}"` }),
    }), 'stay.left');
  }

  /** @param {any} stay */
  away(stay) {
    const l = /** @type {any} */ (this.lists);
    return this.told(ask({
      title: t('stay.away'), wide: true, values: { absences: stay.absences }, groups: [{ fields: [
        { name: 'absences', type: 'ROWS', label: t('stay.away'), one: t('stay.absence'), addLabel: t('stay.absence.add'), wide: true, fields: [
          { name: 'from', type: 'DATE', label: t('stay.absence.from'), required: true, past: true }, { name: 'back', type: 'DATE', label: t('stay.absence.back') },
          { name: 'reason', type: 'CODE', label: t('stay.absence.reason'), required: true, choices: l.absences, list: true },
        ] },
      ] }],
      save: (v) => api.put(`stays/${stay.id}/absences`, { absences: v.absences ?? [] }, { ifMatch: `"${stay.version}"` }),
    }), 'stay.away.saved');
  }

  /** @param {any} s */
  acts(s) {
    const act = (/** @type {string} */ word, /** @type {() => void} */ what) => html`<button type="button" class="btn btn-link btn-sm" @click=${what}>${t(word)} <span class="visually-hidden">${s.person}, ${s.place}</span></button>`;
    if (!s.mayWrite) return '';
    if (s.state === 'HELD') return html`${act('stay.arrive', () => this.arrive(s))}${act('stay.release', () => this.release(s))}`;
    if (s.state === 'STAYING') return html`${act('stay.away', () => this.away(s))}${act('stay.leave', () => this.leave(s))}`;
    return s.state === 'LEFT' ? act('stay.away', () => this.away(s)) : '';
  }

  view() {
    const l = /** @type {any} */ (this.lists);
    const w = this.sheet;
    return html`<section class="card flush"><div class="card-head"><h2>${t('stay.list')}</h2>${w.mayWrite ? html`<div class="buttons">
        <button type="button" class="btn btn-outline-primary btn-sm" @click=${() => this.hold()}>${icon('clock')}${t('stay.hold')}</button>
        ${w.kind === 'PLACEMENT' && (w.stage === 'RUNNING' || w.stage === 'PAUSED') ? html`<button type="button" class="btn btn-outline-primary btn-sm" @click=${() => this.take()}>${icon('plus')}${t('stay.take')}</button>` : ''}</div>` : ''}</div>
      ${this.stays.length ? html`<div class="scroll" role="region" tabindex="0" aria-label=${t('stay.list')}><table class="list"><caption class="visually-hidden">${t('stay.list')}</caption>
        <thead><tr><th scope="col">${t('stay.person')}</th><th scope="col">${t('place.place')}</th><th scope="col">${t('stay.state')}</th><th scope="col">${t('form.from')}</th><th scope="col">${t('stay.freeOn')}</th><th scope="col" class="num">${t('stay.nights')}</th><th scope="col">${t('stay.away')}</th><th scope="col"><span class="visually-hidden">${t('stay.acts')}</span></th></tr></thead>
        <tbody>${this.stays.map((s) => html`<tr><th scope="row">${s.person}</th><td><a href="/facilities/${s.facilityId}">${s.facility}</a><br>${s.section}, ${s.place}</td>
          <td>${stayTag(s.state)}${s.expires && s.state === 'HELD' ? html`<br><small>${t('stay.expires', { moment: dateTime(s.expires) })}</small>` : ''}${s.reason ? html`<br><small>${labelOf(l.ends, s.reason)}</small>` : ''}</td>
          <td class="tabular">${date(s.from)}</td><td class="tabular">${s.until ? date(s.until) : nothing}</td><td class="num">${s.nights}</td>
          <td>${s.absences.map((/** @type {any} */ a) => html`<span class="tabular">${date(a.from)}</span> – <span class="tabular">${a.back ? date(a.back) : '…'}</span> ${labelOf(l.absences, a.reason)}<br>`)}</td><td>${this.acts(s)}</td></tr>`)}</tbody></table></div>` : empty(t('stay.none'))}</section>`;
  }
}

customElements.define('af-stays', Stays);
