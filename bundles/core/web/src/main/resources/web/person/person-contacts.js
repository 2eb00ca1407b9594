// @ts-check
import { html } from 'lit';
import { Part } from '../kit/element.js';
import { t } from '../kit/language.js';
import '../desk/contact-list.js';
import '../report/report-card.js';

/** The contacts of one person at the desk. */
class PersonContacts extends Part {
  static properties = { person: { attribute: false } };

  render() {
    const person = /** @type {any} */ (this).person;
    return html`<div class="stack"><af-report-card .query=${{ person }}></af-report-card><div class="card flush"><div class="card-head"><h2>${t('person.tab.contacts')}</h2><div class="buttons"><a class="btn btn-outline-primary btn-sm" href="/reports/new?person=${person}">${t('report.new')}</a><a class="btn btn-outline-primary btn-sm" href="/desk?person=${person}">${t('desk.new')}</a></div></div>
      <af-contact-list .query=${{ person }}></af-contact-list></div></div>`;
  }
}

customElements.define('af-person-contacts', PersonContacts);
