// @ts-check
/** The copies of a case's file that were asked for, and entering such a request. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { ask } from '../kit/ask.js';
import { language, t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { empty } from '../kit/states.js';
import { dueTag } from '../kit/tags.js';
import { date, iso } from '../kit/value.js';
import { api } from '../api.js';
import { go } from '../router.js';
import { copyTag } from './letter-tag.js';

class CaseCopies extends Screen {
  static properties = { file: { attribute: false } };

  constructor() {
    super();
    /** @type {any} */
    this.file = undefined;
  }

  async load() {
    this.copies = (await api.get(`cases/${this.file.id}/file-copies`)).items;
  }

  async request() {
    const people = this.file.members.filter((/** @type {any} */ m) => m.label).map((/** @type {any} */ m) => ({ code: String(m.person), label: m.label }));
    let made = { id: 0 };
    const done = await ask({
      title: t('copy.new'), wide: true, text: t('copy.new.text'),
      values: { person: people[0]?.code, about: people[0] ? [people[0].code] : [], reader: 'CITIZEN', requestedOn: iso(), language: language() },
      groups: [{ fields: [
        { name: 'reader', type: 'ENUM', label: t('copy.reader'), required: true, list: true, choices: ['CITIZEN', 'JUDGE'].map((code) => ({ code, label: t(`copy.reader.${code}`) })) },
        { name: 'person', type: 'CODE', label: t('copy.person'), required: true, list: true, choices: people },
        { name: 'about', type: 'CODES', label: t('copy.about'), help: t('copy.about.help'), choices: people },
        { name: 'from', type: 'DATE', label: t('copy.from'), help: t('copy.from.help'), past: true },
        { name: 'until', type: 'DATE', label: t('copy.until'), past: true },
        { name: 'requestedOn', type: 'DATE', label: t('copy.requestedOn'), required: true, past: true },
        { name: 'ground', type: 'TEXT', label: t('copy.ground'), help: t('copy.ground.help'), required: true, most: 1000, wide: true },
        { name: 'language', type: 'ENUM', label: t('letter.language'), required: true, list: true, choices: ['it', 'en'].map((code) => ({ code, label: t(`letter.language.${code}`) })) },
      ] }],
      action: t('copy.request'),
      save: async (v, key) => {
        made = await api.post(`cases/${this.file.id}/file-copies`, {
          person: Number(v.person), reader: v.reader, about: (v.about ?? []).map(Number), from: v.from, until: v.until, requestedOn: v.requestedOn, language: v.language, ground: v.ground ?? '',
        }, { key });
      },
    });
    if (done) go(`/file-copies/${made.id}`);
  }

  view() {
    return html`<section class="card flush"><div class="card-head"><h2>${t('copy.list')}</h2>
        ${this.file.mayWrite ? html`<button type="button" class="btn btn-outline-primary btn-sm" @click=${() => this.request()}>${icon('plus')}${t('copy.new')}</button>` : ''}</div>
      ${this.copies?.length ? html`<div class="scroll" role="region" tabindex="0" aria-label=${t('copy.list')}><table class="list"><caption class="visually-hidden">${t('copy.list')}</caption>
        <thead><tr><th scope="col">${t('copy.person')}</th><th scope="col">${t('copy.reader')}</th><th scope="col">${t('copy.state')}</th><th scope="col">${t('copy.requestedOn')}</th><th scope="col">${t('copy.dueOn')}</th></tr></thead>
        <tbody>${this.copies.map((/** @type {any} */ c) => html`<tr><td><a href="/file-copies/${c.id}">${c.personLabel || t('person.hidden')}</a></td><td>${t(`copy.reader.${c.reader}`)}</td><td>${copyTag(c.state)}</td>
          <td class="tabular">${date(c.requestedOn)}</td><td>${c.state === 'REQUESTED' ? dueTag(c.dueOn) : html`<span class="tabular">${date(c.dueOn)}</span>`}</td></tr>`)}</tbody></table></div>` : empty(t('copy.none'))}</section>`;
  }
}

customElements.define('af-case-copies', CaseCopies);
