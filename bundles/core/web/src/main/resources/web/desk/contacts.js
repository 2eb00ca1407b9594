// @ts-check
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { pageHead } from '../kit/page.js';
import './contact-list.js';

/** All contacts of my desks. */
class Contacts extends Screen {
  view() {
    return html`${pageHead({ title: t('contacts.title'), acts: html`<a class="btn btn-primary" href="/desk">${icon('plus')}${t('desk.new')}</a>` })}
      <div class="card flush"><af-contact-list></af-contact-list></div>`;
  }
}

customElements.define('af-contacts', Contacts);
