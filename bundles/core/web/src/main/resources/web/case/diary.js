// @ts-check
/** The diary: a note in two keystrokes, kept on the server while it is typed, the notes before it, and what was added. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { shortcut } from '../kit/keys.js';
import { empty } from '../kit/states.js';
import { secrecies, secrecyTag, tag } from '../kit/tags.js';
import { toast } from '../kit/toast.js';
import { date, dateTime, iso, time } from '../kit/value.js';
import { codes, labelOf } from '../kit/words.js';
import { api } from '../api.js';
import { NoteDraft } from './note-draft.js';
import '../form/form.js';

class Diary extends Screen {
  static properties = { file: { attribute: false }, to: { state: true }, values: { state: true }, status: { state: true }, others: { state: true } };

  constructor() {
    super();
    /** @type {any} */
    this.file = undefined;
    /** @type {any} the note that is added to */
    this.to = undefined;
    /** @type {Record<string, any>} what the form begins with */
    this.values = {};
    this.status = '';
    /** @type {any[]} drafts of this file that are not the one in the form */
    this.others = [];
  }

  connectedCallback() {
    super.connectedCallback();
    this.stopKeys = shortcut('d', () => t('note.new'), () => this.querySelector('textarea')?.focus());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.stopKeys?.();
    this.writing?.save();
  }

  async load() {
    const [types, page, drafts] = await Promise.all([codes('note-type'), api.get(`cases/${this.file.id}/notes`, { query: { limit: 50 } }),
      this.file.mayWrite ? api.get(`cases/${this.file.id}/note-drafts`) : { items: [] }]);
    this.types = types;
    this.notes = page.items;
    this.next = page.next;
    const [newest, ...others] = drafts.items;
    if (this.writing) return;
    this.others = others;
    this.take(newest);
  }

  /** Puts a draft into the form, or begins with an empty one. @param {any} [draft] */
  take(draft) {
    // What was typed belongs to the note before.
    /** @type {any} */ (this.querySelector('af-form'))?.forget();
    this.writing = new NoteDraft(this.file.id, (how, at) => { this.status = t(`draft.${how}`, { time: at ? time(at) : '' }); }, draft);
    this.to = draft?.addendumTo ? this.notes?.find((/** @type {any} */ n) => n.id === draft.addendumTo) ?? { id: draft.addendumTo } : undefined;
    this.values = { type: draft?.type ?? 'note', on: draft?.on ?? iso(), secrecy: draft?.secrecy ?? 'ORDINARY', shelf: draft?.shelf ?? 'RECORD', text: draft?.text };
    this.status = draft ? t('draft.resumed', { when: dateTime(draft.savedAt) }) : '';
  }

  /** @param {any} v */
  words(v) {
    return { type: v.type ?? '', on: v.on, text: v.text ?? '', secrecy: v.secrecy, shelf: v.shelf, addendumTo: this.to?.id };
  }

  /** Begins an addendum, which stands where its note stands. @param {any} note */
  async add(note) {
    await this.writing?.save();
    if (this.writing?.draft) this.others = [this.writing.draft, ...this.others];
    this.take();
    this.to = note;
    this.values = { ...this.values, shelf: note.shelf, secrecy: note.secrecy };
    await this.updateComplete;
    this.querySelector('textarea')?.focus();
  }

  /** @param {any} draft */
  async swap(draft) {
    await this.writing?.save();
    this.others = [...(this.writing?.draft ? [this.writing.draft] : []), ...this.others.filter((d) => d !== draft)];
    this.take(draft);
  }

  async discard() {
    await this.writing?.discard();
    toast(t('draft.discarded'));
    this.take();
  }

  async more() {
    const page = await api.get(`cases/${this.file.id}/notes`, { query: { limit: 50, after: this.next } });
    this.notes = [...(this.notes ?? []), ...page.items];
    this.next = page.next;
    this.requestUpdate();
  }

  /** @param {any} v @param {string} key */
  async save(v, key) {
    await this.writing?.sign(this.words(v), key);
    toast(t('note.saved'));
    this.take();
    await this.reload();
  }

  form() {
    return html`<section class="card" aria-labelledby="note-title"><div class="card-head"><h2 id="note-title">${this.to ? t('note.addendum', { date: this.to.on ? date(this.to.on) : '' }) : t('note.new')}</h2>
      ${this.to ? html`<button type="button" class="btn btn-link btn-sm" @click=${() => this.take()}>${t('action.cancel')}</button>` : html`<kbd>D</kbd>`}</div>
      <af-form name="note" plain no-draft @typed=${(/** @type {CustomEvent} */ e) => { if (e.detail.text !== this.values?.text || e.detail.shelf !== this.values?.shelf) this.writing?.type(this.words(e.detail)); }} .groups=${[{ fields: [
        { name: 'text', type: 'TEXT', label: t('note.text'), required: true, most: 20000 },
        { name: 'type', type: 'CODE', label: t('note.type'), required: true, choices: this.types, list: true },
        { name: 'on', type: 'DATE', label: t('note.on'), required: true },
        { name: 'shelf', type: 'ENUM', label: t('note.shelf'), help: t('note.shelf.help'), required: true, choices: ['RECORD', 'OWN', 'THIRD_PARTY'].map((code) => ({ code, label: t(`shelf.${code}`) })), list: true },
        { name: 'secrecy', type: 'ENUM', label: t('person.secrecy'), required: true, choices: secrecies(), list: true },
      ] }]} .values=${this.values} .action=${t('note.save')} .save=${(/** @type {any} */ v, /** @type {string} */ key) => this.save(v, key)}></af-form>
      <p class="soft" role="status">${this.status}${this.writing?.draft ? html` <button type="button" class="btn btn-link btn-sm" @click=${this.discard}>${t('draft.discard')}</button>` : ''}</p>
      ${this.others.length ? html`<h3 class="soft">${t('draft.others')}</h3><ul class="rows">${this.others.map((d) => html`<li><span class="grow">${d.text.slice(0, 80)}</span><small class="soft">${dateTime(d.savedAt)}</small>
        <button type="button" class="btn btn-link btn-sm" @click=${() => this.swap(d)}>${t('draft.open')}</button></li>`)}</ul>` : ''}</section>`;
  }

  view() {
    return html`<div class="stack">${this.file.mayWrite ? this.form() : ''}
      <section class="card"><div class="card-head"><h2>${t('case.tab.diary')}</h2></div>
        ${this.notes?.length ? html`<ol class="timeline">${this.notes.map((/** @type {any} */ n) => html`<li><time datetime=${n.on}>${date(n.on)}</time><span class="dot ${n.secrecy === 'ORDINARY' ? '' : 'dot-red'}"></span><div>
          <h3>${labelOf(this.types ?? [], n.type)} ${n.addendumTo ? tag(t('note.isAddendum'), 'blue') : ''} ${n.shelf === 'RECORD' ? '' : tag(t(`shelf.${n.shelf}`), n.shelf === 'OWN' ? 'blue' : 'amber')} ${secrecyTag(n.secrecy)}</h3><p class="pre">${n.text}</p>
          <small class="soft">${n.author} · ${t('note.written', { when: dateTime(n.writtenAt) })}</small>
          ${this.file.mayWrite && !n.addendumTo ? html` <button type="button" class="btn btn-link btn-sm" @click=${() => this.add(n)}>${icon('pencil')}${t('note.add')}</button>` : ''}</div></li>`)}</ol>` : empty(t('note.none'))}
        ${this.next ? html`<button type="button" class="btn btn-outline-primary" @click=${this.more}>${t('list.more')}</button>` : ''}</section></div>`;
  }
}

customElements.define('af-diary', Diary);
