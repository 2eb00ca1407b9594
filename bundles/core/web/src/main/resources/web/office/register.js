// @ts-check
/** A register of the office: found by words, kind, unit and day. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { pageHead } from '../kit/page.js';
import { iso } from '../kit/value.js';
import { units } from '../kit/words.js';
import { query, remember } from '../router.js';
import { is } from '../session.js';
import { listsOf, word, written } from './fields.js';
import { registers } from './registers.js';
import { streetList } from './street-list.js';
import '../list/filter.js';
import '../list/list.js';

/** What is counted from a register, on a screen of its own. @type {Record<string, string>} */
const counted = { gatherings: 'hours', posts: 'strength' };

class RegisterList extends Screen {
  static properties = { filter: { state: true } };

  constructor() {
    super();
    /** @type {Record<string, any>} */
    this.filter = query();
    /** @type {import('./fields.js').Lists} */
    this.lists = {};
  }

  /** @param {Map<string, any>} changed */
  willUpdate(changed) {
    if (!changed.has('params') || !this.hasUpdated) return;
    this.filter = query();
    this.state = 'waiting';
    this.reload();
  }

  get name() {
    return this.params.register;
  }

  get register() {
    return registers[this.name];
  }

  async load() {
    if (!this.register) throw new Error(this.name);
    this.lists = { ...(await listsOf(this.register.fields)), unit: await units() };
  }

  /** @param {Record<string, any>} change */
  narrow(change) {
    this.filter = { ...this.filter, ...change };
    remember(this.filter);
  }

  async streets() {
    if (await streetList(this.lists.unit)) /** @type {any} */ (this.querySelector('af-list'))?.reload();
  }

  columns() {
    const shown = this.register.columns.flatMap((name) => this.register.fields.filter((field) => field.name === name));
    return [
      { label: t('office.title.column'), cell: (/** @type {any} */ e) => html`<a href="/office/${this.name}/${e.id}">${e.title}</a>` },
      ...shown.map((field) => ({ label: word(field.name), num: ['int', 'money'].includes(field.kind), cell: (/** @type {any} */ e) => written(field, e.data[field.name], this.lists) })),
    ];
  }

  view() {
    const { register, name, filter } = this;
    const may = is('coordinator') || (register.workers && is('worker'));
    const narrowed = filter.q || filter.kind || filter.unit || filter.on;
    return html`${pageHead({ crumb: html`<a href="/office">${t('office.title')}</a>`, title: t(`office.${name}`), lead: t(`office.${name}.lead`),
      acts: html`${counted[name] ? html`<a class="btn btn-outline-primary" href="/office/${counted[name]}">${t(`office.${counted[name]}.open`)}</a>` : ''}${may && name === 'catchments' ? html`<button type="button" class="btn btn-outline-primary" @click=${() => this.streets()}>${t('office.streets')}</button>` : ''}${may ? html`<a class="btn btn-primary" href="/office/${name}/new">${icon('plus')}${t('office.new')}</a>` : ''}` })}
      <div class="card flush"><div class="filters"><div class="field"><label for="office-q">${t('office.find')}</label><input id="office-q" class="input" type="search" autocomplete="off" .value=${filter.q ?? ''}
          @input=${(/** @type {any} */ e) => this.narrow({ q: e.target.value || undefined })}></div>
        ${register.kinds ? html`<af-filter .label=${t('office.kind')} .value=${filter.kind ?? ''} .choices=${this.lists[register.kinds] ?? []} @choose=${(/** @type {any} */ e) => this.narrow({ kind: e.detail })}></af-filter>` : ''}
        <af-filter .label=${t('office.unit')} .value=${filter.unit ?? ''} .choices=${this.lists.unit} @choose=${(/** @type {any} */ e) => this.narrow({ unit: e.detail })}></af-filter>
        ${register.dated ? html`<label class="check"><input type="checkbox" .checked=${Boolean(filter.on)} @change=${(/** @type {any} */ e) => this.narrow({ on: e.target.checked ? iso() : undefined })}>${t('office.today')}</label>` : ''}</div>
        <af-list .path=${register.path} .query=${{ q: filter.q, kind: filter.kind, unit: filter.unit, on: filter.on }} .caption=${t(`office.${name}`)} .columns=${() => this.columns()} .none=${t(narrowed ? 'list.narrowed' : 'office.none')}></af-list></div>`;
  }
}

customElements.define('af-register', RegisterList);
