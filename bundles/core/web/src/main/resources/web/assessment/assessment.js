// @ts-check
/** The assessment of a work: begun with a person, filled by one assessor or two, read with its result. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { facts } from '../kit/page.js';
import { Problem } from '../kit/problem.js';
import { empty } from '../kit/states.js';
import { tag } from '../kit/tags.js';
import { toast } from '../kit/toast.js';
import { date, dateTime } from '../kit/value.js';
import { go, onRoute, query } from '../router.js';
import { who } from '../session.js';
import { api } from '../api.js';
import '../form/form.js';
import './fill.js';
import './reconcile.js';
import { answers, results } from './result.js';

class Assessment extends Screen {
  static properties = { sheet: { attribute: false }, file: { attribute: false } };

  constructor() {
    super();
    /** @type {any} the work's sheet */
    this.sheet = undefined;
    /** @type {any} the case file */
    this.file = undefined;
    /** @type {any} */
    this.about = undefined;
    this.opened = () => this.querySelectorAll('details').forEach((one) => { one.open = true; });
  }

  connectedCallback() {
    super.connectedCallback();
    addEventListener('beforeprint', this.opened);
    this.stopRoutes = onRoute(() => this.requestUpdate());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.opened);
    this.stopRoutes?.();
  }

  get path() {
    return `works/${this.sheet.id}/assessment`;
  }

  async load() {
    try {
      this.about = await api.get(this.path);
    } catch (fault) {
      if (!(fault instanceof Problem) || !fault.gone) throw fault;
      this.about = undefined;
    }
  }

  /** @param {any} v @param {string} key */
  async begin(v, key) {
    this.about = await api.post(this.path, { person: Number(v.person), second: v.second ? Number(v.second) : undefined }, { key });
    this.requestUpdate();
  }

  beginning() {
    if (!this.sheet.instrument) return html`<section class="card">${empty(t('assessment.no.instrument'))}</section>`;
    if (!this.sheet.mayWrite) return html`<section class="card">${empty(t('assessment.not.begun'))}</section>`;
    const people = this.file.members.map((/** @type {any} */ m) => ({ code: String(m.person), label: m.label || t('person.hidden') }));
    const team = this.file.team.filter((/** @type {any} */ m) => m.user !== who()?.id).map((/** @type {any} */ m) => ({ code: String(m.user), label: m.label }));
    const fields = [
      { name: 'person', type: 'CODE', label: t('assessment.person'), required: true, list: true, choices: people },
      ...(team.length ? [{ name: 'second', type: 'CODE', label: t('assessment.second'), help: t('assessment.second.help'), list: true, choices: team }] : []),
    ];
    return html`<section class="card"><div class="card-head"><h2>${t('assessment.begin')}</h2></div>
      <af-form name="assessment-begin" plain no-draft .groups=${[{ fields }]} .values=${{ person: people[0]?.code }} .action=${t('assessment.begin')}
        .save=${(/** @type {any} */ v, /** @type {string} */ key) => this.begin(v, key)}></af-form></section>`;
  }

  /** @param {any} sheet */
  async reopen(sheet) {
    const done = await ask({ title: t('assessment.reopen'), text: t('assessment.reopen.text'), action: t('assessment.reopen'), groups: [{ fields: [{ name: 'reason', type: 'TEXT', label: t('assessment.reason'), required: true, most: 2000 }] }],
      save: (v) => api.delete(`${this.path}/sheets/${sheet.place}/completion`, { ifMatch: `"${sheet.version}"`, query: { reason: v.reason } }) });
    if (done) { toast(t('assessment.reopened')); this.reload(); }
  }

  /** Which sheet is looked at, or both: the address says so. */
  get here() {
    const { sheets, counting } = this.about;
    const asked = query().sheet;
    if (asked === 'both' || sheets.some((/** @type {any} */ s) => String(s.place) === asked)) return asked === 'both' ? asked : Number(asked);
    return sheets.find((/** @type {any} */ s) => s.mayWrite)?.place ?? (sheets.some((/** @type {any} */ s) => s.place === counting) ? counting : sheets[0].place);
  }

  /** @param {any} q */
  choices(q) {
    if (!q.twoAssessors) return '';
    const both = q.sheets.filter((/** @type {any} */ s) => s.place > 0).every((/** @type {any} */ s) => s.complete);
    const label = (/** @type {any} */ s) => (s.place === 0 ? t('assessment.sheet.agreed') : t('assessment.sheet.of', { who: s.assessorLabel }));
    const order = [...q.sheets].sort((a, b) => (a.place || 9) - (b.place || 9));
    const button = (/** @type {any} */ at, /** @type {unknown} */ words) => html`<a class="btn ${this.here === at ? 'btn-primary' : 'btn-outline-primary'}" href="${location.pathname}?sheet=${at}" aria-current=${this.here === at ? 'page' : 'false'}>${words}</a>`;
    return html`<nav class="buttons" aria-label=${t('assessment.sheets')}>${order.map((s) => button(s.place, html`${label(s)}${s.complete ? html` ${icon('check')}` : ''}`))}
      ${both ? button('both', t('assessment.reconciliation')) : ''}</nav>`;
  }

  /** @param {any} q */
  body(q) {
    const changed = () => { go(location.pathname, { replace: true }); this.reload(); };
    if (this.here === 'both') return html`<af-reconcile .about=${q} @changed=${changed}></af-reconcile>`;
    const sheet = q.sheets.find((/** @type {any} */ s) => s.place === this.here);
    if (sheet.mayWrite) return html`<af-assessment-fill .about=${q} .place=${sheet.place} @changed=${changed}></af-assessment-fill>`;
    if (!sheet.answers) return html`<section class="card">${empty(t('assessment.blind'))}</section>`;
    return html`${results(sheet.results)}${answers(q.instrument, sheet)}
      ${sheet.complete && this.sheet.mayWrite && (sheet.place === 0 || q.sheets.every((/** @type {any} */ s) => s.place > 0)) ? html`<div class="buttons"><button type="button" class="btn btn-outline-primary" @click=${() => this.reopen(sheet)}>${icon('unlocked')}${t('assessment.reopen')}</button></div>` : ''}`;
  }

  view() {
    const q = this.about;
    if (!q) return this.beginning();
    const sheet = q.sheets.find((/** @type {any} */ s) => s.place === this.here) ?? q.sheets[0];
    return html`<section class="card"><div class="card-head"><h2>${q.instrument.title}</h2>${tag(t(q.complete ? 'assessment.is.complete' : 'assessment.is.open'), q.complete ? 'green' : 'amber')}</div>
        ${q.instrument.about ? html`<p class="soft">${q.instrument.about}</p>` : ''}
        ${facts([[t('assessment.person'), html`<a href="/people/${q.person}">${q.personLabel || t('person.hidden')}</a>`], [t('assessment.version'), q.instrument.version],
          [t('assessment.assessor'), sheet.assessorLabel], [t('assessment.madeOn'), date(sheet.madeOn)], [t('assessment.completedAt'), sheet.completedAt && sheet.complete ? dateTime(sheet.completedAt) : ''],
          [t('assessment.reopenedBecause'), sheet.reopenedBecause],
          [t('assessment.over.time'), html`<a href="/people/${q.person}/assessments/${q.instrument.code}">${t('assessment.compare')}</a>`]])}</section>
      ${this.choices(q)}${this.body(q)}`;
  }
}

customElements.define('af-assessment', Assessment);
