// @ts-check
/** A field that is a short table of its own: contact points, goals, members of a household. */
import { html } from 'lit';
import { Part } from '../kit/element.js';
import { icon } from '../kit/icon.js';
import { t } from '../kit/language.js';

class Rows extends Part {
  static properties = { field: { attribute: false }, value: { attribute: false }, inputId: { attribute: false } };

  constructor() {
    super();
    /** @type {any} */
    this.field = { fields: [], one: '' };
    /** @type {any[]} */
    this.value = [];
    this.inputId = '';
  }

  /** @param {any[]} value */
  tell(value) {
    this.value = value;
    this.dispatchEvent(new CustomEvent('rows', { detail: value }));
  }

  async add() {
    this.tell([...(this.value ?? []), { ...(this.field.fresh ?? {}) }]);
    await this.updateComplete;
    await new Promise(requestAnimationFrame);
    /** @type {HTMLElement | null} */ ([...this.querySelectorAll('[data-row]')].at(-1)?.querySelector('input, select, textarea') ?? null)?.focus();
  }

  /** @param {number} i @param {CustomEvent} event */
  change(i, event) {
    event.stopPropagation();
    const { name, value } = event.detail;
    this.tell(this.value.map((row, at) => (at === i ? { ...row, [name]: value } : row)));
  }

  render() {
    const rows = this.value ?? [];
    return html`${rows.map((row, i) => html`<div data-row class="row-of" role="group" aria-label="${this.field.one} ${i + 1}" @field=${(/** @type {CustomEvent} */ e) => this.change(i, e)}>
        <div class="form-grid">${this.field.fields.map((/** @type {any} */ f) => html`<af-field class=${f.wide ? 'wide' : ''} .field=${f} .prefix="${this.inputId}-${i}" .value=${row[f.name]}></af-field>`)}</div>
        <button type="button" class="btn btn-link btn-sm" @click=${() => this.tell(rows.filter((_, at) => at !== i))}>${icon('delete')}${t('form.row.remove', { what: this.field.one, number: i + 1 })}</button></div>`)}
      <button type="button" id=${this.inputId} class="btn btn-outline-primary btn-sm" @click=${this.add}>${icon('plus')}${this.field.addLabel ?? t('form.row.add')}</button>`;
  }
}

customElements.define('af-rows', Rows);
