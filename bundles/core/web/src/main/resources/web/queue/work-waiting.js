// @ts-check
/** The waiting lists a work waits in, and entering one. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { empty } from '../kit/states.js';
import { dueTag } from '../kit/tags.js';
import { date, iso } from '../kit/value.js';
import { api } from '../api.js';
import { go } from '../router.js';
import { entryTag, factBody, factFields, factNames, points } from './queue-tags.js';

class WorkWaiting extends Screen {
  static properties = { sheet: { attribute: false } };

  constructor() {
    super();
    /** @type {any} */
    this.sheet = undefined;
  }

  async load() {
    const [entries, lists] = await Promise.all([api.get(`works/${this.sheet.id}/waiting-list-entries`), api.get('waiting-lists', { query: { service: this.sheet.service, limit: 200 } })]);
    this.entries = entries.items;
    const waits = this.entries.filter((/** @type {any} */ e) => e.state !== 'LEFT').map((/** @type {any} */ e) => e.list);
    this.lists = lists.items.filter((/** @type {any} */ l) => l.takesEntries && l.inForce && !waits.includes(l.id));
  }

  /** @param {any} list */
  async enter(list) {
    const { rules } = await api.get(`waiting-lists/${list.id}/rules/${list.inForce}`);
    let made = { id: 0 };
    const done = await ask({
      title: t('queue.enter.title', { name: list.name }), values: { enteredOn: this.sheet.receivedOn ?? iso() }, names: factNames(rules),
      groups: [{ fields: [{ name: 'enteredOn', type: 'DATE', label: t('queue.enteredOn'), help: t('queue.enteredOn.help'), past: true }, ...factFields(rules)] }],
      action: t('queue.enter'),
      save: async (v, key) => { made = await api.post(`waiting-lists/${list.id}/entries`, { work: this.sheet.id, enteredOn: v.enteredOn, facts: factBody(rules, v) }, { key }); },
    });
    if (done) go(`/waiting-list-entries/${made.id}`);
  }

  view() {
    const { entries = [], lists = [] } = /** @type {any} */ (this);
    const open = this.sheet.mayWrite && ['DRAFT', 'WAITING'].includes(this.sheet.stage);
    return html`<section class="card flush"><div class="card-head"><h2>${t('queue.ofWork')}</h2></div>
      ${entries.length ? html`<div class="scroll" role="region" tabindex="0" aria-label=${t('queue.ofWork')}><table class="list"><caption class="visually-hidden">${t('queue.ofWork')}</caption>
        <thead><tr><th scope="col">${t('queue.list.name')}</th><th scope="col">${t('queue.entry.state')}</th><th scope="col" class="num">${t('queue.rank')}</th><th scope="col" class="num">${t('queue.points')}</th><th scope="col">${t('queue.enteredOn')}</th><th scope="col">${t('queue.offer.answerBy')}</th></tr></thead>
        <tbody>${entries.map((/** @type {any} */ e) => html`<tr><td><a href="/waiting-list-entries/${e.id}">${e.listName}</a></td><td>${entryTag(e.state)}</td><td class="num">${e.rank || ''}</td><td class="num">${points(e.points)}</td>
          <td class="tabular">${date(e.enteredOn)}</td><td>${e.answerBy ? dueTag(e.answerBy) : ''}</td></tr>`)}</tbody></table></div>` : empty(t('queue.ofWork.none'))}
      ${open && lists.length ? html`<div class="inset buttons">${lists.map((/** @type {any} */ l) => html`<button type="button" class="btn btn-outline-primary" @click=${() => this.enter(l)}>${icon('plus')}${t('queue.enter.into', { name: l.name })}</button>`)}</div>` : ''}</section>`;
  }
}

customElements.define('af-work-waiting', WorkWaiting);
