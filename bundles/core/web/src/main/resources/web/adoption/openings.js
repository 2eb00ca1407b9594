// @ts-check
/** Sealed adoption links, for the named officers: link two records, ask to open a link, agree or not, see it once. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { facts, pageHead } from '../kit/page.js';
import { tag } from '../kit/tags.js';
import { toast } from '../kit/toast.js';
import { date, dateTime, nothing } from '../kit/value.js';
import { api } from '../api.js';
import '../list/list.js';

const tints = /** @type {Record<string, string>} */ ({ ASKED: 'amber', CONFIRMED: 'blue', REFUSED: 'red', SHOWN: '' });

class AdoptionOpenings extends Screen {
  static properties = { other: { state: true } };

  constructor() {
    super();
    /** What two officers have opened; it stands on this page only, until it is left. @type {any} */
    this.other = undefined;
  }

  again() {
    for (const list of this.querySelectorAll('af-list')) /** @type {any} */ (list).reload();
  }

  async link() {
    const done = await ask({
      title: t('adoption.link'), text: html`<p>${t('adoption.link.text')}</p>`, action: t('adoption.link.act'),
      groups: [{ fields: [
        { name: 'former', type: 'REFERENCE', label: t('adoption.former'), required: true },
        { name: 'adopted', type: 'REFERENCE', label: t('adoption.adopted'), help: t('adoption.adopted.help'), required: true },
        { name: 'decree', type: 'TEXT', label: t('adoption.decree'), required: true, most: 1000 },
      ] }],
      save: (v, key) => api.post('adoption-links', { former: Number(v.former), adopted: Number(v.adopted), decree: v.decree ?? '' }, { key }),
    });
    if (done) toast(t('adoption.linked'));
  }

  async request() {
    const done = await ask({
      title: t('adoption.ask'), text: html`<p>${t('adoption.ask.text')}</p>`, action: t('adoption.ask.act'),
      groups: [{ fields: [
        { name: 'person', type: 'REFERENCE', label: t('adoption.person'), required: true },
        { name: 'reason', type: 'TEXT', label: t('adoption.reason'), required: true, most: 1000 },
      ] }],
      save: (v, key) => api.post('adoption-openings', { person: Number(v.person), reason: v.reason ?? '' }, { key }),
    });
    if (done) { toast(t('adoption.asked')); this.again(); }
  }

  /** @param {any} opening @param {boolean} confirmed */
  async answer(opening, confirmed) {
    const read = await api.get(`adoption-openings/${opening.id}`);
    const done = await ask({
      title: t(confirmed ? 'adoption.agree' : 'adoption.refuse'), action: t('action.confirm'),
      text: html`<p>${read.askedBy} · ${read.personLabel || t('person.hidden')}</p><p class="pre">${read.reason}</p>`,
      groups: [{ fields: [{ name: 'words', type: 'TEXT', label: t('adoption.words'), required: true, most: 2000 }] }],
      save: (v) => api.post(`adoption-openings/${opening.id}/answer`, { confirmed, words: v.words ?? '' }, { ifMatch: `"${read.version}"` }),
    });
    if (done) { toast(t('adoption.answered')); this.again(); }
  }

  /** @param {any} opening */
  async show(opening) {
    const done = await ask({
      title: t('adoption.show'), text: html`<p>${t('adoption.show.text')}</p>`, action: t('adoption.show'), groups: [],
      save: async () => { this.other = await api.post(`adoption-openings/${opening.id}/identity`, undefined, { ifMatch: `"${opening.version}"` }); },
    });
    if (done) this.again();
  }

  columns() {
    return [
      { label: t('adoption.when'), cell: (/** @type {any} */ o) => html`<span class="tabular">${dateTime(o.askedAt)}</span><br><small class="soft">${o.askedBy}</small>` },
      { label: t('adoption.reason'), cell: (/** @type {any} */ o) => html`<span class="pre">${o.reason}</span>` },
      { label: t('adoption.state'), cell: (/** @type {any} */ o) => html`${tag(t(`adoption.state.${o.state}`), tints[o.state])} ${o.lapsed ? tag(t('adoption.lapsed'), 'red') : ''}<br><small class="soft">${o.answeredBy ? [o.answeredBy, dateTime(o.answeredAt), o.answer].filter(Boolean).join(' · ') : t('adoption.until', { date: dateTime(o.lapsesAt) })}</small>` },
      { label: t('transfer.acts'), cell: (/** @type {any} */ o) => html`<span class="buttons">
        ${o.mayAnswer ? html`<button type="button" class="btn btn-primary btn-sm" @click=${() => this.answer(o, true)}>${t('adoption.agree')}</button>
          <button type="button" class="btn btn-outline-primary btn-sm" @click=${() => this.answer(o, false)}>${t('adoption.refuse')}</button>` : ''}
        ${o.mayShow ? html`<button type="button" class="btn btn-primary btn-sm" @click=${() => this.show(o)}>${t('adoption.show')}</button>` : ''}
        ${o.mayAnswer || o.mayShow ? '' : nothing}</span>` },
    ];
  }

  identity() {
    const o = this.other;
    if (!o) return '';
    return html`<section class="card" role="status"><div class="card-head"><h2>${t(!o.found ? 'adoption.none' : o.former ? 'adoption.former' : 'adoption.adopted')}</h2>
        <button type="button" class="btn btn-outline-primary btn-sm" @click=${() => { this.other = undefined; }}>${t('adoption.hide')}</button></div>
      ${o.found ? facts([[t('person.surname'), o.surname], [t('person.name'), o.name], [t('person.fiscalCode'), o.fiscalCode ?? nothing], [t('person.birth'), o.birthDate ? date(o.birthDate) : nothing], [t('adoption.decree'), o.decree]]) : html`<p>${t('adoption.none.text')}</p>`}</section>`;
  }

  view() {
    return html`${pageHead({ title: t('adoption.title'), lead: t('adoption.lead'), acts: html`
        <button type="button" class="btn btn-primary" @click=${() => this.request()}>${icon('locked')}${t('adoption.ask')}</button>
        <button type="button" class="btn btn-outline-primary" @click=${() => this.link()}>${t('adoption.link')}</button>` })}
      <div class="stack">${this.identity()}<div class="card flush"><af-list .path=${'adoption-openings'} .caption=${t('adoption.title')} .columns=${() => this.columns()} .none=${t('adoption.empty')}></af-list></div></div>`;
  }
}

customElements.define('af-adoption-openings', AdoptionOpenings);
