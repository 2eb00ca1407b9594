// @ts-check
/** The evaluation meetings of a case, newest first, and asking for one. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { empty } from '../kit/states.js';
import { secrecies } from '../kit/tags.js';
import { date, nothing } from '../kit/value.js';
import { codes, labelOf } from '../kit/words.js';
import { api } from '../api.js';
import { go } from '../router.js';
import { meetingTag } from './meeting-tag.js';

class CaseMeetings extends Screen {
  static properties = { file: { attribute: false } };

  constructor() {
    super();
    /** @type {any} */
    this.file = undefined;
  }

  async load() {
    const [outcomes, meetings] = await Promise.all([codes('meeting-outcome'), api.get(`cases/${this.file.id}/meetings`)]);
    this.outcomes = outcomes;
    this.meetings = meetings.items;
  }

  async request() {
    let made = { id: 0 };
    const done = await ask({
      title: t('meeting.new'),
      values: { secrecy: 'ORDINARY' },
      groups: [{ fields: [
        { name: 'question', type: 'TEXT', label: t('meeting.question'), help: t('meeting.question.help'), required: true, most: 4000 },
        { name: 'wantedBy', type: 'DATE', label: t('meeting.wantedBy') },
        { name: 'secrecy', type: 'ENUM', label: t('person.secrecy'), required: true, choices: secrecies(), list: true },
      ] }],
      action: t('meeting.request'),
      save: async (v, key) => { made = await api.post(`cases/${this.file.id}/meetings`, { question: v.question, wantedBy: v.wantedBy, secrecy: v.secrecy }, { key }); },
    });
    if (done) go(`/meetings/${made.id}`);
  }

  view() {
    return html`<section class="card flush"><div class="card-head"><h2>${t('meeting.list')}</h2>
        ${this.file.mayWrite ? html`<button type="button" class="btn btn-outline-primary btn-sm" @click=${() => this.request()}>${icon('plus')}${t('meeting.new')}</button>` : ''}</div>
      ${this.meetings?.length ? html`<div class="scroll" role="region" tabindex="0" aria-label=${t('meeting.list')}><table class="list"><caption class="visually-hidden">${t('meeting.list')}</caption>
        <thead><tr><th scope="col">${t('meeting.question')}</th><th scope="col">${t('meeting.state')}</th><th scope="col">${t('meeting.day')}</th><th scope="col">${t('meeting.outcome')}</th><th scope="col">${t('meeting.validUntil')}</th></tr></thead>
        <tbody>${this.meetings.map((/** @type {any} */ m) => html`<tr><td><a href="/meetings/${m.id}">${m.question.length > 120 ? `${m.question.slice(0, 120)}…` : m.question}</a></td><td>${meetingTag(m.state)}</td>
          <td class="tabular">${date(m.day)}</td><td>${m.outcome ? labelOf(this.outcomes ?? [], m.outcome) : nothing}</td><td class="tabular">${date(m.validUntil)}</td></tr>`)}</tbody></table></div>` : empty(t('meeting.none'))}</section>`;
  }
}

customElements.define('af-case-meetings', CaseMeetings);
