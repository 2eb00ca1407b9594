// @ts-check
/** Cases: mine, of a unit, in a state; the filters stand in the address. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { shortcut } from '../kit/keys.js';
import { pageHead } from '../kit/page.js';
import { units } from '../kit/words.js';
import { go, query, remember } from '../router.js';
import { caseColumns } from './columns.js';
import '../list/list.js';
import '../list/filter.js';

const states = ['DRAFT', 'ASSIGNED', 'IN_CHARGE', 'SUSPENDED', 'CLOSED', 'ARCHIVED'];

class Cases extends Screen {
  static properties = { filter: { state: true } };

  constructor() {
    super();
    const { mine, unit, state } = query();
    /** @type {Record<string, any>} */
    this.filter = { mine, unit, state };
  }

  connectedCallback() {
    super.connectedCallback();
    this.stopKeys = shortcut('n', () => t('case.new'), () => go('/cases/new'));
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.stopKeys?.();
  }

  async load() {
    this.units = await units();
  }

  /** @param {Record<string, any>} change */
  narrow(change) {
    this.filter = { ...this.filter, ...change };
    remember(this.filter);
  }

  view() {
    const { mine, unit, state } = this.filter;
    const narrowed = unit || state;
    return html`${pageHead({ title: t('cases.title'), acts: html`<a class="btn btn-outline-primary" href="/break-glass">${t('glass.title')}</a> <a class="btn btn-outline-primary" href="/barriers">${t('barrier.title')}</a> <a class="btn btn-outline-primary" href="/transfers">${t('transfers.title')}</a> <a class="btn btn-primary" href="/cases/new">${icon('plus')}${t('case.new')} <kbd>N</kbd></a>` })}
      <div class="card flush">
        <nav class="tabs" aria-label=${t('cases.views')}>${[['', 'cases.all'], ['true', 'cases.mine']].map(([value, label]) => html`<a href="/cases${value ? '?mine=true' : ''}" aria-current=${(mine ?? '') === value ? 'page' : 'false'}
          @click=${(/** @type {Event} */ e) => { e.preventDefault(); this.narrow({ mine: value || undefined }); }}>${t(label)}</a>`)}</nav>
        <div class="filters">
          <af-filter .label=${t('case.state')} .value=${state ?? ''} .choices=${states.map((code) => ({ code, label: t(`case.state.${code}`) }))} @choose=${(/** @type {any} */ e) => this.narrow({ state: e.detail })}></af-filter>
          <af-filter .label=${t('case.unit')} .value=${unit ?? ''} .choices=${this.units ?? []} @choose=${(/** @type {any} */ e) => this.narrow({ unit: e.detail })}></af-filter>
          ${narrowed ? html`<button type="button" class="btn btn-link btn-sm" @click=${() => this.narrow({ unit: undefined, state: undefined })}>${t('list.clear')}</button>` : ''}
        </div>
        <af-list .path=${'cases'} .query=${this.filter} .caption=${t('cases.title')} .columns=${caseColumns}
          .none=${html`<div class="state"><p>${narrowed ? t('list.narrowed') : t('cases.none')}</p>${narrowed ? html`<div class="buttons"><button type="button" class="btn btn-primary" @click=${() => this.narrow({ unit: undefined, state: undefined })}>${t('list.clear')}</button></div>` : ''}</div>`}></af-list></div>`;
  }
}

customElements.define('af-cases', Cases);
