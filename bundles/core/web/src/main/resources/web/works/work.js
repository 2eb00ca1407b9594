// @ts-check
/** The page of one work: where it stands, what may follow, its data, its attendance, its money. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { ask } from '../kit/ask.js';
import { facts, tabBar } from '../kit/page.js';
import { dueTag, secrecyTag, stageTag } from '../kit/tags.js';
import { toast } from '../kit/toast.js';
import { date, money, nothing, period } from '../kit/value.js';
import { instruments, labelOf, services } from '../kit/words.js';
import { api } from '../api.js';
import { areasKnown, bring, placesOf } from '../area/areas.js';
import { particularFields, particularsBody } from './beginning.js';
import { ribbon } from './ribbon.js';
import './work-summary.js';
import './work-details.js';
import './engagements.js';
import './month.js';
import './schedule.js';
import './instalments.js';
import './version.js';
import './plan/plan.js';
import './plan/reviews.js';
import './referral.js';
import '../place/work-places.js';
import './clock.js';
import './order.js';
import './enquiry.js';
import './repayments.js';
import './vouchers.js';
import '../queue/work-waiting.js';
import '../assessment/assessment.js';
import '../money/work-money.js';
import '../area/slot.js';

class WorkPage extends Screen {
  constructor() {
    super();
    /** @type {any} */
    this.sheet = undefined;
    /** @type {{element: string, title: string}[]} */
    this.extra = [];
  }

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
    const sheet = await api.get(`works/${this.params.id}`);
    const [all, file] = await Promise.all([services(), api.get(`cases/${sheet.caseId}`)]);
    const now = all.find((s) => s.code === sheet.service);
    this.service = now && now.version !== sheet.definition ? await api.get(`services/${sheet.service}/versions/${sheet.definition}`) : now;
    this.file = file;
    this.facility = sheet.facility ? await api.get(`facilities/${sheet.facility}`) : undefined;
    this.instruments = sheet.kind === 'ASSESSMENT' ? await instruments(sheet.service.split('.')[0]) : [];
    this.extra = await this.areaTabs(sheet.service);
    this.sheet = sheet;
  }

  /** The tabs that the area of this service brings. @param {string} service */
  async areaTabs(service) {
    const area = service.split('.')[0];
    await areasKnown();
    const found = await Promise.all(placesOf('WORK_TAB').filter((p) => p.area === area).map(async (p) => {
      try {
        const { title, services: only } = await bring(p);
        return !only || only.includes(service) ? [{ element: p.element, title }] : [];
      } catch { return []; }
    }));
    return found.flat();
  }

  /** @param {any} w */
  ofItsKind(w) {
    return [
      [t('work.instrument'), w.instrument ? labelOf(this.instruments ?? [], w.instrument) : ''], [t('work.facility'), this.facility ? html`<a href="/facilities/${this.facility.id}">${this.facility.name}</a>` : ''],
      [t('work.authority'), w.authority ?? ''], [t('work.reference'), w.reference ?? ''], [t('work.notifiedOn'), w.notifiedOn ? date(w.notifiedOn) : ''],
      [t('work.direction'), w.direction ? t(`direction.${w.direction}`) : ''], [t('work.body'), w.body ?? ''],
    ];
  }

  async amend() {
    const w = this.sheet;
    const done = await ask({
      title: t('work.amend'), values: { ...w }, groups: [{ fields: particularFields(w.kind, this.instruments) }],
      save: (/** @type {any} */ v) => api.put(`works/${w.id}/particulars`, particularsBody(w.kind, v), { ifMatch: `"${w.version}"` }),
    });
    if (done) { toast(t('work.saved')); this.reload(); }
  }

  get tab() {
    return this.params.tab ?? 'summary';
  }

  view() {
    const w = this.sheet;
    const holder = this.file.members[0];
    const at = (/** @type {string} */ tab) => `/works/${w.id}${tab === 'summary' ? '' : `/${tab}`}`;
    const own = [
      'summary',
      ...(w.kind === 'ASSESSMENT' ? ['assessment'] : []),
      ...(w.kind === 'PLAN' ? ['plan', 'reviews'] : []),
      ...(w.kind === 'REFERRAL' ? ['referral'] : []),
      ...(w.kind === 'ORDER' ? ['order'] : []),
      ...(w.kind === 'PLACEMENT' || w.kind === 'APPLICATION' ? ['places'] : []),
      ...(['APPLICATION', 'MEASURE', 'PLACEMENT', 'GRANT'].includes(w.kind) ? ['waiting'] : []),
      ...(w.details ? ['details'] : []),
      ...(this.service?.unit ? ['attendance', 'schedule'] : []),
      ...(this.service?.unit || w.kind === 'GRANT' || w.instalments.length ? ['instalments'] : []),
      ...(['APPLICATION', 'MEASURE', 'PLACEMENT', 'GRANT'].includes(w.kind) ? ['means'] : []),
      ...(w.kind === 'GRANT' ? ['vouchers'] : []),
      ...(w.kind === 'GRANT' || w.instalments.some((/** @type {any} */ i) => i.state === 'PAID') ? ['repayments'] : []),
      ...(w.definitions.length > 1 ? ['version'] : []), 'clock', 'history'];
    const tabs = [...own.map((tab) => ({ href: at(tab), label: t(`work.tab.${tab}`), here: tab === this.tab })), ...this.extra.map(({ element, title }) => ({ href: at(element), label: title, here: element === this.tab }))];
    const next = w.deadlines.filter((/** @type {any} */ d) => !d.metOn).sort((/** @type {any} */ a, /** @type {any} */ b) => a.due.localeCompare(b.due))[0];
    return html`<section class="card record"><div class="record-top">
        <div class="page-head"><div><p class="crumb"><a href="/cases">${t('cases.title')}</a> / <a href="/cases/${w.caseId}"><span class="tabular">${this.file.number}</span> ${holder ? holder.label || t('person.hidden') : ''}</a> / ${t(`kind.${w.kind}`)}</p>
          <h1 tabindex="-1">${w.serviceLabel}</h1></div>
          <div class="buttons">${w.mayWrite && particularFields(w.kind).length ? html`<button type="button" class="btn btn-outline-primary" @click=${this.amend}>${icon('pencil')}${t('work.amend')}</button>` : ''}<button type="button" class="btn btn-outline-primary" @click=${() => print()}>${icon('print')}${t('action.print')}</button></div></div>
        ${w.installed ? '' : html`<p class="note note-amber" role="status">${icon('plug')}<span>${t('area.absent.text')}</span></p>`}
        ${w.installed && w.mayWrite && w.definition < Math.max(...w.definitions) ? html`<p class="note" role="status">${icon('info-circle')}<span>${t('version.older', { version: w.definition, newest: Math.max(...w.definitions) })} <a href=${at('version')}>${t('version.look')}</a></span></p>` : ''}
        ${facts([
          [t('case.holder'), holder ? html`<a href="/people/${holder.person}">${holder.label || t('person.hidden')}</a>` : nothing],
          [t('work.step'), stageTag(w.stage, w.stepLabel)], [t('work.period'), html`<span class="tabular">${period({ from: w.from, until: w.until })}</span>`],
          [t('work.outcome'), w.outcomeLabel ?? ''], [t('work.provider'), w.provider ?? ''], ...this.ofItsKind(w), [t('work.receivedOn'), w.receivedOn ? date(w.receivedOn) : ''],
          [t('work.amount'), w.amount === undefined ? '' : `${money(w.amount)} ${t(`rhythm.${w.rhythm}`).toLowerCase()}`],
          [t('case.nextDeadline'), next ? html`${next.label} ${dueTag(next.due)}` : nothing],
          [t('case.manager'), this.file.manager || ''], [t('person.secrecy'), w.secrecy === 'ORDINARY' ? '' : secrecyTag(w.secrecy)],
        ])}<br>${ribbon(w, this.service)}</div>
        ${tabBar(tabs, t('work.tabs'))}</section>
      ${this.body(w)}`;
  }

  /** @param {any} w */
  body(w) {
    const changed = () => this.reload();
    if (this.tab === 'plan' && w.kind === 'PLAN') return html`<af-plan .sheet=${w} @changed=${changed}></af-plan>`;
    if (this.tab === 'reviews' && w.kind === 'PLAN') return html`<af-plan-reviews .sheet=${w} @changed=${changed}></af-plan-reviews>`;
    if (this.tab === 'assessment') return html`<af-assessment .sheet=${w} .file=${this.file}></af-assessment>`;
    if (this.tab === 'details') return html`<af-work-details .sheet=${w} .service=${this.service} @changed=${changed}></af-work-details>`;
    if (this.tab === 'attendance') return html`<af-month .sheet=${w} .service=${this.service} @changed=${changed}></af-month><br><af-engagements .sheet=${w}></af-engagements>`;
    if (this.tab === 'schedule') return html`<af-schedule .sheet=${w} .service=${this.service} .holder=${this.file.members[0]?.person}></af-schedule>`;
    if (this.tab === 'instalments') return html`<af-instalments .sheet=${w} .mayPay=${this.file.mayWrite} @changed=${changed}></af-instalments><br><af-work-money .sheet=${w} @changed=${changed}></af-work-money>`;
    if (this.tab === 'referral') return html`<af-referral .work=${w.id} @changed=${changed}></af-referral>`;
    if (this.tab === 'places') return html`<af-work-places .sheet=${w} .file=${this.file} @changed=${changed}></af-work-places>`;
    if (this.tab === 'clock') return html`<af-work-clock .work=${w.id} @changed=${changed}></af-work-clock>`;
    if (this.tab === 'order' && w.kind === 'ORDER') return html`<af-order .work=${w.id} @changed=${changed}></af-order>`;
    if (this.tab === 'means') return html`<af-enquiry .work=${w.id}></af-enquiry>`;
    if (this.tab === 'vouchers') return html`<af-vouchers .sheet=${w} @changed=${changed}></af-vouchers>`;
    if (this.tab === 'repayments') return html`<af-repayments .sheet=${w} @changed=${changed}></af-repayments>`;
    if (this.tab === 'waiting') return html`<af-work-waiting .sheet=${w}></af-work-waiting>`;
    if (this.tab === 'version') return html`<af-work-version .sheet=${w} @changed=${changed}></af-work-version>`;
    if (this.tab === 'history') return html`<af-work-history .sheet=${w}></af-work-history>`;
    if (this.tab !== 'summary') return html`<af-slot .name=${'WORK_TAB'} .only=${this.tab} .about=${{ work: w.id, sheet: w }}></af-slot>`;
    return html`<af-work-summary .sheet=${w} .service=${this.service} @changed=${changed}></af-work-summary>`;
  }
}

customElements.define('af-work', WorkPage);
