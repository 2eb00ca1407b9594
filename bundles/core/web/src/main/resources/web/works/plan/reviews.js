// @ts-check
/** The reviews of a plan: planned, put off, held, with what became of each goal. */
import { html } from 'lit';
import { Screen } from '../../kit/screen.js';
import { t } from '../../kit/language.js';
import { icon } from '../../kit/icon.js';
import { empty } from '../../kit/states.js';
import { dueTag, tag } from '../../kit/tags.js';
import { date } from '../../kit/value.js';
import { api } from '../../api.js';
import * as acts from './acts.js';

const tints = ['', 'red', 'amber', 'green'];

class Reviews extends Screen {
  static properties = { sheet: { attribute: false } };

  constructor() {
    super();
    /** @type {any} */
    this.sheet = undefined;
    /** @type {any} */
    this.plan = undefined;
    /** @type {Record<number, any>} */
    this.versions = {};
  }

  async load() {
    const plan = await api.get(`works/${this.sheet.id}/plan`);
    const wanted = new Set([...plan.reviews.map((/** @type {any} */ r) => r.held?.planVersion), plan.inForce].filter(Boolean));
    const read = await Promise.all([...wanted].map((number) => api.get(`works/${this.sheet.id}/plan/versions/${number}`)));
    this.versions = Object.fromEntries(read.map((v) => [v.line.number, v]));
    this.plan = plan;
  }

  /** @param {Promise<boolean>} act */
  async after(act) {
    if (!(await act)) return;
    await this.reload();
    this.dispatchEvent(new Event('changed'));
  }

  /** @param {any} review */
  held(review) {
    const { held } = review;
    const goals = this.versions[held.planVersion]?.content.goals ?? [];
    return html`<section class="card"><div class="card-head"><h2>${t('review.heldOn', { date: date(held.on) })}</h2><small class="soft">${t('plan.version', { number: held.planVersion })} · ${held.by}</small></div>
      <p><span class="soft">${t('review.tookPart')}:</span> ${held.tookPart.join(', ') || '—'}</p>
      <ul class="rows">${held.goals.map((/** @type {any} */ one) => html`<li><span class="grow"><span class="strong">${goals.find((/** @type {any} */ g) => g.number === one.goal)?.text ?? one.goal}</span>${one.reason ? html`<br><small class="soft">${one.reason}</small>` : ''}</span><span class="end">${tag(t(`goal.attained.${one.level}`), tints[one.level])}</span></li>`)}</ul>
      ${held.conclusions ? html`<h3>${t('review.conclusions')}</h3><p class="pre">${held.conclusions}</p>` : ''}</section>`;
  }

  view() {
    const p = this.plan;
    const may = p.mayWrite && p.inForce !== undefined;
    const planned = p.reviews.filter((/** @type {any} */ r) => !r.held);
    const held = p.reviews.filter((/** @type {any} */ r) => r.held).reverse();
    const goals = this.versions[p.inForce]?.content.goals ?? [];
    return html`<div class="stack"><section class="card"><div class="card-head"><h2>${t('review.planned')}</h2>${may ? html`<button type="button" class="btn btn-outline-primary btn-sm" @click=${() => this.after(acts.planReview(p))}>${icon('plus')}${t('review.plan')}</button>` : ''}</div>
        ${planned.length ? html`<ul class="rows">${planned.map((/** @type {any} */ r) => html`<li><span class="grow">${dueTag(r.plannedFor)}</span>${may ? html`<span class="end buttons"><button type="button" class="btn btn-primary btn-sm" @click=${() => this.after(acts.holdReview(p, r, goals))}>${t('review.hold')}</button>
          <button type="button" class="btn btn-outline-primary btn-sm" @click=${() => this.after(acts.moveReview(p, r))}>${t('review.move')}</button></span>` : ''}</li>`)}</ul>` : empty(t(p.inForce === undefined ? 'review.notYet' : 'review.none'))}</section>
      ${held.map((/** @type {any} */ r) => this.held(r))}</div>`;
  }
}

customElements.define('af-plan-reviews', Reviews);
