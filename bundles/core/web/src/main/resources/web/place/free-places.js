// @ts-check
/** Where there is room on a day: sections of all facilities, by what is taken there and for whom. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { pageHead } from '../kit/page.js';
import { tag } from '../kit/tags.js';
import { iso } from '../kit/value.js';
import { codes, labelOf } from '../kit/words.js';
import { query, remember } from '../router.js';
import '../form/field.js';
import '../list/filter.js';
import '../list/list.js';

class FreePlaces extends Screen {
  static properties = { filter: { state: true } };

  constructor() {
    super();
    const { on, type, target, all } = query();
    /** @type {Record<string, any>} */
    this.filter = { on: on ?? iso(), type, target, all };
  }

  async load() {
    const [types, targets] = await Promise.all([codes('place-type'), codes('place-target')]);
    this.lists = { types, targets };
  }

  /** @param {Record<string, any>} change */
  narrow(change) {
    this.filter = { ...this.filter, ...change };
    remember(this.filter);
  }

  view() {
    const l = /** @type {any} */ (this.lists);
    const columns = () => [
      { label: t('facility.name'), cell: (/** @type {any} */ s) => html`<a href="/facilities/${s.facility}">${s.facilityName}</a>` },
      { label: t('place.section'), cell: (/** @type {any} */ s) => s.name },
      { label: t('place.type'), cell: (/** @type {any} */ s) => labelOf(l.types, s.type) },
      { label: t('place.target'), cell: (/** @type {any} */ s) => labelOf(l.targets, s.target) },
      { label: t('place.places'), num: true, cell: (/** @type {any} */ s) => s.places },
      { label: t('place.held'), num: true, cell: (/** @type {any} */ s) => s.held },
      { label: t('place.taken'), num: true, cell: (/** @type {any} */ s) => s.taken },
      { label: t('place.free'), num: true, cell: (/** @type {any} */ s) => tag(s.free, s.free ? 'green' : 'red') },
    ];
    return html`${pageHead({ crumb: html`<a href="/facilities">${t('facilities.title')}</a>`, title: t('place.free.title'), lead: t('place.free.lead') })}
      <div class="card flush"><div class="filters" @field=${(/** @type {any} */ e) => { const { name, value } = e.detail; if (name === 'all') this.narrow({ all: value ? 'true' : undefined }); else if (typeof value === 'string') this.narrow({ on: value }); }}>
          <af-field .field=${{ name: 'on', type: 'DATE', label: t('place.on'), required: true }} .prefix=${'free'} .value=${this.filter.on}></af-field>
          <af-filter .label=${t('place.type')} .value=${this.filter.type ?? ''} .choices=${l.types} @choose=${(/** @type {any} */ e) => this.narrow({ type: e.detail })}></af-filter>
          <af-filter .label=${t('place.target')} .value=${this.filter.target ?? ''} .choices=${l.targets} @choose=${(/** @type {any} */ e) => this.narrow({ target: e.detail })}></af-filter>
          <af-field .field=${{ name: 'all', type: 'BOOLEAN', label: t('place.which.all') }} .prefix=${'free'} .value=${Boolean(this.filter.all)}></af-field></div>
        <af-list .path=${'places/free'} .query=${{ on: this.filter.on, type: this.filter.type || undefined, target: this.filter.target || undefined, all: this.filter.all || undefined }} .caption=${t('place.free.title')} .columns=${columns} .none=${t('place.free.none')}></af-list></div>`;
  }
}

customElements.define('af-free-places', FreePlaces);
