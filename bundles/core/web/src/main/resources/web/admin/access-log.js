// @ts-check
/** The log of reads: whether it is whole, which looks stand out, and who saw what between two moments. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { pageHead, tabBar } from '../kit/page.js';
import { empty } from '../kit/states.js';
import { tag } from '../kit/tags.js';
import { toast } from '../kit/toast.js';
import { dateTime, isoMinute, number } from '../kit/value.js';
import { labelOf, staff } from '../kit/words.js';
import { api } from '../api.js';
import { query, remember } from '../router.js';
import { is } from '../session.js';
import '../list/list.js';
import '../list/filter.js';

const tints = /** @type {Record<string, string>} */ ({ RAISED: 'amber', JUSTIFIED: 'green', UNJUSTIFIED: 'red' });

class AccessLogScreen extends Screen {
  static properties = { found: { state: true }, checking: { state: true }, state_: { state: true }, asked: { state: true } };

  constructor() {
    super();
    /** @type {any} what the last check found */
    this.found = undefined;
    this.checking = false;
    this.state_ = query().state ?? 'RAISED';
    const { from, until, user, person } = query();
    /** @type {Record<string, any> | undefined} */
    this.asked = from && until ? { from, until, user, person } : undefined;
  }

  get tab() {
    return this.params.tab ?? 'seals';
  }

  async load() {
    this.people = is('privacy') ? await staff() : [];
  }

  async check() {
    this.checking = true;
    try {
      this.found = await api.get('access-log/verification');
    } catch (problem) {
      toast(/** @type {Error} */ (problem).message, 'bad');
    } finally {
      this.checking = false;
    }
  }

  seals() {
    const f = this.found;
    return html`<section class="card"><h2>${t('accessLog.seals')}</h2><p>${t('accessLog.seals.text')}</p><br>
      <div class="buttons"><button type="button" class="btn btn-primary" ?disabled=${this.checking} @click=${() => this.check()}>${icon('check')}${t('accessLog.check')}</button></div><br>
      <div role="status">${this.checking ? t('accessLog.checking') : f ? html`<div class="note ${f.whole ? 'note-green' : 'note-red'}">${icon(f.whole ? 'check' : 'error')}<div>
        <strong>${t(f.whole ? 'accessLog.whole' : 'accessLog.broken')}</strong><p>${t('accessLog.counted', { rows: number(f.rows, 0), seals: number(f.seals, 0), unsealed: number(f.unsealed, 0) })}</p>
        ${f.breaks.length ? html`<ul>${f.breaks.map((/** @type {any} */ b) => html`<li>${t(`accessLog.break.${b.kind}`)} · ${t('accessLog.place', { lane: b.lane, seal: b.seal, from: b.fromPlace, to: b.toPlace })}${b.until ? html` · ${b.after ? `${dateTime(b.after)} – ` : ''}${dateTime(b.until)}` : ''}</li>`)}</ul>` : ''}</div></div>` : ''}</div></section>`;
  }

  /** @param {any} alert @param {string} state */
  async judge(alert, state) {
    const done = await ask({ title: t(`accessLog.judge.${state}`), action: t('accessLog.judge'), text: html`<p>${alert.userLabel} · ${t(`accessLog.kind.${alert.kind}`)} ${alert.personLabel}</p>`,
      groups: [{ fields: [{ name: 'words', type: 'TEXT', label: t('accessLog.words'), required: true, most: 2000, wide: true }] }],
      save: (v, key) => api.post(`look-alerts/${alert.id}/judgement`, { state, words: v.words ?? '' }, { key, ifMatch: `"${alert.version}"` }) });
    if (done) { toast(t('accessLog.judged')); /** @type {any} */ (this.querySelector('af-list'))?.reload(); }
  }

  alertColumns() {
    return [
      { label: t('accessLog.when'), cell: (/** @type {any} */ a) => html`<span class="tabular nowrap">${dateTime(a.seenAt)}</span>` },
      { label: t('accessLog.who'), cell: (/** @type {any} */ a) => a.userLabel },
      { label: t('accessLog.why'), cell: (/** @type {any} */ a) => html`${t(`accessLog.kind.${a.kind}`)}${a.kind === 'MANY' ? html` (${a.amount})` : ''}<br><small class="soft">${a.personLabel}</small>` },
      { label: t('accessLog.judgement'), cell: (/** @type {any} */ a) => html`${tag(t(`accessLog.state.${a.state}`), tints[a.state])}${a.reviewedAt ? html`<br><small class="soft">${a.reviewedBy} · ${dateTime(a.reviewedAt)} · ${a.words}</small>` : ''}` },
      { label: t('users.acts'), cell: (/** @type {any} */ a) => html`<span class="buttons">
        <button type="button" class="btn btn-outline-primary btn-sm" @click=${() => this.judge(a, 'JUSTIFIED')}>${t('accessLog.judge.JUSTIFIED')}</button>
        <button type="button" class="btn btn-outline-primary btn-sm" @click=${() => this.judge(a, 'UNJUSTIFIED')}>${t('accessLog.judge.UNJUSTIFIED')}</button></span>` },
    ];
  }

  alerts() {
    const choices = Object.keys(tints).map((code) => ({ code, label: t(`accessLog.state.${code}`) }));
    return html`<div class="card flush"><div class="filters">
        <af-filter .label=${t('accessLog.judgement')} .value=${this.state_} .choices=${choices} @choose=${(/** @type {any} */ e) => { this.state_ = e.detail; remember({ state: e.detail }); }}></af-filter></div>
      <af-list .path=${'look-alerts'} .query=${{ state: this.state_ || undefined }} .caption=${t('accessLog.tab.alerts')} .columns=${() => this.alertColumns()} .none=${t('accessLog.alerts.none')}></af-list></div>`;
  }

  async choose() {
    const day = new Date(Date.now() - 86_400_000);
    const done = await ask({ title: t('accessLog.breach.ask'), action: t('accessLog.breach.show'), values: this.asked ?? { from: isoMinute(day), until: isoMinute() },
      groups: [{ fields: [
        { name: 'from', type: 'MOMENT', label: t('accessLog.from'), required: true },
        { name: 'until', type: 'MOMENT', label: t('accessLog.until'), required: true },
        { name: 'user', type: 'CODE', label: t('accessLog.who'), choices: this.people, list: true },
      ] }],
      save: async (v) => { this.asked = { from: v.from, until: v.until, user: v.user || undefined }; } });
    if (done && this.asked) remember(this.asked);
  }

  breach() {
    const a = this.asked;
    const search = a ? new URLSearchParams(Object.entries(a).filter(([, value]) => value)).toString() : '';
    const looks = () => [
      { label: t('accessLog.when'), cell: (/** @type {any} */ l) => html`<span class="tabular nowrap">${dateTime(l.at)}</span>` },
      { label: t('accessLog.who'), cell: (/** @type {any} */ l) => html`${l.userLabel}<br><small class="soft">${l.origin}</small>` },
      { label: t('accessLog.why'), cell: (/** @type {any} */ l) => l.purposeLabel },
      { label: t('accessLog.what'), cell: (/** @type {any} */ l) => html`${l.record ? l.sortLabel : t('accessLog.search', { count: l.amount })}<br><small class="soft">${[l.caseNumber, l.personLabel].filter(Boolean).join(' · ')}</small>` },
    ];
    const people = () => [
      { label: t('person.single'), cell: (/** @type {any} */ p) => html`${p.label}${p.guarded ? html`<br>${tag(t('accessLog.guarded'), 'red')}` : ''}` },
      { label: t('accessLog.looks'), num: true, cell: (/** @type {any} */ p) => p.looks },
      { label: t('accessLog.first'), cell: (/** @type {any} */ p) => html`<span class="tabular nowrap">${dateTime(p.first)}</span>` },
      { label: t('accessLog.last'), cell: (/** @type {any} */ p) => html`<span class="tabular nowrap">${dateTime(p.last)}</span>` },
    ];
    const csv = (/** @type {string} */ what) => html`<a class="btn btn-outline-primary btn-sm" href="/api/access-log/${what}/table?${search}" download>${icon('download')}CSV</a>`;
    return html`<div class="stack"><section class="card"><p>${t('accessLog.breach.text')}</p><br>
        ${a ? html`<p><strong class="tabular">${dateTime(a.from)} – ${dateTime(a.until)}</strong> ${a.user ? labelOf(this.people ?? [], a.user) : ''}</p><br>` : ''}
        <div class="buttons"><button type="button" class="btn btn-primary" @click=${() => this.choose()}>${icon('search')}${t('accessLog.breach.ask')}</button></div></section>
      ${a ? html`<section class="card flush"><div class="card-head"><h2>${t('accessLog.breach.people')}</h2>${csv('people')}</div>
          <af-list .path=${'access-log/people'} .query=${a} .caption=${t('accessLog.breach.people')} .columns=${people} .none=${t('accessLog.breach.nobody')}></af-list></section>
        <section class="card flush"><div class="card-head"><h2>${t('accessLog.breach.looks')}</h2>${csv('looks')}</div>
          <af-list .path=${'access-log/looks'} .query=${a} .caption=${t('accessLog.breach.looks')} .columns=${looks} .none=${t('accessLog.breach.nothing')}></af-list></section>`
        : html`<section class="card">${empty(t('accessLog.breach.none'))}</section>`}</div>`;
  }

  view() {
    const tabs = is('privacy') ? ['seals', 'alerts', 'breach'] : ['seals'];
    return html`${pageHead({ title: t('accessLog.title'), lead: t('accessLog.lead'), acts: html`<button type="button" class="btn btn-outline-primary" @click=${() => print()}>${icon('print')}${t('action.print')}</button>` })}
      ${tabs.length > 1 ? tabBar(tabs.map((tab) => ({ href: `/admin/access-log${tab === 'seals' ? '' : `/${tab}`}`, label: t(`accessLog.tab.${tab}`), here: tab === this.tab })), t('accessLog.title')) : ''}<br>
      ${this.tab === 'alerts' ? this.alerts() : this.tab === 'breach' ? this.breach() : this.seals()}`;
  }
}

customElements.define('af-access-log', AccessLogScreen);
