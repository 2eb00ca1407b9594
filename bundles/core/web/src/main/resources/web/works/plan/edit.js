// @ts-check
/** The page on which a draft of a plan is written; a stale edit is compared, not lost. */
import { html } from 'lit';
import { Screen } from '../../kit/screen.js';
import { t } from '../../kit/language.js';
import { pageHead } from '../../kit/page.js';
import { toast } from '../../kit/toast.js';
import { empty } from '../../kit/states.js';
import { services } from '../../kit/words.js';
import { api } from '../../api.js';
import { go } from '../../router.js';
import { conflict } from '../../form/conflict.js';
import { planBody, planGroups, planValues } from './form.js';
import '../../form/form.js';

/** @param {any} value */
const short = (value) => Array.isArray(value) ? value.map((/** @type {any} */ one) => one.text ?? one.what ?? one.name).join('; ') || '—' : String(value ?? '—');

class PlanEdit extends Screen {
  async load() {
    const plan = await api.get(`works/${this.params.id}/plan`);
    const [file, all] = await Promise.all([api.get(`cases/${plan.caseId}`), services()]);
    this.file = file;
    this.services = all;
    this.plan = plan;
    this.values ??= plan.version ? planValues(plan.shown.content) : { ...plan.shown.content, reviewMonths: 6, signatories: this.usual() };
  }

  /** Those who sign nearly every plan. */
  usual() {
    const holder = this.file.members[0];
    return [{ role: 'PERSON', name: holder?.label ?? '', person: holder?.label ? holder.person : undefined, required: true }, { role: 'CASE_MANAGER', name: this.file.manager ?? '', required: true }];
  }

  /** @param {any} typed @param {number} [version] @returns {Promise<any>} */
  async save(typed, version = this.plan.version) {
    const mine = planBody(typed);
    try {
      await api.put(`works/${this.plan.work}/plan`, mine, { ifMatch: `"${version}"` });
    } catch (problem) {
      const chosen = await conflict(problem, { read: () => api.get(`works/${this.plan.work}/plan`), mine, theirsOf: (fresh) => fresh.shown.content, label: (name) => t(`plan.${name}`), write: (_, value) => short(value) });
      if (!chosen) throw { handled: true };
      if (chosen.keepMine) return this.save(typed, chosen.theirs.version);
    }
    toast(t('plan.saved'));
    setTimeout(() => go(`/works/${this.plan.work}/plan`));
    return undefined;
  }

  view() {
    const p = this.plan;
    const head = pageHead({ title: t('plan.edit'), lead: p.serviceLabel, crumb: html`<a href="/cases/${p.caseId}"><span class="tabular">${this.file.number}</span> ${this.file.members[0]?.label ?? ''}</a> / <a href="/works/${p.work}/plan">${p.serviceLabel}</a>` });
    if (!p.mayWrite || p.shown.line.state !== 'DRAFT') return html`${head}<section class="card">${empty(t('plan.fixed'), html`<a class="btn btn-primary" href="/works/${p.work}/plan">${t('plan.title')}</a>`)}</section>`;
    return html`${head}<af-form name="plan" .groups=${planGroups(p.shown.content, this.services ?? [])} .values=${this.values} .version=${p.version} .cancel=${`/works/${p.work}/plan`}
      .save=${(/** @type {any} */ v, /** @type {string} */ _, /** @type {number} */ base) => this.save(v, base)}></af-form>`;
  }
}

customElements.define('af-plan-edit', PlanEdit);
