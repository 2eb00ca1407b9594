// @ts-check
/** A work at a glance: what may follow, what the rules think, deadlines, the heart of its data. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { empty } from '../kit/states.js';
import { dueTag, stageTag, tag } from '../kit/tags.js';
import { date, period } from '../kit/value.js';
import { api } from '../api.js';
import { nextSteps, reasonList } from './next-steps.js';
import { detailFacts } from './work-details.js';
import './history.js';

const tints = /** @type {Record<string, string>} */ ({ FOR: 'note-green', AGAINST: 'note-red', UNCLEAR: 'note-amber' });

class WorkSummary extends Screen {
  static properties = { sheet: { attribute: false }, service: { attribute: false } };

  constructor() {
    super();
    /** @type {any} */
    this.sheet = undefined;
    /** @type {any} */
    this.service = undefined;
  }

  /** @param {Map<string, any>} changed */
  willUpdate(changed) {
    if (changed.has('sheet') && this.hasUpdated) this.reload();
  }

  async load() {
    const w = this.sheet;
    const open = w.installed && ['DRAFT', 'WAITING'].includes(w.stage);
    const [form, advice, under] = await Promise.all([
      w.details && w.installed ? api.get(`services/${w.service}/versions/${w.definition}/form`) : undefined,
      open ? api.get(`works/${w.id}/advice`).catch(() => undefined) : undefined,
      api.get('works', { query: { case: w.caseId, limit: 200 } }),
    ]);
    this.form = form;
    this.advice = advice;
    this.under = under.items.filter((/** @type {any} */ one) => one.under === w.id);
    this.above = under.items.find((/** @type {any} */ one) => one.id === w.under);
  }

  changed() {
    this.dispatchEvent(new Event('changed'));
  }

  view() {
    const w = this.sheet;
    return html`<div class="split"><div class="stack">
        ${w.kind === 'PLAN' ? html`<section class="card"><div class="card-head"><h2>${t('plan.title')}</h2><a class="btn btn-outline-primary btn-sm" href="/works/${w.id}/plan">${icon('pencil')}${t('plan.open')}</a></div><p>${w.inForce === undefined ? t('plan.notInForce') : t('plan.inForceNow', { number: w.inForce })}</p></section>` : ''}
        ${this.form ? html`<section class="card"><div class="card-head"><h2>${t('work.tab.details')}</h2>${w.mayWrite ? html`<a class="btn btn-outline-primary btn-sm" href="/works/${w.id}/details">${icon('pencil')}${t('action.edit')}</a>` : ''}</div>${detailFacts(this.form.groups, w.details)}</section>` : ''}
        ${this.above || this.under?.length ? html`<section class="card"><div class="card-head"><h2>${t('work.related')}</h2></div><ul class="rows">
          ${this.above ? html`<li><span class="soft">${t('work.under')}</span><a class="grow strong" href="/works/${this.above.id}">${this.above.serviceLabel}</a><span class="end">${stageTag(this.above.stage, this.above.stepLabel)}</span></li>` : ''}
          ${this.under?.map((/** @type {any} */ one) => html`<li><a class="grow strong" href="/works/${one.id}">${one.serviceLabel}</a><small class="soft">${period({ from: one.from, until: one.until })}</small><span class="end">${stageTag(one.stage, one.stepLabel)}</span></li>`)}</ul></section>` : ''}
        ${w.kind === 'PLAN' && w.mayWrite ? html`<div><a class="btn btn-outline-primary" href="/cases/${w.caseId}/works/new?under=${w.id}">${icon('plus')}${t('work.new.under')}</a></div>` : ''}
        <section class="card"><div class="card-head"><h2>${t('work.tab.history')}</h2></div><af-work-history .sheet=${w} bare></af-work-history></section>
      </div><div class="stack">
        ${w.mayWrite ? nextSteps(w, this.service, () => this.changed()) : ''}
        ${this.advice ? html`<section class="card"><div class="card-head"><h2>${t('advice.title')}</h2></div><div class="note ${tints[this.advice.advice]}">${icon('info-circle')}<div><strong>${t(`advice.${this.advice.advice}`)}</strong>${reasonList(this.advice.reasons)}</div></div><p class="soft small">${t('advice.text')}</p></section>` : ''}
        <section class="card"><div class="card-head"><h2>${t('work.deadlines')}</h2><a class="btn btn-outline-primary btn-sm" href="/works/${w.id}/clock">${t('clock.how')}</a></div>${w.deadlines.length ? html`<ul class="rows">${w.deadlines.map((/** @type {any} */ d) => html`<li><span class="grow"><span class="strong">${d.label}</span><br><small class="soft">${t(`consequence.${d.consequence}`)}${d.source ? ` · ${d.source}` : ''}</small></span>
          <span class="end">${d.metOn ? tag(t('deadline.met', { date: date(d.metOn) }), 'green') : dueTag(d.due)}</span></li>`)}</ul>` : empty(t('case.deadlines.none'))}</section>
      </div></div>`;
  }
}

customElements.define('af-work-summary', WorkSummary);
