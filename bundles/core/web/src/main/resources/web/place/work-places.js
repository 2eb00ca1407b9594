// @ts-check
/** The places of one work: whom facilities were asked for, what is held, who stays, what a month costs and who bears it. */
import { html } from 'lit';
import { Part } from '../kit/element.js';
import './stays.js';
import './availability.js';
import './stay-month.js';

class WorkPlaces extends Part {
  static properties = { sheet: { attribute: false }, file: { attribute: false } };

  constructor() {
    super();
    /** @type {any} */
    this.sheet = undefined;
    /** @type {any} */
    this.file = undefined;
  }

  render() {
    const { sheet, file } = this;
    const again = () => { this.dispatchEvent(new Event('changed')); /** @type {any} */ (this.querySelector('af-stay-month'))?.reload(); };
    return html`<div class="stack"><af-stays .sheet=${sheet} .file=${file} @changed=${again}></af-stays>
      ${sheet.kind === 'PLACEMENT' ? html`<af-stay-month .sheet=${sheet}></af-stay-month>` : ''}
      <af-availability .sheet=${sheet} @changed=${again}></af-availability></div>`;
  }
}

customElements.define('af-work-places', WorkPlaces);
