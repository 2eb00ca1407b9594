// @ts-check
/** The tab of a plan: what it says, who signed, what it costs whom, how it goes, who takes part. */
import { html } from 'lit';
import { Screen } from '../../kit/screen.js';
import { t } from '../../kit/language.js';
import { icon } from '../../kit/icon.js';
import { empty } from '../../kit/states.js';
import { tag } from '../../kit/tags.js';
import { date } from '../../kit/value.js';
import { api } from '../../api.js';
import { budgetPart, commitmentsPart, goalsPart, planTag, signaturesPart } from './content.js';
import * as acts from './acts.js';

const progressTints = /** @type {Record<string, string>} */ ({ PLANNED: '', RUNNING: 'blue', DONE: 'green', DROPPED: 'amber' });

class PlanTab extends Screen {
  static properties = { sheet: { attribute: false } };

  constructor() {
    super();
    /** @type {any} */
    this.sheet = undefined;
    /** @type {any} */
    this.plan = undefined;
    /** @type {any[]} */
    this.works = [];
  }

  async load() {
    const [plan, works] = await Promise.all([api.get(`works/${this.sheet.id}/plan`), api.get('works', { query: { case: this.sheet.caseId, limit: 200 } })]);
    this.plan = plan;
    this.works = works.items;
  }

  /** @param {Promise<boolean>} act */
  async after(act) {
    if (!(await act)) return;
    await this.reload();
    this.dispatchEvent(new Event('changed'));
  }

  /** @param {string} key @param {string} picture @param {() => Promise<boolean>} act @param {string} [look] */
  button(key, picture, act, look = 'btn-outline-primary') {
    return html`<button type="button" class="btn ${look} btn-sm" @click=${() => this.after(act())}>${icon(picture)}${t(key)}</button>`;
  }

  acts() {
    const p = this.plan;
    const { state, number } = p.shown.line;
    const declined = p.shown.signatures.some((/** @type {any} */ s) => s.answer !== 'SIGNED');
    return html`<div class="buttons">
      ${!p.mayWrite ? '' : state === 'DRAFT' ? html`<a class="btn btn-primary btn-sm" href="/works/${p.work}/plan/edit">${icon('pencil')}${t('plan.edit')}</a>${p.version ? this.button('plan.propose', 'check', () => acts.propose(p)) : ''}` : this.button('plan.revise', 'pencil', () => acts.revise(p))}
      ${p.mayWrite && state === 'PROPOSED' && declined ? this.button('plan.enforce', 'warning-circle', () => acts.enforce(p)) : ''}
      ${p.version ? html`<a class="btn btn-outline-primary btn-sm" href="/works/${p.work}/plan/sheet?version=${number}">${icon('print')}${t('plan.sheet')}</a>` : ''}</div>`;
  }

  /** @param {any} action */
  ofAction(action) {
    const p = this.plan;
    const now = p.progress.find((/** @type {any} */ one) => one.action === action.number);
    const work = this.works.find((w) => w.id === now?.work);
    return html`<span class="end">${work ? html`<a href="/works/${work.id}">${work.serviceLabel}</a> ` : ''}${now ? tag(t(`progress.${now.state}`), progressTints[now.state]) : ''}
      ${p.mayWrite && p.inForce === p.shown.line.number ? html`<button type="button" class="btn btn-icon btn-sm" aria-label="${t('plan.progress')}: ${action.text}" @click=${() => this.after(acts.progress(p, action, now, this.works))}>${icon('pencil')}</button>` : ''}</span>`;
  }

  /** @param {any} indicator */
  ofIndicator(indicator) {
    const p = this.plan;
    const seen = p.measured.filter((/** @type {any} */ m) => m.indicator === indicator.number);
    return html`<span class="end">${seen.map((/** @type {any} */ m) => html`<span class="nowrap" title=${m.note}>${date(m.on)}: <strong>${m.value}</strong></span><br>`)}
      ${p.mayWrite && p.inForce === p.shown.line.number ? html`<button type="button" class="btn btn-icon btn-sm" aria-label="${t('plan.measure')}: ${indicator.text}" @click=${() => this.after(acts.measure(p, indicator))}>${icon('plus')}</button>` : ''}</span>`;
  }

  versions() {
    const p = this.plan;
    const before = (/** @type {any} */ v) => v.number > 1 ? html`<a href="/works/${p.work}/plan/compare?left=${v.number - 1}&right=${v.number}">${t('plan.compare.before')}</a>` : '';
    return html`<section class="card"><div class="card-head"><h2>${t('plan.versions')}</h2></div><ul class="rows">${[...p.versions].reverse().map((/** @type {any} */ v) => html`<li><span class="grow"><span class="strong">${t('plan.version', { number: v.number })}</span> ${planTag(v.state)}<br>
      <small class="soft">${[v.proposedOn ? t('plan.proposedOn', { date: date(v.proposedOn) }) : '', v.inForceOn ? t('plan.inForceOn', { date: date(v.inForceOn) }) : '', v.legalBasis].filter(Boolean).join(' · ')}</small></span><span class="end">${before(v)}</span></li>`)}</ul></section>`;
  }

  participants() {
    const p = this.plan;
    return html`<section class="card"><div class="card-head"><h2>${t('plan.participants')}</h2>${p.mayWrite ? this.button('plan.join', 'plus', () => acts.join(p)) : ''}</div>
      ${p.participants.length ? html`<ul class="rows">${p.participants.map((/** @type {any} */ who) => html`<li><span class="grow"><span class="strong">${who.name}</span><br><small class="soft">${who.role} · ${t('plan.consent', { date: date(who.consentedOn) })}</small></span>
        <span class="end">${who.withdrawnOn ? tag(t('plan.withdrawn', { date: date(who.withdrawnOn) }), 'amber') : p.mayWrite ? html`<button type="button" class="btn btn-icon btn-sm" aria-label="${t('plan.leave')}: ${who.name}" @click=${() => this.after(acts.leave(p, who))}>${icon('close')}</button>` : ''}</span></li>`)}</ul>` : empty(t('plan.participants.none'))}</section>`;
  }

  view() {
    const p = this.plan;
    const v = p.shown;
    /** Who was asked answers once; only while it is proposed may a "no" still become a "yes". */
    const mayAnswer = (/** @type {any} */ given) => p.mayWrite && (given ? v.line.state === 'PROPOSED' && given.answer !== 'SIGNED' : v.line.state === 'PROPOSED' || p.inForce === v.line.number);
    return html`${p.inForce === undefined ? html`<p class="note note-amber" role="status">${icon('info-circle')}<span>${t('plan.notInForce')}</span></p><br>` : p.inForce !== v.line.number ? html`<p class="note" role="status">${icon('info-circle')}<span>${t('plan.otherInForce', { number: p.inForce })}</span></p><br>` : ''}
      <div class="split"><div class="stack">
        <section class="card"><div class="card-head"><h2>${t('plan.version', { number: v.line.number })} ${planTag(v.line.state)}</h2></div>${this.acts()}<br>
          <h3>${t('plan.aim')}</h3><p class="pre">${v.content.aim || '—'}</p></section>
        <section class="card"><div class="card-head"><h2>${t('plan.goals')}</h2></div>${goalsPart(v.content, undefined, (a) => this.ofAction(a), (i) => this.ofIndicator(i))}</section>
        <section class="card"><div class="card-head"><h2>${t('plan.commitments')}</h2></div>${commitmentsPart(v.content)}</section>
        <section class="card"><div class="card-head"><h2>${t('plan.budget')}</h2></div>${budgetPart(v)}</section>
      </div><div class="stack">
        <section class="card"><div class="card-head"><h2>${t('plan.signatories')}</h2></div>${signaturesPart(v, undefined, (who, given) => mayAnswer(given) ? html`<button type="button" class="btn btn-outline-primary btn-sm" aria-label="${t('plan.answer.write')}: ${who.name}" @click=${() => this.after(acts.sign(p, who))}>${t('plan.answer.write')}</button>` : given ? '' : tag(t('plan.unanswered')))}</section>
        ${this.participants()}
        ${p.version ? this.versions() : ''}
      </div></div>`;
  }
}

customElements.define('af-plan', PlanTab);
