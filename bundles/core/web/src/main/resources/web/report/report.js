// @ts-check
/** One report: what is reported about whom, how urgent, what may be done now, what was done so far. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { ask } from '../kit/ask.js';
import { facts, pageHead } from '../kit/page.js';
import { dueTag, secrecyTag } from '../kit/tags.js';
import { toast } from '../kit/toast.js';
import { date, dateTime } from '../kit/value.js';
import { codes, labelOf } from '../kit/words.js';
import { api } from '../api.js';
import { is } from '../session.js';
import { answer, assign, link, reopen, screen } from './moves.js';
import { reportBody, reportGroups, reportLists } from './report-form.js';
import { reportState, urgencyTag } from './report-tags.js';

const outcomes = ['TO_CASE', 'JOINED', 'INFORMATION', 'FORWARDED', 'ARCHIVED'];

class ReportPage extends Screen {
  static properties = { reporter: { state: true } };

  constructor() {
    super();
    /** @type {any} */
    this.reporter = undefined;
  }

  async load() {
    const [report, lists, archived] = await Promise.all([api.get(`reports/${this.params.id}`), reportLists(), codes('report-archived')]);
    this.report = report;
    this.lists = { ...lists, archived };
    this.reporter = undefined;
  }

  async showReporter() {
    this.reporter = await api.get(`reports/${this.report.id}/reporter`);
  }

  async identify() {
    const known = this.reporter ?? await api.get(`reports/${this.report.id}/reporter`);
    const done = await ask({
      title: t('report.reporter'), values: known, names: { reporter: 'name' }, groups: [{ fields: [
        { name: 'name', type: 'TEXT', label: t('report.reporter.name'), most: 300 }, { name: 'reach', type: 'TEXT', label: t('report.reporter.reach'), most: 300 },
      ] }],
      save: (v) => api.put(`reports/${this.report.id}/reporter`, { name: v.name ?? '', reach: v.reach ?? '' }, { ifMatch: `"${this.report.version}"` }),
    });
    if (done) { toast(t('report.corrected')); this.reload(); }
  }

  async correct() {
    const r = this.report;
    const done = await ask({
      title: t('report.correct'), wide: true, values: { ...r, concerned: r.concerned.map((/** @type {any} */ c) => ({ person: c.person, description: c.description })) }, groups: reportGroups(this.lists),
      save: (v) => api.put(`reports/${r.id}`, reportBody({ ...v, unit: r.unit }), { ifMatch: `"${r.version}"` }),
    });
    if (done) { toast(t('report.corrected')); this.reload(); }
  }

  moves() {
    const r = this.report;
    const after = () => this.reload();
    const may = (/** @type {string} */ move) => is('worker', 'coordinator') && r.next.includes(move);
    const button = (/** @type {string} */ label, /** @type {() => any} */ act, first = false) => html`<button type="button" class="btn ${first ? 'btn-primary' : 'btn-outline-primary'}" @click=${act}>${label}</button>`;
    return html`${may('SCREEN') ? outcomes.map((one, i) => button(t(`report.outcome.${one}`), () => screen(r, one, after), i === 0)) : ''}
      ${may('LINK') ? button(t('report.move.LINK'), () => link(r, after), true) : ''}
      ${may('ASSIGN') ? button(t(r.state === 'RECEIVED' ? 'report.move.PASS' : 'report.move.ASSIGN'), () => assign(r, after)) : ''}
      ${may('REOPEN') ? button(t('report.move.REOPEN'), () => reopen(r, after)) : ''}
      ${r.reply ? '' : button(t('report.reply'), () => answer(r, after))}`;
  }

  view() {
    const r = this.report;
    const l = /** @type {any} */ (this.lists);
    const first = r.concerned[0];
    return html`<section class="card record"><div class="record-top">
        ${pageHead({ crumb: html`<a href="/reports">${t('reports.title')}</a>${r.protocol ? html` / <span class="tabular">${r.protocol}</span>` : ''}`, title: first?.label || first?.description || t('report.single'), acts: html`
          <button type="button" class="btn btn-outline-primary" @click=${this.correct}>${icon('pencil')}${t('action.edit')}</button>
          <button type="button" class="btn btn-outline-primary" @click=${() => print()}>${icon('print')}${t('action.print')}</button>` })}
        ${facts([
          [t('report.urgency'), urgencyTag(r.urgency)], [t('case.state'), reportState(r.state)],
          [t('report.replyBy'), r.reply ? t('report.answered.on', { date: date(r.reply.on) }) : r.replyBy ? dueTag(r.replyBy) : ''],
          [t('report.sender'), labelOf(l.senders, r.sender)], [t('report.duty'), labelOf(l.duties, r.duty)],
          [t('contact.channel'), labelOf(l.channels, r.channel)], [t('report.receivedOn'), html`<span class="tabular">${date(r.receivedOn)}</span>`],
          [t('contact.takenBy'), r.recordedBy], [t('case.unit'), labelOf(l.places, r.unit)], [t('report.worker'), r.workerLabel],
          [t('report.case'), r.caseId ? html`<a href="/cases/${r.caseId}">${t('case.show')}</a>` : ''],
          [t('report.judicialCopy'), r.judicialCopy ? t('value.yes') : ''], [t('person.secrecy'), r.secrecy === 'ORDINARY' ? '' : secrecyTag(r.secrecy)],
        ])}<br><div class="buttons">${this.moves()}</div></div></section>
      <div class="split"><div class="stack">
        <section class="card"><div class="card-head"><h2>${t('report.facts')}</h2></div><p class="pre">${r.facts}</p></section>
        <section class="card"><div class="card-head"><h2>${t('report.steps')}</h2></div>${this.steps(r, l)}</section>
      </div><div class="stack">
        <section class="card"><div class="card-head"><h2>${t('report.concerned')}</h2></div><ul class="rows">${r.concerned.map((/** @type {any} */ c) => html`<li><span class="grow">
          ${c.person ? html`<a class="strong" href="/people/${c.person}">${c.label || t('person.hidden')}</a>` : html`<span class="strong">${c.description}</span>`}${c.person && c.description ? html`<br><small class="soft">${c.description}</small>` : ''}</span>
          ${c.person ? '' : html`<a class="btn btn-outline-primary btn-sm" href="/people/new">${t('person.new')}</a>`}</li>`)}</ul></section>
        ${this.reporterCard(r)}</div></div>`;
  }

  /** @param {any} r */
  reporterCard(r) {
    return html`<section class="card"><div class="card-head"><h2>${t('report.reporter')}</h2>${r.mayKnowReporter ? html`<button type="button" class="btn btn-outline-primary btn-sm" @click=${this.identify}>${t('action.edit')}</button>` : ''}</div>
      ${r.protectedReporter ? html`<p>${icon('locked')} ${t('report.reporter.isProtected')}</p>` : ''}
      ${this.reporter ? facts([[t('report.reporter.name'), this.reporter.name || t('report.reporter.unnamed')], [t('report.reporter.reach'), this.reporter.reach]])
        : r.mayKnowReporter ? html`<br><button type="button" class="btn btn-outline-primary btn-sm" @click=${this.showReporter}>${t('report.reporter.show')}</button>` : ''}</section>`;
  }

  /** @param {any} r @param {any} l */
  steps(r, l) {
    const why = (/** @type {any} */ s) => (s.outcome === 'ARCHIVED' ? labelOf(l.archived, s.reason) : s.what === 'answered' ? labelOf(l.channels, s.reason) : s.reason);
    return html`<ol class="rows">${r.steps.map((/** @type {any} */ s) => html`<li><span class="grow"><span class="strong">${s.outcome ? t(`report.outcome.${s.outcome}`) : t(`report.step.${s.what}`)}</span>
      ${s.unit ? html` · ${labelOf(l.places, s.unit)}` : ''} ${s.worker ? html` · ${s.worker}` : ''}${why(s) ? html`<br><span>${why(s)}</span>` : ''}${s.note ? html`<br><span class="pre">${s.note}</span>` : ''}</span>
      <small class="soft end">${dateTime(s.at)} · ${s.by}</small></li>`)}</ol>`;
  }
}

customElements.define('af-report', ReportPage);
