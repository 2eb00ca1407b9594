// @ts-check
/** Who is on call at this moment, with the number to dial. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { empty } from '../kit/states.js';
import { dateTime } from '../kit/value.js';
import { labelOf, units } from '../kit/words.js';
import { api } from '../api.js';

/** @param {string} name @param {string} phone */
const reach = (name, phone) => html`<span class="strong">${name}</span> <a class="tabular" href="tel:${phone.replace(/[^+\d]/g, '')}">${phone}</a>`;

class OnCall extends Screen {
  async load() {
    const [now, all] = await Promise.all([api.get('on-call'), units()]);
    this.turns = now.items;
    this.units = all;
  }

  view() {
    return html`<section class="card"><div class="card-head"><h2>${t('rota.now')}</h2><a href="/rota">${t('rota.title')}</a></div>
      ${this.turns?.length ? html`<ul class="rows">${this.turns.map((/** @type {any} */ turn) => html`<li><span class="grow">${reach(turn.whoLabel, turn.phone)}
        ${turn.substitute ? html`<br><small>${t('rota.substitute')}: ${reach(turn.substituteLabel, turn.substitutePhone)}</small>` : ''}</span>
        <small class="soft end">${labelOf(this.units ?? [], turn.unit)}<br>${t('rota.until', { moment: dateTime(turn.until) })}</small></li>`)}</ul>` : empty(t('rota.nobody'))}</section>`;
  }
}

customElements.define('af-on-call', OnCall);
