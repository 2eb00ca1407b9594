// @ts-check
/** Where a case was talked about: supervision, case discussion, meetings with other bodies. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { empty } from '../kit/states.js';
import { date } from '../kit/value.js';
import { api } from '../api.js';
import { advise, bring } from './talk.js';

class CaseTalks extends Screen {
  static properties = { file: { attribute: false } };

  constructor() {
    super();
    /** @type {any} */
    this.file = undefined;
    /** @type {any[]} */
    this.talks = [];
  }

  async load() {
    this.talks = (await api.get(`cases/${this.file.id}/case-talks`)).items;
  }

  async bring() {
    const all = (await api.get('gatherings', { query: { limit: 100 } })).items;
    const choices = all.filter((/** @type {any} */ g) => g.data.state !== 'CANCELLED').map((/** @type {any} */ g) => ({ code: String(g.id), label: `${date(g.data.on)} · ${g.title}` }));
    if (await bring({ caseId: this.file.id, choices })) this.reload();
  }

  view() {
    return html`<section class="card"><div class="card-head"><h2>${t('office.talks.case')}</h2>
        ${this.file.mayWrite ? html`<button type="button" class="btn btn-outline-primary btn-sm" @click=${() => this.bring()}>${icon('plus')}${t('office.talk.new')}</button>` : ''}</div>
      ${this.talks.length ? html`<div class="stack">${this.talks.map((talk) => html`<div><h3><a href="/office/gatherings/${talk.gathering}">${talk.title}</a> <small class="soft tabular">${date(talk.on)} · ${talk.broughtBy}</small></h3>
        <p class="pre">${talk.question}</p>${talk.advice ? html`<p class="pre"><strong>${t('office.advice')}:</strong> ${talk.advice}</p>` : ''}
        ${talk.mayWrite ? html`<button type="button" class="btn btn-link btn-sm" @click=${async () => { if (await advise(talk)) this.reload(); }}>${icon('pencil')}${t('office.advise')}</button>` : ''}</div>`)}</div>` : empty(t('office.talks.none'))}</section>`;
  }
}

customElements.define('af-case-talks', CaseTalks);
