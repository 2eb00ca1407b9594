// @ts-check
/** The month of a whole group: a person a row, a day a column; a number is a quantity, A an absence. Keys move about. */
import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { pageHead } from '../kit/page.js';
import { empty } from '../kit/states.js';
import { tag } from '../kit/tags.js';
import { toast } from '../kit/toast.js';
import { date, iso, monthName, number, weekday } from '../kit/value.js';
import { codes } from '../kit/words.js';
import { numberOf } from '../form/parse.js';
import { api } from '../api.js';
import { query, remember } from '../router.js';
import { daysOf, monthAfter } from './days.js';
import { moveInSquare } from './grid-keys.js';
import '../list/filter.js';

class GroupMonth extends Screen {
  static properties = { month: { state: true }, dirty: { state: true }, wrong: { state: true }, absence: { state: true } };

  constructor() {
    super();
    this.month = query().month ?? iso().slice(0, 7);
    /** @type {Record<string, Record<string, string>>} by work, then by day, as typed */
    this.typed = {};
    /** @type {Set<number>} works whose row was touched */
    this.dirty = new Set();
    /** @type {Record<string, string[]>} */
    this.wrong = {};
    this.absence = '';
  }

  get path() {
    return `attendance/${this.params.service}/${this.month}`;
  }

  async load() {
    const area = this.params.service.split('.')[0];
    const [absences, sheet] = await Promise.all([codes(`${area}.absence`).catch(() => codes('absence')).catch(() => []), api.get(this.path)]);
    this.absences = absences;
    this.absence ||= absences[0]?.code ?? '';
    this.sheet = sheet;
    /** @type {Record<string, Record<string, {absence: string}>>} */
    this.because = {};
    this.typed = Object.fromEntries(sheet.rows.map((/** @type {any} */ row) => [row.work, Object.fromEntries(row.deliveries.map((/** @type {any} */ d) => [d.on, d.absence ? 'A' : String(d.quantity).replace('.', ',')]))]));
    for (const row of sheet.rows) this.because[row.work] = Object.fromEntries(row.deliveries.filter((/** @type {any} */ d) => d.absence).map((/** @type {any} */ d) => [d.on, d.absence]));
    this.dirty = new Set();
    this.wrong = {};
  }

  /** @param {number} by */
  turnTo(by) {
    this.month = monthAfter(this.month, by);
    remember({ month: this.month });
    this.reload();
  }

  /** @param {any} row @param {string} day @param {string} value */
  set(row, day, value) {
    this.typed[row.work] = { ...this.typed[row.work], [day]: value };
    this.dirty = new Set([...this.dirty, row.work]);
  }

  /** @param {any} row */
  fill(row) {
    for (const visit of row.planned) {
      if (visit.on > iso() || Number(visit.quantity) === 0 || this.typed[row.work]?.[visit.on]) continue;
      const all = row.planned.filter((/** @type {any} */ v) => v.on === visit.on).reduce((/** @type {number} */ sum, /** @type {any} */ v) => sum + Number(v.quantity), 0);
      this.set(row, visit.on, String(all).replace('.', ','));
    }
  }

  /** The row as deliveries, or what cannot be read in it. @param {any} row */
  entry(row) {
    const wrong = [];
    const deliveries = [];
    for (const [on, text] of Object.entries(this.typed[row.work] ?? {}).sort()) {
      const plain = text.trim();
      if (!plain) continue;
      if (/^a$/i.test(plain)) { deliveries.push({ on, quantity: 0, absence: this.because[row.work]?.[on] ?? this.absence }); continue; }
      const quantity = numberOf(plain);
      if (quantity === undefined || quantity < 0 || quantity > 24) wrong.push(`${date(on)}: ${t('attendance.wrong')}`);
      else if (quantity > 0) deliveries.push({ on, quantity });
    }
    return { wrong, entry: { work: row.work, version: row.version, deliveries } };
  }

  async save() {
    const rows = this.sheet.rows.filter((/** @type {any} */ row) => this.dirty.has(row.work));
    if (!rows.length) return;
    /** @type {Record<string, string[]>} */
    const wrong = {};
    const entries = rows.map((/** @type {any} */ row) => { const read = this.entry(row); if (read.wrong.length) wrong[row.work] = read.wrong; return read.entry; }).filter((/** @type {any} */ e) => !wrong[e.work]);
    const answer = entries.length ? await api.post(this.path, { rows: entries }) : { items: [] };
    for (const kept of answer.items) {
      const row = this.sheet.rows.find((/** @type {any} */ r) => r.work === kept.work);
      if (kept.kept) { row.version = kept.version; this.dirty.delete(kept.work); }
      else wrong[kept.work] = kept.errors.map((/** @type {any} */ e) => this.told(e, entries.find((/** @type {any} */ x) => x.work === kept.work)));
    }
    this.wrong = wrong;
    this.dirty = new Set(this.dirty);
    const count = answer.items.filter((/** @type {any} */ k) => k.kept).length;
    if (count) toast(t('attendance.kept', { count }));
    if (Object.keys(wrong).length) { await this.updateComplete; /** @type {HTMLElement | null} */ (this.querySelector('.errors'))?.focus(); }
  }

  /** @param {any} error @param {any} entry */
  told(error, entry) {
    const at = /\/deliveries\/(\d+)/.exec(error.pointer);
    return at ? `${date(entry.deliveries[Number(at[1])].on)}: ${error.detail}` : error.detail;
  }

  /** @param {KeyboardEvent} e */
  key(e) {
    if ((e.ctrlKey || e.metaKey) && e.key === 'Enter') { e.preventDefault(); this.save(); } else moveInSquare(e);
  }

  /** @param {any} row @param {string} day */
  cell(row, day) {
    const text = this.typed[row.work]?.[day] ?? '';
    const outside = day < row.from || (row.until && day > row.until) || day > iso();
    const planned = row.planned.some((/** @type {any} */ v) => v.on === day && Number(v.quantity) > 0);
    if (!row.mayWrite) return html`<td class="num">${text}</td>`;
    return html`<td class="num ${planned ? 'planned' : ''}"><input class="input narrow" inputmode="decimal" autocomplete="off" aria-label=${t('attendance.cell', { who: row.holderLabel || t('person.hidden'), day: date(day) })} .value=${live(text)} ?disabled=${outside}
      @input=${(/** @type {any} */ e) => this.set(row, day, e.target.value)} @keydown=${this.key} @focus=${(/** @type {any} */ e) => e.target.select()}></td>`;
  }

  /** @param {any} row */
  total(row) {
    return Object.values(this.typed[row.work] ?? {}).reduce((sum, text) => sum + (numberOf(text) ?? 0), 0);
  }

  view() {
    const { rows, more, serviceLabel } = this.sheet;
    const days = daysOf(this.month);
    const title = `${t('attendance.title')}, ${monthName(`${this.month}-01`)}`;
    return html`${pageHead({ crumb: html`<a href="/works?service=${this.params.service}">${serviceLabel}</a>`, title, lead: t('attendance.lead'), acts: html`
        <button type="button" class="btn btn-outline-primary btn-icon" aria-label=${t('month.previous')} @click=${() => this.turnTo(-1)}>${icon('chevron-left')}</button>
        <button type="button" class="btn btn-outline-primary btn-icon" aria-label=${t('month.next')} @click=${() => this.turnTo(1)}>${icon('chevron-right')}</button>
        <button type="button" class="btn btn-outline-primary" @click=${() => print()}>${icon('print')}${t('action.print')}</button>` })}
      <section class="card flush">
        ${Object.keys(this.wrong).length ? html`<div class="errors" role="alert" tabindex="-1"><h2>${t('attendance.refused')}</h2><ul>${Object.entries(this.wrong).map(([work, words]) => html`<li>${rows.find((/** @type {any} */ r) => String(r.work) === work)?.holderLabel}: ${words.join(' ')}</li>`)}</ul></div>` : ''}
        ${rows.length ? html`<div class="filters"><af-filter .label=${t('attendance.absence')} .value=${this.absence} .choices=${this.absences} @choose=${(/** @type {any} */ e) => { if (e.detail) this.absence = e.detail; }}></af-filter></div>
          <div class="scroll" role="region" tabindex="0" aria-label=${title}><table class="list square"><caption class="visually-hidden">${title}</caption>
          <thead><tr><th scope="col">${t('attendance.person')}</th>${days.map((day) => html`<th scope="col" class="num"><abbr title=${date(day)}>${weekday(day).slice(0, 2)} ${Number(day.slice(8))}</abbr></th>`)}<th scope="col" class="num">${t('month.total')}</th></tr></thead>
          <tbody>${rows.map((/** @type {any} */ row) => html`<tr><th scope="row" class="nowrap"><a href="/works/${row.work}/attendance?month=${this.month}">${row.holderLabel || t('person.hidden')}</a> ${row.confirmed ? tag(t('month.is.confirmed'), 'green') : row.mayWrite && row.planned.length ? html`<button type="button" class="btn btn-link btn-sm" @click=${() => this.fill(row)}>${t('attendance.fill')}</button>` : ''}</th>
            ${days.map((day) => this.cell(row, day))}<td class="num"><output>${number(this.total(row))}</output></td></tr>`)}</tbody></table></div>
          <div class="form-foot"><button type="button" class="btn btn-primary" ?disabled=${!this.dirty.size} @click=${this.save}>${icon('check')}${t('attendance.save')} <kbd>Ctrl ↵</kbd></button>
            <span class="status">${this.dirty.size ? t('form.unsaved') : t('attendance.keys')}</span></div>
          ${more ? html`<p class="soft">${t('attendance.more', { count: rows.length })}</p>` : ''}` : empty(t('attendance.none'))}</section>`;
  }
}

customElements.define('af-group-month', GroupMonth);
