// @ts-check
/** An entry of a register: what it says, what hangs on it, and the versions before. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { facts, pageHead } from '../kit/page.js';
import { dateTime } from '../kit/value.js';
import { api } from '../api.js';
import { query } from '../router.js';
import { listsOf, word, written } from './fields.js';
import { registers } from './registers.js';
import './about.js';
import './figures.js';
import './gauges.js';
import './readers.js';
import './talks.js';

class Entry extends Screen {
  /** @param {Map<string, any>} changed */
  willUpdate(changed) {
    if (changed.has('params') && this.hasUpdated) this.reload();
  }

  get register() {
    return registers[this.params.register];
  }

  get path() {
    return `${this.register.path}/${this.params.id}`;
  }

  async load() {
    const { version } = query();
    const [lists, last, versions] = await Promise.all([listsOf(this.register.fields), api.get(this.path), api.get(`${this.path}/versions`)]);
    this.lists = lists;
    this.last = last;
    this.versions = versions.items;
    this.entry = version && Number(version) !== last.version ? await api.get(`${this.path}/versions/${version}`) : last;
  }

  view() {
    const { register, last } = this;
    const entry = /** @type {any} */ (this.entry);
    const name = this.params.register;
    const data = register.into?.(entry.data) ?? entry.data;
    const long = register.fields.filter((field) => ['prose', 'rows'].includes(field.kind));
    const short = register.fields.filter((field) => !long.includes(field));
    const lists = this.lists ?? {};
    const old = entry.version !== last.version;
    return html`${pageHead({ crumb: html`<a href="/office">${t('office.title')}</a> / <a href="/office/${name}">${t(`office.${name}`)}</a>`, title: entry.title,
      lead: t('office.changed', { number: entry.version, by: entry.changedBy, at: dateTime(entry.changedAt) }),
      acts: last.mayWrite && !old ? html`<a class="btn btn-primary" href="/office/${name}/${last.id}/edit">${icon('pencil')}${t('action.edit')}</a>` : '' })}
      ${old ? html`<p class="note" role="status">${t('office.old')} <a href="/office/${name}/${last.id}">${t('office.last')}</a></p>` : ''}
      <div class="stack"><section class="card">${facts(short.map((field) => [word(field.name), written(field, data[field.name], lists)]))}</section>
      ${long.map((field) => ({ field, says: written(field, data[field.name], lists) })).filter(({ says }) => says !== '').map(({ field, says }) => html`<section class="card ${field.kind === 'rows' ? 'flush' : ''}"><div class="card-head"><h2>${word(field.name)}</h2></div>${says}</section>`)}
      ${old ? '' : (register.parts ?? []).map((part) => this.part(part, last))}
      ${this.past()}</div>`;
  }

  /** @param {string} part @param {any} entry */
  part(part, entry) {
    if (part === 'gauges') return entry.data.gauges.length ? html`<af-office-gauges .entry=${entry}></af-office-gauges>` : '';
    if (part === 'talks') return html`<af-office-talks .entry=${entry}></af-office-talks>`;
    if (part === 'readers') return html`<af-office-readers .entry=${entry}></af-office-readers>`;
    if (part === 'figures') return entry.data.figuresFrom ? html`<af-office-figures .entry=${entry}></af-office-figures>` : '';
    return html`<af-office-about .entry=${entry} .register=${part}></af-office-about>`;
  }

  past() {
    if ((this.versions?.length ?? 0) < 2) return '';
    return html`<section class="card"><div class="card-head"><h2>${t('office.versions')}</h2></div>
      <ul>${this.versions.map((/** @type {any} */ v) => html`<li><a href="/office/${this.params.register}/${this.params.id}?version=${v.version}">${t('office.version', { number: v.version })}</a> <small class="soft">${v.changedBy} · ${dateTime(v.changedAt)}</small></li>`)}</ul></section>`;
  }
}

customElements.define('af-entry', Entry);
