// @ts-check
/** The reports of a person or a case, as a card; nothing where there are none. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { date } from '../kit/value.js';
import { codes, labelOf } from '../kit/words.js';
import { api } from '../api.js';
import { reportState, urgencyTag } from './report-tags.js';

class ReportCard extends Screen {
  static properties = { query: { attribute: false } };

  constructor() {
    super();
    /** @type {Record<string, any>} */
    this.query = {};
    /** @type {any[]} */
    this.reports = [];
  }

  async load() {
    const [senders, page] = await Promise.all([codes('report-sender'), api.get('reports', { query: { ...this.query, limit: 20 } })]);
    this.senders = senders;
    this.reports = page.items;
  }

  view() {
    if (!this.reports.length) return '';
    return html`<section class="card"><div class="card-head"><h2>${t('reports.title')}</h2></div><ul class="rows">${this.reports.map((r) => html`<li>
      <span class="grow"><a class="strong" href="/reports/${r.id}">${labelOf(this.senders ?? [], r.sender)}</a><br><small class="soft tabular">${date(r.receivedOn)} ${r.protocol}</small></span>
      <span class="end">${urgencyTag(r.urgency)} ${reportState(r.state)}</span></li>`)}</ul></section>`;
  }
}

customElements.define('af-report-card', ReportCard);
