// @ts-check
/** Documents of a case: dropped, pasted or chosen, and given back. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { empty } from '../kit/states.js';
import { secrecies, secrecyTag } from '../kit/tags.js';
import { toast } from '../kit/toast.js';
import { dateTime, size } from '../kit/value.js';
import { codes, labelOf } from '../kit/words.js';
import { api } from '../api.js';

const most = 20 * 1048576;

class Documents extends Screen {
  static properties = { file: { attribute: false }, busy: { state: true }, wrong: { state: true }, folder: { state: true }, secrecy: { state: true } };

  constructor() {
    super();
    /** @type {any} */
    this.file = undefined;
    this.busy = '';
    /** @type {string[]} */
    this.wrong = [];
    this.folder = 'incoming';
    this.secrecy = 'ORDINARY';
  }

  async load() {
    const [folders, documents] = await Promise.all([codes('folder'), api.get(`cases/${this.file.id}/documents`)]);
    this.folders = folders;
    this.documents = documents.items;
    if (!folders.some((f) => f.code === this.folder)) this.folder = folders[0]?.code;
  }

  /** @param {Iterable<File>} files */
  async attach(files) {
    this.wrong = [];
    for (const file of files) {
      if (file.size > most) { this.wrong = [...this.wrong, t('document.large', { name: file.name })]; continue; }
      this.busy = file.name;
      try {
        const bytes = new Blob([file], { type: 'application/octet-stream' });
        await api.post(`cases/${this.file.id}/documents`, bytes, { query: { name: file.name, folder: this.folder, secrecy: this.secrecy } });
        toast(t('document.attached', { name: file.name }));
      } catch (problem) {
        const p = /** @type {any} */ (problem);
        this.wrong = [...this.wrong, `${file.name}: ${p.errors?.[0]?.detail ?? p.message}`];
      }
    }
    this.busy = '';
    await this.reload();
  }

  drop() {
    const over = (/** @type {DragEvent} */ e, /** @type {boolean} */ yes) => { e.preventDefault(); /** @type {HTMLElement} */ (e.currentTarget).classList.toggle('over', yes); };
    return html`<section class="card"><div class="card-head"><h2>${t('document.new')}</h2></div>
      <div class="buttons"><div class="field"><label for="document-folder">${t('document.folder')}</label><select id="document-folder" class="input" @change=${(/** @type {any} */ e) => { this.folder = e.target.value; }}>
          ${this.folders?.map((f) => html`<option value=${f.code} .selected=${f.code === this.folder}>${f.label}</option>`)}</select></div>
        <div class="field"><label for="document-secrecy">${t('person.secrecy')}</label><select id="document-secrecy" class="input" @change=${(/** @type {any} */ e) => { this.secrecy = e.target.value; }}>
          ${secrecies().map((s) => html`<option value=${s.code} .selected=${s.code === this.secrecy}>${s.label}</option>`)}</select></div></div><br>
      <div class="drop" @dragover=${(/** @type {DragEvent} */ e) => over(e, true)} @dragleave=${(/** @type {DragEvent} */ e) => over(e, false)}
        @drop=${(/** @type {DragEvent} */ e) => { over(e, false); this.attach(e.dataTransfer?.files ?? []); }}>
        <input id="document-file" class="visually-hidden" type="file" multiple aria-describedby="document-limit" @change=${(/** @type {any} */ e) => { this.attach([...e.target.files]); e.target.value = ''; }}>
        <label for="document-file" class="btn btn-outline-primary">${icon('upload')}${t('document.choose')}</label>
        <p>${t('document.drop')}</p>
        <p id="document-limit"><small>${t('document.limit')}</small></p>
        ${this.busy ? html`<p role="status">${t('document.sending', { name: this.busy })}</p><progress aria-label=${t('document.sending', { name: this.busy })}></progress>` : ''}</div>
      ${this.wrong.length ? html`<div class="note note-red" role="alert">${icon('error')}<ul>${this.wrong.map((w) => html`<li>${w}</li>`)}</ul></div>` : ''}</section>`;
  }

  view() {
    return html`<div class="stack" @paste=${(/** @type {ClipboardEvent} */ e) => e.clipboardData?.files.length && this.attach(e.clipboardData.files)}>${this.file.mayWrite ? this.drop() : ''}
      <section class="card flush"><div class="card-head"><h2>${t('document.list')}</h2></div>${this.documents?.length ? html`<div class="scroll" role="region" tabindex="0" aria-label=${t('document.list')}><table class="list"><caption class="visually-hidden">${t('document.list')}</caption>
        <thead><tr><th scope="col">${t('document.name')}</th><th scope="col">${t('document.folder')}</th><th scope="col" class="num">${t('document.size')}</th><th scope="col">${t('document.added')}</th></tr></thead>
        <tbody>${this.documents.map((/** @type {any} */ d) => html`<tr><td>${icon('file')} <a href="/api/documents/${d.id}/content" download=${d.name}>${d.name}</a> ${secrecyTag(d.secrecy)}</td><td>${labelOf(this.folders ?? [], d.folder)}</td>
          <td class="num">${size(d.size)}</td><td>${d.addedBy} · <span class="tabular">${dateTime(d.addedAt)}</span></td></tr>`)}</tbody></table></div>` : empty(t('document.none'))}</section></div>`;
  }
}

customElements.define('af-documents', Documents);
