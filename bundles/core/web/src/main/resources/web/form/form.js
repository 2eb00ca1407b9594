// @ts-check
/**
 * A form drawn from its description: groups of fields, one error summary, messages beside the fields, a draft kept while
 * one types, and the server's words on the fields they speak of.
 */
import { html } from 'lit';
import { Part } from '../kit/element.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { Problem } from '../kit/problem.js';
import { dropDraft, keepDraft, readDraft } from '../kit/draft.js';
import { fieldAt, flawOf } from './check.js';
import { errorSummary } from './error-summary.js';
import { kindOf } from './field.js';

class Form extends Part {
  static properties = {
    name: {}, groups: { attribute: false }, values: { attribute: false }, save: { attribute: false }, names: { attribute: false },
    version: { attribute: false }, given: { attribute: false }, action: { attribute: false }, cancel: { attribute: false }, plain: { type: Boolean }, noDraft: { type: Boolean, attribute: 'no-draft' },
    typed: { state: true }, flaws: { state: true }, loose: { state: true }, busy: { state: true }, dirty: { state: true }, resumed: { state: true },
  };

  constructor() {
    super();
    this.name = 'form';
    /** @type {{name?: string, label?: string, fields: import('./field.js').FieldOf[]}[]} */
    this.groups = [];
    /** @type {Record<string, any>} */
    this.values = {};
    /** @type {number | undefined} the version of the record that `values` were read from */
    this.version = undefined;
    /** @type {Record<string, any> | undefined} values that win over a draft */
    this.given = undefined;
    /** @type {number | undefined} the version that the typing began with */
    this.base = undefined;
    /** @type {(values: Record<string, any>, key: string, base?: number) => Promise<any>} */
    this.save = async () => {};
    /** @type {Record<string, string>} */
    this.names = {};
    this.action = '';
    /** @type {string | (() => void) | undefined} */
    this.cancel = undefined;
    this.plain = false;
    this.noDraft = false;
    /** @type {Record<string, any>} */
    this.typed = {};
    /** @type {Record<string, string>} what cannot be read as typed */
    this.unread = {};
    /** @type {Record<string, string>} */
    this.flaws = {};
    /** @type {string[]} */
    this.loose = [];
    this.busy = false;
    this.dirty = false;
    this.resumed = false;
    this.key = crypto.randomUUID();
  }

  get fields() {
    return this.groups.flatMap((group) => group.fields);
  }

  get draftName() {
    return `${location.pathname}#${this.name}`;
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if ((!changed.has('values') && !changed.has('version')) || this.dirty) return;
    this.base = this.version;
    if (!changed.has('values')) return;
    this.typed = { ...this.values };
    const draft = this.noDraft ? undefined : readDraft(this.draftName);
    if (!draft?.values) return;
    this.typed = { ...this.typed, ...draft.values, ...this.given };
    this.base = draft.version ?? this.version;
    this.dirty = true;
    this.resumed = true;
    this.tellChange();
  }

  /** @param {CustomEvent} event */
  hear(event) {
    const { name, value, flaw } = event.detail;
    event.stopPropagation();
    this.typed = { ...this.typed, [name]: value };
    if (flaw) this.unread[name] = flaw; else delete this.unread[name];
    if (this.flaws[name] || flaw) this.flaws = { ...this.flaws, [name]: flaw ?? '' };
    this.dirty = true;
    this.key = crypto.randomUUID();
    if (!this.noDraft) {
      clearTimeout(this.later);
      this.later = setTimeout(() => this.keep(), 300);
    }
    this.tellChange();
  }

  keep() {
    keepDraft(this.draftName, { values: this.typed, version: this.base, path: location.pathname + location.search, title: [document.querySelector('main h1')?.textContent?.trim(), this.action].filter(Boolean).join(' · ') });
  }

  tellChange() {
    this.dispatchEvent(new CustomEvent('typed', { detail: this.typed }));
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    if (this.later && this.dirty && !this.noDraft) this.keep();
    clearTimeout(this.later);
  }

  forget() {
    clearTimeout(this.later);
    this.later = undefined;
    dropDraft(this.draftName);
    Object.assign(this, { typed: { ...this.values }, base: this.version, dirty: false, resumed: false, flaws: {}, loose: [], unread: {} });
    this.tellChange();
  }

  /** @param {Event} [event] */
  async submit(event) {
    event?.preventDefault();
    if (this.busy) return;
    // The field in hand tells its value on change, which Enter alone does not always bring about.
    if (document.activeElement instanceof HTMLInputElement && this.contains(document.activeElement)) document.activeElement.dispatchEvent(new Event('change'));
    /** @type {Record<string, string>} */
    const flaws = {};
    for (const field of this.fields) {
      const flaw = this.unread[field.name] ?? flawOf(field, this.typed[field.name]);
      if (flaw) flaws[field.name] = flaw;
    }
    this.flaws = flaws;
    this.loose = [];
    if (Object.keys(flaws).length) return this.showErrors();
    this.busy = true;
    const before = this.values;
    try {
      await this.save({ ...this.typed }, this.key, this.base);
      clearTimeout(this.later);
      this.later = undefined;
      if (!this.noDraft) dropDraft(this.draftName);
      this.dirty = false;
      this.resumed = false;
      if (this.values !== before) this.typed = { ...this.values };
    } catch (fault) {
      this.take(fault);
    } finally {
      this.busy = false;
    }
    return undefined;
  }

  /** Put the words of a refusal where they belong. @param {any} fault */
  take(fault) {
    if (fault?.handled) return;
    if (!(fault instanceof Problem) && !fault?.flaws) throw fault;
    /** @type {Record<string, string>} */
    const flaws = {};
    const loose = [];
    for (const { pointer, detail, code } of fault.flaws ?? fault.errors) {
      const words = detail ?? code;
      const field = pointer ? fieldAt(pointer, this.fields, this.names) : undefined;
      if (field) flaws[field.name] = flaws[field.name] ? `${flaws[field.name]} ${words}` : words;
      else loose.push(words);
    }
    if (!Object.keys(flaws).length && !loose.length) loose.push(fault.message);
    this.flaws = flaws;
    this.loose = loose;
    this.showErrors();
  }

  async showErrors() {
    await this.updateComplete;
    const box = /** @type {HTMLElement | null} */ (this.querySelector('.errors'));
    box?.focus();
    box?.scrollIntoView({ block: 'center' });
  }

  /** @param {{label?: string, fields: import('./field.js').FieldOf[]}} group */
  group(group) {
    return html`<div class="form-grid">${group.fields.map((field) => html`<af-field class=${field.wide || ['PERIOD', 'CODES', 'ROWS', 'CHOICE'].includes(kindOf(field)) || (field.type === 'TEXT' && (field.most ?? 0) > 300) ? 'wide' : ''}
      .field=${field} .prefix=${this.name} .value=${this.typed[field.name]} .wrong=${this.flaws[field.name]}></af-field>`)}</div>`;
  }

  status() {
    if (this.busy) return t('form.saving');
    if (this.resumed) return html`${t('form.resumed')} <button type="button" class="plain" @click=${this.forget}>${t('form.discard')}</button>`;
    return this.dirty && !this.noDraft ? t('form.unsaved') : '';
  }

  render() {
    const foot = html`<div class=${this.plain ? 'buttons' : 'form-foot'}>
      <button type="submit" class="btn btn-primary" aria-disabled=${String(this.busy)}>${this.plain ? '' : icon('check')}${this.action || t('action.save')}</button>
      ${typeof this.cancel === 'string' ? html`<a class="btn btn-outline-primary" href=${this.cancel}>${t('action.cancel')}</a>` : ''}
      ${typeof this.cancel === 'function' ? html`<button type="button" class="btn btn-outline-primary" @click=${this.cancel}>${t('action.cancel')}</button>` : ''}
      <span class="status" role="status">${this.status()}</span></div>`;
    return html`<form novalidate @submit=${this.submit} @field=${this.hear}
        @keydown=${(/** @type {KeyboardEvent} */ e) => { if (e.key === 'Enter' && (e.ctrlKey || e.metaKey)) this.submit(e); }}>
      ${errorSummary(this.name, this.fields, this.flaws, this.loose)}
      <div class="stack">${this.groups.map((group) => this.plain ? this.group(group)
        : html`<section class="card">${group.label ? html`<div class="card-head"><h2>${group.label}</h2></div>` : ''}${this.group(group)}</section>`)}</div>
      ${this.plain ? html`<br>` : ''}${foot}</form>`;
  }
}

customElements.define('af-form', Form);
