// @ts-check
/**
 * A sheet that is filled: section after section, every answer saved a moment after it is given; nothing is asked for
 * until the sheet is to be completed.
 */
import { html } from 'lit';
import { Part } from '../kit/element.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { ask } from '../kit/ask.js';
import { Problem } from '../kit/problem.js';
import { dropDraft, keepDraft, readDraft } from '../kit/draft.js';
import { toast } from '../kit/toast.js';
import { iso, time } from '../kit/value.js';
import { api } from '../api.js';
import { conflict } from '../form/conflict.js';
import { errorSummary } from '../form/error-summary.js';
import '../form/field.js';
import { answerOf, fieldsOf, isAnswered, shown, typedOf } from './items.js';

const form = 'sheet';

class Fill extends Part {
  static properties = { about: { attribute: false }, place: { attribute: false }, typed: { state: true }, flaws: { state: true }, loose: { state: true }, status: { state: true } };

  constructor() {
    super();
    /** @type {any} the questionnaire */
    this.about = undefined;
    this.place = 1;
    /** @type {Record<string, any>} */
    this.typed = {};
    /** @type {Record<string, any>} answers given and not yet saved; null for one that is taken back */
    this.pending = {};
    /** @type {Record<string, string>} */
    this.flaws = {};
    /** @type {string[]} */
    this.loose = [];
    /** @type {'' | 'saving' | 'saved' | 'waiting'} */
    this.status = '';
    this.leave = (/** @type {BeforeUnloadEvent} */ e) => { if (Object.keys(this.pending).length) e.preventDefault(); };
  }

  connectedCallback() {
    super.connectedCallback();
    addEventListener('beforeunload', this.leave);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('beforeunload', this.leave);
    clearTimeout(this.later);
    if (Object.keys(this.pending).length) this.save();
  }

  get items() {
    return this.about.instrument.sections.flatMap((/** @type {any} */ s) => s.items);
  }

  get path() {
    return `works/${this.about.work}/assessment/sheets/${this.place}`;
  }

  /** @param {Map<string, any>} changed */
  willUpdate(changed) {
    if (!changed.has('about') && !changed.has('place')) return;
    const key = `${this.about.work} ${this.place}`;
    if (key === this.key) return;
    this.key = key;
    this.take(this.about.sheets.find((/** @type {any} */ s) => s.place === this.place));
    const draft = readDraft(this.path);
    if (draft?.pending) { this.pending = draft.pending; this.show(draft.pending); this.soon(); }
  }

  /** @param {any} sheet */
  take(sheet) {
    this.sheet = sheet;
    this.version = sheet.version;
    this.typed = {};
    this.show(sheet.answers ?? {});
  }

  /** @param {Record<string, any>} answers */
  show(answers) {
    for (const item of this.items) if (item.id in answers) this.typed = { ...this.typed, ...typedOf(item, answers[item.id] ?? undefined) };
  }

  get answers() {
    return Object.fromEntries(this.items.flatMap((/** @type {any} */ item) => { const answer = answerOf(item, this.typed); return answer === undefined ? [] : [[item.id, answer]]; }));
  }

  /** @param {CustomEvent} event */
  hear(event) {
    event.stopPropagation();
    const { name, value, flaw } = event.detail;
    this.typed = { ...this.typed, [name]: value };
    const { [name]: _, ...others } = this.flaws;
    this.flaws = flaw ? { ...others, [name]: flaw } : others;
    if (!flaw) this.give(this.items.find((/** @type {any} */ i) => i.id === name.split('/')[0]));
  }

  /** @param {any} item */
  give(item) {
    this.pending = { ...this.pending, [item.id]: answerOf(item, this.typed) ?? null };
    keepDraft(this.path, { pending: this.pending, path: location.pathname, title: this.about.instrument.title });
    this.soon();
  }

  /** @param {number} [wait] */
  soon(wait = 500) {
    clearTimeout(this.later);
    this.later = setTimeout(() => this.save(), wait);
  }

  /** One act at a time; what is answered meanwhile goes with the next. */
  save() {
    clearTimeout(this.later);
    this.running = (this.running ?? Promise.resolve()).then(() => this.send());
    return this.running;
  }

  async send() {
    const batch = this.pending;
    if (!Object.keys(batch).length) return;
    this.pending = {};
    this.status = 'saving';
    const given = Object.entries(batch).filter(([, answer]) => answer !== null);
    const cleared = Object.keys(batch).filter((item) => batch[item] === null);
    try {
      const fresh = await api.patch(this.path, { answers: Object.fromEntries(given), cleared }, { ifMatch: `"${this.version}"` });
      this.version = fresh.version;
      this.sheet = fresh;
      this.savedAt = new Date().toISOString();
      this.status = 'saved';
      if (!Object.keys(this.pending).length) dropDraft(this.path);
    } catch (fault) { await this.failed(fault, batch); }
  }

  /** @param {any} fault @param {Record<string, any>} batch */
  async failed(fault, batch) {
    this.status = 'waiting';
    if (!(fault instanceof Problem)) throw fault;
    if (fault.status === 0 || fault.status >= 500) {
      this.pending = { ...batch, ...this.pending };
      return this.soon(4000);
    }
    if (fault.stale) return this.meet(fault, batch);
    const wrong = new Set(fault.errors.map((e) => e.pointer?.split('/')[2]));
    this.take422(fault);
    if (fault.status === 422 && [...wrong].every(Boolean)) {
      this.pending = { ...Object.fromEntries(Object.entries(batch).filter(([item]) => !wrong.has(item))), ...this.pending };
      return this.soon(0);
    }
    return this.dispatchEvent(new Event('changed'));
  }

  /** The other hand wrote on the same sheet: the answers that differ are laid side by side. @param {Problem} fault @param {Record<string, any>} batch */
  async meet(fault, batch) {
    const text = (/** @type {string} */ name) => this.items.find((/** @type {any} */ i) => i.id === name)?.text ?? name;
    const choice = await conflict(fault, { read: () => api.get(this.path), mine: batch, label: text, theirsOf: (fresh) => fresh.answers,
      write: (name, value) => (value === null || value === undefined ? '—' : this.wordsOf(name, value)) });
    const fresh = choice?.theirs ?? await api.get(this.path);
    this.take(fresh);
    if (choice && !choice.keepMine) return dropDraft(this.path);
    this.pending = { ...batch, ...this.pending };
    this.show(this.pending);
    return this.soon(0);
  }

  /** @param {string} name @param {any} value */
  wordsOf(name, value) {
    const item = this.items.find((/** @type {any} */ i) => i.id === name);
    const label = (/** @type {any} */ code) => item?.options.find((/** @type {any} */ o) => o.code === String(code))?.label ?? String(code);
    if (value === true || value === false) return label(value ? 'yes' : 'no');
    return typeof value === 'object' ? Object.values(value).map(label).join(', ') : label(value);
  }

  /** @param {Problem} fault */
  take422(fault) {
    /** @type {Record<string, string>} */
    const flaws = {};
    const loose = [];
    for (const { pointer, detail, code } of fault.errors) {
      const item = this.items.find((/** @type {any} */ i) => i.id === pointer?.split('/')[2]);
      const field = item && (fieldsOf(item).find((f) => this.typed[f.name] === undefined) ?? fieldsOf(item)[0]);
      if (field) flaws[field.name] = detail ?? code ?? ''; else loose.push(detail ?? code ?? fault.message);
    }
    if (!fault.errors.length) loose.push(fault.message);
    this.flaws = { ...this.flaws, ...flaws };
    this.loose = loose;
  }

  async complete() {
    this.loose = [];
    await this.save();
    if (Object.keys(this.pending).length || Object.keys(this.flaws).length) return this.showErrors();
    try {
      await api.post(`${this.path}/completion`, undefined, { ifMatch: `"${this.version}"` });
      toast(t('assessment.completed'));
      this.dispatchEvent(new Event('changed'));
    } catch (fault) {
      if (!(fault instanceof Problem)) throw fault;
      this.take422(fault);
      this.showErrors();
    }
    return undefined;
  }

  async showErrors() {
    await this.updateComplete;
    const box = /** @type {HTMLElement | null} */ (this.querySelector('.errors'));
    box?.focus();
    box?.scrollIntoView({ block: 'center' });
  }

  async day() {
    await ask({ title: t('assessment.madeOn'), values: { on: this.sheet.madeOn }, groups: [{ fields: [{ name: 'on', type: 'DATE', label: t('assessment.madeOn'), required: true, past: true }] }], names: { madeOn: 'on' },
      save: async (v) => {
        await this.save();
        const fresh = await api.patch(this.path, { answers: {}, madeOn: v.on ?? iso() }, { ifMatch: `"${this.version}"` });
        this.version = fresh.version;
        this.sheet = fresh;
        this.requestUpdate();
      } });
  }

  /** @param {any} item */
  question(item) {
    const fields = fieldsOf(item);
    const answer = answerOf(item, this.typed);
    const drawn = fields.map((field) => html`<af-field class="wide" .field=${field} .prefix=${form} .value=${this.typed[field.name]} .wrong=${this.flaws[field.name]}></af-field>`);
    const back = !item.required && answer !== undefined && ['YES_NO', 'CHOICE', 'SCALE', 'GRID'].includes(item.type)
      ? html`<button type="button" class="plain" aria-label="${t('assessment.clear')}: ${item.text}" @click=${() => { this.typed = { ...this.typed, ...typedOf(item, undefined) }; this.give(item); }}>${t('assessment.clear')}</button>` : '';
    if (item.type !== 'GRID') return html`<div>${drawn}${back}</div>`;
    return html`<div class="row-of" role="group" aria-labelledby="grid-${item.id}"><p class="strong" id="grid-${item.id}">${item.text}</p>${item.hint ? html`<p class="soft">${item.hint}</p>` : ''}<div class="stack">${drawn}</div>${back}</div>`;
  }

  /** @param {any} section @param {Set<string>} asked */
  progress(section, asked) {
    const mine = section.items.filter((/** @type {any} */ i) => asked.has(i.id));
    return { of: mine.length, done: mine.filter((/** @type {any} */ i) => isAnswered(i, answerOf(i, this.typed))).length };
  }

  statusText() {
    if (this.status === 'saving') return t('form.saving');
    if (this.status === 'waiting') return t('assessment.unsaved');
    return this.savedAt ? t('assessment.saved', { time: time(this.savedAt) }) : t('assessment.autosave');
  }

  render() {
    const asked = shown(this.about.instrument, this.answers);
    const sections = this.about.instrument.sections.map((/** @type {any} */ s) => ({ s, ...this.progress(s, asked) })).filter((/** @type {any} */ one) => one.of);
    const of = sections.reduce((/** @type {number} */ n, /** @type {any} */ one) => n + one.of, 0);
    const done = sections.reduce((/** @type {number} */ n, /** @type {any} */ one) => n + one.done, 0);
    const fields = this.items.filter((/** @type {any} */ i) => asked.has(i.id)).flatMap((/** @type {any} */ i) => fieldsOf(i).map((f) => (i.type === 'GRID' ? { ...f, label: `${i.text} – ${f.label}` } : f)));
    return html`<form novalidate class="sheet" @submit=${(/** @type {Event} */ e) => e.preventDefault()} @field=${this.hear}>
      ${errorSummary(form, fields, this.flaws, this.loose)}
      <section class="card"><nav aria-label=${t('assessment.sections')}><ol class="steps">${sections.map((/** @type {any} */ one, /** @type {number} */ i) => html`<li class=${one.done === one.of ? 'past' : ''}><span class="mark" aria-hidden="true">${one.done === one.of ? '✓' : i + 1}</span><a href="#section-${one.s.id}">${one.s.title}</a> <span class="soft tabular">${one.done}/${one.of}</span></li>`)}</ol></nav>
        <label class="of-all"><span class="soft">${t('assessment.progress', { done, of })}</span><progress max=${of} .value=${done}></progress></label></section>
      ${sections.map((/** @type {any} */ one) => html`<section class="card"><div class="card-head"><h2 id="section-${one.s.id}" tabindex="-1">${one.s.title}</h2></div>
        ${one.s.hint ? html`<p class="soft">${one.s.hint}</p>` : ''}<div class="stack">${one.s.items.filter((/** @type {any} */ i) => asked.has(i.id)).map((/** @type {any} */ i) => this.question(i))}</div></section>`)}
      <div class="form-foot"><button type="button" class="btn btn-primary" @click=${this.complete}>${icon('check')}${t('assessment.complete')}</button>
        <button type="button" class="btn btn-outline-primary" @click=${this.day}>${t('assessment.madeOn.change')}</button>
        <span class="status" role="status">${this.statusText()}</span></div></form>`;
  }
}

customElements.define('af-assessment-fill', Fill);
