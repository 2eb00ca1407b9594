// @ts-check
/** One narrowing of a list: a label and a choice, with all as the first. */
import { html } from 'lit';
import { Part } from '../kit/element.js';
import { t } from '../kit/language.js';

let count = 0;

class Filter extends Part {
  static properties = { label: { attribute: false }, value: { attribute: false }, choices: { attribute: false } };

  constructor() {
    super();
    this.label = '';
    this.value = '';
    /** @type {{code: string, label: string}[]} */
    this.choices = [];
    this.inputId = `filter-${++count}`;
  }

  render() {
    return html`<div class="field"><label for=${this.inputId}>${this.label}</label>
      <select class="input" id=${this.inputId} @change=${(/** @type {any} */ e) => this.dispatchEvent(new CustomEvent('choose', { detail: e.target.value || undefined }))}>
        <option value="" .selected=${!this.value}>${t('list.everything')}</option>
        ${this.choices.map((c) => html`<option value=${c.code} .selected=${c.code === this.value}>${c.label}</option>`)}</select></div>`;
  }
}

customElements.define('af-filter', Filter);
