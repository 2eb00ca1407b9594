// @ts-check
/** What a version of a plan says, drawn for reading; marks are what a comparison found, by part and number. */
import { html } from 'lit';
import { t } from '../../kit/language.js';
import { icon } from '../../kit/icon.js';
import { empty } from '../../kit/states.js';
import { tag } from '../../kit/tags.js';
import { date, money, period } from '../../kit/value.js';
import { terms } from './form.js';

const tints = /** @type {Record<string, string>} */ ({ DRAFT: '', PROPOSED: 'amber', AGREED: 'green', BY_AUTHORITY: 'amber', SUPERSEDED: '' });
/** @param {string} state */
export const planTag = (state) => tag(t(`plan.state.${state}`), tints[state]);

/** @typedef {(part: string, number: number) => unknown} Marks */
/** @type {Marks} */
const none = () => '';

/** @param {any} who a party with a name */
const by = (who, kind = 'party', key = 'party') => [t(`${kind}.${who[key]}`), who.name].filter(Boolean).join(': ');
/** @param {any} a */
const days = (a) => (a.from ? period(a) : a.until ? t('plan.by', { date: date(a.until) }) : '');

/**
 * @param {any} goal @param {Marks} marks @param {(action: any) => unknown} ofAction what else is said of an action @param {(indicator: any) => unknown} ofIndicator
 */
const goalPart = (goal, marks, ofAction, ofIndicator) => html`<li class="goal"><div class="grow"><p class="strong">${goal.text} ${marks('GOAL', goal.number)}</p>
  ${goal.actions.length ? html`<h4 class="soft small">${t('plan.actions')}</h4><ul class="rows">${goal.actions.map((/** @type {any} */ a) => html`<li><span class="grow">${a.text} ${marks('ACTION', a.number)}<br><small class="soft">${[by(a, 'party', 'responsible'), days(a)].filter(Boolean).join(' · ')}</small></span>${ofAction(a)}</li>`)}</ul>` : ''}
  ${goal.indicators.length ? html`<h4 class="soft small">${t('plan.indicators')}</h4><ul class="rows">${goal.indicators.map((/** @type {any} */ i) => html`<li><span class="grow">${i.text} ${marks('INDICATOR', i.number)}<br><small class="soft">${t('plan.fromTo', { baseline: i.baseline || '—', target: i.target || '—' })}</small></span>${ofIndicator(i)}</li>`)}</ul>` : ''}</div></li>`;

/** @param {any} content @param {Marks} [marks] @param {(action: any) => unknown} [ofAction] @param {(indicator: any) => unknown} [ofIndicator] */
export const goalsPart = (content, marks = none, ofAction = () => '', ofIndicator = () => '') => content.goals.length
  ? terms.filter((term) => content.goals.some((/** @type {any} */ g) => g.term === term)).map((term) => html`<h3>${t(`horizon.${term}`)}</h3>
    <ul class="rows">${content.goals.filter((/** @type {any} */ g) => g.term === term).map((/** @type {any} */ g) => goalPart(g, marks, ofAction, ofIndicator))}</ul>`)
  : empty(t('goal.none'));

/** @param {any} content @param {Marks} [marks] */
export const commitmentsPart = (content, marks = none) => content.commitments.length
  ? html`<ul class="rows">${content.commitments.map((/** @type {any} */ c) => html`<li><span class="grow"><span class="strong">${by(c)}</span> ${marks('COMMITMENT', c.number)}<br>${c.text}</span></li>`)}</ul>` : empty(t('plan.commitments.none'));

/** @param {any} version @param {Marks} [marks] */
export function budgetPart({ line: { number: of }, content, funding }, marks = none) {
  if (!content.budget.length) return empty(t('plan.budget.none'));
  const line = (/** @type {number} */ number) => content.budget.find((/** @type {any} */ l) => l.number === number);
  const action = (/** @type {number} */ number) => content.goals.flatMap((/** @type {any} */ g) => g.actions).find((/** @type {any} */ a) => a.number === number)?.text ?? '';
  return html`${funding.twice.map((/** @type {any} */ two) => html`<p class="note note-amber" role="status">${icon('warning-circle')}<span>${t('plan.twice', { what: two.action === undefined ? two.service : action(two.action), sources: two.lines.map((/** @type {number} */ n) => line(n)?.name).join(', ') })}</span></p>`)}
    <div class="scroll" role="region" tabindex="0" aria-label="${t('plan.budget')}, ${t('plan.version', { number: of })}"><table class="list"><caption class="visually-hidden">${t('plan.budget')}</caption>
    <thead><tr><th scope="col">${t('plan.source')}</th><th scope="col">${t('plan.what')}</th><th scope="col" class="num">${t('plan.amount')}</th></tr></thead>
    <tbody>${content.budget.map((/** @type {any} */ l) => html`<tr><td>${l.name} ${marks('BUDGET', l.number)}<br><small class="soft">${t(`source.${l.source}`)}</small></td><td>${l.what}${l.action === undefined ? '' : html`<br><small class="soft">${action(l.action)}</small>`}</td>
      <td class="num">${money(l.amount)}<br><small class="soft">${t(`rhythm.${l.rhythm}`)}</small></td></tr>`)}</tbody></table></div>
    <ul class="rows">${funding.sources.map((/** @type {any} */ s) => html`<li><span class="grow">${s.name} <small class="soft">${t(`source.${s.source}`)}</small></span><span class="end tabular">${money(s.total)}</span></li>`)}
      <li><span class="grow strong">${t('plan.total')}</span><span class="end tabular strong">${money(funding.total)}</span></li></ul>`;
}

/** @param {any} version @param {Marks} [marks] @param {(who: any, given: any) => unknown} [ofSignatory] */
export const signaturesPart = ({ content, signatures }, marks = none, ofSignatory = () => '') => content.signatories.length
  ? html`<ul class="rows">${content.signatories.map((/** @type {any} */ s) => {
    const given = signatures.find((/** @type {any} */ g) => g.signatory === s.number);
    return html`<li><span class="grow"><span class="strong">${s.name}</span> ${marks('SIGNATORY', s.number)}<br><small class="soft">${t(`signatory.${s.role}`)}${s.required ? ` · ${t('plan.required')}` : ''}${given?.reason ? html`<br>${given.reason}` : ''}</small></span>
      <span class="end">${given ? tag(t(`answer.${given.answer}.on`, { date: date(given.on) }), given.answer === 'SIGNED' ? 'green' : 'amber') : ''} ${ofSignatory(s, given)}</span></li>`;
  })}</ul>` : empty(t('plan.signatories.none'));
