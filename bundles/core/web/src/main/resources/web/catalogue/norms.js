// @ts-check
/** The deadlines that laws and by-laws set, and when one would fall due from a given moment, in words. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { pageHead } from '../kit/page.js';
import { tag } from '../kit/tags.js';
import { date, dateTime, isoMinute, nothing } from '../kit/value.js';
import { api } from '../api.js';

class Norms extends Screen {
  static properties = { counted: { state: true } };

  constructor() {
    super();
    /** @type {any} */
    this.counted = undefined;
    /** @type {any[]} */
    this.norms = [];
  }

  async load() {
    this.norms = (await api.get('norms')).items;
  }

  /** @param {any} n */
  count(n) {
    return ask({
      title: t('norms.count'), text: html`<p>${n.label}</p>`, action: t('norms.count'), values: { from: isoMinute() }, groups: [{ fields: [{ name: 'from', type: 'MOMENT', label: n.starts.label, required: true }] }],
      save: async (v) => { this.counted = { norm: n, from: v.from, ...(await api.get(`norms/${n.code}/reckoning`, { query: { from: v.from } })) }; },
    });
  }

  view() {
    const c = this.counted;
    const rule = (/** @type {any} */ n) => n.rules.at(-1);
    return html`${pageHead({ title: t('norms.title'), lead: t('norms.lead') })}
      ${c ? html`<section class="card" role="status"><h2>${c.norm.label}</h2><p class="strong">${t('norms.due', { date: c.dueAt ? dateTime(c.dueAt) : date(c.due) })}</p><ul>${c.because.map((/** @type {string} */ why) => html`<li>${why}</li>`)}</ul></section><br>` : ''}
      <div class="card flush"><div class="scroll" role="region" tabindex="0" aria-label=${t('norms.title')}><table class="list"><caption class="visually-hidden">${t('norms.title')}</caption>
        <thead><tr><th scope="col">${t('norms.norm')}</th><th scope="col">${t('norms.from')}</th><th scope="col">${t('norms.within')}</th><th scope="col">${t('norms.source')}</th><th scope="col"><span class="visually-hidden">${t('norms.count')}</span></th></tr></thead>
        <tbody>${this.norms.map((n) => html`<tr><td><span class="strong">${n.label}</span> ${n.external ? tag(t('clock.external'), 'blue') : ''}${n.repeats ? tag(t('norms.repeats')) : ''}</td><td>${n.starts.label}</td>
          <td>${rule(n).amount ? `${rule(n).amount} ${t(`unit.${rule(n).unit}`)}` : t('unit.AT_ONCE')}</td><td>${rule(n).source || nothing} ${rule(n).confirmed ? '' : tag(t('clock.unconfirmed'), 'amber')}</td>
          <td><button type="button" class="btn btn-sm btn-outline-primary" aria-label="${t('norms.count')}: ${n.label}" @click=${() => this.count(n)}>${t('norms.count')}</button></td></tr>`)}</tbody></table></div></div>`;
  }
}

customElements.define('af-norms', Norms);
