// @ts-check
/**
 * Attendance of one month as a grid: a day a row, hours or the reason of absence; arrows and Enter move, Ctrl D copies
 * the row above, the total and what is due follow from the server's own rule.
 */
import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { Screen } from '../kit/screen.js';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { tag } from '../kit/tags.js';
import { toast } from '../kit/toast.js';
import { date, iso, money, monthName, nothing, number, weekday } from '../kit/value.js';
import { codes, labelOf } from '../kit/words.js';
import { keepDraft, dropDraft, readDraft } from '../kit/draft.js';
import { Problem } from '../kit/problem.js';
import { api } from '../api.js';
import { conflict } from '../form/conflict.js';
import { query, remember } from '../router.js';
import { daysOf, deliveriesOf, monthAfter, totalOf, typedOf } from './days.js';
import { moveIn } from './grid-keys.js';

class Month extends Screen {
  static properties = { sheet: { attribute: false }, room: { attribute: false }, service: { attribute: false }, month: { state: true }, dirty: { state: true }, wrong: { state: true }, typed: { state: true } };

  constructor() {
    super();
    /** @type {any} */
    this.sheet = undefined;
    /** Where the months are kept: the office's own works, or the orders of a partner, which show no money and confirm nothing. */
    this.room = 'works';
    /** @type {any} */
    this.service = undefined;
    this.month = '';
    this.base = 0;
    this.dirty = false;
    /** @type {Record<string, string>} */
    this.wrong = {};
    /** @type {import('./days.js').Typed} */
    this.typed = {};
    /** @type {any[]} the visits of the schedule */
    this.planned = [];
  }

  /** The month of the address, or the one that is likely wanted: this one, within the work's period. */
  first() {
    const now = iso().slice(0, 7);
    const from = this.sheet.from.slice(0, 7);
    const until = this.sheet.until?.slice(0, 7);
    return query().month ?? (now < from ? from : until && now > until ? until : now);
  }

  get path() {
    return `${this.room}/${this.sheet.id}/months/${this.month}`;
  }

  get isOfPartner() {
    return this.room !== 'works';
  }

  get draftName() {
    return `${location.pathname}?month=${this.month}#month`;
  }

  async load() {
    this.month ||= this.first();
    const [absences, data, planned] = await Promise.all([codes(`${this.sheet.service.split('.')[0]}.absence`).catch(() => codes('absence')).catch(() => []), api.get(this.path),
      this.isOfPartner ? { items: [] } : api.get(`works/${this.sheet.id}/schedule/${this.month}`)]);
    this.planned = planned.items;
    this.absences = absences;
    this.take(data);
    const draft = readDraft(this.draftName);
    if (draft?.typed && !data.confirmed) { this.typed = draft.typed; this.base = draft.version; this.dirty = true; }
  }

  /** @param {any} data */
  take(data) {
    this.data = data;
    this.typed = typedOf(data.deliveries);
    this.base = data.version;
    this.dirty = false;
    this.wrong = {};
  }

  /** @param {number} by */
  async turnTo(by) {
    this.month = monthAfter(this.month, by);
    remember({ month: this.month });
    await this.reload();
  }

  /** What the schedule has for a day, or why it has nothing. @param {string} day */
  foreseen(day) {
    const visits = this.planned.filter((v) => v.on === day);
    if (!visits.length) return '';
    const sum = visits.reduce((all, v) => all + Number(v.quantity), 0);
    return visits[0].why === 'WEEKLY' ? number(sum) : `${sum ? number(sum) : ''} ${t(`month.why.${visits[0].why}`)}`.trim();
  }

  /** Takes over what was planned for the days that have come and are still empty. */
  fill() {
    for (const day of daysOf(this.month).filter((d) => d <= iso() && !this.typed[d]?.quantity && !this.typed[d]?.absence)) {
      const sum = this.planned.filter((v) => v.on === day).reduce((all, v) => all + Number(v.quantity), 0);
      if (sum) this.set(day, { quantity: String(sum).replace('.', ',') });
    }
  }

  /** @param {string} day @param {{quantity?: string, absence?: string}} change */
  set(day, change) {
    this.typed = { ...this.typed, [day]: { ...this.typed[day], ...change } };
    this.dirty = true;
    keepDraft(this.draftName, { typed: this.typed, version: this.base, path: this.isOfPartner ? `/provider-orders/${this.sheet.id}?month=${this.month}` : `/works/${this.sheet.id}/attendance?month=${this.month}`, title: `${this.sheet.serviceLabel}, ${monthName(`${this.month}-01`)}` });
  }

  async save() {
    const { deliveries, wrong } = deliveriesOf(this.typed);
    this.wrong = wrong;
    if (Object.keys(wrong).length) { this.focusWrong(); return false; }
    try {
      this.take(await api.put(this.path, { deliveries }, { ifMatch: `"${this.base}"` }));
      dropDraft(this.draftName);
      toast(t('month.saved'));
      return true;
    } catch (problem) {
      if (problem instanceof Problem && problem.stale) return this.compare(problem);
      this.refuse(problem, deliveries);
      return false;
    }
  }

  /** Somebody else wrote the same month: day by day, and a choice. @param {Problem} problem @returns {Promise<boolean>} */
  async compare(problem) {
    const chosen = await conflict(problem, {
      read: () => api.get(this.path), mine: this.typed, theirsOf: (fresh) => typedOf(fresh.deliveries), label: date,
      write: (_, value) => (value?.absence ? labelOf(this.absences ?? [], value.absence) : value?.quantity || nothing),
    });
    if (!chosen) return false;
    if (!chosen.keepMine) { dropDraft(this.draftName); this.take(chosen.theirs); return false; }
    this.base = chosen.theirs.version;
    return this.save();
  }

  /** @param {unknown} problem @param {any[]} deliveries */
  refuse(problem, deliveries) {
    if (!(problem instanceof Problem)) throw problem;
    /** @type {Record<string, string>} */
    const wrong = {};
    const loose = [];
    for (const { pointer = '', detail, code } of problem.errors) {
      const at = /\/deliveries\/(\d+)/.exec(pointer);
      const on = at ? deliveries[Number(at[1])]?.on : undefined;
      if (on) wrong[on] = detail ?? code ?? ''; else loose.push(detail ?? code ?? '');
    }
    if (!Object.keys(wrong).length && !loose.length) loose.push(problem.message);
    this.wrong = { ...wrong, ...(loose.length ? { all: loose.join(' ') } : {}) };
    this.focusWrong();
  }

  async focusWrong() {
    await this.updateComplete;
    /** @type {HTMLElement | null} */ (this.querySelector('.errors'))?.focus();
  }

  async confirm() {
    if (this.dirty && !(await this.save())) return;
    const done = await ask({ title: t('month.confirm'), text: html`<p>${t('month.confirm.text', { month: monthName(`${this.month}-01`), total: number(this.data.total), amount: money(this.data.entitlement?.due) })}</p>`, action: t('month.confirm'),
      save: async () => this.take(await api.post(`${this.path}/confirmation`, {}, { ifMatch: `"${this.data.version}"` })) });
    if (done) { toast(t('month.confirmed')); this.dispatchEvent(new Event('changed')); }
  }

  async reopen() {
    const done = await ask({ title: t('month.reopen'), text: html`<p>${t('month.reopen.text')}</p>`, action: t('month.reopen'), groups: [{ fields: [{ name: 'reason', type: 'TEXT', label: t('month.reopen.reason'), required: true, most: 200, wide: true }] }],
      save: async ({ reason }) => this.take(await api.delete(`${this.path}/confirmation`, { query: { reason }, ifMatch: `"${this.data.version}"` })) });
    if (done) { toast(t('month.reopened')); this.dispatchEvent(new Event('changed')); }
  }

  /** @param {KeyboardEvent} e @param {string} day */
  key(e, day) {
    if ((e.ctrlKey || e.metaKey) && e.key.toLowerCase() === 'd') {
      e.preventDefault();
      const days = daysOf(this.month);
      const above = days[days.indexOf(day) - 1];
      if (above) this.set(day, { ...this.typed[above] });
      moveIn(this, e, 'down');
    } else if ((e.ctrlKey || e.metaKey) && e.key === 'Enter') { e.preventDefault(); this.save(); }
    else moveIn(this, e);
  }

  /** Rows copied from a sheet: one figure a line, from the day in hand downwards. @param {ClipboardEvent} e @param {string} day */
  paste(e, day) {
    const lines = (e.clipboardData?.getData('text') ?? '').trim().split(/\r?\n/);
    if (lines.length < 2) return;
    e.preventDefault();
    const days = daysOf(this.month);
    lines.forEach((line, i) => { const on = days[days.indexOf(day) + i]; if (on) this.set(on, { quantity: line.split('\t')[0].trim() }); });
  }

  /** @param {string} day @param {boolean} locked */
  row(day, locked) {
    const { quantity = '', absence = '' } = this.typed[day] ?? {};
    const outside = day < this.sheet.from || (this.sheet.until && day > this.sheet.until);
    const weekend = [0, 6].includes(new Date(`${day}T12:00`).getDay());
    const wrong = this.wrong[day];
    if (locked) return html`<tr class=${weekend ? 'weekend' : ''}><th scope="row" class="tabular nowrap">${weekday(day)} ${date(day)}</th><td class="num">${quantity || ''}</td><td>${absence ? labelOf(this.absences ?? [], absence) : ''}</td><td class="num soft">${this.foreseen(day)}</td><td></td></tr>`;
    return html`<tr class=${weekend ? 'weekend' : ''} data-day=${day}><th scope="row" class="tabular nowrap">${weekday(day)} ${date(day)}</th>
      <td class="num"><input class="input" inputmode="decimal" autocomplete="off" aria-label=${t('month.hours.of', { day: date(day) })} aria-invalid=${String(Boolean(wrong))} .value=${live(quantity)} ?disabled=${outside}
        @input=${(/** @type {any} */ e) => this.set(day, { quantity: e.target.value })} @keydown=${(/** @type {KeyboardEvent} */ e) => this.key(e, day)} @paste=${(/** @type {ClipboardEvent} */ e) => this.paste(e, day)} @focus=${(/** @type {any} */ e) => e.target.select()}></td>
      <td><select class="input free" aria-label=${t('month.absence.of', { day: date(day) })} ?disabled=${outside} @change=${(/** @type {any} */ e) => this.set(day, { absence: e.target.value, ...(e.target.value ? { quantity: '' } : {}) })}>
        <option value="" .selected=${!absence}>${t('month.present')}</option>${this.absences?.map((a) => html`<option value=${a.code} .selected=${a.code === absence}>${a.label}</option>`)}</select></td>
      <td class="num soft">${this.foreseen(day)}</td>
      <td>${wrong ? html`<span class="wrong">${wrong}</span>` : outside ? html`<small class="soft">${t('month.outside')}</small>` : ''}</td></tr>`;
  }

  view() {
    const locked = !this.sheet.mayWrite || this.data.confirmed || !this.sheet.installed;
    const { entitlement } = this.data;
    const unit = t(`unit.${this.service?.unit ?? 'hour'}`);
    return html`<div class="split"><section class="card"><div class="card-head"><h2>${t('month.title', { month: monthName(`${this.month}-01`) })} ${this.data.confirmed ? tag(t('month.is.confirmed'), 'green') : this.data.version ? tag(t('month.is.open'), 'amber') : ''}</h2>
          <div class="buttons"><button type="button" class="btn btn-outline-primary btn-icon" aria-label=${t('month.previous')} ?disabled=${this.month <= this.sheet.from.slice(0, 7)} @click=${() => this.turnTo(-1)}>${icon('chevron-left')}</button>
            <button type="button" class="btn btn-outline-primary btn-icon" aria-label=${t('month.next')} @click=${() => this.turnTo(1)}>${icon('chevron-right')}</button></div></div>
        ${Object.keys(this.wrong).length ? html`<div class="errors" role="alert" tabindex="-1"><h2>${t('month.refused')}</h2><ul>${Object.entries(this.wrong).map(([day, words]) => html`<li>${day === 'all' ? words : `${date(day)}: ${words}`}</li>`)}</ul></div>` : ''}
        <div class="scroll" role="region" tabindex="0" aria-label=${t('month.title', { month: monthName(`${this.month}-01`) })}><table class="month list"><caption class="visually-hidden">${t('month.title', { month: monthName(`${this.month}-01`) })}</caption>
          <thead><tr><th scope="col">${t('month.day')}</th><th scope="col" class="num">${unit}</th><th scope="col">${t('month.absence')}</th><th scope="col" class="num">${t('month.planned')}</th><th scope="col"><span class="visually-hidden">${t('month.remarks')}</span></th></tr></thead>
          <tbody>${daysOf(this.month).map((day) => this.row(day, locked))}</tbody>
          <tfoot><tr><td>${t('month.total')}</td><td class="num"><output>${number(totalOf(this.typed))}</output></td><td colspan="3" class="soft">${this.dirty ? t('form.unsaved') : ''}</td></tr></tfoot></table></div>
        ${locked ? '' : html`<div class="form-foot"><button type="button" class="btn btn-primary" @click=${this.save}>${icon('check')}${t('month.save')} <kbd>Ctrl ↵</kbd></button>
          ${this.isOfPartner ? '' : html`<button type="button" class="btn btn-outline-primary" @click=${this.confirm}>${t('month.confirm')}</button>`}${this.planned.some((v) => Number(v.quantity)) ? html`<button type="button" class="btn btn-outline-primary" @click=${this.fill}>${t('month.fill')}</button>` : ''}<span class="status">${t('month.keys')}</span></div>`}</section>
      ${this.isOfPartner ? '' : html`<div class="stack"><section class="card"><div class="card-head"><h2>${t('month.due')}</h2></div>
          ${this.dirty ? html`<p class="soft">${t('month.due.stale')}</p>` : entitlement ? html`<p class="figure">${money(entitlement.due)}</p><ul class="rows">${entitlement.how.map((/** @type {any} */ h) => html`<li><span class="grow">${h.detail ?? h.code}</span></li>`)}</ul>` : html`<p class="soft">${t('month.due.none')}</p>`}
          ${this.data.confirmed && this.sheet.mayWrite ? html`<br><button type="button" class="btn btn-outline-primary btn-sm" @click=${this.reopen}>${icon('unlocked')}${t('month.reopen')}</button>` : ''}</section></div>`}</div>`;
  }
}

customElements.define('af-month', Month);
