// @ts-check
/** One person: who it is and what one must know before anything else, then the tabs. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { facts, tabBar } from '../kit/page.js';
import { secrecyTag } from '../kit/tags.js';
import { date, nothing } from '../kit/value.js';
import { api } from '../api.js';
import { go } from '../router.js';
import { is } from '../session.js';
import '../area/slot.js';
import './summary.js';
import './household.js';
import './registry.js';
import './parents.js';
import './ties.js';
import '../barrier/of-person.js';
import './circumstances.js';
import './means.js';
import './history.js';
import './person-cases.js';
import './person-contacts.js';
import '../assessment/person-assessments.js';
import './person-merges.js';
import { showExisting } from './existing.js';
import './overview.js';
import './looks.js';

/** @param {string} born */
function age(born) {
  const now = new Date();
  const then = new Date(born);
  const passed = now.getMonth() > then.getMonth() || (now.getMonth() === then.getMonth() && now.getDate() >= then.getDate());
  return now.getFullYear() - then.getFullYear() - (passed ? 0 : 1);
}

class Person extends Screen {
  async load() {
    this.person = await api.get(`people/${this.params.id}`);
    // A record that was merged into another is read as that other.
    if (String(this.person.id) !== this.params.id) go(`/people/${this.person.id}`, { replace: true });
  }

  get tab() {
    return this.params.tab ?? 'summary';
  }

  view() {
    const p = this.person;
    const unsafe = p.contactPoints.filter((/** @type {any} */ c) => !c.safe);
    const casework = is('worker', 'coordinator');
    const minor = !p.birthDate || age(p.birthDate) < 18;
    const tabs = ['summary', ...(casework ? ['overview'] : []), 'registry', 'household', 'ties', ...(casework && minor ? ['parents'] : []), ...(casework ? ['circumstances', 'means', 'cases', 'assessments'] : []), 'contacts', 'history', 'merges', ...(casework ? ['looks'] : [])];
    return html`<section class="card record">
        ${unsafe.map((/** @type {any} */ c) => html`<p class="warning" role="note">${icon('warning-circle')}<span>${t('person.unsafe.text', { value: c.value })} ${c.note}</span></p>`)}
        <div class="record-top">
          <div class="page-head"><div><p class="crumb"><a href="/people">${t('people.title')}</a> / ${t('person.single')}</p>
            <h1 tabindex="-1">${p.surname} ${p.name}</h1></div>
            <div class="buttons">
              ${is('worker', 'coordinator') ? html`<a class="btn btn-primary" href="/cases/new?person=${p.id}">${icon('folder')}${t('case.new')}</a>` : ''}
              ${is('existence') ? html`<button type="button" class="btn btn-outline-primary" @click=${() => showExisting(p.id)}>${icon('folder')}${t('existing.ask')}</button>` : ''}
              <a class="btn btn-outline-primary" href="/desk?person=${p.id}">${icon('comment')}${t('desk.new')}</a>
              <a class="btn btn-outline-primary" href="/people/${p.id}/edit">${icon('pencil')}${t('action.edit')}</a></div></div>
          ${facts([
            [t('person.fiscalCode'), html`<span class="tabular">${p.fiscalCode ?? nothing}</span>`],
            [t('person.birth'), p.birthDate ? html`<span class="tabular">${date(p.birthDate)}</span> <span class="soft">(${t('person.age', { count: age(p.birthDate) })})</span>` : nothing],
            [t('person.birthPlace'), p.birthPlace],
            [t('person.municipality'), p.residence?.municipality],
            [t('person.secrecy'), p.secrecy === 'ORDINARY' ? '' : secrecyTag(p.secrecy)],
          ])}
          <div class="flags"><af-slot .name=${'PERSON_BADGE'} .about=${{ person: p.id }}></af-slot></div>
        </div>
        ${tabBar(tabs.map((tab) => ({ href: `/people/${p.id}${tab === 'summary' ? '' : `/${tab}`}`, label: t(`person.tab.${tab}`), here: tab === this.tab })), t('person.tabs'))}
      </section>
      ${this.body(p)}`;
  }

  /** @param {any} p */
  body(p) {
    if (this.tab === 'overview') return html`<af-overview .person=${p.id}></af-overview>`;
    if (this.tab === 'registry') return html`<af-registry .person=${p} @changed=${() => this.reload()}></af-registry>`;
    if (this.tab === 'ties') return html`<af-ties .person=${p}></af-ties>${is('worker', 'coordinator') ? html`<br><af-barriers-of-person .person=${p}></af-barriers-of-person>` : ''}`;
    if (this.tab === 'parents') return html`<af-parents .person=${p}></af-parents>`;
    if (this.tab === 'circumstances') return html`<af-circumstances .person=${p}></af-circumstances>`;
    if (this.tab === 'means') return html`<af-means .person=${p}></af-means>`;
    if (this.tab === 'history') return html`<af-person-history .person=${p}></af-person-history>`;
    if (this.tab === 'household') return html`<af-household .person=${p}></af-household>`;
    if (this.tab === 'cases') return html`<af-person-cases .person=${p.id}></af-person-cases>`;
    if (this.tab === 'assessments') return html`<af-person-assessments .person=${p.id}></af-person-assessments>`;
    if (this.tab === 'merges') return html`<af-person-merges .person=${p}></af-person-merges>`;
    if (this.tab === 'looks') return html`<af-person-looks .person=${p}></af-person-looks>`;
    if (this.tab === 'contacts') return html`<af-person-contacts .person=${p.id}></af-person-contacts>`;
    return html`<af-person-summary .person=${p}></af-person-summary>`;
  }
}

customElements.define('af-person', Person);
