// @ts-check
/** Two sheets side by side, question by question: where they differ, and what was agreed. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { empty } from '../kit/states.js';
import { tag } from '../kit/tags.js';
import { toast } from '../kit/toast.js';
import { nothing, number } from '../kit/value.js';
import { api } from '../api.js';

class Reconcile extends Screen {
  static properties = { about: { attribute: false }, all: { state: true } };

  constructor() {
    super();
    /** @type {any} the questionnaire */
    this.about = undefined;
    this.all = false;
  }

  async load() {
    this.both = await api.get(`works/${this.about.work}/assessment/reconciliation`);
  }

  async agree() {
    await api.post(`works/${this.about.work}/assessment/agreement`);
    toast(t('assessment.agreement.begun'));
    this.dispatchEvent(new Event('changed'));
  }

  view() {
    const { firstAssessor, secondAssessor, different, items, first, second } = this.both;
    const rows = this.all ? items : items.filter((/** @type {any} */ i) => !i.same);
    const head = (/** @type {string} */ name) => html`<th scope="col">${name}</th>`;
    const result = (/** @type {any} */ r) => [r?.value === undefined ? '' : number(r.value), r?.levelLabel ?? ''].filter(Boolean).join(' · ') || nothing;
    return html`<section class="card flush"><div class="card-head"><h2>${t('assessment.reconciliation')}</h2>${tag(t('assessment.different', { count: different }), different ? 'amber' : 'green')}</div>
      <div class="filters"><label class="check"><input type="checkbox" .checked=${this.all} @change=${(/** @type {any} */ e) => { this.all = e.target.checked; }}><span>${t('assessment.all.items')}</span></label></div>
      ${rows.length ? html`<div class="scroll" role="region" tabindex="0" aria-label=${t('assessment.reconciliation')}><table class="list roomy"><caption class="visually-hidden">${t('assessment.reconciliation')}</caption>
        <thead><tr>${head(t('assessment.part'))}${head(firstAssessor)}${head(secondAssessor)}${head(t('assessment.agreed'))}</tr></thead>
        <tbody>${rows.map((/** @type {any} */ i) => html`<tr><th scope="row">${i.text} ${i.same ? '' : tag(t('assessment.differs'), 'amber')}</th><td>${i.first ?? nothing}</td><td>${i.second ?? nothing}</td><td>${i.agreed ?? nothing}</td></tr>`)}</tbody></table></div>` : empty(t('assessment.same'))}
      <div class="card-head"><h2>${t('assessment.result')}</h2></div>
      <div class="scroll" role="region" tabindex="0" aria-label=${t('assessment.result')}><table class="list"><caption class="visually-hidden">${t('assessment.result')}</caption>
        <thead><tr>${head(t('assessment.score'))}${head(firstAssessor)}${head(secondAssessor)}</tr></thead>
        <tbody>${first.map((/** @type {any} */ r, /** @type {number} */ i) => html`<tr><th scope="row">${r.title}</th><td>${result(r)}</td><td>${result(second[i])}</td></tr>`)}</tbody></table></div></section>
      ${this.about.mayAgree ? html`<div class="buttons"><button type="button" class="btn btn-primary" @click=${this.agree}>${icon('check')}${t('assessment.agree')}</button></div>` : ''}`;
  }
}

customElements.define('af-reconcile', Reconcile);
