// @ts-check
/** The diary: a note in two keystrokes, the notes before it, and what was added to them later. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { shortcut } from '../kit/keys.js';
import { empty } from '../kit/states.js';
import { secrecies, secrecyTag, tag } from '../kit/tags.js';
import { toast } from '../kit/toast.js';
import { date, dateTime, iso } from '../kit/value.js';
import { codes, labelOf } from '../kit/words.js';
import { api } from '../api.js';
import '../form/form.js';

class Diary extends Screen {
  static properties = { file: { attribute: false }, to: { state: true }, fresh: { state: true } };

  constructor() {
    super();
    /** @type {any} */
    this.file = undefined;
    /** @type {any} the note that is added to */
    this.to = undefined;
    this.fresh = 0;
  }

  connectedCallback() {
    super.connectedCallback();
    this.stopKeys = shortcut('d', () => t('note.new'), () => this.querySelector('textarea')?.focus());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.stopKeys?.();
  }

  async load() {
    const [types, page] = await Promise.all([codes('note-type'), api.get(`cases/${this.file.id}/notes`, { query: { limit: 50 } })]);
    this.types = types;
    this.notes = page.items;
    this.next = page.next;
    this.values ??= { type: 'note', on: iso(), secrecy: 'ORDINARY' };
  }

  async more() {
    const page = await api.get(`cases/${this.file.id}/notes`, { query: { limit: 50, after: this.next } });
    this.notes = [...(this.notes ?? []), ...page.items];
    this.next = page.next;
    this.requestUpdate();
  }

  /** @param {any} v @param {string} key */
  async save(v, key) {
    await api.post(`cases/${this.file.id}/notes`, { type: v.type, on: v.on, text: v.text, secrecy: v.secrecy, addendumTo: this.to?.id }, { key });
    toast(t('note.saved'));
    this.to = undefined;
    this.values = { type: 'note', on: iso(), secrecy: 'ORDINARY' };
    this.fresh++;
    await this.reload();
  }

  form() {
    return html`<section class="card" aria-labelledby="note-title"><div class="card-head"><h2 id="note-title">${this.to ? t('note.addendum', { date: date(this.to.on) }) : t('note.new')}</h2>
      ${this.to ? html`<button type="button" class="btn btn-link btn-sm" @click=${() => { this.to = undefined; }}>${t('action.cancel')}</button>` : html`<kbd>D</kbd>`}</div>
      <af-form name="note" plain .groups=${[{ fields: [
        { name: 'text', type: 'TEXT', label: t('note.text'), required: true, most: 20000 },
        { name: 'type', type: 'CODE', label: t('note.type'), required: true, choices: this.types, list: true },
        { name: 'on', type: 'DATE', label: t('note.on'), required: true },
        { name: 'secrecy', type: 'ENUM', label: t('person.secrecy'), required: true, choices: secrecies(), list: true },
      ] }]} .values=${this.values} .action=${t('note.save')} .save=${(/** @type {any} */ v, /** @type {string} */ key) => this.save(v, key)}></af-form></section>`;
  }

  view() {
    return html`<div class="stack">${this.file.mayWrite ? [this.fresh].map(() => this.form()) : ''}
      <section class="card"><div class="card-head"><h2>${t('case.tab.diary')}</h2></div>
        ${this.notes?.length ? html`<ol class="timeline">${this.notes.map((/** @type {any} */ n) => html`<li><time datetime=${n.on}>${date(n.on)}</time><span class="dot ${n.secrecy === 'ORDINARY' ? '' : 'dot-red'}"></span><div>
          <h3>${labelOf(this.types ?? [], n.type)} ${n.addendumTo ? tag(t('note.isAddendum'), 'blue') : ''} ${secrecyTag(n.secrecy)}</h3><p class="pre">${n.text}</p>
          <small class="soft">${n.author} · ${t('note.written', { when: dateTime(n.writtenAt) })}</small>
          ${this.file.mayWrite && !n.addendumTo ? html` <button type="button" class="btn btn-link btn-sm" @click=${() => { this.to = n; this.querySelector('textarea')?.focus(); }}>${icon('pencil')}${t('note.add')}</button>` : ''}</div></li>`)}</ol>` : empty(t('note.none'))}
        ${this.next ? html`<button type="button" class="btn btn-outline-primary" @click=${this.more}>${t('list.more')}</button>` : ''}</section></div>`;
  }
}

customElements.define('af-diary', Diary);
