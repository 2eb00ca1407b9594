// @ts-check
/** A case: whose it is, in which state, who answers for it, what is due next; then the tabs. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { facts, tabBar } from '../kit/page.js';
import { dueTag, secrecyTag, stateTag } from '../kit/tags.js';
import { date, nothing } from '../kit/value.js';
import { api } from '../api.js';
import { moves, moveCase } from './moves.js';
import { proposeTransfer } from './propose.js';
import './case-summary.js';
import './course.js';
import './notice.js';
import './claims.js';
import './informing.js';
import './diary.js';
import './timeline.js';
import './case-tasks.js';
import './documents.js';
import '../meeting/case-meetings.js';
import '../calendar/case-appointments.js';
import '../office/case-talks.js';
import '../office/student-drafts.js';
import '../letter/case-letters.js';

const tabs = ['summary', 'course', 'notice', 'diary', 'timeline', 'tasks', 'documents', 'letters', 'meetings', 'appointments'];

class Case extends Screen {
  connectedCallback() {
    super.connectedCallback();
    this.again = () => this.reload();
    addEventListener('affianca-areas', this.again);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    if (this.again) removeEventListener('affianca-areas', this.again);
  }

  async load() {
    const [file, works, claims] = await Promise.all([api.get(`cases/${this.params.id}`), api.get('works', { query: { case: this.params.id, limit: 200 } }), api.get(`cases/${this.params.id}/claims`)]);
    this.restricted = claims.items.find((/** @type {any} */ c) => c.kind === 'RESTRICTION' && c.state === 'GRANTED');
    this.file = file;
    this.works = works.items;
  }

  get tab() {
    return this.params.tab ?? 'summary';
  }

  view() {
    const c = this.file;
    const holder = c.members.find((/** @type {any} */ m) => m.role === 'holder') ?? c.members[0];
    const next = (this.works ?? []).map((/** @type {any} */ w) => w.nextDeadline).filter(Boolean).sort()[0];
    const open = !['CLOSED', 'ARCHIVED'].includes(c.state);
    return html`<section class="card record"><div class="record-top">
        <div class="page-head"><div><p class="crumb"><a href="/cases">${t('cases.title')}</a> / <span class="tabular">${c.number}</span></p>
          <h1 tabindex="-1">${c.name || holder?.label || c.number}</h1></div>
          <div class="buttons">
            ${c.mayWrite && open ? html`<a class="btn btn-primary" href="/cases/${c.id}/works/new">${icon('plus')}${t('work.new')}</a>` : ''}
            ${c.mayWrite ? moves(c.state).map((to) => html`<button type="button" class="btn btn-outline-primary" @click=${() => moveCase(c, to, () => this.reload())}>${t(`case.move.${to}.${c.state === 'CLOSED' || c.state === 'SUSPENDED' ? 'again' : 'first'}`)}</button>`) : ''}
            ${c.mayWrite && open ? html`<button type="button" class="btn btn-outline-primary" @click=${() => proposeTransfer(c, () => this.reload())}>${t('transfer.propose')}</button>` : ''}
            <button type="button" class="btn btn-outline-primary" @click=${() => print()}>${icon('print')}${t('action.print')}</button></div></div>
        ${facts([
          [t('case.holder'), holder ? html`<a href="/people/${holder.person}">${holder.label || t('person.single')}</a>` : nothing],
          [t('case.kind'), c.kind === 'PERSON' ? '' : t(`case.kind.${c.kind}`)], [t('case.state'), stateTag(c.state)], [t('case.review'), c.reviewOn ? dueTag(c.reviewOn) : ''], [t('case.episode'), c.episode > 1 ? String(c.episode) : ''], [t('case.manager'), c.manager || nothing], [t('case.unit'), c.unitLabel ?? ''],
          [t('case.nextDeadline'), next ? dueTag(next) : nothing],
          [t('case.openedOn'), html`<span class="tabular">${date(c.openedOn)}</span>`], [t('case.closedOn'), c.closedOn ? date(c.closedOn) : ''],
          [t('person.secrecy'), c.secrecy === 'ORDINARY' ? t('secrecy.ORDINARY') : secrecyTag(c.secrecy)],
        ])}
        ${this.restricted ? html`<p class="flags"><span class="tag tag-red">${icon('locked')}${t('claim.restricted', { date: date(this.restricted.decidedOn) })}</span></p>` : ''}
        ${c.mayWrite ? '' : html`<p class="flags"><span class="tag">${icon('locked')}${t('case.readonly')}</span></p>`}</div>
        ${tabBar(tabs.map((tab) => ({ href: `/cases/${c.id}${tab === 'summary' ? '' : `/${tab}`}`, label: t(`case.tab.${tab}`), here: tab === this.tab })), t('case.tabs'))}
      </section>${this.body(c)}`;
  }

  /** @param {any} c */
  body(c) {
    if (this.tab === 'diary') return html`<div class="stack"><af-student-drafts .file=${c} @changed=${() => /** @type {any} */ (this.querySelector('af-diary'))?.reload()}></af-student-drafts><af-diary .file=${c}></af-diary></div>`;
    if (this.tab === 'course') return html`<af-course .file=${c} @changed=${() => this.reload()}></af-course>`;
    if (this.tab === 'notice') return html`<div class="stack"><af-notice .file=${c} @changed=${() => this.reload()}></af-notice><af-informing .file=${c}></af-informing><af-claims .file=${c} @changed=${() => this.reload()}></af-claims></div>`;
    if (this.tab === 'timeline') return html`<af-timeline .case=${c.id}></af-timeline>`;
    if (this.tab === 'tasks') return html`<af-case-tasks .file=${c} .works=${this.works}></af-case-tasks>`;
    if (this.tab === 'appointments') return html`<af-case-appointments .file=${c}></af-case-appointments>`;
    if (this.tab === 'meetings') return html`<div class="stack"><af-case-meetings .file=${c}></af-case-meetings><af-case-talks .file=${c}></af-case-talks></div>`;
    if (this.tab === 'letters') return html`<af-case-letters .file=${c} .works=${this.works}></af-case-letters>`;
    if (this.tab === 'documents') return html`<af-documents .file=${c}></af-documents>`;
    return html`<af-case-summary .file=${c} .works=${this.works} @changed=${() => this.reload()}></af-case-summary>`;
  }
}

customElements.define('af-case', Case);
