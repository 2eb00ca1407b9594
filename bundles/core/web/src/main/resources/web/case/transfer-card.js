// @ts-check
/** On my day: transfers that wait for my answer, and those nobody answered in time. Nothing when there are none. */
import { html } from 'lit';
import { Part } from '../kit/element.js';
import { t } from '../kit/language.js';
import { dueTag } from '../kit/tags.js';
import { api } from '../api.js';

class TransferCard extends Part {
  static properties = { waiting: { state: true } };

  constructor() {
    super();
    /** @type {any[]} */
    this.waiting = [];
  }

  async firstUpdated() {
    const page = await api.get('transfers', { query: { state: 'PROPOSED', limit: 20 } });
    this.waiting = page.items.filter((/** @type {any} */ x) => x.late || (x.mayAnswer && x.unit));
  }

  render() {
    if (!this.waiting.length) return '';
    return html`<section class="card"><div class="card-head"><h2>${t('transfers.open')}</h2><a href="/transfers">${t('day.all')}</a></div>
      <ul class="rows">${this.waiting.map((x) => html`<li><span class="grow"><a class="strong tabular" href="/transfers">${x.caseNumber}</a> ${x.holderLabel}<br><small class="soft">${x.fromLabel} → ${x.toLabel}</small></span><span class="end">${dueTag(x.answerBy)}</span></li>`)}</ul></section>`;
  }
}

customElements.define('af-transfer-card', TransferCard);
