// @ts-check
/** Who has read a writing, and in which version; one click says that one has. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { empty } from '../kit/states.js';
import { toast } from '../kit/toast.js';
import { dateTime } from '../kit/value.js';
import { api } from '../api.js';

class Readers extends Screen {
  static properties = { entry: { attribute: false }, readers: { state: true } };

  constructor() {
    super();
    /** @type {any} */
    this.entry = undefined;
    /** @type {any[]} */
    this.readers = [];
  }

  async load() {
    this.readers = (await api.get(`writings/${this.entry.id}/readers`)).items;
  }

  async read() {
    this.readers = (await api.post(`writings/${this.entry.id}/readers`)).items;
    toast(t('office.read.done'));
  }

  view() {
    return html`<section class="card"><div class="card-head"><h2>${t('office.readers')}</h2>
        <button type="button" class="btn btn-outline-primary btn-sm" @click=${() => this.read()}>${icon('check')}${t('office.read')}</button></div>
      ${this.readers.length ? html`<ul>${this.readers.map((r) => html`<li>${r.label} <small class="soft">${t('office.version', { number: r.version })} · ${dateTime(r.at)}</small></li>`)}</ul>` : empty(t('office.readers.none'))}</section>`;
  }
}

customElements.define('af-office-readers', Readers);
