// @ts-check
/** Pairs of persons who may be one, worked off one by one: the strongest suspicion first. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { pageHead } from '../kit/page.js';
import { tag } from '../kit/tags.js';
import { dateTime } from '../kit/value.js';
import { personLine } from '../form/combo.js';
import { query, remember } from '../router.js';
import '../list/list.js';

/** @param {any} pair */
const two = (pair) => html`<a class="strong" href="/duplicates/${pair.one.id}/${pair.other.id}">${pair.one.surname} ${pair.one.name} · ${pair.other.surname} ${pair.other.name}</a>`;
/** @param {any} pair */
const known = (pair) => html`<span class="tabular">${personLine(pair.one) || '—'}<br>${personLine(pair.other) || '—'}</span>`;

class Duplicates extends Screen {
  static properties = { apart: { state: true } };

  constructor() {
    super();
    this.apart = query().apart === 'true';
  }

  /** @param {boolean} apart */
  show(apart) {
    this.apart = apart;
    remember({ apart: apart || undefined });
  }

  columns() {
    return [
      { label: t('duplicate.pair'), cell: two },
      { label: t('duplicate.known'), cell: known },
      { label: t('duplicate.why'), cell: (/** @type {any} */ pair) => (this.apart
        ? html`${pair.toldApart?.reason}<br><small class="soft">${pair.toldApart?.by}, ${dateTime(pair.toldApart?.at)}</small>`
        : pair.reasons.map((/** @type {any} */ r) => html`${tag(r.detail ?? r.code, 'amber')} `)) },
    ];
  }

  view() {
    return html`${pageHead({ crumb: html`<a href="/people">${t('people.title')}</a>`, title: t('duplicate.title'), lead: t('duplicate.lead') })}
      <div class="card flush"><form class="filters" @submit=${(/** @type {Event} */ e) => e.preventDefault()}>
        <div class="field"><label for="duplicates-which">${t('duplicate.which')}</label>
          <select class="input" id="duplicates-which" @change=${(/** @type {any} */ e) => this.show(e.target.value === 'apart')}>
            <option value="open" ?selected=${!this.apart}>${t('duplicate.open')}</option>
            <option value="apart" ?selected=${this.apart}>${t('duplicate.apart')}</option></select></div></form>
      <af-list .path=${'duplicates'} .query=${{ toldApart: this.apart }} .caption=${t('duplicate.title')} .columns=${() => this.columns()}
        .none=${this.apart ? t('duplicate.apart.none') : t('duplicate.none')}></af-list></div>`;
  }
}

customElements.define('af-duplicates', Duplicates);
