// @ts-check
/** The register of facilities: houses with places; a coordinator keeps it, and a secret address is told to few. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { facts, pageHead } from '../kit/page.js';
import { tag } from '../kit/tags.js';
import { toast } from '../kit/toast.js';
import { codes, labelOf } from '../kit/words.js';
import { api } from '../api.js';
import { go } from '../router.js';
import { is } from '../session.js';
import '../list/list.js';
import '../place/sections.js';
import '../place/occupancy.js';

const street = (/** @type {any} */ f) => [f.address.street, [f.address.postcode, f.address.municipality, f.address.province].filter(Boolean).join(' ')].filter(Boolean).join(', ');
const body = (/** @type {any} */ v) => ({
  name: v.name ?? '', body: v.body ?? '', type: v.type, secret: Boolean(v.secret),
  address: { street: v.street ?? '', postcode: v.postcode ?? '', municipality: v.municipality ?? '', province: v.province ?? '' },
});
const names = { 'address.street': 'street', 'address.postcode': 'postcode', 'address.municipality': 'municipality', 'address.province': 'province' };

class Facilities extends Screen {
  static properties = { text: { state: true } };

  constructor() {
    super();
    this.text = '';
    /** @type {{code: string, label: string}[]} */
    this.types = [];
  }

  /** @param {Map<string, any>} changed */
  willUpdate(changed) {
    if (changed.has('params') && this.hasUpdated) this.reload();
  }

  async load() {
    const [types, one] = await Promise.all([codes('facility-type'), this.params.id ? api.get(`facilities/${this.params.id}`) : undefined]);
    this.types = types;
    this.one = one;
  }

  /** @param {any} [facility] */
  async write(facility) {
    let kept = facility;
    const done = await ask({
      title: facility ? t('facility.edit') : t('facility.new'), wide: true, values: facility ? { ...facility, ...facility.address } : {}, names,
      groups: [{ fields: [
        { name: 'name', type: 'TEXT', label: t('facility.name'), required: true, most: 200 },
        { name: 'type', type: 'CODE', label: t('facility.type'), required: true, choices: this.types, list: true },
        { name: 'body', type: 'TEXT', label: t('facility.body'), help: t('facility.body.help'), most: 200 },
        { name: 'secret', type: 'BOOLEAN', label: t('facility.secret'), help: t('facility.secret.help') },
        { name: 'street', type: 'TEXT', label: t('person.street'), most: 200 },
        { name: 'postcode', type: 'TEXT', label: t('person.postcode'), most: 5 },
        { name: 'municipality', type: 'TEXT', label: t('person.municipality'), most: 120 },
        { name: 'province', type: 'TEXT', label: t('person.province'), most: 2, upper: true },
      ] }],
      save: async (v, key) => {
        kept = await (facility ? api.put(`facilities/${facility.id}`, body(v), { ifMatch: `"${facility.version}"` }) : api.post('facilities', body(v), { key }));
      },
    });
    if (!done) return;
    toast(t('facility.saved'));
    if (facility) this.reload();
    else go(`/facilities/${kept.id}`);
  }

  whole() {
    const f = this.one;
    return html`${pageHead({ crumb: html`<a href="/facilities">${t('facilities.title')}</a>`, title: f.name, lead: labelOf(this.types, f.type),
      acts: is('coordinator') ? html`<button type="button" class="btn btn-primary" @click=${() => this.write(f)}>${icon('pencil')}${t('action.edit')}</button>` : '' })}
      <div class="stack"><section class="card">${facts([[t('facility.body'), f.body], [t('facility.address'), f.addressShown ? street(f) : t('facility.hidden')], [t('facility.secret'), f.secret ? tag(t('facility.secret.yes'), 'red') : '']])}</section>
        ${is('worker') || is('coordinator') ? html`<af-occupancy .facility=${f.id}></af-occupancy>` : ''}
        <af-sections .facility=${f.id} @changed=${() => /** @type {any} */ (this.querySelector('af-occupancy'))?.reload()}></af-sections></div>`;
  }

  view() {
    if (this.one) return this.whole();
    const columns = () => [
      { label: t('facility.name'), cell: (/** @type {any} */ f) => html`<a href="/facilities/${f.id}">${f.name}</a> ${f.secret ? tag(t('facility.secret.yes'), 'red') : ''}` },
      { label: t('facility.type'), cell: (/** @type {any} */ f) => labelOf(this.types, f.type) },
      { label: t('facility.body'), cell: (/** @type {any} */ f) => f.body },
      { label: t('person.municipality'), cell: (/** @type {any} */ f) => f.address.municipality },
    ];
    return html`${pageHead({ title: t('facilities.title'), lead: t('facilities.lead'),
      acts: html`<a class="btn btn-outline-primary" href="/places">${icon('search')}${t('place.free.title')}</a>${is('coordinator') ? html`<button type="button" class="btn btn-primary" @click=${() => this.write()}>${icon('plus')}${t('facility.new')}</button>` : ''}` })}
      <div class="card flush"><div class="filters"><div class="field"><label for="facility-q">${t('facility.find')}</label><input id="facility-q" class="input" type="search" autocomplete="off" .value=${this.text}
        @input=${(/** @type {any} */ e) => { this.text = e.target.value; }}></div></div>
        <af-list .path=${'facilities'} .query=${{ q: this.text || undefined }} .caption=${t('facilities.title')} .columns=${columns} .none=${t(this.text ? 'list.narrowed' : 'facilities.none')}></af-list></div>`;
  }
}

customElements.define('af-facilities', Facilities);
