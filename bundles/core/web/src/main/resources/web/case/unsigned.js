// @ts-check
/** The notes one has begun and not signed yet, in all cases; nothing when there are none. */
import { html } from 'lit';
import { Part } from '../kit/element.js';
import { t } from '../kit/language.js';
import { dateTime } from '../kit/value.js';
import { api } from '../api.js';

class Unsigned extends Part {
  static properties = { drafts: { state: true } };

  constructor() {
    super();
    /** @type {any[]} */
    this.drafts = [];
  }

  async firstUpdated() {
    const page = await api.get('note-drafts', { query: { limit: 5 } });
    this.drafts = page.items;
  }

  render() {
    if (!this.drafts.length) return '';
    return html`<section class="card"><div class="card-head"><h2>${t('draft.mine')}</h2></div>
      <ul class="rows">${this.drafts.map((d) => html`<li><a class="grow strong" href="/cases/${d.caseId}/diary">${d.text.slice(0, 80) || t('note.new')}</a><small class="soft">${dateTime(d.savedAt)}</small></li>`)}</ul></section>`;
  }
}

customElements.define('af-unsigned', Unsigned);
