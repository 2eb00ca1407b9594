// @ts-check
/** The unmet demand a planning note was written from, as it was counted then. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { empty } from '../kit/states.js';
import { keptBack, tally } from '../kit/value.js';
import { codes, labelOf } from '../kit/words.js';
import { api } from '../api.js';

class Figures extends Screen {
  static properties = { entry: { attribute: false } };

  constructor() {
    super();
    /** @type {any} */
    this.entry = undefined;
    /** @type {any[]} */
    this.figures = [];
  }

  async load() {
    const [asked, reasons, page] = await Promise.all([codes('asked-service'), codes('unmet-reason'), api.get(`writings/${this.entry.id}/versions/${this.entry.version}/figures`)]);
    this.lists = { asked, reasons };
    this.figures = page.items;
  }

  view() {
    const l = /** @type {any} */ (this.lists);
    const kept = keptBack(this.figures.flatMap((f) => [f.contacts, f.persons]));
    const title = t('office.figures');
    return html`<section class="card flush"><div class="card-head"><h2>${title}</h2></div>
      ${this.figures.length ? html`<div class="scroll" role="region" tabindex="0" aria-label=${title}><table class="list"><caption class="visually-hidden">${title}</caption>
        <thead><tr><th scope="col">${t('contact.unmet.service')}</th><th scope="col">${t('contact.unmet.reason')}</th><th scope="col" class="num">${t('contacts.title')}</th><th scope="col" class="num">${t('people.title')}</th></tr></thead>
        <tbody>${this.figures.map((f) => html`<tr><td>${labelOf(l.asked, f.service)}</td><td>${labelOf(l.reasons, f.reason)}</td><td class="num">${tally(f.contacts)}</td><td class="num">${tally(f.persons)}</td></tr>`)}</tbody></table></div>${kept ? html`<div class="card-head"><p class="soft">${kept}</p></div>` : ''}` : empty(t('unmet.none'))}</section>`;
  }
}

customElements.define('af-office-figures', Figures);
