// @ts-check
/** The entries of one register that hang on an entry of another: a partner's agreements, a network's meetings. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { empty } from '../kit/states.js';
import { date } from '../kit/value.js';
import { api } from '../api.js';
import { registers } from './registers.js';

class About extends Screen {
  static properties = { entry: { attribute: false }, register: { attribute: false } };

  constructor() {
    super();
    /** @type {any} */
    this.entry = undefined;
    this.register = '';
    /** @type {any[]} */
    this.found = [];
  }

  async load() {
    this.found = (await api.get(registers[this.register].path, { query: { about: this.entry.id, limit: 100 } })).items;
  }

  view() {
    const on = this.register === 'agreements' ? 'partner' : 'undertaking';
    return html`<section class="card"><div class="card-head"><h2>${t(`office.${this.register}`)}</h2>
        ${this.entry.mayWrite ? html`<a class="btn btn-outline-primary btn-sm" href="/office/${this.register}/new?${on}=${this.entry.id}">${icon('plus')}${t('office.new')}</a>` : ''}</div>
      ${this.found.length ? html`<ul>${this.found.map((one) => html`<li><a href="/office/${this.register}/${one.id}">${one.title}</a> <small class="soft tabular">${date(one.data.on ?? one.data.from)}${one.data.until ? ` – ${date(one.data.until)}` : ''}</small></li>`)}</ul>` : empty(t('office.none'))}</section>`;
  }
}

customElements.define('af-office-about', About);
