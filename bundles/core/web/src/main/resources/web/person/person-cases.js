// @ts-check
import { html } from 'lit';
import { Part } from '../kit/element.js';
import { t } from '../kit/language.js';
import { caseColumns } from '../case/columns.js';
import { openGlass } from '../glass/open.js';
import '../list/list.js';

/** The cases a person stands in. */
class PersonCases extends Part {
  static properties = { person: { attribute: false } };

  render() {
    return html`<div class="card flush"><af-list .path=${'cases'} .query=${{ person: /** @type {any} */ (this).person }} .caption=${t('person.tab.cases')} .columns=${caseColumns} .none=${t('person.cases.none')}></af-list></div>
      <p class="soft">${t('glass.none.here')} <button type="button" class="btn btn-link btn-sm" @click=${() => openGlass({ person: /** @type {any} */ (this).person })}>${t('glass.open')}</button></p>`;
  }
}

customElements.define('af-person-cases', PersonCases);
