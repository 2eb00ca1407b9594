// @ts-check
/** The controls by type of field. Each draws its input and tells the wire value of what was typed. */
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { t } from '../kit/language.js';
import { date as writeDate, dateTime } from '../kit/value.js';
import { dateOf, momentOf, numberOf } from './parse.js';
import './combo.js';
import './rows.js';

/**
 * @typedef {{id: string, field: import('./field.js').FieldOf, value: any, wrong?: string, described: string,
 *   tell: (value: any, flaw?: string) => void}} Draw
 */

/** @param {Draw} draw */
const common = ({ described, wrong }) => ({ described: described || nothing, invalid: wrong ? 'true' : 'false' });

/** @param {string} type */
const line = (type) => (/** @type {Draw} */ draw) => {
  const { id, field, value, tell } = draw;
  const { described, invalid } = common(draw);
  return html`<input class="input" id=${id} name=${field.name} type=${type} .value=${live(value ?? '')} maxlength=${field.most ?? nothing}
    autocomplete=${field.autocomplete ?? 'off'} aria-describedby=${described} aria-invalid=${invalid} aria-required=${String(Boolean(field.required))}
    ?disabled=${field.disabled} @input=${(/** @type {any} */ e) => tell(field.upper ? e.target.value.toUpperCase() : e.target.value)}>`;
};

/** @param {Draw} draw */
function text(draw) {
  const { id, field, value, tell } = draw;
  if ((field.most ?? 0) <= 300) return line('text')(draw);
  const { described, invalid } = common(draw);
  return html`<textarea class="input" id=${id} name=${field.name} rows="4" maxlength=${field.most ?? nothing} .value=${live(value ?? '')}
    aria-describedby=${described} aria-invalid=${invalid} aria-required=${String(Boolean(field.required))} ?disabled=${field.disabled}
    @input=${(/** @type {any} */ e) => tell(e.target.value)}></textarea>`;
}

/** A value that is typed one way and kept another: shown as written once the field is left. @param {string} className */
const typed = (className, /** @type {(draw: Draw, text: string) => any} */ read, /** @type {(value: any) => string} */ write, /** @type {string} */ wrongKey, /** @type {any} */ mode) =>
  (/** @type {Draw} */ draw) => {
    const { id, field, value, tell } = draw;
    const { described, invalid } = common(draw);
    const shown = value === undefined || value === null || value === '' ? '' : value?.unread ?? write(value);
    return html`<input class="input ${className}" id=${id} name=${field.name} type="text" inputmode=${mode} autocomplete="off" .value=${shown}
      placeholder=${mode === 'text' ? t(draw.field.type === 'MOMENT' ? 'form.moment.hint' : 'form.date.hint') : nothing} aria-describedby=${described} aria-invalid=${invalid}
      aria-required=${String(Boolean(field.required))} ?disabled=${field.disabled}
      @change=${(/** @type {any} */ e) => {
        const text = e.target.value.trim();
        const found = text === '' ? undefined : read(draw, text);
        if (text !== '' && found === undefined) return tell({ unread: text }, t(wrongKey));
        tell(found);
        e.target.value = found === undefined ? '' : write(found);
        return undefined;
      }}>`;
  };

const plain = (/** @type {any} */ n) => new Intl.NumberFormat(document.documentElement.lang === 'en' ? 'en-GB' : 'it-IT', { useGrouping: false, maximumFractionDigits: 6 }).format(n);
const euro = (/** @type {any} */ n) => new Intl.NumberFormat(document.documentElement.lang === 'en' ? 'en-GB' : 'it-IT', { useGrouping: 'always', minimumFractionDigits: 2 }).format(n);
const date = typed('narrow tabular', (draw, text) => dateOf(text, draw.field.past), writeDate, 'form.wrong.date', 'text');
const moment = typed('narrow tabular', (_, text) => momentOf(text), (value) => dateTime(value).replace(',', ''), 'form.wrong.moment', 'text');
const int = typed('narrow tabular', (_, text) => { const n = numberOf(text); return Number.isInteger(n) ? n : undefined; }, plain, 'form.wrong.int', 'numeric');
const decimal = typed('narrow tabular', (_, text) => numberOf(text), plain, 'form.wrong.number', 'decimal');
const amount = typed('', (_, text) => numberOf(text), euro, 'form.wrong.money', 'decimal');

/** @param {Draw} draw */
const money = (draw) => html`<span class="money">${amount(draw)}<span aria-hidden="true">€</span></span>`;

/** @param {Draw} draw */
function period(draw) {
  const { id, field, value = {}, tell } = draw;
  const part = (/** @type {'from' | 'until'} */ name) => date({
    ...draw, id: name === 'from' ? id : `${id}-until`, value: value?.[name], field: { ...field, name: `${field.name}.${name}` },
    tell: (day, flaw) => {
      const next = { ...value, [name]: day };
      tell(next.from || next.until ? next : undefined, flaw);
    },
  });
  return html`<div class="choices"><label for=${id} class="soft">${t('form.from')}</label>${part('from')}
    <label for="${id}-until" class="soft">${t('form.until')}</label>${part('until')}</div>`;
}

/** @param {Draw} draw */
function boolean({ id, field, value, tell, described, wrong }) {
  return html`<label class="check" for=${id}><input id=${id} name=${field.name} type="checkbox" .checked=${live(Boolean(value))} ?disabled=${field.disabled}
    aria-describedby=${described || nothing} aria-invalid=${wrong ? 'true' : 'false'} @change=${(/** @type {any} */ e) => tell(e.target.checked)}><span>${field.label}</span></label>`;
}

/** @param {Draw} draw */
function select(draw) {
  const { id, field, value, tell } = draw;
  const { described, invalid } = common(draw);
  return html`<select class="input" id=${id} name=${field.name} aria-describedby=${described} aria-invalid=${invalid} aria-required=${String(Boolean(field.required))}
    ?disabled=${field.disabled} @change=${(/** @type {any} */ e) => tell(e.target.value || undefined)}>
    <option value="" .selected=${!value}>${field.required ? t('form.choose') : t('form.none')}</option>
    ${(field.choices ?? []).map((choice) => html`<option value=${choice.code} .selected=${String(choice.code) === String(value)}>${choice.label}</option>`)}</select>`;
}

/** @param {Draw} draw */
function choice({ id, field, value, tell, wrong }) {
  return html`<div class="choices">${(field.choices ?? []).map((one, i) => html`<label class="choice">
    <input type="radio" id=${i === 0 ? id : `${id}-${i}`} name=${id} value=${one.code} .checked=${live(String(one.code) === String(value))} ?disabled=${field.disabled}
      aria-invalid=${wrong ? 'true' : 'false'} @change=${() => tell(one.code)}>${one.label}</label>`)}</div>`;
}

/** Several of a list. @param {Draw} draw */
function codes({ id, field, value = [], tell }) {
  return html`<div class="choices">${(field.choices ?? []).map((one, i) => html`<label class="choice">
    <input type="checkbox" id=${i === 0 ? id : `${id}-${i}`} .checked=${live(value.includes(one.code))}
      @change=${(/** @type {any} */ e) => tell(e.target.checked ? [...value, one.code] : value.filter((/** @type {any} */ c) => c !== one.code))}>${one.label}</label>`)}</div>`;
}

/** @param {Draw} draw */
function reference({ id, field, value, tell, described, wrong }) {
  return html`<af-combo .inputId=${id} .source=${field.source ?? 'people'} .value=${value} .label=${field.label} .described=${described} .wrong=${Boolean(wrong)} .required=${Boolean(field.required)}
    @choose=${(/** @type {CustomEvent} */ e) => tell(e.detail.id, e.detail.flaw)}></af-combo>`;
}

/** @param {Draw} draw */
function rows({ id, field, value, tell }) {
  return html`<af-rows .inputId=${id} .field=${field} .value=${value ?? []} @rows=${(/** @type {CustomEvent} */ e) => tell(e.detail)}></af-rows>`;
}

/** @type {Record<string, (draw: Draw) => unknown>} */
export const controls = {
  TEXT: text, PASSWORD: line('password'), INT: int, DECIMAL: decimal, BOOLEAN: boolean, DATE: date, MOMENT: moment, PERIOD: period,
  MONEY: money, CODE: select, ENUM: select, CHOICE: choice, CODES: codes, REFERENCE: reference, ROWS: rows,
};
