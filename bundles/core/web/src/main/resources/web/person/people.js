// @ts-check
/** Persons: found by name, fiscal code or birth date, with what tells namesakes apart. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { shortcut } from '../kit/keys.js';
import { pageHead } from '../kit/page.js';
import { secrecyTag, tag } from '../kit/tags.js';
import { date, initials } from '../kit/value.js';
import { go, query, remember } from '../router.js';
import '../list/list.js';

/** @param {any} p */
export const nameLink = (p) => html`<span class="avatar" aria-hidden="true">${initials(`${p.surname} ${p.name}`)}</span><a href="/people/${p.id}">${p.surname} ${p.name}</a>`;
/** @param {any} p */
export const flagsOf = (p) => html`${secrecyTag(p.secrecy)} ${p.unsafeContacts ? tag(html`${icon('warning-circle')}${t('person.unsafe')}`, 'red') : ''}`;

class People extends Screen {
  static properties = { text: { state: true } };

  constructor() {
    super();
    this.text = query().q ?? '';
  }

  connectedCallback() {
    super.connectedCallback();
    this.stopKeys = [shortcut('n', () => t('person.new'), () => go('/people/new')), shortcut('/', () => t('list.find'), () => this.querySelector('input')?.focus())];
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.stopKeys?.forEach((stop) => stop());
  }

  /** @param {string} text */
  find(text) {
    clearTimeout(this.later);
    this.later = setTimeout(() => { this.text = text; remember({ q: text }); }, 200);
  }

  columns() {
    return [
      { label: t('person.name.full'), cell: nameLink },
      { label: t('person.fiscalCode'), cell: (/** @type {any} */ p) => html`<span class="tabular">${p.fiscalCode ?? '—'}</span>` },
      { label: t('person.birthDate'), cell: (/** @type {any} */ p) => html`<span class="tabular">${date(p.birthDate)}</span>` },
      { label: t('person.municipality'), cell: (/** @type {any} */ p) => p.municipality || '—' },
      { label: t('person.flags'), cell: flagsOf },
    ];
  }

  view() {
    return html`${pageHead({ title: t('people.title'), acts: html`<a class="btn btn-outline-primary" href="/duplicates">${t('duplicate.title')}</a> <a class="btn btn-primary" href="/people/new${this.text ? `?name=${encodeURIComponent(this.text)}` : ''}">${icon('plus')}${t('person.new')} <kbd>N</kbd></a>` })}
      <div class="card flush"><form class="filters" role="search" @submit=${(/** @type {Event} */ e) => e.preventDefault()}>
        <div class="field"><label for="people-q">${t('people.find')}</label>
          <input class="input" id="people-q" type="search" size="44" autocomplete="off" .value=${this.text} @input=${(/** @type {any} */ e) => this.find(e.target.value)}></div>
      </form>
      <af-list .path=${'people'} .query=${{ q: this.text }} .caption=${t('people.title')} .columns=${() => this.columns()}
        .none=${html`<div class="state"><p>${this.text ? t('people.none', { text: this.text }) : t('people.ask')}</p><div class="buttons">
          ${this.text ? html`<button type="button" class="btn btn-outline-primary" @click=${() => { this.text = ''; remember({ q: '' }); }}>${t('list.clear')}</button>` : ''}</div></div>`}></af-list></div>`;
  }
}

customElements.define('af-people', People);
