// @ts-check
/** The emergency desk: who is on call, what waits to be accepted, what happened so far. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { shortcut } from '../kit/keys.js';
import { pageHead } from '../kit/page.js';
import { dateTime } from '../kit/value.js';
import { codes, labelOf, units } from '../kit/words.js';
import { go, query, remember } from '../router.js';
import { is } from '../session.js';
import { emergencyState, riskTag } from './emergency-tags.js';
import '../list/list.js';
import '../list/filter.js';
import './on-call.js';
import './waiting.js';

const states = ['OPEN', 'HANDED_OVER', 'REFUSED', 'ACCEPTED', 'CLOSED'];

class Emergencies extends Screen {
  static properties = { filter: { state: true } };

  constructor() {
    super();
    const { state, unit } = query();
    /** @type {Record<string, any>} */
    this.filter = { state: states.includes(state) ? state : undefined, unit };
  }

  connectedCallback() {
    super.connectedCallback();
    this.stopKeys = shortcut('n', () => t('emergency.new'), () => is('worker', 'coordinator') && go('/emergencies/new'));
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.stopKeys?.();
  }

  async load() {
    const [callers, targets, risks, all] = await Promise.all([codes('emergency-caller'), codes('emergency-target'), codes('emergency-risk'), units()]);
    this.lists = { callers, targets, risks, units: all };
  }

  /** @param {Record<string, any>} change */
  narrow(change) {
    this.filter = { ...this.filter, ...change };
    remember(this.filter);
  }

  columns() {
    const l = /** @type {any} */ (this.lists);
    return () => [
      { label: t('emergency.happenedAt'), cell: (/** @type {any} */ e) => html`<a class="strong tabular" href="/emergencies/${e.id}">${dateTime(e.happenedAt)}</a>` },
      { label: t('emergency.place'), cell: (/** @type {any} */ e) => e.place },
      { label: t('emergency.target'), cell: (/** @type {any} */ e) => labelOf(l.targets, e.target) },
      { label: t('emergency.risk'), cell: (/** @type {any} */ e) => riskTag(e.risk, labelOf(l.risks, e.risk)) },
      { label: t('case.state'), cell: (/** @type {any} */ e) => emergencyState(e.state) },
      { label: t('emergency.handedTo'), cell: (/** @type {any} */ e) => (e.handedTo ? labelOf(l.units, e.handedTo) : '') },
      { label: t('emergency.recordedBy'), cell: (/** @type {any} */ e) => e.recordedBy },
    ];
  }

  view() {
    const { state, unit } = this.filter;
    const l = /** @type {any} */ (this.lists);
    return html`${pageHead({ title: t('emergency.title'), lead: t('emergency.lead'), acts: html`<a class="btn btn-outline-primary" href="/rota">${icon('calendar')}${t('rota.title')}</a>
        ${is('worker', 'coordinator') ? html`<a class="btn btn-primary" href="/emergencies/new">${icon('plus')}${t('emergency.new')} <kbd>N</kbd></a>` : ''}` })}
      <div class="split"><af-waiting></af-waiting><af-on-call></af-on-call></div>
      <div class="card flush"><div class="card-head"><h2>${t('emergency.register')}</h2></div><div class="filters">
        <af-filter .label=${t('case.state')} .value=${state ?? ''} .choices=${states.map((code) => ({ code, label: t(`emergency.state.${code}`) }))} @choose=${(/** @type {any} */ e) => this.narrow({ state: e.detail })}></af-filter>
        <af-filter .label=${t('case.unit')} .value=${unit ?? ''} .choices=${l.units} @choose=${(/** @type {any} */ e) => this.narrow({ unit: e.detail })}></af-filter></div>
        <af-list .path=${'emergencies'} .query=${this.filter} .caption=${t('emergency.register')} .columns=${this.columns()} .none=${t(state || unit ? 'list.narrowed' : 'emergency.none')}></af-list></div>`;
  }
}

customElements.define('af-emergencies', Emergencies);
