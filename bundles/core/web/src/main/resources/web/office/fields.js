// @ts-check
/**
 * The fields of an entry: how they are asked, how they travel, how they read. Every register is a list of these; a kind of
 * field knows its control, the way in, the way out.
 */
import { html } from 'lit';
import { t } from '../kit/language.js';
import { tag } from '../kit/tags.js';
import { date, daysTo, money, nothing, number, yesNo } from '../kit/value.js';
import { codes, labelOf, services, staff, units } from '../kit/words.js';

/**
 * @typedef {{name: string, kind: string, list?: string, values?: string[], required?: boolean, most?: number, fields?: Ask[], one?: string, help?: boolean}} Ask
 * @typedef {Record<string, {code: string, label: string}[]>} Lists
 */

/** The word of a field; two have the name of something else on these screens. @param {string} name */
export const word = (name) => t(`office.${({ title: 'title.of', last: 'last.number' })[name] ?? name}`);
const ids = new Set(['unit', 'staff', 'partner', 'undertaking']);
const controls = /** @type {Record<string, string>} */ ({
  line: 'TEXT', prose: 'TEXT', code: 'CODE', word: 'ENUM', unit: 'CODE', staff: 'CODE', partner: 'REFERENCE', undertaking: 'REFERENCE',
  day: 'DATE', int: 'INT', decimal: 'DECIMAL', money: 'MONEY', yes: 'BOOLEAN', services: 'CODES', rows: 'ROWS',
});

/** @param {Ask[]} asks @returns {Ask[]} with those of the rows */
const all = (asks) => asks.flatMap((ask) => [ask, ...all(ask.fields ?? [])]);

/** The lists these fields choose from. @param {Ask[]} asks @returns {Promise<Lists>} */
export async function listsOf(asks) {
  const some = all(asks);
  const has = (/** @type {string} */ kind) => some.some((ask) => ask.kind === kind);
  const named = [...new Set(some.flatMap((ask) => ask.list ?? []))];
  const [places, people, offers, ...found] = await Promise.all([
    has('unit') ? units() : [], has('staff') ? staff() : [],
    has('services') ? services().then((all) => all.map((s) => ({ code: s.code, label: s.label }))) : [], ...named.map((list) => codes(list)),
  ]);
  return { unit: places, staff: people, services: offers, ...Object.fromEntries(named.map((list, i) => [list, found[i]])) };
}

/** @param {Ask} ask */
const choices = (ask) => (ask.values ?? []).map((code) => ({ code, label: t(`office.${ask.name}.${code}`) }));

/** As a form asks for it. @param {Ask} ask @param {Lists} lists @returns {import('../form/field.js').FieldOf} */
export function control(ask, lists) {
  const { name, kind, required, most } = ask;
  return {
    name, type: controls[kind], label: word(name), required, list: true, source: `${kind}s`,
    help: ask.help ? t(`office.${name}.help`) : undefined,
    most: kind === 'line' ? most ?? 200 : kind === 'prose' ? most ?? 4000 : undefined,
    choices: kind === 'code' ? lists[ask.list ?? ''] : kind === 'word' ? choices(ask) : lists[kind],
    ...(kind === 'rows' ? { wide: true, one: t(`office.${name}.single`), addLabel: t(`office.${name}.add`), fields: (ask.fields ?? []).map((field) => control(field, lists)) } : {}),
  };
}

/** As it travels. @param {Ask[]} asks @param {Record<string, any>} typed @returns {Record<string, any>} */
export function wire(asks, typed) {
  return Object.fromEntries(asks.map(({ name, kind, fields }) => {
    const value = typed[name];
    if (kind === 'rows') return [name, (value ?? []).map((/** @type {any} */ row) => wire(fields ?? [], row))];
    if (kind === 'services') return [name, value ?? []];
    if (kind === 'yes') return [name, Boolean(value)];
    if (kind === 'line' || kind === 'prose') return [name, value ?? ''];
    if (ids.has(kind)) return [name, value ? Number(value) : undefined];
    return [name, value === '' || value === null ? undefined : value];
  }));
}

/** As a form shows it. @param {Ask[]} asks @param {Record<string, any>} data @returns {Record<string, any>} */
export function typed(asks, data) {
  return Object.fromEntries(asks.map(({ name, kind, fields }) => {
    const value = data[name];
    if (kind === 'rows') return [name, (value ?? []).map((/** @type {any} */ row) => typed(fields ?? [], row))];
    return [name, (kind === 'unit' || kind === 'staff') && value ? String(value) : value];
  }));
}

/** As it reads on a page. @param {Ask} ask @param {any} value @param {Lists} lists @returns {unknown} */
export function written(ask, value, lists) {
  if (value === undefined || value === null || value === '' || (Array.isArray(value) && !value.length)) return '';
  if (ask.name === 'until') return ending(value);
  if (ask.kind === 'code') return labelOf(lists[ask.list ?? ''], value);
  if (ask.kind === 'word') return t(`office.${ask.name}.${value}`);
  if (ask.kind === 'unit' || ask.kind === 'staff') return labelOf(lists[ask.kind], value);
  if (ask.kind === 'partner' || ask.kind === 'undertaking') return html`<a href="/office/${ask.kind}s/${value}">${t(`office.${ask.name}.open`)}</a>`;
  if (ask.kind === 'services') return value.map((/** @type {string} */ code) => labelOf(lists.services, code)).join(', ');
  if (ask.kind === 'rows') return rows(ask, value, lists);
  const ways = /** @type {Record<string, (v: any) => unknown>} */ ({ day: date, money, yes: yesNo, int: (v) => number(v, 0), decimal: (v) => number(v, 4), prose: (v) => html`<span class="pre">${v}</span>` });
  return ways[ask.kind]?.(value) ?? value;
}

/** A last day, and whether it has passed or is near. @param {string} day */
function ending(day) {
  const days = daysTo(day);
  return html`${date(day)} ${days < 0 ? tag(t('office.over'), 'red') : days < 90 ? tag(t('office.soon'), 'amber') : ''}`;
}

/** @param {Ask} ask @param {any[]} value @param {Lists} lists */
function rows(ask, value, lists) {
  const shown = (ask.fields ?? []).filter((field) => value.some((row) => written(field, row[field.name], lists) !== ''));
  const label = word(ask.name);
  return html`<div class="scroll" role="region" tabindex="0" aria-label=${label}><table class="list"><caption class="visually-hidden">${label}</caption>
    <thead><tr>${shown.map((field) => html`<th scope="col">${word(field.name)}</th>`)}</tr></thead>
    <tbody>${value.map((row) => html`<tr>${shown.map((field) => html`<td>${written(field, row[field.name], lists) || nothing}</td>`)}</tr>`)}</tbody></table></div>`;
}
