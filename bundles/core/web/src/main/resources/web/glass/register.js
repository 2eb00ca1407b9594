// @ts-check
/** The register of break-glass: who opened which case, why, and how it was judged; mine, or those I answer for. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { pageHead } from '../kit/page.js';
import { tag } from '../kit/tags.js';
import { dateTime, nothing } from '../kit/value.js';
import { codes, labelOf } from '../kit/words.js';
import { query, remember } from '../router.js';
import { is } from '../session.js';
import { endGlass, judgeGlass, openGlass } from './open.js';
import '../list/list.js';
import '../list/filter.js';

const tints = /** @type {Record<string, string>} */ ({ AWAITED: 'amber', JUSTIFIED: 'green', UNJUSTIFIED: 'red' });

class BreakGlass extends Screen {
  static properties = { filter: { state: true } };

  constructor() {
    super();
    const { review, late, open } = query();
    /** @type {Record<string, any>} */
    this.filter = { review, late, open };
  }

  async load() {
    this.reasons = await codes('glass-reason');
  }

  /** @param {Record<string, any>} change */
  narrow(change) {
    this.filter = { ...this.filter, ...change };
    remember(this.filter);
  }

  again() {
    for (const list of this.querySelectorAll('af-list')) /** @type {any} */ (list).reload();
  }

  columns() {
    return [
      { label: t('case.number'), cell: (/** @type {any} */ g) => html`<a class="tabular nowrap" href="/cases/${g.caseId}">${g.caseNumber}</a><br><small class="soft">${g.unitLabel}</small>` },
      { label: t('glass.who'), cell: (/** @type {any} */ g) => html`${g.userLabel}<br><small class="soft tabular">${dateTime(g.openedAt)} – ${dateTime(g.endsAt)}</small>${g.open ? html` ${tag(t('glass.open.now'), 'amber')}` : ''}` },
      { label: t('glass.reason'), cell: (/** @type {any} */ g) => html`${labelOf(this.reasons ?? [], g.reason)}<br><span class="pre">${g.words}</span>` },
      { label: t('glass.review'), cell: (/** @type {any} */ g) => html`${tag(t(`glass.review.${g.review}`), tints[g.review])} ${g.late ? tag(t('glass.late'), 'red') : ''}<br><small class="soft">${g.review === 'AWAITED' ? t('glass.reviewBy', { date: dateTime(g.reviewBy) }) : [g.reviewedBy, dateTime(g.reviewedAt), g.verdict].filter(Boolean).join(' · ')}</small>` },
      { label: t('transfer.acts'), cell: (/** @type {any} */ g) => html`<span class="buttons">
        ${g.mayEnd ? html`<button type="button" class="btn btn-outline-primary btn-sm" @click=${() => endGlass(g, () => this.again())}>${t('glass.end')}</button>` : ''}
        ${g.mayReview && !g.open ? html`<button type="button" class="btn btn-primary btn-sm" @click=${() => judgeGlass(g, true, () => this.again())}>${t('glass.justified')}</button>
          <button type="button" class="btn btn-outline-primary btn-sm" @click=${() => judgeGlass(g, false, () => this.again())}>${t('glass.unjustified')}</button>` : ''}
        ${g.mayEnd || (g.mayReview && !g.open) ? '' : nothing}</span>` },
    ];
  }

  view() {
    const { review, late, open } = this.filter;
    return html`${pageHead({ crumb: html`<a href="/cases">${t('cases.title')}</a>`, title: t('glass.title'), lead: t('glass.lead'), acts: html`
        ${is('worker', 'coordinator') ? html`<button type="button" class="btn btn-primary" @click=${() => openGlass()}>${icon('locked')}${t('glass.open')}</button>` : ''}
        <button type="button" class="btn btn-outline-primary" @click=${() => print()}>${icon('print')}${t('action.print')}</button>` })}
      <div class="card flush"><div class="filters">
          <af-filter .label=${t('glass.review')} .value=${review ?? ''} .choices=${Object.keys(tints).map((code) => ({ code, label: t(`glass.review.${code}`) }))} @choose=${(/** @type {any} */ e) => this.narrow({ review: e.detail })}></af-filter>
          <af-filter .label=${t('glass.when')} .value=${late ? 'late' : open ? 'open' : ''} .choices=${[{ code: 'open', label: t('glass.open.now') }, { code: 'late', label: t('glass.late') }]} @choose=${(/** @type {any} */ e) => this.narrow({ late: e.detail === 'late' || undefined, open: e.detail === 'open' || undefined })}></af-filter>
        </div>
        <af-list .path=${'break-glasses'} .query=${this.filter} .caption=${t('glass.title')} .columns=${() => this.columns()} .none=${t('glass.none')}></af-list></div>`;
  }
}

customElements.define('af-break-glass', BreakGlass);
