// @ts-check
/** The waiting lists of the office, and opening one. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { pageHead } from '../kit/page.js';
import { tag } from '../kit/tags.js';
import { labelOf, services, units } from '../kit/words.js';
import { api } from '../api.js';
import { go } from '../router.js';
import { is } from '../session.js';
import '../list/list.js';

const waits = ['APPLICATION', 'MEASURE', 'PLACEMENT', 'GRANT'];

/** The questions a waiting list is described by. */
export async function listFields() {
  const [all, where] = await Promise.all([services(), units()]);
  return [
    { name: 'name', type: 'TEXT', label: t('queue.list.name'), required: true, most: 200 },
    { name: 'unit', type: 'CODE', label: t('queue.list.unit'), help: t('queue.list.unit.help'), required: true, list: true, choices: where },
    { name: 'services', type: 'CODES', label: t('queue.list.services'), required: true, choices: all.filter((s) => waits.includes(s.kind)).map((s) => ({ code: s.code, label: s.label })) },
    { name: 'takesEntries', type: 'BOOLEAN', label: t('queue.list.takes') },
  ];
}

/** @param {any} v */
export const listBody = (v) => ({ name: v.name ?? '', unit: Number(v.unit), services: v.services ?? [], takesEntries: Boolean(v.takesEntries) });

class WaitingLists extends Screen {
  async load() {
    [this.units, this.services] = await Promise.all([units(), services()]);
  }

  async open() {
    let made = { id: 0 };
    const done = await ask({
      title: t('queue.list.new'), values: { takesEntries: true }, groups: [{ fields: await listFields() }],
      save: async (v, key) => { made = await api.post('waiting-lists', listBody(v), { key }); },
    });
    if (done) go(`/waiting-lists/${made.id}/rules`);
  }

  columns() {
    return [
      { label: t('queue.list.name'), cell: (/** @type {any} */ l) => html`<a class="strong" href="/waiting-lists/${l.id}">${l.name}</a> ${l.takesEntries ? '' : tag(t('queue.list.closed'))}` },
      { label: t('queue.list.services'), cell: (/** @type {any} */ l) => l.services.map((/** @type {string} */ code) => (this.services ?? []).find((s) => s.code === code)?.label ?? code).join(', ') },
      { label: t('queue.list.unit'), cell: (/** @type {any} */ l) => labelOf(this.units ?? [], l.unit) },
      { label: t('queue.list.waiting'), num: true, cell: (/** @type {any} */ l) => l.waiting },
    ];
  }

  view() {
    return html`${pageHead({ title: t('queue.lists'), lead: t('queue.lists.lead'),
      acts: is('coordinator') ? html`<button type="button" class="btn btn-primary" @click=${this.open}>${icon('plus')}${t('queue.list.new')}</button>` : '' })}
      <div class="card flush"><af-list .path=${'waiting-lists'} .caption=${t('queue.lists')} .columns=${() => this.columns()} .none=${t('queue.lists.none')}></af-list></div>`;
  }
}

customElements.define('af-waiting-lists', WaitingLists);
