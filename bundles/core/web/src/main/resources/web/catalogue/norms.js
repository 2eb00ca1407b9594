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
import { days, ownLines, setButton } from './own-values.js';

/** The unit that a norm counts in on a day; without a day, today. @param {any} n @param {string} [day] @returns {string} */
const unitOf = (n, day) => (day ? n.rules.find((/** @type {any} */ r) => (!r.from || r.from <= day) && (!r.until || r.until >= day)) : n.today)?.unit ?? n.rules.at(-1).unit;

/** @param {number} amount @param {string} unit */
const length = (amount, unit) => (amount ? `${amount} ${t(`unit.${unit}`)}` : t('unit.AT_ONCE'));

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

  /** @param {any} n @returns {import('./own-values.js').Settable} */
  settable(n) {
    return { path: `norms/${n.code}`, label: n.label, help: t('norms.counts', { unit: t(`unit.${unitOf(n)}`) }), told: (value) => length(value.value, unitOf(n, value.from)), whole: true, note: t('norms.running'), done: () => this.reload() };
  }

  /** @param {any} n */
  row(n) {
    const rule = n.today ?? n.rules.at(-1);
    const what = this.settable(n);
    return html`<tr><td><span class="strong">${n.label}</span> ${n.external ? tag(t('clock.external'), 'blue') : ''}${n.repeats ? tag(t('norms.repeats')) : ''}</td><td>${n.starts.label}</td>
      <td>${length(rule.amount, rule.unit)}</td><td>${rule.source || nothing} ${rule.confirmed ? '' : tag(t('clock.unconfirmed'), 'amber')}</td>
      <td><ul>${n.rules.map((/** @type {any} */ r) => html`<li>${length(r.amount, r.unit)} · ${days(r)}</li>`)}${ownLines(what, n.own)}</ul></td>
      <td><button type="button" class="btn btn-sm btn-outline-primary" aria-label="${t('norms.count')}: ${n.label}" @click=${() => this.count(n)}>${t('norms.count')}</button> ${rule.amount ? setButton(what) : ''}</td></tr>`;
  }

  view() {
    const c = this.counted;
    return html`${pageHead({ title: t('norms.title'), lead: t('norms.lead') })}
      ${c ? html`<section class="card" role="status"><h2>${c.norm.label}</h2><p class="strong">${t('norms.due', { date: c.dueAt ? dateTime(c.dueAt) : date(c.due) })}</p><ul>${c.because.map((/** @type {string} */ why) => html`<li>${why}</li>`)}</ul></section><br>` : ''}
      <div class="card flush"><div class="scroll" role="region" tabindex="0" aria-label=${t('norms.title')}><table class="list"><caption class="visually-hidden">${t('norms.title')}</caption>
        <thead><tr><th scope="col">${t('norms.norm')}</th><th scope="col">${t('norms.from')}</th><th scope="col">${t('norms.within')}</th><th scope="col">${t('norms.source')}</th><th scope="col">${t('norms.values')}</th><th scope="col"><span class="visually-hidden">${t('norms.count')}</span></th></tr></thead>
        <tbody>${this.norms.map((n) => this.row(n))}</tbody></table></div></div>`;
  }
}

customElements.define('af-norms', Norms);
