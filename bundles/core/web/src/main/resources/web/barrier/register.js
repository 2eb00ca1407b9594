// @ts-check
/** Barriers of those I answer for: between whom, why, until when, and who asked for what is behind. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { pageHead } from '../kit/page.js';
import { query, remember } from '../router.js';
import { barrierColumns } from './columns.js';
import '../list/list.js';
import '../list/filter.js';

class Barriers extends Screen {
  static properties = { filter: { state: true } };

  constructor() {
    super();
    /** @type {Record<string, any>} */
    this.filter = { standing: query().standing };
  }

  /** @param {Record<string, any>} change */
  narrow(change) {
    this.filter = { ...this.filter, ...change };
    remember(this.filter);
  }

  again() {
    for (const list of this.querySelectorAll('af-list')) /** @type {any} */ (list).reload();
  }

  view() {
    return html`${pageHead({ crumb: html`<a href="/cases">${t('cases.title')}</a>`, title: t('barrier.title'), lead: t('barrier.lead'), acts: html`
        <button type="button" class="btn btn-outline-primary" @click=${() => print()}>${icon('print')}${t('action.print')}</button>` })}
      <div class="card flush"><div class="filters">
          <af-filter .label=${t('barrier.state')} .value=${this.filter.standing ? 'standing' : ''} .choices=${[{ code: 'standing', label: t('barrier.standing') }]} @choose=${(/** @type {any} */ e) => this.narrow({ standing: e.detail === 'standing' || undefined })}></af-filter>
        </div>
        <af-list .path=${'barriers'} .query=${this.filter} .caption=${t('barrier.title')} .columns=${() => barrierColumns(() => this.again(), true)} .none=${t('barrier.none')}></af-list></div>`;
  }
}

customElements.define('af-barriers', Barriers);
