// @ts-check
/** Choosing a person, or a facility, by typing: a combobox after the ARIA pattern, with what tells namesakes apart. */
import { html, nothing } from 'lit';
import { Part } from '../kit/element.js';
import { t } from '../kit/language.js';
import { date } from '../kit/value.js';
import { api } from '../api.js';

/** @param {any} hit */
export const hitName = (hit) => (hit.surname === undefined ? hit.name ?? hit.title : `${hit.surname} ${hit.name}`);
const hitLine = (/** @type {any} */ hit) => (hit.surname === undefined ? [hit.body, hit.address?.municipality].filter(Boolean).join(' · ') : personLine(hit));

/** @param {any} p */
export const personLine = (p) => [p.fiscalCode, p.birthDate ? date(p.birthDate) : '', p.municipality].filter(Boolean).join(' · ');

class Combo extends Part {
  static properties = {
    inputId: { attribute: false }, source: { attribute: false }, value: { attribute: false }, label: { attribute: false },
    described: { attribute: false }, wrong: { attribute: false }, required: { attribute: false },
    hits: { state: true }, at: { state: true }, open: { state: true }, text: { state: true },
  };

  constructor() {
    super();
    this.inputId = '';
    this.source = 'people';
    /** @type {any} */
    this.value = undefined;
    this.label = '';
    this.described = '';
    this.wrong = false;
    this.required = false;
    /** @type {any[]} */
    this.hits = [];
    this.at = -1;
    this.open = false;
    this.text = '';
    this.known = undefined;
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (changed.has('value') && this.value && this.value !== this.known) this.look(this.value);
    if (changed.has('value') && !this.value && this.known) { this.text = ''; this.known = undefined; }
  }

  /** @param {any} id */
  async look(id) {
    this.known = id;
    try {
      this.text = hitName(await api.get(`${this.source}/${id}`));
    } catch { this.text = String(id); }
  }

  /** @param {string} text */
  type(text) {
    this.text = text;
    clearTimeout(this.later);
    this.later = setTimeout(() => this.find(text), 180);
    if (this.value !== undefined || text) this.tell(undefined, text ? t('form.wrong.reference') : undefined);
  }

  /** @param {string} text */
  async find(text) {
    if (text.trim().length < 2) { this.hits = []; this.open = false; return; }
    try {
      const found = await api.get(this.source, { query: { q: text, limit: 10 } });
      this.hits = found.items;
    } catch { this.hits = []; }
    this.at = this.hits.length ? 0 : -1;
    this.open = true;
  }

  /** @param {any} id @param {string} [flaw] */
  tell(id, flaw) {
    this.known = id;
    this.dispatchEvent(new CustomEvent('choose', { detail: { id, flaw } }));
  }

  /** @param {any} hit */
  choose(hit) {
    this.text = hitName(hit);
    this.open = false;
    this.tell(hit.id);
  }

  /** @param {KeyboardEvent} e */
  key(e) {
    if (e.key === 'Escape' && this.open) { e.preventDefault(); e.stopPropagation(); this.open = false; return; }
    if (!this.open || !this.hits.length) return;
    if (e.key === 'ArrowDown') this.at = (this.at + 1) % this.hits.length;
    else if (e.key === 'ArrowUp') this.at = (this.at + this.hits.length - 1) % this.hits.length;
    else if (e.key === 'Enter' && this.at >= 0) this.choose(this.hits[this.at]);
    else return;
    e.preventDefault();
  }

  render() {
    const list = `${this.inputId}-list`;
    return html`<div class="combo">
      <input class="input" id=${this.inputId} role="combobox" type="text" autocomplete="off" aria-autocomplete="list" aria-expanded=${String(this.open)}
        aria-controls=${list} aria-activedescendant=${this.open && this.at >= 0 ? `${list}-${this.at}` : nothing} aria-describedby=${this.described || nothing}
        aria-invalid=${String(this.wrong)} aria-required=${String(this.required)} placeholder=${t('form.reference.hint')} .value=${this.text}
        @input=${(/** @type {any} */ e) => this.type(e.target.value)} @keydown=${this.key}
        @blur=${() => setTimeout(() => { this.open = false; }, 150)}>
      <ul role="listbox" id=${list} aria-label=${this.label} ?hidden=${!this.open}>
        ${this.hits.map((hit, i) => html`<li role="option" id="${list}-${i}" aria-selected=${String(i === this.at)} @mousedown=${(/** @type {Event} */ e) => { e.preventDefault(); this.choose(hit); }}>
          <span class="strong">${hitName(hit)}</span> <small class="soft">${hitLine(hit)}</small></li>`)}
        ${this.hits.length ? '' : html`<li role="option" aria-disabled="true" aria-selected="false" class="soft">${t('form.reference.none')}</li>`}
      </ul></div>`;
  }
}

customElements.define('af-combo', Combo);
