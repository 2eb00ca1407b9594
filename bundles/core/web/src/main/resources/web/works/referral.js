// @ts-check
/** What a referral carries: purpose, ground, data; what it still lacks; and the answer of the other body. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { ask } from '../kit/ask.js';
import { facts } from '../kit/page.js';
import { dueTag } from '../kit/tags.js';
import { toast } from '../kit/toast.js';
import { date, iso, nothing } from '../kit/value.js';
import { codes, labelOf } from '../kit/words.js';
import { api } from '../api.js';

class Referral extends Screen {
  static properties = { work: { attribute: false } };

  constructor() {
    super();
    /** @type {any} */
    this.work = undefined;
  }

  async load() {
    const [sheet, bases, data, answers] = await Promise.all([api.get(`works/${this.work}/referral`), ...['sharing-basis', 'shared-data', 'referral-answer'].map((list) => codes(list))]);
    this.sheet = sheet;
    this.lists = { bases, data, answers };
  }

  /** @param {Promise<boolean>} asked @param {string} said */
  async after(asked, said) {
    if (await asked) { toast(t(said)); this.reload(); this.dispatchEvent(new Event('changed')); }
  }

  write() {
    const s = this.sheet;
    const l = /** @type {any} */ (this.lists);
    return this.after(ask({
      title: t('referral.write'), wide: true, values: { ...s }, groups: [{ fields: [
        { name: 'purpose', type: 'TEXT', label: t('referral.purpose'), help: t('referral.purpose.help'), most: 2000 },
        { name: 'basis', type: 'CODE', label: t('referral.basis'), choices: l.bases, list: true },
        { name: 'basisReference', type: 'TEXT', label: t('referral.basisReference'), help: t('referral.basisReference.help'), most: 300 },
        { name: 'consentOn', type: 'DATE', label: t('referral.consentOn'), past: true },
        { name: 'shared', type: 'ROWS', label: t('referral.shared'), one: t('referral.shared.item'), addLabel: t('referral.shared.add'), wide: true, fields: [
          { name: 'what', type: 'CODE', label: t('referral.shared.item'), required: true, choices: l.data, list: true }, { name: 'detail', type: 'TEXT', label: t('referral.shared.detail'), most: 300 },
        ] },
        { name: 'answerBy', type: 'DATE', label: t('referral.answerBy') }, { name: 'expiresOn', type: 'DATE', label: t('referral.expiresOn') },
      ] }],
      save: (v) => api.put(`works/${this.work}/referral`, {
        purpose: v.purpose ?? '', basis: v.basis ?? '', basisReference: v.basisReference ?? '', consentOn: v.consentOn, answerBy: v.answerBy, expiresOn: v.expiresOn,
        shared: (v.shared ?? []).map((/** @type {any} */ d) => ({ what: d.what, detail: d.detail ?? '' })),
      }, { ifMatch: `"${s.version}"` }),
    }), 'referral.written');
  }

  answer() {
    const l = /** @type {any} */ (this.lists);
    return this.after(ask({
      title: t('referral.answer'), values: { on: iso() }, groups: [{ fields: [
        { name: 'on', type: 'DATE', label: t('note.on'), required: true, past: true }, { name: 'outcome', type: 'CODE', label: t('contact.outcome'), required: true, choices: l.answers, list: true },
        { name: 'note', type: 'TEXT', label: t('case.move.note'), most: 2000 },
      ] }],
      save: (v) => api.post(`works/${this.work}/referral/answer`, { on: v.on, outcome: v.outcome, note: v.note ?? '' }, { ifMatch: `"${this.sheet.version}"` }),
    }), 'referral.answered');
  }

  view() {
    const s = this.sheet;
    const l = /** @type {any} */ (this.lists);
    return html`<section class="card"><div class="card-head"><h2>${t('referral.title')}</h2><div class="buttons">
        ${s.mayWrite && !s.sentOn ? html`<button type="button" class="btn btn-outline-primary btn-sm" @click=${this.write}>${icon('pencil')}${t('referral.write')}</button>` : ''}
        ${s.mayWrite && s.sentOn && !s.answer ? html`<button type="button" class="btn btn-outline-primary btn-sm" @click=${this.answer}>${t('referral.answer')}</button>` : ''}</div></div>
      ${s.lacking.length ? html`<div class="note note-amber">${icon('warning-circle')}<div><strong>${t('referral.lacking')}</strong><ul>${s.lacking.map((/** @type {any} */ why) => html`<li>${why.detail ?? why.text ?? why.code}</li>`)}</ul></div></div><br>` : ''}
      ${facts([
        [t('work.body'), s.body], [t('referral.purpose'), s.purpose || nothing], [t('referral.basis'), s.basis ? `${labelOf(l.bases, s.basis)} ${s.basisReference}` : nothing],
        [t('referral.consentOn'), s.consentOn ? date(s.consentOn) : ''], [t('referral.expiresOn'), s.expiresOn ? date(s.expiresOn) : ''],
        [t('referral.sentOn'), s.sentOn ? date(s.sentOn) : nothing], [t('referral.answerBy'), s.answerBy && !s.answer ? dueTag(s.answerBy) : s.answerBy ? date(s.answerBy) : ''],
        [t('referral.answer'), s.answer ? `${date(s.answer.on)}: ${labelOf(l.answers, s.answer.outcome)} ${s.answer.note}` : ''],
      ])}
      <br><h3>${t('referral.shared')}</h3>${s.shared.length ? html`<ul class="rows">${s.shared.map((/** @type {any} */ d) => html`<li><span class="grow strong">${labelOf(l.data, d.what)}</span><span class="soft">${d.detail}</span></li>`)}</ul>` : html`<p class="soft">${t('referral.shared.none')}</p>`}</section>`;
  }
}

customElements.define('af-referral', Referral);
