// @ts-check
/** Two versions of a plan side by side, with a word on each part that differs. */
import { html } from 'lit';
import { Screen } from '../../kit/screen.js';
import { t } from '../../kit/language.js';
import { pageHead } from '../../kit/page.js';
import { empty } from '../../kit/states.js';
import { tag } from '../../kit/tags.js';
import { api } from '../../api.js';
import { query } from '../../router.js';
import { budgetPart, commitmentsPart, goalsPart, planTag, signaturesPart } from './content.js';

const tints = /** @type {Record<string, string>} */ ({ ADDED: 'green', REMOVED: 'red', CHANGED: 'amber' });

class PlanCompare extends Screen {
  async load() {
    const { left = 1, right = 2 } = query();
    [this.plan, this.both] = await Promise.all([api.get(`works/${this.params.id}/plan`), api.get(`works/${this.params.id}/plan/comparison`, { query: { left, right } })]);
  }

  /** @param {any} version */
  column(version) {
    const marks = (/** @type {string} */ part, /** @type {number} */ number) => {
      const found = this.both.differences.find((/** @type {any} */ d) => d.part === part && d.number === number);
      return found ? tag(t(`change.${found.change}`), tints[found.change]) : '';
    };
    return html`<div class="stack"><section class="card"><div class="card-head"><h2>${t('plan.version', { number: version.line.number })} ${planTag(version.line.state)}</h2></div>
        <h3>${t('plan.aim')} ${marks('AIM', 0)}</h3><p class="pre">${version.content.aim || '—'}</p><p class="soft">${version.content.reviewMonths ? t('plan.every', { count: version.content.reviewMonths }) : t('sheet.review.none')} ${marks('REVIEW_MONTHS', 0)}</p></section>
      <section class="card"><div class="card-head"><h2>${t('plan.goals')}</h2></div>${goalsPart(version.content, marks)}</section>
      <section class="card"><div class="card-head"><h2>${t('plan.commitments')}</h2></div>${commitmentsPart(version.content, marks)}</section>
      <section class="card"><div class="card-head"><h2>${t('plan.budget')}</h2></div>${budgetPart(version, marks)}</section>
      <section class="card"><div class="card-head"><h2>${t('plan.signatories')}</h2></div>${signaturesPart(version, marks)}</section></div>`;
  }

  view() {
    const p = this.plan;
    return html`${pageHead({ title: t('plan.compare'), crumb: html`<a href="/works/${p.work}/plan">${p.serviceLabel}</a>` })}
      ${this.both.differences.length ? '' : html`<section class="card">${empty(t('plan.same'))}</section><br>`}
      <div class="side-by-side">${this.column(this.both.left)}${this.column(this.both.right)}</div>`;
  }
}

customElements.define('af-plan-compare', PlanCompare);
