// @ts-check
/** What is so about a person for a time: drawn from the types that core and areas declare; corrected, never overwritten. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { secrecies, secrecyTag, tag } from '../kit/tags.js';
import { toast } from '../kit/toast.js';
import { empty } from '../kit/states.js';
import { dateTime, iso, ofType, period } from '../kit/value.js';
import { api } from '../api.js';
import { evidenceBody, evidenceFields, evidenceLine, evidenceValues } from './evidence.js';
import { detailGroups, detailValues, typedDetails, written } from '../works/details-form.js';

class Circumstances extends Screen {
  static properties = { person: { attribute: false }, opened: { state: true } };

  constructor() {
    super();
    /** @type {any} */
    this.person = undefined;
    /** @type {Record<number, any[]>} the versions of those that were opened */
    this.opened = {};
    /** @type {Record<string, any>} */
    this.forms = {};
  }

  get path() {
    return `people/${this.person.id}/circumstances`;
  }

  async load() {
    const [page, types] = await Promise.all([api.get(this.path, { query: { limit: 200 } }), api.get('circumstance-types')]);
    this.items = page.items;
    this.types = types.items;
    this.opened = {};
  }

  /** @param {string} type */
  async form(type) {
    this.forms[type] ??= await api.get(`circumstance-types/${type}/form`);
    return this.forms[type];
  }

  /** @param {any} type @param {any} [line] */
  async edit(type, line) {
    const { groups } = await this.form(type.code);
    const now = line ? await api.get(`${this.path}/${line.id}`) : undefined;
    const done = await ask({
      title: type.label, wide: true, names: { from: 'period', until: 'period' },
      values: { period: now ? { from: now.from, until: now.until } : { from: iso() }, ...evidenceValues(now?.evidence), secrecy: now?.secrecy ?? type.secrecy, ...typedDetails(now?.details ?? {}) },
      groups: [{ fields: [
        { name: 'period', type: 'PERIOD', label: t('circumstance.validity'), required: true },
        { name: 'secrecy', type: 'ENUM', label: t('person.secrecy'), required: true, list: true, choices: secrecies() },
        ...(await evidenceFields(this.person.id, now?.evidence, type.evidenceNeeded)),
        ...detailGroups(groups).flatMap((group) => group.fields),
      ] }],
      save: (v, key) => {
        const body = { type: type.code, from: v.period?.from, until: v.period?.until, secrecy: v.secrecy, evidence: evidenceBody(v), details: detailValues(groups, v) };
        return now ? api.put(`${this.path}/${now.id}`, body, { ifMatch: `"${now.version}"` }) : api.post(this.path, body, { key });
      },
    });
    if (done) { toast(t('circumstance.saved')); this.reload(); }
  }

  async add() {
    await ask({
      title: t('circumstance.new'), action: t('circumstance.next'),
      groups: [{ fields: [{ name: 'type', type: 'CODE', label: t('circumstance.type'), required: true, list: true, choices: (this.types ?? []).map(({ code, label }) => ({ code, label })) }] }],
      save: async (v) => { setTimeout(() => this.edit(this.types?.find((one) => one.code === v.type))); },
    });
  }

  /** @param {any} line */
  async withdraw(line) {
    const done = await ask({
      title: `${t('circumstance.withdraw')}: ${line.typeLabel}`, text: t('circumstance.withdraw.text'), action: t('circumstance.withdraw'),
      groups: [{ fields: [{ name: 'because', type: 'TEXT', label: t('circumstance.because'), required: true, most: 2000 }] }],
      save: (v) => api.post(`${this.path}/${line.id}/withdrawal`, { because: v.because }, { ifMatch: `"${line.version}"` }),
    });
    if (done) { toast(t('circumstance.withdrawn')); this.reload(); }
  }

  /** @param {any} line */
  async open(line) {
    if (this.opened[line.id]) { this.opened = { ...this.opened, [line.id]: undefined }; return; }
    if (line.installed) await this.form(line.type);
    const { items } = await api.get(`${this.path}/${line.id}/versions`);
    this.opened = { ...this.opened, [line.id]: items };
  }

  /** @param {any} v */
  version(v) {
    const fields = (this.forms[v.type]?.groups ?? []).flatMap((/** @type {any} */ g) => g.fields);
    const told = fields.filter((/** @type {any} */ f) => v.details?.[f.name] !== undefined).map((/** @type {any} */ f) => `${f.label}: ${written(f, v.details[f.name], ofType)}`);
    return html`<li><span class="grow"><span class="tabular">${period(v)}</span> ${secrecyTag(v.secrecy)}${told.length ? html`<br>${told.join(' · ')}` : ''}${v.evidence?.text || v.evidence?.document ? html`<br><small class="soft">${evidenceLine(v.evidence)}</small>` : ''}</span>
      <small class="soft">${t('circumstance.written', { by: v.by, when: dateTime(v.at) })}</small></li>`;
  }

  /** @param {any} line */
  card(line) {
    const type = this.types?.find((one) => one.code === line.type);
    const open = this.opened[line.id];
    return html`<section class="card"><div class="card-head"><h2>${line.typeLabel}</h2>${secrecyTag(line.secrecy)}<span class="soft tabular">${period(line)}</span>
        ${line.installed ? '' : tag(html`${icon('plug')}${t('circumstance.away')}`, 'amber')}
        <button type="button" class="btn btn-outline-primary btn-sm" aria-expanded=${String(Boolean(open))} aria-label="${t('circumstance.versions')}: ${line.typeLabel}" @click=${() => this.open(line)}>${icon('clock')}${t('circumstance.versions')}</button>
        ${type ? html`<button type="button" class="btn btn-outline-primary btn-sm" aria-label="${t('action.edit')}: ${line.typeLabel}" @click=${() => this.edit(type, line)}>${icon('pencil')}${t('action.edit')}</button>` : ''}
        <button type="button" class="btn btn-link btn-sm" aria-label="${t('circumstance.withdraw')}: ${line.typeLabel}" @click=${() => this.withdraw(line)}>${t('circumstance.withdraw')}</button></div>
      ${line.evidence?.text || line.evidence?.document ? html`<p>${evidenceLine(line.evidence)}</p>` : ''}
      ${open ? html`<ul class="rows">${open.map((v) => this.version(v))}</ul>` : html`<p><small class="soft">${t('circumstance.written', { by: line.by, when: dateTime(line.at) })}</small></p>`}</section>`;
  }

  view() {
    return html`<div class="stack">${this.items?.length ? this.items.map((/** @type {any} */ line) => this.card(line)) : html`<section class="card">${empty(t('circumstance.none'))}</section>`}
      <button type="button" class="btn btn-outline-primary" @click=${this.add}>${icon('plus')}${t('circumstance.new')}</button></div>`;
  }
}

customElements.define('af-circumstances', Circumstances);
