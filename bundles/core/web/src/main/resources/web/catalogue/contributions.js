// @ts-check
/** Contribution rules: what is paid by band of the means test; a draft is tried, then published for good. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { facts, pageHead } from '../kit/page.js';
import { tag } from '../kit/tags.js';
import { toast } from '../kit/toast.js';
import { date, iso, money, number } from '../kit/value.js';
import { codes, labelOf, services } from '../kit/words.js';
import { api } from '../api.js';
import { go } from '../router.js';
import { is } from '../session.js';
import { howList } from './contribution-how.js';
import '../list/list.js';

const ways = () => ['SHARE', 'LINEAR', 'FIXED'].map((code) => ({ code, label: t(`contribution.way.${code}`) }));
const roundings = () => ['NEAREST', 'DOWN', 'UP'].map((code) => ({ code, label: t(`contribution.rounding.${code}`) }));
const steps = () => [1, 5, 10, 50, 100].map((cents) => ({ code: String(cents), label: money(cents / 100) }));
/** @param {any} v */
const body = (v) => ({
  service: v.service, from: v.from, act: v.act ?? '', unit: v.unit ?? '', price: v.price, iseeType: v.iseeType ?? '', withoutIsee: v.withoutIsee, least: v.least, most: v.most, step: Number(v.step), rounding: v.rounding,
  bands: (v.bands ?? []).map((/** @type {any} */ b) => ({ upTo: b.upTo, way: b.way, percent: b.percent ?? 0, toPercent: b.toPercent ?? 0, amount: b.amount ?? 0 })),
});

class Contributions extends Screen {
  constructor() {
    super();
    /** @type {any} */
    this.tried = undefined;
  }

  /** @param {Map<string, any>} changed */
  willUpdate(changed) {
    if (changed.has('params') && this.hasUpdated) { this.tried = undefined; this.reload(); }
  }

  async load() {
    const [units, types, all, one] = await Promise.all([codes('contribution-unit'), codes('isee-type'), services(), this.params.id ? api.get(`contribution-rules/${this.params.id}`) : undefined]);
    this.lists = { units, types, services: all.map((s) => ({ code: s.code, label: s.label })) };
    this.one = one;
  }

  /** @param {any} [rule] */
  async write(rule) {
    const l = /** @type {any} */ (this.lists);
    let kept = rule;
    const done = await ask({
      title: t(rule ? 'contribution.edit' : 'contribution.new'), wide: true,
      values: rule ? { ...rule.data, step: String(rule.data.step) } : { from: iso(), iseeType: 'ordinary', withoutIsee: 100, step: '1', rounding: 'NEAREST', bands: [{ way: 'SHARE' }] },
      groups: [{ fields: [
        { name: 'service', type: 'CODE', label: t('contribution.service'), required: true, list: true, choices: l.services }, { name: 'from', type: 'DATE', label: t('contribution.from'), required: true },
        { name: 'act', type: 'TEXT', label: t('contribution.act'), help: t('contribution.act.help'), most: 200 }, { name: 'unit', type: 'CODE', label: t('contribution.unit'), required: true, list: true, choices: l.units },
        { name: 'price', type: 'MONEY', label: t('contribution.price'), help: t('contribution.price.help') }, { name: 'iseeType', type: 'CODE', label: t('means.type'), required: true, list: true, choices: l.types },
        { name: 'bands', type: 'ROWS', label: t('contribution.bands'), help: t('contribution.bands.help'), one: t('contribution.band'), addLabel: t('contribution.band.add'), wide: true, required: true, fresh: { way: 'SHARE' }, fields: [
          { name: 'upTo', type: 'MONEY', label: t('contribution.upTo') }, { name: 'way', type: 'ENUM', label: t('contribution.way'), required: true, list: true, choices: ways() },
          { name: 'percent', type: 'DECIMAL', label: t('contribution.percent') }, { name: 'toPercent', type: 'DECIMAL', label: t('contribution.toPercent') }, { name: 'amount', type: 'MONEY', label: t('contribution.fixed') }] },
        { name: 'withoutIsee', type: 'DECIMAL', label: t('contribution.withoutIsee'), required: true },
        { name: 'least', type: 'MONEY', label: t('contribution.least') }, { name: 'most', type: 'MONEY', label: t('contribution.most') },
        { name: 'step', type: 'CODE', label: t('contribution.step'), required: true, list: true, choices: steps() }, { name: 'rounding', type: 'ENUM', label: t('contribution.rounding'), required: true, list: true, choices: roundings() },
      ] }],
      save: async (v, key) => { kept = await (rule ? api.put(`contribution-rules/${rule.id}`, body(v), { ifMatch: `"${rule.version}"` }) : api.post('contribution-rules', body(v), { key })); },
    });
    if (!done) return;
    toast(t('contribution.saved'));
    if (rule) this.reload();
    else go(`/contribution-rules/${kept.id}`);
  }

  async publish() {
    const done = await ask({ title: t('contribution.publish'), text: t('contribution.publish.text'), action: t('contribution.publish'), save: (_, key) => api.post(`contribution-rules/${this.one.id}/publication`, {}, { key, ifMatch: `"${this.one.version}"` }) });
    if (done) { toast(t('contribution.published')); this.reload(); }
  }

  async attempt() {
    await ask({
      title: t('contribution.try'), groups: [{ fields: [{ name: 'isee', type: 'MONEY', label: t('means.isee'), help: t('contribution.try.help') }, { name: 'price', type: 'MONEY', label: t('contribution.price') }] }], action: t('contribution.try'),
      save: async (v, key) => { this.tried = await api.post(`contribution-rules/${this.one.id}/trial`, { isee: v.isee, price: v.price }, { key }); this.requestUpdate(); },
    });
  }

  /** @param {any} b @param {number} i @param {any[]} all */
  band(b, i, all) {
    const above = i === 0 ? 0 : all[i - 1].upTo;
    const what = b.way === 'FIXED' ? money(b.amount) : b.way === 'LINEAR' ? t('contribution.grows', { from: number(b.percent), to: number(b.toPercent) }) : `${number(b.percent)} %`;
    return html`<tr><td class="num">${i + 1}</td><td class="num">${money(above)}</td><td class="num">${b.upTo === undefined ? t('contribution.noEnd') : money(b.upTo)}</td><td>${what}</td></tr>`;
  }

  whole() {
    const r = this.one;
    const d = r.data;
    const l = /** @type {any} */ (this.lists);
    const draft = !r.publishedOn;
    return html`${pageHead({ crumb: html`<a href="/contribution-rules">${t('contributions.title')}</a>`, title: r.serviceLabel, lead: t('contribution.since', { date: date(d.from) }),
      acts: html`<button type="button" class="btn btn-outline-primary" @click=${this.attempt}>${t('contribution.try')}</button>${is('coordinator') && draft ? html`<button type="button" class="btn btn-outline-primary" @click=${() => this.write(r)}>${icon('pencil')}${t('action.edit')}</button>
        <button type="button" class="btn btn-primary" @click=${this.publish}>${t('contribution.publish')}</button>` : ''}` })}
      ${this.tried ? html`<section class="card" role="status"><h2>${money(this.tried.amount)}</h2>${howList(this.tried.how)}</section>` : ''}
      <section class="card">${facts([[t('contribution.state'), draft ? tag(t('contribution.draft'), 'amber') : tag(t('contribution.publishedOn', { date: date(r.publishedOn) }), 'green')], [t('contribution.act'), d.act], [t('contribution.unit'), labelOf(l.units, d.unit)],
        [t('contribution.price'), d.price === undefined ? t('contribution.price.later') : money(d.price)], [t('means.type'), labelOf(l.types, d.iseeType)], [t('contribution.withoutIsee'), `${number(d.withoutIsee)} %`],
        [t('contribution.least'), d.least === undefined ? '' : money(d.least)], [t('contribution.most'), d.most === undefined ? '' : money(d.most)], [t('contribution.rounding'), `${t(`contribution.rounding.${d.rounding}`)}, ${money(d.step / 100)}`]])}</section>
      <section class="card flush"><div class="scroll" role="region" tabindex="0" aria-label=${t('contribution.bands')}><table class="list"><caption class="visually-hidden">${t('contribution.bands')}</caption>
        <thead><tr><th scope="col" class="num">${t('contribution.band')}</th><th scope="col" class="num">${t('contribution.above')}</th><th scope="col" class="num">${t('contribution.upTo')}</th><th scope="col">${t('contribution.pays')}</th></tr></thead>
        <tbody>${d.bands.map((/** @type {any} */ b, /** @type {number} */ i) => this.band(b, i, d.bands))}</tbody></table></div></section>`;
  }

  view() {
    if (this.one) return this.whole();
    const columns = () => [
      { label: t('contribution.service'), cell: (/** @type {any} */ r) => html`<a href="/contribution-rules/${r.id}">${r.serviceLabel}</a>` },
      { label: t('contribution.from'), cell: (/** @type {any} */ r) => date(r.data.from) },
      { label: t('contribution.act'), cell: (/** @type {any} */ r) => r.data.act },
      { label: t('contribution.state'), cell: (/** @type {any} */ r) => (r.publishedOn ? tag(t('contribution.publishedOn', { date: date(r.publishedOn) }), 'green') : tag(t('contribution.draft'), 'amber')) },
    ];
    return html`${pageHead({ title: t('contributions.title'), lead: t('contributions.lead'), acts: is('coordinator') ? html`<button type="button" class="btn btn-primary" @click=${() => this.write()}>${icon('plus')}${t('contribution.new')}</button>` : '' })}
      <div class="card flush"><af-list .path=${'contribution-rules'} .caption=${t('contributions.title')} .columns=${columns} .none=${t('contributions.none')}></af-list></div>`;
  }
}

customElements.define('af-contributions', Contributions);
