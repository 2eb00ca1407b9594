// @ts-check
/** A board of an area: what is on offer now, until when; everybody who works with people reads and writes. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { pageHead } from '../kit/page.js';
import { empty } from '../kit/states.js';
import { tag } from '../kit/tags.js';
import { toast } from '../kit/toast.js';
import { date, daysTo } from '../kit/value.js';
import { api } from '../api.js';

class Board extends Screen {
  static properties = { expired: { state: true }, notices: { state: true } };

  constructor() {
    super();
    this.expired = false;
    /** @type {any[]} */
    this.notices = [];
  }

  get path() {
    return `boards/${this.params.board}/notices`;
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

  /** @param {Map<string, any>} changed */
  willUpdate(changed) {
    if ((changed.has('expired') || changed.has('params')) && this.hasUpdated) this.reload();
  }

  async load() {
    const [boards, page] = await Promise.all([api.get('boards'), api.get(this.path, { query: { expired: this.expired || undefined, limit: 100 } })]);
    this.label = boards.items.find((/** @type {any} */ b) => b.code === this.params.board)?.label ?? this.params.board;
    this.notices = page.items;
  }

  /** @param {any} [notice] */
  async write(notice) {
    const done = await ask({
      title: notice ? t('notice.edit') : t('notice.new'), values: notice ?? {}, action: notice ? t('action.save') : t('notice.post'),
      groups: [{ fields: [
        { name: 'title', type: 'TEXT', label: t('notice.title'), required: true, most: 200, wide: true },
        { name: 'text', type: 'TEXT', label: t('notice.text'), most: 4000 },
        { name: 'link', type: 'TEXT', label: t('notice.link'), help: t('notice.link.help'), most: 300, wide: true },
        { name: 'until', type: 'DATE', label: t('notice.until'), help: t('notice.until.help') },
      ] }],
      save: (v, key) => {
        const body = { title: v.title, text: v.text ?? '', link: v.link ?? '', until: v.until };
        return notice ? api.put(`${this.path}/${notice.id}`, body, { ifMatch: `"${notice.version}"` }) : api.post(this.path, body, { key });
      },
    });
    if (done) { toast(t('notice.saved')); this.reload(); }
  }

  /** @param {any} notice */
  async withdraw(notice) {
    const done = await ask({ title: t('notice.withdraw'), text: html`<p>${notice.title}</p>`, action: t('notice.withdraw'), save: () => api.delete(`${this.path}/${notice.id}`, { ifMatch: `"${notice.version}"` }) });
    if (done) { toast(t('notice.withdrawn')); this.reload(); }
  }

  view() {
    return html`${pageHead({ crumb: html`<a href="/catalogue">${t('catalogue.title')}</a>`, title: this.label, lead: t('board.lead'), acts: html`<button type="button" class="btn btn-primary" @click=${() => this.write()}>${icon('plus')}${t('notice.new')}</button>` })}
      <label class="check"><input type="checkbox" .checked=${this.expired} @change=${(/** @type {any} */ e) => { this.expired = e.target.checked; }}>${t('board.expired')}</label>
      <div class="halves">${this.notices.map((n) => html`<article class="card"><div class="card-head"><h2>${n.title}</h2>${n.until ? daysTo(n.until) < 0 ? tag(t('notice.over', { date: date(n.until) }), 'red') : tag(t('notice.valid', { date: date(n.until) }), daysTo(n.until) < 8 ? 'amber' : 'green') : ''}</div>
        <p class="pre">${n.text}</p>${/^https?:\/\//.test(n.link) ? html`<p><a href=${n.link} target="_blank" rel="noopener noreferrer">${n.link} ${icon('external-link')}</a></p>` : ''}
        <br><div class="buttons"><small class="soft">${n.by} · ${date(n.at)}</small>
          <button type="button" class="btn btn-link btn-sm" aria-label="${t('action.edit')}: ${n.title}" @click=${() => this.write(n)}>${t('action.edit')}</button>
          <button type="button" class="btn btn-link btn-sm" aria-label="${t('notice.withdraw')}: ${n.title}" @click=${() => this.withdraw(n)}>${t('notice.withdraw')}</button></div></article>`)}</div>
      ${this.notices.length ? '' : html`<div class="card">${empty(t('board.none'))}</div>`}`;
  }
}

customElements.define('af-board', Board);
