// @ts-check
/** Reports: to be screened, to be assigned, mine, to be answered, all; the view and the unit stand in the address. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { shortcut } from '../kit/keys.js';
import { pageHead } from '../kit/page.js';
import { iso } from '../kit/value.js';
import { codes, units } from '../kit/words.js';
import { go, query, remember } from '../router.js';
import { reportColumns } from './columns.js';
import '../list/list.js';
import '../list/filter.js';

const views = ['screen', 'assign', 'mine', 'reply', 'all'];

class Reports extends Screen {
  static properties = { filter: { state: true } };

  constructor() {
    super();
    const { view, unit } = query();
    /** @type {Record<string, any>} */
    this.filter = { view: views.includes(view) ? view : undefined, unit };
  }

  connectedCallback() {
    super.connectedCallback();
    this.stopKeys = shortcut('n', () => t('report.new'), () => go('/reports/new'));
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.stopKeys?.();
  }

  async load() {
    const [senders, all] = await Promise.all([codes('report-sender'), units()]);
    this.lists = { senders, units: all };
  }

  /** @param {Record<string, any>} change */
  narrow(change) {
    this.filter = { ...this.filter, ...change };
    remember(this.filter);
  }

  asked() {
    const { view = 'screen', unit } = this.filter;
    const soon = new Date(Date.now() + 14 * 86400000);
    const of = /** @type {Record<string, any>} */ ({ screen: { state: 'RECEIVED' }, assign: { state: 'SCREENED' }, mine: { mine: true }, reply: { replyDue: iso(soon) }, all: {} });
    return { ...of[view], unit };
  }

  view() {
    const { view = 'screen', unit } = this.filter;
    const l = /** @type {any} */ (this.lists);
    return html`${pageHead({ title: t('reports.title'), lead: t('reports.lead'), acts: html`<a class="btn btn-primary" href="/reports/new">${icon('plus')}${t('report.new')} <kbd>N</kbd></a>` })}
      <div class="card flush">
        <nav class="tabs" aria-label=${t('cases.views')}>${views.map((name) => html`<a href="/reports?view=${name}" aria-current=${name === view ? 'page' : 'false'}
          @click=${(/** @type {Event} */ e) => { e.preventDefault(); this.narrow({ view: name === 'screen' ? undefined : name }); }}>${t(`reports.view.${name}`)}</a>`)}</nav>
        <div class="filters"><af-filter .label=${t('case.unit')} .value=${unit ?? ''} .choices=${l.units} @choose=${(/** @type {any} */ e) => this.narrow({ unit: e.detail })}></af-filter></div>
        <af-list .path=${'reports'} .query=${this.asked()} .caption=${t(`reports.view.${view}`)} .columns=${reportColumns(l)} .none=${t(unit ? 'list.narrowed' : `reports.none.${view}`)}></af-list></div>`;
  }
}

customElements.define('af-reports', Reports);
