// @ts-check
/** The means tests (ISEE) of a person's households, the newest first; one is never changed, a wrong one is withdrawn. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { empty } from '../kit/states.js';
import { toast } from '../kit/toast.js';
import { iso, money } from '../kit/value.js';
import { api } from '../api.js';
import { meansBody, meansFields, meansLine, meansLists, meansNames } from './means-form.js';

class Means extends Screen {
  static properties = { person: { attribute: false } };

  constructor() {
    super();
    /** @type {any} */
    this.person = undefined;
  }

  async load() {
    const [page, lists] = await Promise.all([api.get(`people/${this.person.id}/means-tests`, { query: { limit: 200 } }), meansLists()]);
    this.items = page.items;
    this.lists = lists;
  }

  async enter() {
    const done = await ask({
      title: t('means.new'), wide: true, names: meansNames, values: { signedOn: iso(), type: 'ordinary', source: 'attestation' }, groups: [{ fields: meansFields(this.lists, false) }],
      save: (v, key) => api.post(`people/${this.person.id}/means-tests`, meansBody(v), { key }),
    });
    if (done) { toast(t('means.saved')); this.reload(); }
  }

  /** @param {any} test */
  async withdraw(test) {
    const done = await ask({
      title: t('means.withdraw'), text: t('means.withdraw.text'), action: t('means.withdraw'), groups: [{ fields: [{ name: 'because', type: 'TEXT', label: t('circumstance.because'), required: true, most: 1000 }] }],
      save: (v) => api.post(`means-tests/${test.id}/withdrawal`, { because: v.because ?? '' }, { ifMatch: `"${test.version}"` }),
    });
    if (done) { toast(t('means.withdrawn')); this.reload(); }
  }

  view() {
    const items = this.items ?? [];
    return html`<section class="card"><div class="card-head"><h2>${t('means.title')}</h2><div class="buttons"><button type="button" class="btn btn-outline-primary btn-sm" @click=${this.enter}>${icon('plus')}${t('means.new')}</button></div></div>
      ${items.length ? html`<ul class="rows">${items.map((/** @type {any} */ one) => meansLine(one, this.lists, html`<button type="button" class="btn btn-link btn-sm" aria-label="${t('means.withdraw')}: ${money(one.indicator.isee)}" @click=${() => this.withdraw(one)}>${t('means.withdraw')}</button>`))}</ul>` : empty(t('means.none'))}</section>`;
  }
}

customElements.define('af-means', Means);
