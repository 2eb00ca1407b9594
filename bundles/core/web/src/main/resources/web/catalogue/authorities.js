// @ts-check
/** The dated register of authorities: who gives orders, until when, and who goes on with its proceedings. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { pageHead } from '../kit/page.js';
import { toast } from '../kit/toast.js';
import { span } from '../kit/value.js';
import { codes, labelOf } from '../kit/words.js';
import { api } from '../api.js';
import { is } from '../session.js';
import '../list/list.js';

class Authorities extends Screen {
  static properties = { text: { state: true } };

  constructor() {
    super();
    this.text = '';
    /** @type {{code: string, label: string}[]} */
    this.kinds = [];
    /** @type {{code: string, label: string}[]} */
    this.others = [];
  }

  async load() {
    const [kinds, all] = await Promise.all([codes('authority-kind'), api.get('authorities', { query: { limit: 200 } })]);
    this.kinds = kinds;
    this.others = all.items.map((/** @type {any} */ a) => ({ code: String(a.id), label: a.name }));
  }

  /** @param {any} [a] */
  async write(a) {
    const done = await ask({
      title: t(a ? 'authority.edit' : 'authority.new'), wide: true, values: a ? { ...a, successor: a.successor ? String(a.successor) : undefined } : {}, groups: [{ fields: [
        { name: 'name', type: 'TEXT', label: t('authority.name'), required: true, most: 200 }, { name: 'kind', type: 'CODE', label: t('authority.kind'), required: true, choices: this.kinds, list: true },
        { name: 'place', type: 'TEXT', label: t('authority.place'), most: 120 }, { name: 'from', type: 'DATE', label: t('authority.from') }, { name: 'until', type: 'DATE', label: t('authority.until') },
        { name: 'successor', type: 'CODE', label: t('authority.successor'), help: t('authority.successor.help'), choices: this.others, list: true },
      ] }],
      save: (v, key) => {
        const body = { name: v.name ?? '', kind: v.kind ?? '', place: v.place ?? '', from: v.from, until: v.until, successor: v.successor ? Number(v.successor) : undefined };
        return a ? api.put(`authorities/${a.id}`, body, { ifMatch: `"${a.version}"` }) : api.post('authorities', body, { key });
      },
    });
    if (done) { toast(t('authority.saved')); this.reload(); }
  }

  view() {
    const columns = () => [
      { label: t('authority.name'), cell: (/** @type {any} */ a) => is('coordinator') ? html`<button type="button" class="btn btn-link" @click=${() => this.write(a)}>${a.name}</button>` : a.name },
      { label: t('authority.kind'), cell: (/** @type {any} */ a) => labelOf(this.kinds, a.kind) }, { label: t('authority.place'), cell: (/** @type {any} */ a) => a.place },
      { label: t('authority.validity'), cell: (/** @type {any} */ a) => span(a) }, { label: t('authority.successor'), cell: (/** @type {any} */ a) => a.successorName ?? '' },
    ];
    return html`${pageHead({ title: t('authorities.title'), lead: t('authorities.lead'),
      acts: is('coordinator') ? html`<button type="button" class="btn btn-primary" @click=${() => this.write()}>${icon('plus')}${t('authority.new')}</button>` : '' })}
      <div class="card flush"><div class="filters"><div class="field"><label for="authority-q">${t('authority.find')}</label><input id="authority-q" class="input" type="search" autocomplete="off" .value=${this.text}
        @input=${(/** @type {any} */ e) => { this.text = e.target.value; }}></div></div>
        <af-list .path=${'authorities'} .query=${{ q: this.text || undefined }} .caption=${t('authorities.title')} .columns=${columns} .none=${t(this.text ? 'list.narrowed' : 'authorities.none')}></af-list></div>`;
  }
}

customElements.define('af-authorities', Authorities);
