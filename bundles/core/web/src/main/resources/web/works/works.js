// @ts-check
/** Works of a service, an area or of mine: what the menu's entries of an area lead to. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { pageHead } from '../kit/page.js';
import { dueTag, stageTag, tag } from '../kit/tags.js';
import { initials, nothing, period } from '../kit/value.js';
import { services } from '../kit/words.js';
import { query, onRoute, remember } from '../router.js';
import { gone } from '../area/area-page.js';
import { areasKnown, bring, placesOf } from '../area/areas.js';
import '../list/list.js';
import '../list/filter.js';

const stages = ['DRAFT', 'WAITING', 'RUNNING', 'PAUSED', 'ENDED', 'VOID'];

export const workColumns = (/** @type {boolean} */ withService) => [
  { label: t('case.holder'), cell: (/** @type {any} */ w) => html`<span class="avatar" aria-hidden="true">${initials(w.holderLabel)}</span><a href="/works/${w.id}">${w.holderLabel || t('person.hidden')}</a> ${w.installed ? '' : tag(t('area.absent'), 'amber')}` },
  ...(withService ? [{ label: t('work.service'), cell: (/** @type {any} */ w) => w.serviceLabel }] : []),
  { label: t('case.number'), cell: (/** @type {any} */ w) => html`<a class="tabular nowrap" href="/cases/${w.caseId}">${w.caseNumber}</a>` },
  { label: t('work.step'), cell: (/** @type {any} */ w) => stageTag(w.stage, w.stepLabel) },
  { label: t('work.period'), cell: (/** @type {any} */ w) => html`<span class="tabular nowrap">${period({ from: w.from, until: w.until })}</span>` },
  { label: t('case.nextDeadline'), cell: (/** @type {any} */ w) => (w.nextDeadline ? html`<span class="nowrap">${dueTag(w.nextDeadline)}</span>` : nothing) },
];

class WorkList extends Screen {
  static properties = { filter: { state: true } };

  constructor() {
    super();
    /** @type {Record<string, any>} */
    this.filter = query();
    /** @type {any[]} */
    this.pages = [];
  }

  connectedCallback() {
    super.connectedCallback();
    this.again = () => this.reload();
    addEventListener('affianca-areas', this.again);
    this.stopRoutes = onRoute(() => { if (location.pathname === '/works') { this.filter = query(); this.reload(); } });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    if (this.again) removeEventListener('affianca-areas', this.again);
    this.stopRoutes?.();
  }

  async load() {
    this.services = await services();
    this.pages = await this.pagesHere();
  }

  /** The pages an area brings beside its works: those that speak of the service, or all of the area. */
  async pagesHere() {
    const { service, area } = this.filter;
    const here = area ?? service?.split('.')[0];
    await areasKnown();
    const found = await Promise.all(placesOf('AREA_PAGE').filter((p) => p.area === here)
      .map((p) => bring(p).then(({ title, services: of }) => ({ href: `/a/${p.area}/${p.element}`, title, of }), () => undefined)));
    return found.filter((page) => page && (!service || !page.of || page.of.includes(service)));
  }

  /** @param {Record<string, any>} change */
  narrow(change) {
    this.filter = { ...this.filter, ...change };
    remember(this.filter);
  }

  view() {
    const { service, area, stage, mine } = this.filter;
    const one = this.services?.find((s) => s.code === service);
    if ((service && !one) || (area && !this.services?.some((s) => s.area === area))) return gone();
    return html`${pageHead({ title: one?.label ?? t('works.title'), crumb: one ? t(`kind.${one.kind}`) : '', lead: one ? t('works.lead') : '',
        acts: html`${this.pages.map((page) => html`<a class="btn btn-outline-primary" href=${page.href}>${page.title}</a> `)}${one?.unit ? html`<a class="btn btn-outline-primary" href="/attendance/${one.code}">${t('attendance.title')}</a> <a class="btn btn-outline-primary" href="/provider-deliveries">${t('providers.title')}</a>` : one ? '' : html`<a class="btn btn-outline-primary" href="/provider-deliveries">${t('providers.title')}</a>`}` })}
      <div class="card flush">
        <nav class="tabs" aria-label=${t('cases.views')}>${[[undefined, 'works.all'], ['true', 'works.mine']].map(([value, label]) => html`<a href="/works?${new URLSearchParams({ ...(service ? { service } : {}), ...(value ? { mine: value } : {}) })}" aria-current=${mine === value ? 'page' : 'false'}
          @click=${(/** @type {Event} */ e) => { e.preventDefault(); this.narrow({ mine: value }); }}>${t(/** @type {string} */ (label))}</a>`)}</nav>
        <div class="filters">
        <af-filter .label=${t('work.stage')} .value=${stage ?? ''} .choices=${stages.map((code) => ({ code, label: t(`stage.${code}`) }))} @choose=${(/** @type {any} */ e) => this.narrow({ stage: e.detail })}></af-filter>
        ${service ? '' : html`<af-filter .label=${t('work.service')} .value=${service ?? ''} .choices=${this.services ?? []} @choose=${(/** @type {any} */ e) => this.narrow({ service: e.detail })}></af-filter>`}
        ${stage ? html`<button type="button" class="btn btn-link btn-sm" @click=${() => this.narrow({ stage: undefined })}>${t('list.clear')}</button>` : ''}</div>
      <af-list .path=${'works'} .query=${{ service, area, stage, mine }} .caption=${one?.label ?? t('works.title')} .columns=${() => workColumns(!service)} .none=${stage ? t('list.narrowed') : t('works.none')}></af-list></div>`;
  }
}

customElements.define('af-works', WorkList);
