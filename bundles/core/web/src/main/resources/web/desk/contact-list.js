// @ts-check
/** Contacts, newest first; each can be opened to read what was asked and given. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { empty } from '../kit/states.js';
import { ask } from '../kit/ask.js';
import { dueTag, tag } from '../kit/tags.js';
import { toast } from '../kit/toast.js';
import { date, iso, time } from '../kit/value.js';
import { codes, labelOf } from '../kit/words.js';
import { api } from '../api.js';
import { is } from '../session.js';

class ContactList extends Screen {
  static properties = { query: { attribute: false }, key: { attribute: false }, short: { type: Boolean }, contacts: { state: true } };

  constructor() {
    super();
    /** @type {Record<string, any>} */
    this.query = {};
    this.key = undefined;
    this.short = false;
    /** @type {any[]} */
    this.contacts = [];
    /** @type {string | undefined} */
    this.next = undefined;
  }

  /** @param {Map<string, any>} changed */
  willUpdate(changed) {
    if (changed.has('key') && this.hasUpdated) this.reload();
  }

  async load() {
    const [channels, needs, outcomes, papers, asked, reasons, page] = await Promise.all([...['contact-channel', 'need', 'contact-outcome', 'paperwork', 'asked-service', 'unmet-reason'].map((list) => codes(list)), api.get('contacts', { query: { ...this.query, limit: this.short ? 12 : 50 } })]);
    this.lists = { channels, needs, outcomes, papers, asked, reasons };
    this.contacts = page.items;
    this.next = this.short ? undefined : page.next;
  }

  async more() {
    const page = await api.get('contacts', { query: { ...this.query, limit: 50, after: this.next } });
    this.next = page.next;
    this.contacts = [...this.contacts, ...page.items];
  }

  /** @param {any} c */
  async followUp(c) {
    const done = await ask({
      title: t('contact.followUp'), values: { on: iso() }, groups: [{ fields: [{ name: 'on', type: 'DATE', label: t('note.on'), required: true, past: true }] }], action: t('action.confirm'),
      save: (v) => api.post(`contacts/${c.id}/follow-up`, { on: v.on }, { ifMatch: `"${c.version}"` }),
    });
    if (done) { toast(t('contact.followedUp')); this.reload(); }
  }

  /** @param {any} c */
  one(c) {
    const l = /** @type {any} */ (this.lists);
    const line = (/** @type {string} */ key, /** @type {string} */ text) => (text ? html`<div class="wide"><dt>${t(key)}</dt><dd class="pre">${text}</dd></div>` : '');
    return html`<details class="contact"><summary><span class="tabular soft">${date(c.at)} ${time(c.at)}</span> <span class="strong">${c.personLabel || t('contact.anonymous')}</span>
        ${tag(labelOf(l.outcomes, c.outcome), c.outcome === 'emergency' ? 'red' : 'blue')} <small class="soft">${c.themes.map((/** @type {string} */ n) => labelOf(l.needs, n)).join(', ')}</small></summary>
      <dl class="facts">${line('contact.asked', c.asked)}${line('contact.reading', c.reading)}${line('contact.given', c.given)}${line('contact.caller', c.caller)}
        ${line('contact.paperwork', c.paperwork.map((/** @type {string} */ p) => labelOf(l.papers, p)).join(', '))}
        ${line('contact.unmet', c.unmet.map((/** @type {any} */ u) => `${labelOf(l.asked, u.service)}: ${labelOf(l.reasons, u.reason)}${u.note ? ` (${u.note})` : ''}`).join('\n'))}
        <div><dt>${t('contact.channel')}</dt><dd>${labelOf(l.channels, c.channel)}</dd></div><div><dt>${t('contact.takenBy')}</dt><dd>${c.takenBy}</dd></div>
        ${c.followUpOn ? html`<div><dt>${t('contact.followUpOn')}</dt><dd>${c.followedUpOn ? t('deadline.met', { date: date(c.followedUpOn) }) : dueTag(c.followUpOn)}</dd></div>` : ''}</dl>
      <div class="buttons">${c.followUpOn && !c.followedUpOn ? html`<button type="button" class="btn btn-outline-primary btn-sm" @click=${() => this.followUp(c)}>${t('contact.followUp')}</button>` : ''}
        ${c.person ? html`<a class="btn btn-outline-primary btn-sm" href="/people/${c.person}">${t('person.open')}</a>` : ''}
        ${c.caseId && is('worker', 'coordinator') ? html`<a class="btn btn-outline-primary btn-sm" href="/cases/${c.caseId}">${t('case.show')}</a>` : ''}</div></details>`;
  }

  view() {
    if (!this.contacts.length) return empty(t('day.contacts.none'));
    return html`<div class="contacts">${this.contacts.map((c) => this.one(c))}</div>
      ${this.next ? html`<div class="list-foot"><button type="button" class="btn btn-outline-primary btn-sm" @click=${this.more}>${t('list.more')}</button></div>` : ''}`;
  }
}

customElements.define('af-contact-list', ContactList);
