// @ts-check
/** A facility place by place over two weeks: who has what, as far as one may know, and how full it is each day. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { empty } from '../kit/states.js';
import { tag } from '../kit/tags.js';
import { date, iso, weekday } from '../kit/value.js';
import { api } from '../api.js';

const LENGTH = 14;

/** @param {string} day @param {number} by */
const after = (day, by) => { const when = new Date(`${day}T12:00`); when.setDate(when.getDate() + by); return iso(when); };

/** Who has a place on each day, as runs of days. @param {any[]} claims @param {string[]} days */
export function runs(claims, days) {
  const all = [];
  for (let i = 0; i < days.length;) {
    const claim = claims.find((c) => c.from <= days[i] && (!c.until || days[i] < c.until));
    let end = i + 1;
    while (end < days.length && claims.find((c) => c.from <= days[end] && (!c.until || days[end] < c.until)) === claim) end++;
    all.push({ claim, length: end - i });
    i = end;
  }
  return all;
}

class Occupancy extends Screen {
  static properties = { facility: { attribute: false }, from: { state: true } };

  constructor() {
    super();
    /** @type {any} */
    this.facility = undefined;
    this.from = after(iso(), -1);
  }

  async load() {
    this.data = await api.get(`facilities/${this.facility}/occupancy`, { query: { from: this.from, until: after(this.from, LENGTH - 1) } });
  }

  /** @param {number} by */
  async show(by) {
    this.from = after(this.from, by);
    await this.reload();
  }

  /** @param {any} claim */
  who(claim) {
    const name = claim.work ? html`<a href="/works/${claim.work}/places">${claim.person || t('person.hidden')}</a>` : t('place.hidden');
    return html`${tag(t(`stay.state.${claim.state}`), claim.state === 'HELD' ? 'amber' : 'green')} ${name}`;
  }

  view() {
    const { places, days } = /** @type {any} */ (this.data);
    const all = days.map((/** @type {any} */ d) => d.day);
    const title = t('place.occupancy');
    return html`<section class="card flush"><div class="card-head"><h2>${title}</h2><div class="buttons">
        <button type="button" class="btn btn-outline-primary btn-icon" aria-label=${t('place.earlier')} @click=${() => this.show(-LENGTH)}>${icon('chevron-left')}</button>
        <button type="button" class="btn btn-outline-primary btn-icon" aria-label=${t('place.later')} @click=${() => this.show(LENGTH)}>${icon('chevron-right')}</button></div></div>
      ${places.length ? html`<div class="scroll" role="region" tabindex="0" aria-label=${title}><table class="list"><caption class="visually-hidden">${title} ${date(all[0])}, ${date(all.at(-1))}</caption>
        <thead><tr><th scope="col">${t('place.place')}</th>${all.map((/** @type {string} */ day) => html`<th scope="col" class="nowrap">${weekday(day)}<br><span class="tabular">${date(day).slice(0, 5)}</span></th>`)}</tr></thead>
        <tbody>${places.map((/** @type {any} */ line) => html`<tr><th scope="row">${line.section}, ${line.place.data.label}</th>
          ${runs(line.claims, all).map(({ claim, length }) => html`<td colspan=${length}>${claim ? this.who(claim) : html`<span class="visually-hidden">${t('place.is.free')}</span>`}</td>`)}</tr>`)}</tbody>
        <tfoot><tr><th scope="row">${t('place.free')}</th>${days.map((/** @type {any} */ d) => html`<td class="num">${Math.max(0, d.places - d.held - d.taken)}</td>`)}</tr></tfoot></table></div>` : empty(t('place.none'))}</section>`;
  }
}

customElements.define('af-occupancy', Occupancy);
