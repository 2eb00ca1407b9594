// @ts-check
/** Drafts of students for a diary: the student writes and corrects, the tutor co-signs or sends back. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { secrecies, tag } from '../kit/tags.js';
import { toast } from '../kit/toast.js';
import { date, iso } from '../kit/value.js';
import { codes, labelOf } from '../kit/words.js';
import { api } from '../api.js';

const tints = /** @type {Record<string, string>} */ ({ SUBMITTED: 'amber', RETURNED: 'red', COSIGNED: 'green' });

class StudentDrafts extends Screen {
  static properties = { file: { attribute: false } };

  constructor() {
    super();
    /** @type {any} */
    this.file = undefined;
    /** @type {any[]} */
    this.drafts = [];
    this.mayWrite = false;
  }

  async load() {
    const [types, drafts, mine] = await Promise.all([codes('note-type'), api.get(`cases/${this.file.id}/student-drafts`), api.get('student-drafts/placements')]);
    this.types = types;
    this.drafts = drafts.items;
    this.mayWrite = mine.items.length > 0;
  }

  /** @param {any} [draft] */
  async write(draft) {
    const done = await ask({ title: t('draft.student.new'), text: draft?.words, wide: true, values: draft?.data ?? { type: 'note', on: iso(), secrecy: 'ORDINARY' },
      groups: [{ fields: [
        { name: 'text', type: 'TEXT', label: t('note.text'), required: true, most: 20000 },
        { name: 'type', type: 'CODE', label: t('note.type'), required: true, choices: this.types, list: true },
        { name: 'on', type: 'DATE', label: t('note.on'), required: true },
        { name: 'secrecy', type: 'ENUM', label: t('person.secrecy'), required: true, choices: secrecies(), list: true },
      ] }],
      action: t('draft.student.submit'),
      save: (v, key) => {
        const body = { type: v.type, on: v.on, text: v.text, secrecy: v.secrecy };
        return draft ? api.put(`student-drafts/${draft.id}`, body, { ifMatch: `"${draft.version}"` }) : api.post(`cases/${this.file.id}/student-drafts`, body, { key });
      } });
    if (done) { toast(t('draft.student.submitted')); this.reload(); }
  }

  /** @param {any} draft */
  async cosign(draft) {
    const done = await ask({ title: t('draft.student.cosign'), text: html`<p>${t('draft.student.cosign.lead', { name: draft.studentLabel })}</p><p class="pre">${draft.data.text}</p>`, action: t('draft.student.cosign'),
      save: (_, key) => api.post(`student-drafts/${draft.id}/signature`, {}, { ifMatch: `"${draft.version}"`, key }) });
    if (done) { toast(t('draft.student.cosigned')); this.dispatchEvent(new CustomEvent('changed')); this.reload(); }
  }

  /** @param {any} draft */
  async giveBack(draft) {
    const done = await ask({ title: t('draft.student.return'), groups: [{ fields: [{ name: 'words', type: 'TEXT', label: t('draft.student.words'), required: true, most: 2000 }] }], action: t('draft.student.return'),
      save: (v, key) => api.post(`student-drafts/${draft.id}/return`, { words: v.words }, { ifMatch: `"${draft.version}"`, key }) });
    if (done) { toast(t('draft.student.returned')); this.reload(); }
  }

  /** @param {any} draft */
  acts(draft) {
    return html`<div class="buttons">${draft.mayChange ? html`<button type="button" class="btn btn-link btn-sm" @click=${() => this.write(draft)}>${icon('pencil')}${t('action.edit')}</button>` : ''}
      ${draft.mayCosign ? html`<button type="button" class="btn btn-primary btn-sm" @click=${() => this.cosign(draft)}>${icon('check')}${t('draft.student.cosign')}</button>
        <button type="button" class="btn btn-outline-primary btn-sm" @click=${() => this.giveBack(draft)}>${t('draft.student.return')}</button>` : ''}</div>`;
  }

  view() {
    const open = this.drafts.filter((draft) => draft.state !== 'COSIGNED');
    if (!open.length && !this.mayWrite) return '';
    return html`<section class="card"><div class="card-head"><h2>${t('draft.student.list')}</h2>
        ${this.mayWrite ? html`<button type="button" class="btn btn-outline-primary btn-sm" @click=${() => this.write()}>${icon('plus')}${t('draft.student.new')}</button>` : ''}</div>
      ${open.map((draft) => html`<div><h3>${labelOf(this.types ?? [], draft.data.type)} · <span class="tabular">${date(draft.data.on)}</span> ${tag(t(`draft.student.${draft.state}`), tints[draft.state])} <small class="soft">${draft.studentLabel}</small></h3>
        <p class="pre">${draft.data.text}</p>${draft.words ? html`<p class="pre"><strong>${t('draft.student.words')}:</strong> ${draft.words}</p>` : ''}${this.acts(draft)}</div>`)}</section>`;
  }
}

customElements.define('af-student-drafts', StudentDrafts);
