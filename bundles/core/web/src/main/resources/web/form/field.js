// @ts-check
/** One field: label, help, message, control. The type says which control; the wire value is what it keeps. */
import { html } from 'lit';
import { Part } from '../kit/element.js';
import { t } from '../kit/language.js';
import { controls } from './controls.js';

/**
 * @typedef {{name: string, type: string, label: string, help?: string, required?: boolean, least?: number, most?: number,
 *   choices?: {code: string, label: string}[], wide?: boolean, past?: boolean, source?: string, autocomplete?: string,
 *   upper?: boolean, list?: boolean, later?: boolean, disabled?: boolean, fields?: any[], one?: string, addLabel?: string, fresh?: any, check?: (value: any) => string | undefined}} FieldOf
 */

/** The control a field gets: a short required choice is laid open. @param {FieldOf} field */
export const kindOf = ({ type, choices, required, list }) =>
  (type === 'ENUM' || type === 'CODE') && required && !list && choices && choices.length > 0 && choices.length <= 4 ? 'CHOICE' : type;

/** Controls that are several inputs under one legend. */
const grouped = new Set(['PERIOD', 'CODES', 'CHOICE', 'ROWS']);

class Field extends Part {
  static properties = { field: { attribute: false }, value: { attribute: false }, wrong: { attribute: false }, prefix: { attribute: false } };

  constructor() {
    super();
    /** @type {FieldOf} */
    this.field = { name: '', type: 'TEXT', label: '' };
    this.value = undefined;
    /** @type {string | undefined} */
    this.wrong = undefined;
    this.prefix = '';
  }

  get inputId() {
    return `${this.prefix}-${this.field.name}`.replace(/[^\w-]/g, '-');
  }

  get kind() {
    return kindOf(this.field);
  }

  /** @param {any} value @param {string} [flaw] what cannot be read in what was typed */
  tell(value, flaw) {
    this.value = value;
    this.dispatchEvent(new CustomEvent('field', { bubbles: true, detail: { name: this.field.name, value, flaw } }));
  }

  render() {
    const { field, wrong, inputId: id } = this;
    const described = [field.help ? `${id}-help` : '', wrong ? `${id}-wrong` : ''].filter(Boolean).join(' ');
    const control = (controls[this.kind] ?? controls.TEXT)({
      id, field, value: this.value, wrong, described, tell: (value, flaw) => this.tell(value, flaw),
    });
    const about = html`
      ${field.help ? html`<span class="help" id="${id}-help">${field.help}</span>` : ''}
      ${wrong ? html`<span class="wrong" id="${id}-wrong">${wrong}</span>` : ''}`;
    const label = html`${field.label}${field.required || this.kind === 'BOOLEAN' ? '' : html` <span class="optional">${t(field.later ? 'form.later' : 'form.optional')}</span>`}`;
    if (this.kind === 'BOOLEAN') return html`<div class="field ${wrong ? 'field-wrong' : ''}">${control}${about}</div>`;
    if (grouped.has(this.kind))
      return html`<fieldset class="field ${wrong ? 'field-wrong' : ''}" aria-describedby=${described}><legend>${label}</legend>${about}${control}</fieldset>`;
    return html`<div class="field ${wrong ? 'field-wrong' : ''}"><label for=${id}>${label}</label>${about}${control}</div>`;
  }
}

customElements.define('af-field', Field);
