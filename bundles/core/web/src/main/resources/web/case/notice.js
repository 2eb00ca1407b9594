// @ts-check
/** The notice of taking charge: its text as it is printed and handed out, and to whom it was given. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { ask } from '../kit/ask.js';
import { language, t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { facts } from '../kit/page.js';
import { empty } from '../kit/states.js';
import { toast } from '../kit/toast.js';
import { date, iso, nothing } from '../kit/value.js';
import { codes, labelOf } from '../kit/words.js';
import { api } from '../api.js';
import { is, who } from '../session.js';

class Notice extends Screen {
  static properties = { file: { attribute: false } };

  constructor() {
    super();
    /** @type {any} */
    this.file = undefined;
  }

  async load() {
    const [sheet, ways, types, bases] = await Promise.all([api.get(`cases/${this.file.id}/notices`), codes('notice-delivery'), codes('taking-charge'), codes('legal-basis')]);
    Object.assign(this, { sheet, ways, types, bases });
  }

  async deliver() {
    const s = this.sheet;
    const members = s.members.filter((/** @type {any} */ m) => !m.until && m.label);
    const done = await ask({
      title: t('notice.deliver'), values: { person: members.length === 1 ? String(members[0].person) : undefined, on: iso() },
      groups: [{ fields: [
        { name: 'person', type: 'CODE', label: t('notice.person'), required: true, list: true, choices: members.map((/** @type {any} */ m) => ({ code: String(m.person), label: m.label })) },
        { name: 'on', type: 'DATE', label: t('notice.on'), required: true },
        { name: 'how', type: 'CODE', label: t('notice.how'), required: true, list: true, choices: this.ways },
        { name: 'receivedBy', type: 'TEXT', label: t('notice.receivedBy'), help: t('notice.receivedBy.help'), most: 200 },
        { name: 'remark', type: 'TEXT', label: t('notice.remark'), most: 500 },
      ] }],
      save: (v) => api.post(`cases/${s.caseId}/notices`, { person: Number(v.person), on: v.on, how: v.how, receivedBy: v.receivedBy ?? '', remark: v.remark ?? '' }, { ifMatch: `"${s.version}"` }),
    });
    if (done) { toast(t('notice.delivered')); this.dispatchEvent(new Event('changed')); this.reload(); }
  }

  async rewrite() {
    const { version, italian, english } = this.sheet.text;
    const done = await ask({
      title: t('notice.rewrite'), wide: true, text: html`<p>${t('notice.rewrite.text')}</p>`, values: { italian, english },
      groups: [{ fields: [
        { name: 'italian', type: 'TEXT', label: t('notice.italian'), required: true, most: 12000 },
        { name: 'english', type: 'TEXT', label: t('notice.english'), required: true, most: 12000 },
      ] }],
      save: (v) => api.put('notice-text', { italian: v.italian, english: v.english }, { ifMatch: `"${version}"` }),
    });
    if (done) { toast(t('notice.rewritten')); this.reload(); }
  }

  view() {
    const s = this.sheet;
    const text = language() === 'en' ? s.text.english : s.text.italian;
    const open = ['IN_CHARGE', 'SUSPENDED'].includes(this.file.state);
    return html`<div class="split"><section class="card print-alone"><div class="card-head"><h2>${t('notice.heading')}</h2><span class="buttons">
          ${is('coordinator', 'administrator') ? html`<button type="button" class="btn btn-outline-primary btn-sm" @click=${this.rewrite}>${icon('pencil')}${t('notice.rewrite')}</button>` : ''}
          <button type="button" class="btn btn-outline-primary btn-sm" @click=${() => print()}>${icon('print')}${t('action.print')}</button></span></div>
        <p class="strong">${who().organisation?.name ?? ''}${s.unitLabel ? ` · ${s.unitLabel}` : ''}</p>
        ${facts([[t('case.number'), s.caseNumber], [t('notice.charged'), s.chargedOn ? date(s.chargedOn) : nothing], [t('case.manager'), s.manager],
          [t('case.move.reason'), labelOf(this.types ?? [], s.takingCharge)], [t('case.legalBasis'), labelOf(this.bases ?? [], s.legalBasis)],
          [t('notice.for'), s.members.filter((/** @type {any} */ m) => !m.until && m.label).map((/** @type {any} */ m) => m.label).join(', ')]])}
        ${text.split(/\n\s*\n/).map((/** @type {string} */ part) => html`<p class="pre">${part}</p><br>`)}
        <p class="soft">${t('notice.version', { version: s.text.version })}</p><br><p>${t('notice.signature')}</p></section>
      <section class="card"><div class="card-head"><h2>${t('notice.given')}</h2>
          ${s.mayWrite && open ? html`<button type="button" class="btn btn-primary btn-sm" @click=${this.deliver}>${icon('check')}${t('notice.deliver')}</button>` : ''}</div>
        ${s.due ? html`<p class="note note-amber" role="status">${icon('warning-circle')}<span>${t('notice.due')}</span></p>` : ''}
        ${s.given.length ? html`<ul class="rows">${s.given.map((/** @type {any} */ g) => html`<li><span class="grow"><span class="strong">${g.label || t('person.hidden')}</span><br>
          <small class="soft">${[date(g.on), labelOf(this.ways ?? [], g.how), g.receivedBy, t('notice.version', { version: g.textVersion }), t('course.episode', { number: g.episode }), g.recordedBy, g.remark].filter(Boolean).join(' · ')}</small></span></li>`)}</ul>` : empty(t('notice.none'))}</section></div>`;
  }
}

customElements.define('af-notice', Notice);
