// @ts-check
/** The cases talked about in a gathering, those one may see. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { empty } from '../kit/states.js';
import { date } from '../kit/value.js';
import { api } from '../api.js';
import { is } from '../session.js';
import { advise, bring } from './talk.js';

class Talks extends Screen {
  static properties = { entry: { attribute: false } };

  constructor() {
    super();
    /** @type {any} */
    this.entry = undefined;
    /** @type {any[]} */
    this.talks = [];
  }

  async load() {
    this.talks = (await api.get(`gatherings/${this.entry.id}/cases`)).items;
  }

  async bring() {
    const cases = (await api.get('cases', { query: { mine: true, limit: 200 } })).items;
    const choices = cases.map((/** @type {any} */ c) => ({ code: String(c.id), label: `${c.number} ${c.name || c.holderLabel || ''}` }));
    if (await bring({ gathering: this.entry.id, choices })) this.reload();
  }

  view() {
    return html`<section class="card"><div class="card-head"><h2>${t('office.talks')}</h2>
        ${is('worker', 'coordinator') ? html`<button type="button" class="btn btn-outline-primary btn-sm" @click=${() => this.bring()}>${icon('plus')}${t('office.talk.new')}</button>` : ''}</div>
      ${this.talks.length ? html`<div class="stack">${this.talks.map((talk) => html`<div><h3><a href="/cases/${talk.caseId}/meetings">${t('office.case')} ${talk.caseNumber}</a> <small class="soft">${talk.broughtBy}</small></h3>
        <p class="pre">${talk.question}</p>${talk.advice ? html`<p class="pre"><strong>${t('office.advice')}:</strong> ${talk.advice}</p>` : ''}${talk.followUp ? html`<p>${t('office.followUp')}: <span class="tabular">${date(talk.followUp)}</span></p>` : ''}
        ${talk.mayWrite ? html`<button type="button" class="btn btn-link btn-sm" @click=${async () => { if (await advise(talk)) this.reload(); }}>${icon('pencil')}${t('office.advise')}</button>` : ''}</div>`)}</div>` : empty(t('office.talks.none'))}</section>`;
  }
}

customElements.define('af-office-talks', Talks);
