// @ts-check
/** A whole page that an area brings; when the area goes, the page says so and waits for it. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { icon } from '../kit/icon.js';
import { t } from '../kit/language.js';
import { areasKnown, placesOf } from './areas.js';
import './slot.js';

class AreaPage extends Screen {
  connectedCallback() {
    super.connectedCallback();
    this.again = () => this.requestUpdate();
    addEventListener('affianca-areas', this.again);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    if (this.again) removeEventListener('affianca-areas', this.again);
  }

  load() {
    return areasKnown();
  }

  view() {
    const here = placesOf('AREA_PAGE').some((p) => p.area === this.params.area && p.element === this.params.element);
    // The element stays in the page, only hidden: what was typed in it is there again when the area returns.
    return html`${here ? '' : gone()}<div ?hidden=${!here}><af-slot .name=${'AREA_PAGE'} .only=${this.params.element} .about=${{ area: this.params.area }}></af-slot></div>`;
  }
}

export const gone = () => html`<div class="state" role="alert">${icon('plug', 'lg')}<h1 tabindex="-1">${t('area.gone')}</h1><p>${t('area.gone.text')}</p>
  <div class="buttons"><a class="btn btn-primary" href="/">${t('day.title')}</a></div></div>`;

customElements.define('af-area-page', AreaPage);
