// @ts-check
/** Who lives or is counted together with a person, dated. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { toast } from '../kit/toast.js';
import { empty } from '../kit/states.js';
import { dateTime, iso, period } from '../kit/value.js';
import { codes, labelOf } from '../kit/words.js';
import { api } from '../api.js';

const kinds = () => ['REGISTRY', 'ISEE', 'DE_FACTO', 'BENEFIT'].map((code) => ({ code, label: t(`household.${code}`) }));

class Household extends Screen {
  static properties = { person: { attribute: false }, pasts: { state: true } };

  constructor() {
    super();
    /** @type {any} */
    this.person = undefined;
    /** @type {Record<number, any>} */
    this.pasts = {};
  }

  async load() {
    const [households, ties] = await Promise.all([api.get(`people/${this.person.id}/households`), codes('relationship').catch(() => [])]);
    this.households = households.items;
    this.ties = ties;
  }

  /** @param {any} [household] */
  async edit(household) {
    const values = household ?? { kind: 'DE_FACTO', from: iso(), members: [{ person: this.person.id, relationship: '1', from: iso() }] };
    const done = await ask({
      title: household ? t('household.edit') : t('household.new'), wide: true,
      values: { kind: values.kind, period: { from: values.from, until: values.until }, members: values.members },
      names: { from: 'period', until: 'period' },
      groups: [{ fields: [
        { name: 'kind', type: 'ENUM', label: t('household.kind'), required: true, choices: kinds() },
        { name: 'period', type: 'PERIOD', label: t('household.period'), required: true },
        { name: 'members', type: 'ROWS', label: t('household.members'), required: true, one: t('household.member'), addLabel: t('household.add'), wide: true, fresh: { from: iso() }, fields: [
          { name: 'person', type: 'REFERENCE', label: t('person.single'), required: true },
          { name: 'relationship', type: 'CODE', label: t('household.relationship'), required: true, choices: this.ties, list: true },
          { name: 'from', type: 'DATE', label: t('form.from'), required: true },
          { name: 'until', type: 'DATE', label: t('form.until') },
        ] },
      ] }],
      save: (v, key) => {
        const body = { kind: v.kind, from: v.period.from, until: v.period.until, members: v.members.map((/** @type {any} */ m) => ({ person: m.person, relationship: m.relationship, from: m.from, until: m.until })) };
        return household ? api.put(`households/${household.id}`, body, { ifMatch: `"${household.version}"` }) : api.post('households', body, { key });
      },
    });
    if (done) { toast(t('household.saved')); this.reload(); }
  }

  /** @param {any} household */
  async join(household) {
    const done = await ask({
      title: t('household.join'), values: { from: iso() },
      groups: [{ fields: [
        { name: 'person', type: 'REFERENCE', label: t('person.single'), required: true },
        { name: 'relationship', type: 'CODE', label: t('household.relationship'), required: true, choices: this.ties, list: true },
        { name: 'from', type: 'DATE', label: t('form.from'), required: true },
      ] }],
      save: (v) => api.post(`households/${household.id}/members`, { person: v.person, relationship: v.relationship, from: v.from }, { ifMatch: `"${household.version}"` }),
    });
    if (done) { toast(t('household.saved')); this.reload(); }
  }

  /** @param {any} household @param {any} member */
  async leave(household, member) {
    const done = await ask({
      title: t('household.leave', { name: member.label }), values: { last: iso() }, action: t('household.leave.act'),
      groups: [{ fields: [{ name: 'last', type: 'DATE', label: t('household.last'), required: true }] }],
      save: (v) => api.post(`households/${household.id}/members/${member.person}/departure`, { last: v.last }, { ifMatch: `"${household.version}"` }),
    });
    if (done) { toast(t('household.saved')); this.reload(); }
  }

  /** @param {any} household */
  async history(household) {
    const { items } = await api.get(`households/${household.id}/versions`, { query: { limit: 50 } });
    this.pasts = { ...this.pasts, [household.id]: this.pasts[household.id] ? undefined : items };
  }

  /** @param {any[]} versions */
  past(versions) {
    return html`<ul class="rows inset">${versions.map((v) => html`<li><span class="grow">${v.members.map((/** @type {any} */ m) => `${m.label} (${labelOf(this.ties ?? [], m.relationship)}, ${period(m)})`).join(' · ')}</span>
      <small class="soft">${t('circumstance.written', { by: v.by, when: dateTime(v.at) })}</small></li>`)}</ul>`;
  }

  view() {
    return html`<div class="stack">${this.households?.map((/** @type {any} */ h) => html`<section class="card flush">
        <div class="card-head"><h2>${t(`household.${h.kind}`)}</h2><span class="soft">${period(h)}</span>
          <button type="button" class="btn btn-outline-primary btn-sm" @click=${() => this.edit(h)}>${icon('pencil')}${t('action.edit')}</button>
          <button type="button" class="btn btn-outline-primary btn-sm" @click=${() => this.join(h)}>${icon('plus')}${t('household.join')}</button>
          <button type="button" class="btn btn-outline-primary btn-sm" aria-expanded=${String(Boolean(this.pasts[h.id]))} @click=${() => this.history(h)}>${icon('clock')}${t('circumstance.versions')}</button></div>
        <div class="scroll" role="region" tabindex="0" aria-label=${t(`household.${h.kind}`)}><table class="list"><caption class="visually-hidden">${t(`household.${h.kind}`)}</caption>
          <thead><tr><th scope="col">${t('person.single')}</th><th scope="col">${t('household.relationship')}</th><th scope="col">${t('household.period')}</th></tr></thead>
          <tbody>${h.members.map((/** @type {any} */ m) => html`<tr><td><a href="/people/${m.person}">${m.label || t('person.hidden')}</a></td><td>${labelOf(this.ties ?? [], m.relationship)}</td><td>${period(m)}${m.until ? '' : html` <button type="button" class="btn btn-link btn-sm" aria-label=${t('household.leave', { name: m.label })} @click=${() => this.leave(h, m)}>${t('household.leave.act')}</button>`}</td></tr>`)}</tbody></table></div>
        ${this.pasts[h.id] ? this.past(this.pasts[h.id]) : ''}
      </section>`)}
      ${this.households?.length ? '' : html`<section class="card">${empty(t('household.none'))}</section>`}
      <button type="button" class="btn btn-outline-primary" @click=${() => this.edit()}>${icon('plus')}${t('household.new')}</button></div>`;
  }
}

customElements.define('af-household', Household);
