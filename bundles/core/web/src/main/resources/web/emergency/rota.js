// @ts-check
/** The rota of a unit: its turns for four weeks, and what is to be looked at before it happens. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { ask } from '../kit/ask.js';
import { pageHead } from '../kit/page.js';
import { empty } from '../kit/states.js';
import { tag } from '../kit/tags.js';
import { toast } from '../kit/toast.js';
import { dateTime, iso, weekday } from '../kit/value.js';
import { staff, units } from '../kit/words.js';
import { api } from '../api.js';
import { query, remember } from '../router.js';
import { is, who } from '../session.js';
import '../list/filter.js';

class Rota extends Screen {
  static properties = { unit: { state: true }, from: { state: true } };

  constructor() {
    super();
    this.unit = query().unit;
    this.from = query().from ?? iso();
  }

  async load() {
    this.units = await units();
    this.unit ??= String(who().units?.[0]?.id ?? this.units[0]?.code);
    this.rota = await api.get('on-call-turns', { query: { unit: this.unit, from: this.from } });
  }

  /** @param {{unit?: string, from?: string}} change */
  show(change) {
    Object.assign(this, change);
    remember({ unit: this.unit, from: this.from });
    this.reload();
  }

  /** @param {number} days */
  turnPage(days) {
    const [y, m, d] = this.from.split('-').map(Number);
    this.show({ from: iso(new Date(y, m - 1, d + days)) });
  }

  /** @param {any} [turn] */
  async plan(turn) {
    const people = await staff();
    const done = await ask({
      title: t(turn ? 'rota.change' : 'rota.new'), wide: true,
      values: turn ? { ...turn, who: String(turn.who), substitute: turn.substitute && String(turn.substitute) } : { from: `${this.from}T20:00`, until: undefined },
      groups: [{ fields: [
        { name: 'who', type: 'CODE', label: t('rota.who'), required: true, choices: people, list: true },
        { name: 'phone', type: 'TEXT', label: t('rota.phone'), required: true, most: 40 },
        { name: 'from', type: 'MOMENT', label: t('rota.from'), required: true, help: t('rota.from.help') },
        { name: 'until', type: 'MOMENT', label: t('rota.until.label'), required: true },
        { name: 'substitute', type: 'CODE', label: t('rota.substitute'), choices: people, list: true },
        { name: 'substitutePhone', type: 'TEXT', label: t('rota.substitutePhone'), most: 40 },
      ] }],
      save: (v, key) => {
        const body = { unit: Number(this.unit), who: Number(v.who), phone: v.phone, substitute: v.substitute ? Number(v.substitute) : undefined, substitutePhone: v.substitutePhone ?? '', from: v.from, until: v.until };
        return turn ? api.put(`on-call-turns/${turn.id}`, body, { ifMatch: `"${turn.version}"` }) : api.post('on-call-turns', body, { key });
      },
    });
    if (done) { toast(t('rota.kept')); this.reload(); }
  }

  /** @param {any} turn */
  async cancel(turn) {
    const done = await ask({
      title: t('rota.cancel'), text: html`<p>${turn.whoLabel}, ${dateTime(turn.from)} – ${dateTime(turn.until)}</p>`, action: t('rota.cancel'),
      save: () => api.delete(`on-call-turns/${turn.id}`, { ifMatch: `"${turn.version}"` }),
    });
    if (done) { toast(t('rota.cancelled')); this.reload(); }
  }

  view() {
    const mayPlan = is('coordinator');
    return html`${pageHead({ crumb: html`<a href="/emergencies">${t('emergency.title')}</a>`, title: t('rota.title'), lead: t('rota.lead'), acts: html`
        <button type="button" class="btn btn-outline-primary" @click=${() => print()}>${icon('print')}${t('action.print')}</button>
        ${mayPlan ? html`<button type="button" class="btn btn-primary" @click=${() => this.plan()}>${icon('plus')}${t('rota.new')}</button>` : ''}` })}
      <section class="card"><div class="filters"><af-filter .label=${t('case.unit')} .value=${this.unit ?? ''} .choices=${this.units ?? []} @choose=${(/** @type {any} */ e) => e.detail && this.show({ unit: e.detail })}></af-filter>
        <div class="buttons"><button type="button" class="btn btn-outline-primary" @click=${() => this.turnPage(-28)}>${t('rota.before')}</button>
          <button type="button" class="btn btn-outline-primary" @click=${() => this.turnPage(28)}>${t('rota.after')}</button></div></div></section>
      <div class="split">${this.table(mayPlan)}${this.warnings()}</div>`;
  }

  /** @param {boolean} mayPlan */
  table(mayPlan) {
    const turns = /** @type {any[]} */ (this.rota.turns);
    if (!turns.length) return html`<section class="card">${empty(t('rota.none'))}</section>`;
    return html`<section class="card flush"><table class="table"><caption class="visually-hidden">${t('rota.title')}</caption>
      <thead><tr><th scope="col">${t('rota.from')}</th><th scope="col">${t('rota.until.label')}</th><th scope="col">${t('rota.who')}</th><th scope="col">${t('rota.substitute')}</th>${mayPlan ? html`<th scope="col">${t('rota.acts')}</th>` : ''}</tr></thead>
      <tbody>${turns.map((turn) => html`<tr><td class="tabular">${weekday(turn.from)} ${dateTime(turn.from)}</td><td class="tabular">${dateTime(turn.until)}</td>
        <td><span class="strong">${turn.whoLabel}</span><br><span class="tabular">${turn.phone}</span></td>
        <td>${turn.substitute ? html`${turn.substituteLabel}<br><span class="tabular">${turn.substitutePhone}</span>` : ''}</td>
        ${mayPlan ? html`<td><button type="button" class="btn btn-icon btn-sm" aria-label=${t('rota.change.of', { who: turn.whoLabel, moment: dateTime(turn.from) })} @click=${() => this.plan(turn)}>${icon('pencil')}</button>
          <button type="button" class="btn btn-icon btn-sm" aria-label=${t('rota.cancel.of', { who: turn.whoLabel, moment: dateTime(turn.from) })} @click=${() => this.cancel(turn)}>${icon('delete')}</button></td>` : ''}</tr>`)}</tbody></table></section>`;
  }

  warnings() {
    const warnings = /** @type {any[]} */ (this.rota.warnings);
    return html`<section class="card"><div class="card-head"><h2>${t('rota.warnings')}</h2></div>
      ${warnings.length ? html`<ul class="rows">${warnings.map((w) => html`<li><span class="grow tabular">${dateTime(w.begins)} – ${dateTime(w.ends)}</span><span class="end">${tag(t(`rota.warning.${w.kind}`), w.kind === 'GAP' ? 'red' : 'amber')}</span></li>`)}</ul>`
        : html`<p>${icon('check-circle')} ${t('rota.warnings.none')}</p>`}</section>`;
  }
}

customElements.define('af-rota', Rota);
