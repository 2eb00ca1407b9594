// @ts-check
/** One activity: who is enrolled, when it meets, the register filled by keyboard, and what the register adds up to. */
import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { facts, tabBar } from '../kit/page.js';
import { empty } from '../kit/states.js';
import { tag } from '../kit/tags.js';
import { toast } from '../kit/toast.js';
import { Problem } from '../kit/problem.js';
import { date, iso, number, period } from '../kit/value.js';
import { codes, labelOf } from '../kit/words.js';
import { api } from '../api.js';
import { moveInSquare } from '../works/grid-keys.js';
import { cancelSession, enrol, leave, planSessions, writeActivity } from './activity-form.js';

const letters = /** @type {Record<string, string>} */ ({ P: 'present', A: 'excused', N: 'no-show' });
const letterOf = (/** @type {string} */ mark) => Object.keys(letters).find((l) => letters[l] === mark) ?? '';
const tints = /** @type {Record<string, string>} */ ({ ENROLLED: 'green', WAITING: 'amber', LEFT: '', PLANNED: 'blue', HELD: 'green', CANCELLED: '' });

class ActivityPage extends Screen {
  static properties = { wrong: { state: true }, dirty: { state: true } };

  constructor() {
    super();
    /** @type {string[]} */
    this.wrong = [];
    /** @type {Set<number>} */
    this.dirty = new Set();
    /** @type {Record<string, string>} */
    this.typed = {};
    /** @type {Record<number, string>} */
    this.notes = {};
  }

  async load() {
    const [activity, types, marks] = await Promise.all([api.get(`activities/${this.params.id}`), codes('activity-type'), codes('attendance-mark')]);
    Object.assign(this, { types, marks });
    this.take(activity);
    this.register = this.tab === 'register' ? await api.get(`activities/${this.params.id}/register`) : undefined;
  }

  /** @param {any} activity */
  take(activity) {
    this.activity = activity;
    this.typed = Object.fromEntries(activity.marks.map((/** @type {any} */ m) => [`${m.session}-${m.enrolment}`, letterOf(m.mark)]));
    this.remarks = Object.fromEntries(activity.marks.map((/** @type {any} */ m) => [`${m.session}-${m.enrolment}`, m.note]));
    this.notes = Object.fromEntries(activity.sessions.map((/** @type {any} */ s) => [s.number, s.note]));
    this.dirty = new Set();
    this.wrong = [];
  }

  get tab() {
    return this.params.tab ?? 'people';
  }

  async save() {
    const a = this.activity;
    const sessions = [...this.dirty].sort((x, y) => x - y).map((session) => ({
      session, note: this.notes[session] ?? '',
      marks: a.enrolments.filter((/** @type {any} */ e) => letters[this.typed[`${session}-${e.number}`]?.toUpperCase()])
        .map((/** @type {any} */ e) => ({ session, enrolment: e.number, mark: letters[this.typed[`${session}-${e.number}`].toUpperCase()], note: this.remarks?.[`${session}-${e.number}`] ?? '' })),
    }));
    if (!sessions.length) return;
    try {
      this.take(await api.put(`activities/${a.id}/marks`, { sessions }, { ifMatch: `"${a.version}"` }));
      toast(t('activity.saved'));
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      this.wrong = problem.errors.length ? problem.errors.map((e) => e.detail ?? e.code ?? '') : [problem.message];
    }
  }

  /** @param {any} one */
  async admit(one) {
    try {
      this.take(await api.post(`activities/${this.activity.id}/enrolments/${one.number}/admission`, {}, { ifMatch: `"${this.activity.version}"` }));
      toast(t('activity.saved'));
    } catch (problem) { toast(/** @type {Error} */ (problem).message, 'bad'); }
  }

  /** @param {number} session @param {string} key @param {string} value */
  set(session, key, value) {
    this.typed = { ...this.typed, [key]: value };
    this.dirty = new Set([...this.dirty, session]);
  }

  view() {
    const a = this.activity;
    const d = a.data;
    const again = () => this.reload();
    const act = (/** @type {string} */ label, /** @type {() => void} */ click) => html`<button type="button" class="btn btn-outline-primary" @click=${click}>${label}</button>`;
    return html`<section class="card record"><div class="record-top"><div class="page-head"><div>
        <p class="crumb">${d.caseId ? html`<a href="/cases/${d.caseId}">${t('case.single')}</a>` : html`<a href="/activities">${t('activities.title')}</a>`} / ${labelOf(this.types ?? [], d.type)}</p><h1 tabindex="-1">${d.title}</h1></div>
        <div class="buttons">${a.mayWrite ? html`${act(t('activity.enrol'), () => enrol(a, again))}${act(t('activity.plan'), () => planSessions(a, again))}${act(t('activity.change'), () => writeActivity(a, { after: again }))}` : ''}
          <button type="button" class="btn btn-outline-primary" @click=${() => print()}>${icon('print')}${t('action.print')}</button></div></div>
        ${facts([[t('work.period'), html`<span class="tabular">${period(d)}</span>`], [t('case.unit'), a.unitLabel], [t('activity.leader'), a.leaderLabel], [t('work.provider'), d.provider], [t('activity.place'), d.place],
          [t('activity.enrolled'), `${a.enrolments.filter((/** @type {any} */ e) => e.state === 'ENROLLED').length}${d.places ? ` / ${d.places}` : ''}`]])}
        ${d.aim ? html`<p class="pre">${d.aim}</p>` : ''}</div>
        ${tabBar(['people', 'sessions', 'grid', 'register'].map((tab) => ({ href: `/activities/${a.id}${tab === 'people' ? '' : `/${tab}`}`, label: t(`activity.tab.${tab}`), here: tab === this.tab })), t('activity.tabs'))}</section>
      ${this.tab === 'sessions' ? this.sessions(a) : this.tab === 'grid' ? this.grid(a) : this.tab === 'register' ? this.sums() : this.people(a)}`;
  }

  /** @param {any} a */
  people(a) {
    if (!a.enrolments.length) return html`<section class="card">${empty(t('activity.people.none'))}</section>`;
    return html`<section class="card"><ul class="rows">${a.enrolments.map((/** @type {any} */ e) => html`<li><span class="grow"><a class="strong" href="/people/${e.person}">${e.label || t('person.hidden')}</a>
        <br><small class="soft tabular">${date(e.since)}${e.lastDay ? ` – ${date(e.lastDay)}` : ''} ${e.reason}</small></span>
      <span class="end">${tag(t(`activity.state.${e.state}`), tints[e.state])}
        ${a.mayWrite && e.state === 'WAITING' ? html`<button type="button" class="btn btn-outline-primary btn-sm" @click=${() => this.admit(e)}>${t('activity.admit')}</button>` : ''}
        ${a.mayWrite && e.state !== 'LEFT' ? html`<button type="button" class="btn btn-link btn-sm" aria-label="${t('activity.leave')}: ${e.label}" @click=${() => leave(a, e, () => this.reload())}>${t('activity.leave')}</button>` : ''}</span></li>`)}</ul></section>`;
  }

  /** @param {any} a */
  sessions(a) {
    if (!a.sessions.length) return html`<section class="card">${empty(t('activity.sessions.none'))}</section>`;
    return html`<section class="card"><ul class="rows">${a.sessions.map((/** @type {any} */ s) => html`<li><span class="grow"><span class="strong tabular">${date(s.on)} ${s.from}–${s.until}</span> ${s.place}${s.note ? html`<br><small class="soft">${s.note}</small>` : ''}</span>
      <span class="end">${tag(t(`activity.state.${s.state}`), tints[s.state])}${a.mayWrite && s.state === 'PLANNED' ? html`<button type="button" class="btn btn-link btn-sm" aria-label="${t('activity.session.cancel')}: ${date(s.on)}" @click=${() => cancelSession(a, s, () => this.reload())}>${t('activity.session.cancel')}</button>` : ''}</span></li>`)}</ul></section>`;
  }

  /** @param {any} a */
  grid(a) {
    const sessions = a.sessions.filter((/** @type {any} */ s) => s.state !== 'CANCELLED' && s.on <= iso()).slice(-16);
    const people = a.enrolments.filter((/** @type {any} */ e) => e.state !== 'WAITING');
    if (!sessions.length || !people.length) return html`<section class="card">${empty(t('activity.grid.none'))}</section>`;
    const title = t('activity.tab.grid');
    return html`<section class="card flush">${this.wrong.length ? html`<div class="errors" role="alert" tabindex="-1"><h2>${t('activity.refused')}</h2><ul>${this.wrong.map((words) => html`<li>${words}</li>`)}</ul></div>` : ''}
      <div class="scroll" role="region" tabindex="0" aria-label=${title}><table class="list square"><caption class="visually-hidden">${title}</caption>
        <thead><tr><th scope="col">${t('person.single')}</th>${sessions.map((/** @type {any} */ s) => html`<th scope="col" class="num"><span class="tabular">${date(s.on).slice(0, 5)}</span></th>`)}</tr></thead>
        <tbody>${people.map((/** @type {any} */ e) => html`<tr><th scope="row" class="nowrap">${e.label || t('person.hidden')}</th>${sessions.map((/** @type {any} */ s) => this.cell(a, e, s))}</tr>`)}
          <tr><th scope="row">${t('activity.note')}</th>${sessions.map((/** @type {any} */ s) => html`<td><input class="input" maxlength="2000" aria-label="${t('activity.note')} ${date(s.on)}" .value=${live(this.notes[s.number] ?? '')} ?disabled=${!a.mayWrite}
            @input=${(/** @type {any} */ ev) => { this.notes = { ...this.notes, [s.number]: ev.target.value }; this.dirty = new Set([...this.dirty, s.number]); }}></td>`)}</tr></tbody></table></div>
      ${a.mayWrite ? html`<div class="form-foot"><button type="button" class="btn btn-primary" ?disabled=${!this.dirty.size} @click=${this.save}>${icon('check')}${t('attendance.save')} <kbd>Ctrl ↵</kbd></button><span class="status">${t('activity.keys')}</span></div>` : ''}</section>`;
  }

  /** @param {any} a @param {any} e @param {any} s */
  cell(a, e, s) {
    const key = `${s.number}-${e.number}`;
    const outside = s.on < e.since || (e.lastDay && s.on > e.lastDay);
    return html`<td class="num"><input class="input narrow" maxlength="1" autocomplete="off" aria-label=${t('attendance.cell', { who: e.label || t('person.hidden'), day: date(s.on) })} .value=${live(this.typed[key] ?? '')} ?disabled=${outside || !a.mayWrite}
      @input=${(/** @type {any} */ ev) => this.set(s.number, key, ev.target.value.toUpperCase())} @focus=${(/** @type {any} */ ev) => ev.target.select()}
      @keydown=${(/** @type {KeyboardEvent} */ ev) => { if ((ev.ctrlKey || ev.metaKey) && ev.key === 'Enter') { ev.preventDefault(); this.save(); } else moveInSquare(ev); }}></td>`;
  }

  sums() {
    const r = this.register;
    const marks = /** @type {any} */ (this).marks ?? [];
    return html`<section class="card flush"><div class="card-head"><h2>${t('activity.tab.register')} <span class="tabular">${period(r)}</span></h2></div>
      <p class="inset">${t('activity.sums', { held: r.held, cancelled: r.cancelled, planned: r.planned })}</p>
      ${r.lines.length ? html`<div class="scroll" role="region" tabindex="0" aria-label=${t('activity.tab.register')}><table class="list"><caption class="visually-hidden">${t('activity.tab.register')}</caption>
        <thead><tr><th scope="col">${t('person.single')}</th>${marks.map((/** @type {any} */ m) => html`<th scope="col" class="num">${m.label}</th>`)}<th scope="col" class="num">${t('activity.hours')}</th></tr></thead>
        <tbody>${r.lines.map((/** @type {any} */ l) => html`<tr><th scope="row">${l.label || t('person.hidden')}</th>${marks.map((/** @type {any} */ m) => html`<td class="num">${l.marks.find((/** @type {any} */ x) => x.mark === m.code)?.times ?? 0}</td>`)}<td class="num">${number(l.minutes / 60)}</td></tr>`)}</tbody></table></div>` : empty(t('activity.register.none'))}
      <ul class="rows inset">${r.sessions.filter((/** @type {any} */ s) => s.note).map((/** @type {any} */ s) => html`<li><span class="grow"><span class="tabular strong">${date(s.on)}</span> ${s.note}</span></li>`)}</ul></section>`;
  }
}

customElements.define('af-activity', ActivityPage);
