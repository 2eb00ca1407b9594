// @ts-check
/** The barriers that protect a person. */
import { html } from 'lit';
import { Part } from '../kit/element.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { setBarrier } from './acts.js';
import { barrierColumns } from './columns.js';
import '../list/list.js';

class BarriersOfPerson extends Part {
  static properties = { person: { attribute: false } };

  constructor() {
    super();
    /** @type {any} */
    this.person = undefined;
  }

  again() {
    for (const list of this.querySelectorAll('af-list')) /** @type {any} */ (list).reload();
  }

  render() {
    return html`<section class="card flush"><div class="card-head"><h2>${t('barrier.title')}</h2>
        <button type="button" class="btn btn-outline-primary btn-sm" @click=${() => setBarrier(this.person, () => this.again())}>${icon('locked')}${t('barrier.set')}</button></div>
      <af-list .path=${'barriers'} .query=${{ guarded: this.person.id }} .caption=${t('barrier.title')} .columns=${() => barrierColumns(() => this.again(), false)} .none=${t('barrier.none.person')}></af-list></section>`;
  }
}

customElements.define('af-barriers-of-person', BarriersOfPerson);
