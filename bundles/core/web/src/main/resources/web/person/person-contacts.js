// @ts-check
import { html } from 'lit';
import { Part } from '../kit/element.js';
import { t } from '../kit/language.js';
import '../desk/contact-list.js';

/** The contacts of one person at the desk. */
class PersonContacts extends Part {
  static properties = { person: { attribute: false } };

  render() {
    const person = /** @type {any} */ (this).person;
    return html`<div class="card flush"><div class="card-head"><h2>${t('person.tab.contacts')}</h2><a class="btn btn-outline-primary btn-sm" href="/desk?person=${person}">${t('desk.new')}</a></div>
      <af-contact-list .query=${{ person }}></af-contact-list></div>`;
  }
}

customElements.define('af-person-contacts', PersonContacts);
