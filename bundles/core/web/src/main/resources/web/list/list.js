// @ts-check
/** A list read page by page after a key, walked with J and K, opened with Enter; empty and failing are said. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { shortcut } from '../kit/keys.js';
import { empty, failed, waiting } from '../kit/states.js';
import { api } from '../api.js';

/** @typedef {{label: string, cell: (row: any) => unknown, num?: boolean}} Column */

class List extends Screen {
  static properties = {
    path: { attribute: false }, query: { attribute: false }, columns: { attribute: false }, caption: { attribute: false },
    none: { attribute: false }, rows: { state: true }, next: { state: true }, limit: { attribute: false },
  };

  constructor() {
    super();
    this.path = '';
    /** @type {Record<string, any>} */
    this.query = {};
    /** @type {() => Column[]} */
    this.columns = () => [];
    this.caption = '';
    /** @type {unknown} */
    this.none = '';
    /** @type {any[]} */
    this.rows = [];
    /** @type {string | undefined} */
    this.next = undefined;
    this.limit = 50;
  }

  connectedCallback() {
    super.connectedCallback();
    this.stopKeys = [shortcut('j', () => t('keys.next'), () => this.step(1)), shortcut('k', () => t('keys.previous'), () => this.step(-1))];
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.stopKeys?.forEach((stop) => stop());
  }

  /** @param {Map<string, any>} changed */
  willUpdate(changed) {
    const moved = changed.has('query') && this.hasUpdated && JSON.stringify(changed.get('query')) !== JSON.stringify(this.query);
    if (moved || (changed.has('path') && this.hasUpdated)) this.reload();
  }

  async load() {
    // Coming back to a list that had been read further: read as far again.
    const limit = Math.min(200, Math.max(this.limit, history.state?.rows ?? 0));
    const page = await api.get(this.path, { query: { ...this.query, limit } });
    this.rows = page.items;
    this.next = page.next;
    this.dispatchEvent(new CustomEvent('read', { detail: page }));
  }

  async more() {
    const page = await api.get(this.path, { query: { ...this.query, limit: this.limit, after: this.next } });
    const first = this.rows.length;
    this.rows = [...this.rows, ...page.items];
    this.next = page.next;
    history.replaceState({ ...history.state, rows: this.rows.length }, '');
    await this.updateComplete;
    this.links()[first]?.focus();
  }

  /** @returns {HTMLElement[]} the first link of each row */
  links() {
    return [...this.querySelectorAll('tbody tr')].flatMap((row) => { const link = row.querySelector('a'); return link ? [link] : []; });
  }

  /** @param {number} by */
  step(by) {
    const links = this.links();
    const at = links.findIndex((link) => link.closest('tr')?.contains(document.activeElement));
    links[Math.max(0, Math.min(links.length - 1, at < 0 ? 0 : at + by))]?.focus();
  }

  render() {
    if (this.state === 'waiting') return html`<div>${waiting()}</div>`;
    if (this.state === 'failed') return failed(this.fault, () => this.reload());
    if (!this.rows.length) return typeof this.none === 'string' ? empty(this.none || t('list.none')) : this.none;
    const columns = this.columns();
    return html`<div class="scroll" role="region" tabindex="0" aria-label=${this.caption}><table class="list"><caption class="visually-hidden">${this.caption}</caption>
      <thead><tr>${columns.map((c) => html`<th scope="col" class=${c.num ? 'num' : ''}>${c.label}</th>`)}</tr></thead>
      <tbody>${this.rows.map((row) => html`<tr>${columns.map((c) => html`<td class=${c.num ? 'num' : ''}>${c.cell(row)}</td>`)}</tr>`)}</tbody></table></div>
      <div class="list-foot"><span role="status">${t(this.next ? 'list.shown.more' : 'list.shown', { count: this.rows.length })}</span>
        ${this.next ? html`<button type="button" class="btn btn-outline-primary btn-sm" @click=${this.more}>${t('list.more')}</button>` : ''}
        <span class="keys"><kbd>J</kbd> <kbd>K</kbd> ${t('list.keys.move')} <kbd>${t('keys.enter.key')}</kbd> ${t('list.keys.open')}</span></div>`;
  }
}

customElements.define('af-list', List);
