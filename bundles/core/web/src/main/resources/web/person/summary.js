// @ts-check
/** What is known of a person, in three cards. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { facts } from '../kit/page.js';
import { stageTag, stateTag, tag } from '../kit/tags.js';
import { date, nothing, period } from '../kit/value.js';
import { empty } from '../kit/states.js';
import { codes, labelOf } from '../kit/words.js';
import { api } from '../api.js';
import { is } from '../session.js';

class Summary extends Screen {
  static properties = { person: { attribute: false } };

  constructor() {
    super();
    /** @type {any} */
    this.person = undefined;
  }

  async load() {
    const casework = is('worker', 'coordinator');
    const [reasons, cases, works] = await Promise.all([
      codes('no-fiscal-code').catch(() => []),
      casework ? api.get('cases', { query: { person: this.person.id, limit: 5 } }) : undefined,
      casework ? api.get('works', { query: { person: this.person.id, limit: 20 } }) : undefined,
    ]);
    this.reasons = reasons;
    this.cases = cases?.items;
    this.works = works?.items;
  }

  view() {
    const p = this.person;
    const home = p.residence ?? {};
    return html`<div class="split"><div class="stack">
        <section class="card"><div class="card-head"><h2>${t('person.identity')}</h2></div>${facts([
          [t('person.surname'), p.surname], [t('person.name'), p.name],
          [t('person.fiscalCode'), p.fiscalCode ?? labelOf(this.reasons ?? [], p.noFiscalCodeBecause)],
          [t('person.birthDate'), date(p.birthDate)], [t('person.birthPlace'), p.birthPlace || nothing], [t('person.sex'), p.sex ? t(`sex.${p.sex}`) : nothing],
          [t('person.citizenship'), p.citizenship || nothing], [t('person.language'), p.language || nothing],
          [t('person.residence'), [home.street, [home.postcode, home.municipality].filter(Boolean).join(' '), home.province].filter(Boolean).join(', ') || nothing],
        ])}</section>
        ${this.works ? html`<section class="card"><div class="card-head"><h2>${t('person.works')}</h2></div>
          ${this.works.length ? html`<ul class="rows">${this.works.map((/** @type {any} */ w) => html`<li><a class="grow strong" href="/works/${w.id}">${w.serviceLabel}</a>
            <small class="soft">${period({ from: w.from, until: w.until })}</small><span class="end">${stageTag(w.stage, w.stepLabel)}</span></li>`)}</ul>` : empty(t('person.works.none'))}</section>` : ''}
      </div><div class="stack">
        <section class="card"><div class="card-head"><h2>${t('person.contactPoints')}</h2></div>
          ${p.contactPoints.length ? html`<ul class="rows">${p.contactPoints.map((/** @type {any} */ c) => html`<li>${icon(c.kind === 'phone' ? 'telephone' : 'mail')}
            <span class="grow strong">${c.value}</span>${c.safe ? '' : tag(html`${icon('warning-circle')}${t('person.unsafe')}`, 'red')}${c.noMessages ? tag(html`${icon('warning-circle')}${t('person.contactPoint.noMessages')}`, 'amber') : ''}${c.times || c.note ? html`<small class="soft">${[c.times, c.note].filter(Boolean).join(' · ')}</small>` : ''}</li>`)}</ul>` : empty(t('person.contactPoints.none'))}</section>
        ${this.cases ? html`<section class="card"><div class="card-head"><h2>${t('person.tab.cases')}</h2></div>
          ${this.cases.length ? html`<ul class="rows">${this.cases.map((/** @type {any} */ c) => html`<li><a class="grow strong tabular" href="/cases/${c.id}">${c.number}</a><span class="end">${stateTag(c.state)}</span></li>`)}</ul>`
          : empty(t('person.cases.none'))}</section>` : ''}
      </div></div>`;
  }
}

customElements.define('af-person-summary', Summary);
