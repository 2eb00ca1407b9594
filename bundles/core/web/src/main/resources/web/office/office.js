// @ts-check
/** The office itself: its registers, each a door. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { pageHead } from '../kit/page.js';
import { registers } from './registers.js';

class Office extends Screen {
  view() {
    return html`${pageHead({ title: t('office.title'), lead: t('office.lead') })}
      <div class="halves">${Object.entries(registers).map(([name, register]) => html`<section class="card"><div class="card-head"><h2>${icon(register.icon)} <a href="/office/${name}">${t(`office.${name}`)}</a></h2></div>
        <p>${t(`office.${name}.lead`)}</p></section>`)}</div>`;
  }
}

customElements.define('af-office', Office);
