// @ts-check
/** The version of its service that a work goes by: what another one would change, named one by one, and the move to it. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { empty } from '../kit/states.js';
import { tag } from '../kit/tags.js';
import { toast } from '../kit/toast.js';
import { date, nothing } from '../kit/value.js';
import { api } from '../api.js';

/** @param {{code: string, label: string}[]} choices */
const words = (choices) => choices.map((one) => one.label).join(', ');
const plain = (/** @type {any} */ value) => (value === undefined || value === null ? t('version.empty') : typeof value === 'object' ? Object.values(value).filter(Boolean).join(' – ') : value === true ? t('value.yes') : value === false ? t('value.no') : String(value));

class WorkVersion extends Screen {
  static properties = { sheet: { attribute: false }, to: { state: true } };

  constructor() {
    super();
    /** @type {any} */
    this.sheet = undefined;
    /** @type {number | undefined} */
    this.to = undefined;
    /** @type {any} */
    this.preview = undefined;
  }

  /** @param {Map<string, any>} changed */
  willUpdate(changed) {
    if ((changed.has('sheet') || changed.has('to')) && this.hasUpdated) this.reload();
  }

  get others() {
    return this.sheet.definitions.filter((/** @type {number} */ one) => one !== this.sheet.definition);
  }

  async load() {
    const to = this.others.includes(this.to) ? this.to : this.others[this.others.length - 1];
    this.preview = to && this.sheet.installed ? await api.get(`works/${this.sheet.id}/versions/${to}`) : undefined;
  }

  async move() {
    const p = this.preview;
    const done = await ask({
      title: t('version.move', { version: p.to }), text: html`<p>${t('version.move.text')}</p>`, action: t('version.move', { version: p.to }),
      groups: [{ fields: [
        ...(p.landsOn ? [] : [{ name: 'step', type: 'CODE', label: t('version.lands'), help: t('version.lands.help'), required: true, list: true, choices: p.mayLandOn }]),
        { name: 'note', type: 'TEXT', label: t('version.note'), required: true, most: 2000 },
      ] }],
      save: (v) => api.put(`works/${this.sheet.id}/definition`, { definition: p.to, step: v.step, note: v.note ?? '' }, { ifMatch: `"${p.version}"` }),
    });
    if (done) { toast(t('version.moved', { version: p.to })); this.to = undefined; this.dispatchEvent(new Event('changed')); }
  }

  changes() {
    const p = this.preview;
    const rows = [
      [t('version.steps.lost'), words(p.stepsLost)], [t('version.steps.added'), words(p.stepsAdded)], [t('version.steps.changed'), words(p.stepsChanged)],
      [t('version.fields.added'), words(p.fieldsAdded)], [t('version.fields.lacking'), words(p.fieldsLacking)],
    ].filter(([, what]) => what);
    return html`<dl class="facts"><div><dt>${t('version.lands')}</dt><dd>${p.landsOn ? p.landsOn.label : p.mayLandOn.length ? tag(t('version.lands.choose', { step: p.step.label }), 'amber') : tag(t('version.lands.none'), 'red')}</dd></div>
        ${rows.map(([term, what]) => html`<div><dt>${term}</dt><dd>${what}</dd></div>`)}</dl>
      ${p.fieldsLost.length ? html`<h3>${t('version.fields.lost')}</h3><ul class="rows">${p.fieldsLost.map((/** @type {any} */ f) => html`<li><span class="grow strong">${f.label}</span><span class="end">${plain(f.value)}</span></li>`)}</ul><p class="soft small">${t('version.fields.kept')}</p>` : ''}
      ${p.deadlines.length ? html`<h3>${t('version.deadlines')}</h3><ul class="rows">${p.deadlines.map((/** @type {any} */ d) => html`<li><span class="grow strong">${d.label}</span><span class="end tabular">${d.before ? date(d.before) : nothing} → ${d.after ? date(d.after) : nothing}</span></li>`)}</ul>` : ''}
      ${rows.length || p.fieldsLost.length || p.deadlines.length ? '' : html`<p>${t('version.same')}</p>`}`;
  }

  view() {
    const w = this.sheet;
    if (!this.preview) return html`<section class="card">${empty(t(w.installed ? 'version.only' : 'area.absent.text'))}</section>`;
    return html`<section class="card"><div class="card-head"><h2>${t('version.title', { version: w.definition })}</h2>
        ${w.mayWrite && (this.preview.landsOn || this.preview.mayLandOn.length) ? html`<button type="button" class="btn btn-primary btn-sm" @click=${this.move}>${icon('refresh')}${t('version.move', { version: this.preview.to })}</button>` : ''}</div>
      <p>${t('version.text')}</p>
      ${this.others.length > 1 ? html`<div class="field"><label for="version-to">${t('version.to')}</label><select id="version-to" class="input" @change=${(/** @type {any} */ e) => { this.to = Number(e.target.value); }}>
        ${this.others.map((/** @type {number} */ one) => html`<option value=${one} .selected=${one === this.preview.to}>${t('version.named', { version: one })}</option>`)}</select></div><br>` : ''}
      <h3>${t('version.changes', { version: this.preview.to })}</h3>${this.changes()}</section>`;
  }
}

customElements.define('af-work-version', WorkVersion);
