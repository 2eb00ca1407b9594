// @ts-check
/** Who of a case was told about their data (GDPR 13, 14), on which day and with which notice, or why not yet. */
import { html } from 'lit';
import { Part } from '../kit/element.js';
import { ask } from '../kit/ask.js';
import { language, t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { empty } from '../kit/states.js';
import { dueTag, tag } from '../kit/tags.js';
import { toast } from '../kit/toast.js';
import { date, iso } from '../kit/value.js';
import { codes, labelOf } from '../kit/words.js';
import { api } from '../api.js';
import { languageName } from '../privacy/language-name.js';

const tints = /** @type {Record<string, string>} */ ({ NOT_YET: 'amber', GIVEN: 'green', DEFERRED: 'blue' });
const nothing = { source: '', way: '', area: '', language: '', notice: '', reason: '', words: '' };

class Informing extends Part {
  static properties = { file: { attribute: false }, all: { state: true } };

  constructor() {
    super();
    /** @type {any} */
    this.file = undefined;
    /** @type {any} */
    this.all = undefined;
  }

  firstUpdated() {
    this.read();
  }

  async read() {
    const [all, sources, ways, reasons] = await Promise.all([api.get(`cases/${this.file.id}/informings`).catch(() => undefined), codes('data-source'), codes('informing-way'), codes('informing-deferral')]);
    Object.assign(this, { sources, ways, reasons });
    this.all = all;
  }

  /** @param {any} question @param {(v: any, key: string) => Promise<any>} save */
  async act(question, save) {
    if (await ask({ action: question.title, ...question, save })) { toast(t('informing.saved')); this.read(); }
  }

  /** @param {any} p @param {string} kind @param {any[]} fields @param {any} [values] */
  write(p, kind, fields, values = {}) {
    return this.act({ title: t(`informing.act.${kind}`), text: html`<p>${p.personLabel || t('person.hidden')}. ${t(`informing.act.${kind}.text`)}</p>`, values: { on: iso(), ...values }, groups: [{ fields }] },
      (v, key) => api.post(`cases/${this.file.id}/informings`, { ...nothing, ...v, notice: v.notice?.trim() ?? '', words: v.words ?? '', person: p.person, kind }, { key }));
  }

  /** @param {string} label */
  day(label) {
    return { name: 'on', type: 'DATE', label, required: true, past: true };
  }

  /** @param {string} name @param {string} label @param {any[]} choices */
  choice(name, label, choices) {
    return { name, type: 'CODE', label, required: true, list: true, choices };
  }

  /** @param {any} p */
  async give(p) {
    const { areas, languages } = await api.get('privacy-notices');
    return this.write(p, 'GIVEN', [
      this.day(t('informing.on')), this.choice('way', t('informing.way'), /** @type {any} */ (this).ways),
      this.choice('area', t('informing.notice'), areas.map((/** @type {any} */ a) => (a.code === 'core' ? { code: a.code, label: t('privacyNotice.whole') } : a))),
      this.choice('language', t('privacyNotice.language'), languages.map((/** @type {string} */ code) => ({ code, label: languageName(code) }))),
      { name: 'notice', type: 'TEXT', label: t('informing.version'), help: t('informing.version.help'), most: 16 },
      { name: 'words', type: 'TEXT', label: t('informing.words'), most: 2000 }], { area: 'core', language: language() });
  }

  /** @param {any} p */
  defer(p) {
    return this.write(p, 'DEFERRED', [this.day(t('informing.deferredOn')), this.choice('reason', t('informing.reason'), /** @type {any} */ (this).reasons),
      { name: 'reviewOn', type: 'DATE', label: t('informing.reviewOn'), required: true }, { name: 'words', type: 'TEXT', label: t('informing.why'), required: true, most: 2000 }]);
  }

  /** @param {any} p */
  obtain(p) {
    return this.write(p, 'OBTAINED', [this.day(t('informing.obtainedOn')), this.choice('source', t('informing.source'), /** @type {any} */ (this).sources),
      { name: 'words', type: 'TEXT', label: t('informing.words'), help: t('informing.words.help'), most: 2000 }]);
  }

  /** @param {any} e */
  annul(e) {
    return this.act({ title: t('informing.annul'), groups: [{ fields: [{ name: 'words', type: 'TEXT', label: t('informing.annul.why'), required: true, most: 2000 }] }] },
      (v, key) => api.post(`informings/${e.id}/annulment`, { words: v.words ?? '' }, { key, ifMatch: `"${e.version}"` }));
  }

  /** What an entry says, in a line. @param {any} e */
  said(e) {
    const { sources, ways, reasons } = /** @type {any} */ (this);
    if (e.kind === 'OBTAINED') return html`${labelOf(sources, e.source)}`;
    if (e.kind === 'DEFERRED') return html`${labelOf(reasons, e.reason)} · ${t('informing.until', { date: date(e.reviewOn) })}`;
    return html`${labelOf(ways, e.way)} · ${languageName(e.language)} · <a href="/given-privacy-notices/${e.notice}">${t('privacyNotice.version', { version: e.notice })}</a>`;
  }

  /** @param {any} p */
  person(p) {
    const button = (/** @type {string} */ kind, /** @type {() => void} */ click) => html`<button type="button" class="btn btn-outline-primary btn-sm" @click=${click}>${t(`informing.act.${kind}`)}</button>`;
    const may = this.file.mayWrite && !['CLOSED', 'ARCHIVED'].includes(this.file.state);
    return html`<li><div class="grow"><p><span class="strong">${p.personLabel || t('person.hidden')}</span> ${tag(t(`informing.state.${p.state}`), tints[p.state])} ${p.dueOn ? dueTag(p.dueOn) : ''}</p>
      <p class="soft">${t(`informing.article.${p.article}`)}${p.obtainedOn ? ` · ${t('informing.obtained', { date: date(p.obtainedOn) })}` : ''}${p.by ? html` · ${date(p.by.on)} · ${this.said(p.by)}` : ''}</p>
      ${may ? html`<p class="buttons">${button('GIVEN', () => this.give(p))}${p.state === 'GIVEN' ? '' : html`${button('DEFERRED', () => this.defer(p))}${button('OBTAINED', () => this.obtain(p))}`}</p>` : ''}</div></li>`;
  }

  /** @param {any} e */
  entry(e) {
    const may = this.file.mayWrite && !e.annulledOn && !['CLOSED', 'ARCHIVED'].includes(this.file.state);
    return html`<li><div class="grow"><p><span class="strong">${t(`informing.kind.${e.kind}`)}</span> ${e.annulledOn ? tag(t('informing.annulled')) : ''}</p>
      <p class="soft">${e.personLabel || t('person.hidden')} · ${date(e.on)} · ${this.said(e)} · ${e.writtenBy}</p>${e.words ? html`<p class="pre">${e.words}</p>` : ''}
      ${e.annulledOn ? html`<p class="pre soft">${date(e.annulledOn)}: ${e.annulledBecause}</p>` : ''}
      ${may ? html`<p class="buttons"><button type="button" class="btn btn-link btn-sm" @click=${() => this.annul(e)}>${t('informing.annul')}</button></p>` : ''}</div></li>`;
  }

  render() {
    if (!this.all) return html``;
    return html`<section class="card"><div class="card-head"><h2>${t('informing.title')}</h2><a class="btn btn-outline-primary btn-sm" href="/privacy-notices">${icon('file')}${t('informing.open')}</a></div>
      ${this.all.people.length ? html`<ul class="rows">${this.all.people.map((/** @type {any} */ p) => this.person(p))}</ul>` : empty(t('informing.nobody'))}
      ${this.all.entries.length ? html`<details><summary>${t('informing.entries', { count: this.all.entries.length })}</summary><ul class="rows">${this.all.entries.map((/** @type {any} */ e) => this.entry(e))}</ul></details>` : ''}</section>`;
  }
}

customElements.define('af-informing', Informing);
