// @ts-check
/** The plan on paper for the person: short sentences, plain words, room for the signatures. */
import { html } from 'lit';
import { Screen } from '../../kit/screen.js';
import { t } from '../../kit/language.js';
import { icon } from '../../kit/icon.js';
import { pageHead } from '../../kit/page.js';
import { date, money } from '../../kit/value.js';
import { api } from '../../api.js';
import { query } from '../../router.js';

class PlanSheet extends Screen {
  async load() {
    const plan = await api.get(`works/${this.params.id}/plan`);
    const number = Number(query().version ?? plan.shown.line.number);
    const [file, version] = await Promise.all([api.get(`cases/${plan.caseId}`), number === plan.shown.line.number ? plan.shown : api.get(`works/${this.params.id}/plan/versions/${number}`)]);
    this.file = file;
    this.version = version;
    this.plan = plan;
  }

  /** @param {any} who @param {string} party */
  who(who, party) {
    return who.name || (party === 'PERSON' ? this.file.members[0]?.label || t('party.PERSON') : t(`party.${party}`));
  }

  view() {
    const p = this.plan;
    const { line, content, signatures, funding } = this.version;
    const next = p.reviews.find((/** @type {any} */ r) => !r.held);
    return html`${pageHead({ title: t('sheet.title'), crumb: html`<a href="/works/${p.work}/plan">${p.serviceLabel}</a>`, acts: html`<button type="button" class="btn btn-primary" @click=${() => print()}>${icon('print')}${t('action.print')}</button>` })}
      <article class="card on-paper">
        <p>${t('sheet.of', { name: this.file.members[0]?.label || t('person.hidden') })}<br><span class="soft">${t('plan.version', { number: line.number })} · ${t(`plan.state.${line.state}`)}</span></p>
        <h2>${t('sheet.aim')}</h2><p class="pre">${content.aim || '—'}</p>
        <h2>${t('sheet.goals')}</h2>${content.goals.map((/** @type {any} */ g, /** @type {number} */ i) => html`<h3>${i + 1}. ${g.text}</h3><p class="soft">${t(`sheet.${g.term}`)}</p>
          ${g.actions.length ? html`<ul>${g.actions.map((/** @type {any} */ a) => html`<li>${this.who(a, a.responsible)}: ${a.text}${a.until ? ` (${t('plan.by', { date: date(a.until) })})` : ''}</li>`)}</ul>` : ''}
          ${g.indicators.map((/** @type {any} */ one) => html`<p>${t('sheet.see', { what: one.text, baseline: one.baseline || '—', target: one.target || '—' })}</p>`)}`)}
        ${content.commitments.length ? html`<h2>${t('sheet.commitments')}</h2><ul>${content.commitments.map((/** @type {any} */ c) => html`<li>${this.who(c, c.party)}: ${c.text}</li>`)}</ul>` : ''}
        ${funding.sources.length ? html`<h2>${t('sheet.money')}</h2><ul>${funding.sources.map((/** @type {any} */ s) => html`<li>${s.name}: ${Number(s.total) ? money(s.total) : t(`source.${s.source}`).toLowerCase()}</li>`)}</ul>` : ''}
        <h2>${t('sheet.review')}</h2><p>${next ? t('sheet.review.on', { date: date(next.plannedFor) }) : content.reviewMonths ? t('plan.every', { count: content.reviewMonths }) : t('sheet.review.none')}</p>
        <p>${t('sheet.rights')}</p>
        <h2>${t('sheet.signatures')}</h2><ul class="rows">${content.signatories.map((/** @type {any} */ s) => {
          const given = signatures.find((/** @type {any} */ one) => one.signatory === s.number);
          return html`<li><span class="grow"><span class="strong">${s.name}</span><br><small class="soft">${t(`signatory.${s.role}`)}</small></span><span class="end">${given ? t(`answer.${given.answer}.on`, { date: date(given.on) }) : html`<span aria-hidden="true">______________________</span>`}</span></li>`;
        })}</ul>
      </article>`;
  }
}

customElements.define('af-plan-sheet', PlanSheet);
