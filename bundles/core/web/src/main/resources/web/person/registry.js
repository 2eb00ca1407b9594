// @ts-check
/** What the register knows of a person over time: names, addresses, citizenships, codes, and the fiscal codes before. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { tag } from '../kit/tags.js';
import { toast } from '../kit/toast.js';
import { empty } from '../kit/states.js';
import { dateTime, iso, nothing, span } from '../kit/value.js';
import { api } from '../api.js';

/** @param {string} list @param {string[]} kinds */
const choices = (list, kinds) => kinds.map((code) => ({ code, label: t(`${list}.${code}`) }));
/** @param {any[]} fields @param {string} list @param {string[]} kinds */
const kinded = (fields, list, kinds) => [{ name: 'kind', type: 'CODE', label: t('registry.kind'), required: true, list: true, choices: choices(list, kinds) }, ...fields];
/** @param {string} name @param {string} label @param {any} [more] */
const text = (name, label, more) => ({ name, type: 'TEXT', label, ...more });
const days = () => [{ name: 'from', type: 'DATE', label: t('form.from') }, { name: 'until', type: 'DATE', label: t('form.until') }];
/** @param {any} a */
const place = (a) => [a.street, [a.postcode, a.municipality, a.province].filter(Boolean).join(' '), a.note].filter(Boolean).join(', ');

/** The four lists: the fields of an entry, a fresh one, and how one reads. @type {() => Record<string, {fields: any[], fresh: any, cells: (e: any) => unknown[]}>} */
const lists = () => ({
  names: {
    fields: [...kinded([text('surname', t('person.surname'), { most: 120 }), text('name', t('person.name'), { most: 120 })], 'nameKind', ['REGISTRY', 'BIRTH', 'MARRIED', 'CHOSEN', 'ALIAS']), ...days()],
    fresh: { kind: 'ALIAS' }, cells: (e) => [t(`nameKind.${e.kind}`), html`<span class="strong">${e.surname} ${e.name}</span>`],
  },
  addresses: {
    fields: [...kinded([
      text('street', t('person.street'), { most: 200 }), text('postcode', t('person.postcode'), { most: 10 }), text('municipality', t('person.municipality'), { most: 120 }),
      text('province', t('person.province'), { most: 2, upper: true }), text('note', t('registry.note'), { most: 200, help: t('registry.note.help') }),
      { name: 'secret', type: 'BOOLEAN', label: t('registry.secret'), help: t('registry.secret.help') },
    ], 'addressKind', ['RESIDENCE', 'FICTITIOUS_RESIDENCE', 'DOMICILE', 'ACTUAL_STAY', 'FACILITY', 'LETTERS']), ...days()],
    fresh: { kind: 'DOMICILE', from: iso() }, cells: (e) => [t(`addressKind.${e.kind}`), html`<span class="strong">${place(e)}</span> ${e.secret ? tag(html`${icon('locked')}${t('registry.secret.tag')}`, 'red') : ''}`],
  },
  citizenships: {
    fields: [text('country', t('person.citizenship'), { required: true, most: 3, upper: true, help: t('person.citizenship.help') }), ...days()],
    fresh: {}, cells: (e) => [t('person.citizenship'), html`<span class="strong">${e.country}</span>`],
  },
  codes: {
    fields: [...kinded([text('code', t('registry.code'), { required: true, most: 40, upper: true })], 'codeKind', ['STP', 'ENI', 'PROVISIONAL', 'OTHER']), ...days()],
    fresh: { kind: 'STP', from: iso() }, cells: (e) => [t(`codeKind.${e.kind}`), html`<span class="strong tabular">${e.code}</span>`],
  },
});

class Registry extends Screen {
  static properties = { person: { attribute: false } };

  constructor() {
    super();
    /** @type {any} */
    this.person = undefined;
  }

  async load() {
    const [registry, codes] = await Promise.all([api.get(`people/${this.person.id}/registry`), api.get(`people/${this.person.id}/fiscal-codes`)]);
    this.registry = registry;
    this.codes = codes.items;
  }

  /** @param {string} list */
  async edit(list) {
    const { names, addresses, citizenships, codes, version } = this.registry;
    const { fields, fresh } = lists()[list];
    const done = await ask({
      title: t(`registry.${list}`), wide: true, text: html`<p class="soft">${t('registry.today')}</p>`,
      values: { [list]: this.registry[list] },
      groups: [{ fields: [{ name: list, type: 'ROWS', label: t(`registry.${list}`), one: t(`registry.${list}.single`), addLabel: t('registry.add'), wide: true, fresh, fields }] }],
      save: (v) => api.put(`people/${this.person.id}/registry`, { names, addresses, citizenships, codes, [list]: (v[list] ?? []).map((/** @type {any} */ row) => Object.fromEntries(fields.map((f) => [f.name, row[f.name] ?? (f.type === 'TEXT' ? '' : undefined)]))) }, { ifMatch: `"${version}"` }),
    });
    if (!done) return;
    toast(t('registry.saved'));
    await this.reload();
    this.dispatchEvent(new CustomEvent('changed', { bubbles: true }));
  }

  /** @param {string} list */
  card(list) {
    const entries = this.registry[list];
    const { cells } = lists()[list];
    return html`<section class="card flush"><div class="card-head"><h2>${t(`registry.${list}`)}</h2>
        <button type="button" class="btn btn-outline-primary btn-sm" aria-label="${t('action.edit')}: ${t(`registry.${list}`)}" @click=${() => this.edit(list)}>${icon('pencil')}${t('action.edit')}</button></div>
      ${entries.length ? html`<div class="scroll" role="region" tabindex="0" aria-label=${t(`registry.${list}`)}><table class="list"><caption class="visually-hidden">${t(`registry.${list}`)}</caption>
        <thead><tr><th scope="col">${t('registry.kind')}</th><th scope="col">${t(`registry.${list}.single`)}</th><th scope="col">${t('registry.days')}</th></tr></thead>
        <tbody>${entries.map((/** @type {any} */ e) => html`<tr>${cells(e).map((cell) => html`<td>${cell}</td>`)}<td class="tabular">${span(e)}</td></tr>`)}</tbody></table></div>` : empty(t('registry.none'))}</section>`;
  }

  view() {
    return html`<div class="stack">${Object.keys(lists()).map((list) => this.card(list))}
      <section class="card"><div class="card-head"><h2>${t('registry.fiscalCodes')}</h2></div>
        ${this.codes?.length ? html`<ul class="rows">${this.codes.map((/** @type {any} */ c) => html`<li><span class="grow"><span class="tabular">${c.before ?? nothing}</span> → <span class="strong tabular">${c.after ?? nothing}</span></span>
          <small class="soft">${c.by} · ${dateTime(c.at)}</small></li>`)}</ul>` : empty(t('registry.fiscalCodes.none'))}</section></div>`;
  }
}

customElements.define('af-registry', Registry);
