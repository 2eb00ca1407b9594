// @ts-check
/** The details of a work: read, and changed in the form its service describes; a stale edit is compared, not lost. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { facts } from '../kit/page.js';
import { empty } from '../kit/states.js';
import { toast } from '../kit/toast.js';
import { ofType } from '../kit/value.js';
import { api } from '../api.js';
import { conflict } from '../form/conflict.js';
import { detailGroups, detailValues, typedDetails, written } from './details-form.js';
import '../form/form.js';

/** @param {any[]} groups @param {Record<string, any>} details */
export const detailFacts = (groups, details) => html`<div class="stack">${groups.map((group) => html`<div>${groups.length > 1 && group.label ? html`<h3 class="soft">${group.label}</h3>` : ''}
  ${facts(group.fields.map((/** @type {any} */ field) => [field.label, written(field, details[field.name], ofType)]))}</div>`)}</div>`;

class WorkDetails extends Screen {
  static properties = { sheet: { attribute: false }, service: { attribute: false } };

  constructor() {
    super();
    /** @type {any} */
    this.sheet = undefined;
    /** @type {any} */
    this.service = undefined;
  }

  async load() {
    // Gone with its area: what was drawn before stays on the screen.
    if (this.sheet.installed) this.form = await api.get(`services/${this.sheet.service}/versions/${this.sheet.definition}/form`);
    this.values ??= typedDetails(this.sheet.details ?? {});
  }

  get fields() {
    return this.form.groups.flatMap((/** @type {any} */ g) => g.fields);
  }

  /** @param {any} typed @param {number} [version] @returns {Promise<any>} */
  async save(typed, version = this.sheet.version) {
    const mine = detailValues(this.form.groups, typed);
    try {
      await api.put(`works/${this.sheet.id}/details`, mine, { ifMatch: `"${version}"` });
    } catch (problem) {
      const field = (/** @type {string} */ name) => this.fields.find((/** @type {any} */ f) => f.name === name);
      const chosen = await conflict(problem, {
        read: () => api.get(`works/${this.sheet.id}`), mine, theirsOf: (fresh) => fresh.details ?? {},
        label: (name) => field(name)?.label ?? name, write: (name, value) => written(field(name) ?? { type: 'text' }, value, ofType),
      });
      if (!chosen) throw { handled: true };
      if (chosen.keepMine) return this.save(typed, chosen.theirs.version);
      this.values = typedDetails(chosen.theirs.details ?? {});
    }
    toast(t('work.saved'));
    this.dispatchEvent(new Event('changed'));
    return undefined;
  }

  view() {
    if (!this.form) return html`<section class="card">${empty(t('area.absent.text'))}</section>`;
    if (!this.sheet.mayWrite) return html`<section class="card"><div class="card-head"><h2>${t('work.tab.details')}</h2></div>${detailFacts(this.form.groups, this.sheet.details ?? {})}</section>`;
    return html`${this.sheet.installed ? '' : html`<p class="note note-amber" role="alert">${t('area.gone.form')}</p><br>`}
      <af-form name="details" .groups=${detailGroups(this.form.groups, this.sheet.stage === 'DRAFT')} .values=${this.values} .version=${this.sheet.version} .save=${(/** @type {any} */ v, /** @type {string} */ _, /** @type {number} */ base) => this.save(v, base)} .cancel=${`/works/${this.sheet.id}`}></af-form>`;
  }
}

customElements.define('af-work-details', WorkDetails);
