// @ts-check
/** How long this file is kept, and whether somebody holds it back from disposal. */
import { html } from 'lit';
import { Part } from '../kit/element.js';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { facts } from '../kit/page.js';
import { toast } from '../kit/toast.js';
import { date } from '../kit/value.js';
import { codes, labelOf } from '../kit/words.js';
import { api } from '../api.js';

class Keeping extends Part {
  static properties = { file: { attribute: false }, keeping: { state: true } };

  constructor() {
    super();
    /** @type {any} */
    this.file = undefined;
    /** @type {any} */
    this.keeping = undefined;
    /** @type {{code: string, label: string}[]} */
    this.classes = [];
  }

  async firstUpdated() {
    this.classes = await codes('archive-class').catch(() => []);
    this.keeping = await api.get(`cases/${this.file.id}/retention`).catch(() => undefined);
  }

  async change() {
    const k = this.keeping;
    let now = k;
    const done = await ask({
      title: t('retention.file'), values: { archiveClass: k.archiveClass, held: k.held, heldBecause: k.heldBecause },
      groups: [{ fields: [
        { name: 'archiveClass', type: 'CODE', label: t('retention.class'), required: true, list: true, choices: this.classes },
        { name: 'held', type: 'BOOLEAN', label: t('retention.hold') },
        { name: 'heldBecause', type: 'TEXT', label: t('retention.heldBecause'), most: 1000 }] }],
      save: async (v, key) => { now = await api.put(`cases/${this.file.id}/retention`, { archiveClass: v.archiveClass ?? '', held: v.held === true, heldBecause: v.heldBecause ?? '' }, { key, ifMatch: `"${k.version}"` }); },
    });
    if (done) { this.keeping = now; toast(t('retention.saved')); }
  }

  render() {
    const k = this.keeping;
    if (!k) return html``;
    return html`<section class="card"><div class="card-head"><h2>${t('retention.file')}</h2>${k.mayWrite ? html`<button type="button" class="btn btn-outline-primary btn-sm" aria-label="${t('action.edit')}: ${t('retention.file')}" @click=${() => this.change()}>${t('action.edit')}</button>` : ''}</div>
      ${facts([[t('retention.class'), labelOf(this.classes, k.archiveClass)], [t('retention.kept'), k.forGood || k.years === undefined ? t('retention.forGood') : t('retention.forYears', { years: k.years })], [t('retention.until'), k.until ? date(k.until) : ''], [t('retention.heldBecause'), k.heldBecause]])}</section>`;
  }
}

customElements.define('af-case-keeping', Keeping);
