// @ts-check
/** What SIUSS is told of what was paid: the rows of a time with what they lack, their table, and how each service is told. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { ask } from '../kit/ask.js';
import { icon } from '../kit/icon.js';
import { t } from '../kit/language.js';
import { pageHead, tabBar } from '../kit/page.js';
import { empty } from '../kit/states.js';
import { tag } from '../kit/tags.js';
import { toast } from '../kit/toast.js';
import { date, iso, money, nothing } from '../kit/value.js';
import { query, remember } from '../router.js';
import { is } from '../session.js';
import { api } from '../api.js';
import '../list/list.js';

/** The quarter before this one. */
function lastQuarter() {
  const now = new Date();
  const first = new Date(now.getFullYear(), Math.floor(now.getMonth() / 3) * 3 - 3, 1);
  return { from: iso(first), until: iso(new Date(first.getFullYear(), first.getMonth() + 3, 0)) };
}

/** @param {any} row @param {string} attribute @returns {string} */
const told = (row, attribute) => row.items.find((/** @type {any} */ i) => i.attribute === attribute)?.value ?? '';

/** @param {string} list @param {number} most */
const choices = (list, most) => Array.from({ length: most }, (_, i) => ({ code: String(i + 1), label: t(`siuss.${list}.${i + 1}`) }));

class SiussScreen extends Screen {
  static properties = { asked: { state: true } };

  constructor() {
    super();
    const { from, until } = query();
    /** @type {{from: string, until: string}} */
    this.asked = from && until ? { from, until } : lastQuarter();
    /** @type {any[]} */
    this.services = [];
  }

  get tab() {
    return this.params.tab ?? 'rows';
  }

  async load() {
    this.services = this.tab === 'services' ? (await api.get('returns/siuss/services')).items : [];
  }

  async choose() {
    const done = await ask({ title: t('siuss.choose'), action: t('siuss.show'), values: this.asked,
      groups: [{ fields: [{ name: 'from', type: 'DATE', label: t('siuss.from'), required: true }, { name: 'until', type: 'DATE', label: t('siuss.until'), required: true }] }],
      save: async (v) => { this.asked = { from: v.from, until: v.until }; } });
    if (done) remember(this.asked);
  }

  /** Where a gap is mended; who has no cases gets no way into one. @param {any} row @param {any} gap */
  way(row, gap) {
    if (gap.where === 'SERVICE') return '/returns/services';
    if (!is('worker', 'coordinator')) return '';
    return { PERSON: `/people/${row.person}`, CASE: `/cases/${row.caseId}`, WORK: `/works/${row.work}` }[/** @type {string} */ (gap.where)] ?? '';
  }

  /** @param {any} row */
  gaps(row) {
    if (!row.gaps.length) return tag(t('siuss.whole'), 'green');
    return html`${tag(t('siuss.lacking'), 'amber')}<ul>${row.gaps.map((/** @type {any} */ g) => {
      const way = this.way(row, g);
      return html`<li>${way ? html`<a href=${way}>${g.detail}</a>` : g.detail}</li>`;
    })}</ul>`;
  }

  columns() {
    const cases = is('worker', 'coordinator');
    return [
      { label: t('siuss.beneficiary'), cell: (/** @type {any} */ r) => html`<span class="strong">${r.personLabel}</span><br><small class="soft tabular">${told(r, 'CodiceFiscale') || nothing}</small>` },
      { label: t('siuss.benefit'), cell: (/** @type {any} */ r) => html`${cases ? html`<a href="/works/${r.work}">${r.serviceLabel}</a>` : r.serviceLabel}<br><small class="soft">${told(r, 'CodicePrestazione') || nothing} · ${r.caseNumber} · ${r.unit}</small>` },
      { label: t('siuss.when'), cell: (/** @type {any} */ r) => { const once = told(r, 'DataErogazionePrestazione'); return html`<span class="tabular">${once ? date(once) : told(r, 'DataInizioPrestazione') ? `${date(told(r, 'DataInizioPrestazione'))} – ${date(told(r, 'DataFinePrestazione'))}` : nothing}</span>`; } },
      { label: t('siuss.amount'), num: true, cell: (/** @type {any} */ r) => money(told(r, 'ImportoPrestazione')) },
      { label: t('siuss.state'), cell: (/** @type {any} */ r) => this.gaps(r) },
    ];
  }

  rows() {
    const a = this.asked;
    return html`<section class="card flush"><div class="card-head"><h2 class="tabular">${date(a.from)} – ${date(a.until)}</h2>
        <span class="buttons"><button type="button" class="btn btn-outline-primary btn-sm" @click=${() => this.choose()}>${icon('calendar')}${t('siuss.choose')}</button>
        <a class="btn btn-primary btn-sm" href="/api/returns/siuss/table?${new URLSearchParams(a)}" download>${icon('download')}CSV</a></span></div>
      <af-list .path=${'returns/siuss'} .query=${a} .caption=${t('siuss.title')} .columns=${() => this.columns()} .none=${t('siuss.none')}></af-list></section>
      <br><p class="soft">${t('siuss.note')}</p>`;
  }

  /** @param {any} s */
  async set(s) {
    const now = s.holds ?? { told: true, benefit: '', name: '' };
    const done = await ask({
      title: t('siuss.set'), text: html`<p>${s.label}</p>`,
      values: { told: now.told, benefit: now.benefit, name: now.name, meansTest: now.meansTest ? String(now.meansTest) : undefined, character: now.character ? String(now.character) : undefined, area: now.area ? String(now.area) : undefined },
      groups: [{ fields: [
        { name: 'told', type: 'BOOLEAN', label: t('siuss.told') },
        { name: 'benefit', type: 'TEXT', label: t('siuss.code'), help: t('siuss.code.help'), most: 10, upper: true },
        { name: 'name', type: 'TEXT', label: t('siuss.name'), help: t('siuss.name.help'), most: 200 },
        { name: 'meansTest', type: 'CODE', label: t('siuss.meansTest'), choices: choices('meansTest', 4) },
        { name: 'character', type: 'CODE', label: t('siuss.character'), choices: choices('character', 2) },
        { name: 'area', type: 'CODE', label: t('siuss.area'), choices: choices('area', 3) }] }],
      save: (v, key) => api.put(`returns/siuss/services/${s.service}`, { told: v.told === true, benefit: v.benefit ?? '', name: v.name ?? '',
        meansTest: v.meansTest ? Number(v.meansTest) : undefined, character: v.character ? Number(v.character) : undefined, area: v.area ? Number(v.area) : undefined }, { key, ifMatch: `"${s.version}"` }),
    });
    if (done) { toast(t('siuss.saved')); this.reload(); }
  }

  /** @param {any} s */
  service(s) {
    const h = s.holds;
    const word = (/** @type {string} */ list) => (h?.told && h[list] ? t(`siuss.${list}.${h[list]}`) : nothing);
    return html`<tr><td><span class="strong">${s.label}</span><br><small class="soft">${s.service}</small></td>
      <td>${!h ? tag(t('siuss.unsaid'), 'amber') : h.told ? html`<span class="tabular">${h.benefit || nothing}</span><br><small class="soft">${h.name}</small>` : tag(t('siuss.untold'))} ${s.own ? tag(t('figures.own'), 'blue') : ''}</td>
      <td>${word('meansTest')}</td><td>${word('character')}</td><td>${word('area')}</td>
      <td><button type="button" class="btn btn-sm btn-outline-primary" aria-label="${t('siuss.set')}: ${s.label}" @click=${() => this.set(s)}>${t('siuss.set')}</button></td></tr>`;
  }

  mapping() {
    const title = t('siuss.tab.services');
    return html`<section class="card flush">${this.services.length ? html`<div class="scroll" role="region" tabindex="0" aria-label=${title}><table class="list"><caption class="visually-hidden">${title}</caption>
      <thead><tr><th scope="col">${t('siuss.service')}</th><th scope="col">${t('siuss.code')}</th><th scope="col">${t('siuss.meansTest')}</th><th scope="col">${t('siuss.character')}</th><th scope="col">${t('siuss.area')}</th><th scope="col"><span class="visually-hidden">${t('siuss.set')}</span></th></tr></thead>
      <tbody>${this.services.map((s) => this.service(s))}</tbody></table></div>` : empty(t('siuss.services.none'))}</section>`;
  }

  view() {
    return html`${pageHead({ title: t('siuss.title'), lead: t('siuss.lead'), acts: html`<button type="button" class="btn btn-outline-primary" @click=${() => print()}>${icon('print')}${t('action.print')}</button>` })}
      ${tabBar(['rows', 'services'].map((tab) => ({ href: tab === 'rows' ? '/returns' : `/returns/${tab}`, label: t(`siuss.tab.${tab}`), here: tab === this.tab })), t('siuss.title'))}
      ${this.tab === 'services' ? this.mapping() : this.rows()}`;
  }
}

customElements.define('af-siuss', SiussScreen);
