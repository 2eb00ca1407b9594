// @ts-check
/** Which facilities were asked for a place for this work, what they answered, and what was decided. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { empty } from '../kit/states.js';
import { dueTag } from '../kit/tags.js';
import { toast } from '../kit/toast.js';
import { date, iso } from '../kit/value.js';
import { api } from '../api.js';
import { requestTag } from './stay-tag.js';

class Availability extends Screen {
  static properties = { sheet: { attribute: false } };

  constructor() {
    super();
    /** @type {any} */
    this.sheet = undefined;
    /** @type {any[]} */
    this.requests = [];
  }

  async load() {
    this.requests = (await api.get(`works/${this.sheet.id}/availability-requests`)).items;
  }

  /** @param {Promise<boolean>} asked */
  async told(asked) {
    if (await asked) { toast(t('availability.saved')); await this.reload(); this.dispatchEvent(new Event('changed')); }
  }

  ask() {
    return this.told(ask({
      title: t('availability.ask'), wide: true, values: { on: iso(), facilities: [{}] }, action: t('availability.ask'), groups: [{ fields: [
        { name: 'facilities', type: 'ROWS', label: t('facilities.title'), one: t('work.facility'), addLabel: t('availability.facility.add'), wide: true, fields: [{ name: 'facility', type: 'REFERENCE', source: 'facilities', label: t('work.facility'), required: true }] },
        { name: 'question', type: 'TEXT', label: t('availability.question'), help: t('availability.question.help'), required: true, most: 4000 },
        { name: 'on', type: 'DATE', label: t('availability.on'), required: true, past: true }, { name: 'answerBy', type: 'DATE', label: t('availability.answerBy') },
      ] }],
      save: (v, key) => api.post(`works/${this.sheet.id}/availability-requests`, { facilities: (v.facilities ?? []).map((/** @type {any} */ f) => f.facility).filter(Boolean), on: v.on, answerBy: v.answerBy, question: v.question ?? '' }, { key }),
    }));
  }

  /** @param {any} r @param {'answer' | 'decision'} what */
  say(r, what) {
    const yes = what === 'answer' ? 'availability.accepts' : 'availability.takes';
    return this.told(ask({
      title: t(`availability.${what}`), values: { on: iso() }, groups: [{ fields: [
        { name: 'accepts', type: 'BOOLEAN', label: t(yes) }, { name: 'on', type: 'DATE', label: t('note.on'), required: true, past: true },
        ...(what === 'answer' ? [{ name: 'from', type: 'DATE', label: t('availability.from') }] : []),
        { name: 'note', type: 'TEXT', label: t('case.move.note'), help: t('availability.note.help'), most: 2000 },
      ] }],
      save: (v) => api.post(`availability-requests/${r.id}/${what}`, { accepts: Boolean(v.accepts), on: v.on, ...(what === 'answer' ? { from: v.from } : {}), note: v.note ?? '' }, { ifMatch: `"${r.version}"` }),
    }));
  }

  /** @param {any} r */
  withdraw(r) {
    return this.told(ask({
      title: t('availability.withdraw'), action: t('availability.withdraw'), groups: [{ fields: [{ name: 'note', type: 'TEXT', label: t('case.move.note'), most: 2000 }] }],
      save: (v) => api.post(`availability-requests/${r.id}/withdrawal`, { note: v.note ?? '' }, { ifMatch: `"${r.version}"` }),
    }));
  }

  /** @param {any} r */
  acts(r) {
    const act = (/** @type {string} */ word, /** @type {() => void} */ what) => html`<button type="button" class="btn btn-link btn-sm" @click=${what}>${t(word)} <span class="visually-hidden">${r.facilityName}</span></button>`;
    if (!r.mayWrite) return '';
    const back = act('availability.withdraw', () => this.withdraw(r));
    if (r.state === 'SENT') return html`${act('availability.answer', () => this.say(r, 'answer'))}${back}`;
    return r.state === 'ACCEPTED' ? html`${act('availability.decision', () => this.say(r, 'decision'))}${back}` : '';
  }

  view() {
    return html`<section class="card flush"><div class="card-head"><h2>${t('availability.list')}</h2>${this.sheet.mayWrite ? html`<button type="button" class="btn btn-outline-primary btn-sm" @click=${() => this.ask()}>${icon('plus')}${t('availability.ask')}</button>` : ''}</div>
      ${this.requests.length ? html`<div class="scroll" role="region" tabindex="0" aria-label=${t('availability.list')}><table class="list"><caption class="visually-hidden">${t('availability.list')}</caption>
        <thead><tr><th scope="col">${t('work.facility')}</th><th scope="col">${t('stay.state')}</th><th scope="col">${t('availability.question')}</th><th scope="col">${t('availability.answer')}</th><th scope="col"><span class="visually-hidden">${t('stay.acts')}</span></th></tr></thead>
        <tbody>${this.requests.map((r) => html`<tr><th scope="row"><a href="/facilities/${r.facility}">${r.facilityName}</a></th><td>${requestTag(r.state)}</td>
          <td><span class="tabular">${date(r.askedOn)}</span> ${r.question}${r.answerBy && r.state === 'SENT' ? html`<br>${t('availability.answerBy')} ${dueTag(r.answerBy)}` : ''}</td>
          <td>${r.answeredOn ? html`<span class="tabular">${date(r.answeredOn)}</span> ${r.answer}` : ''}${r.from ? html` ${t('availability.from')} <span class="tabular">${date(r.from)}</span>` : ''}${r.decidedOn ? html`<br><span class="tabular">${date(r.decidedOn)}</span> ${r.decision}` : ''}</td><td>${this.acts(r)}</td></tr>`)}</tbody></table></div>` : empty(t('availability.none'))}</section>`;
  }
}

customElements.define('af-availability', Availability);
