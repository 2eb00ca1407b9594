// @ts-check
/** What happened in a case, newest first, as the event log tells it. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { empty } from '../kit/states.js';
import { date, time } from '../kit/value.js';
import { api } from '../api.js';

class Timeline extends Screen {
  static properties = { case: { attribute: false }, entries: { state: true } };

  constructor() {
    super();
    this.case = 0;
    /** @type {any[]} */
    this.entries = [];
    /** @type {string | undefined} */
    this.next = undefined;
  }

  async load() {
    const page = await api.get(`cases/${this.case}/timeline`, { query: { limit: 50 } });
    this.entries = page.items;
    this.next = page.next;
  }

  async more() {
    const page = await api.get(`cases/${this.case}/timeline`, { query: { limit: 50, after: this.next } });
    this.next = page.next;
    this.entries = [...this.entries, ...page.items];
  }

  /** @param {string} type */
  tint(type) {
    if (/refused|missed|withdrawn|reopened/.test(type)) return 'dot-amber';
    return /closed|paid|confirmed/.test(type) ? 'dot-green' : '';
  }

  view() {
    return html`<section class="card"><div class="card-head"><h2>${t('case.tab.timeline')}</h2></div>
      ${this.entries.length ? html`<ol class="timeline">${this.entries.map((e) => html`<li><time datetime=${e.at}>${date(e.at)}<br>${time(e.at)}</time><span class="dot ${this.tint(e.type)}"></span><div>
        <h3>${e.work ? html`<a href="/works/${e.work}">${e.text ?? e.type}</a>` : e.text ?? e.type}</h3><small class="soft">${e.by}</small></div></li>`)}</ol>` : empty(t('timeline.none'))}
      ${this.next ? html`<button type="button" class="btn btn-outline-primary" @click=${this.more}>${t('list.more')}</button>` : ''}</section>`;
  }
}

customElements.define('af-timeline', Timeline);
