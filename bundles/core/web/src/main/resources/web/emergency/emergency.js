// @ts-check
/** One emergency: what was written down, to whom it was handed over, what may be done now. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { facts, pageHead } from '../kit/page.js';
import { dateTime } from '../kit/value.js';
import { codes, labelOf, units } from '../kit/words.js';
import { api } from '../api.js';
import { is, who } from '../session.js';
import { emergencyState, escalated, riskTag } from './emergency-tags.js';
import { accept, acceptAndOpen, add, close, handOver, refuse } from './moves.js';

class EmergencyPage extends Screen {
  async load() {
    const [e, callers, targets, risks, responses, places] = await Promise.all([
      api.get(`emergencies/${this.params.id}`), ...['emergency-caller', 'emergency-target', 'emergency-risk', 'emergency-response'].map((list) => codes(list)), units(),
    ]);
    this.emergency = e;
    this.lists = { callers, targets, risks, responses, places };
  }

  moves() {
    const e = this.emergency;
    const after = () => this.reload();
    const mine = e.recordedBy === who().label;
    const waits = e.state === 'HANDED_OVER';
    const button = (/** @type {string} */ label, /** @type {() => any} */ act, first = false) => html`<button type="button" class="btn ${first ? 'btn-primary' : 'btn-outline-primary'}" @click=${act}>${t(label)}</button>`;
    if (!is('worker', 'coordinator')) return '';
    return html`${e.state === 'OPEN' || e.state === 'REFUSED' ? button('emergency.handOver', () => handOver(e, after), true) : ''}
      ${waits ? html`${button('emergency.accept.open', () => acceptAndOpen(e, after), true)}${button('emergency.accept', () => accept(e, after))}${button('emergency.refuse', () => refuse(e, after))}` : ''}
      ${button('emergency.add', () => add(e, after))}
      ${e.state === 'OPEN' && mine ? button('emergency.close', () => close(e, after)) : ''}`;
  }

  view() {
    const e = this.emergency;
    const l = /** @type {any} */ (this.lists);
    const text = (/** @type {string} */ title, /** @type {string} */ words) => (words ? html`<h3>${t(title)}</h3><p class="pre">${words}</p>` : '');
    return html`<section class="card record"><div class="record-top">
        ${pageHead({ crumb: html`<a href="/emergencies">${t('emergency.title')}</a>`, title: e.place, acts: html`
          ${e.state === 'OPEN' && e.recordedBy === who().label ? html`<a class="btn btn-outline-primary" href="/emergencies/${e.id}/edit">${icon('pencil')}${t('action.edit')}</a>` : ''}
          <button type="button" class="btn btn-outline-primary" @click=${() => print()}>${icon('print')}${t('action.print')}</button>` })}
        ${facts([
          [t('case.state'), emergencyState(e.state)], [t('emergency.risk'), riskTag(e.risk, labelOf(l.risks, e.risk))],
          [t('emergency.happenedAt'), html`<span class="tabular">${dateTime(e.happenedAt)}</span>`],
          [t('emergency.recordedAt'), html`<span class="tabular">${dateTime(e.recordedAt)}</span>`], [t('emergency.recordedBy'), e.recordedBy],
          [t('emergency.caller'), [labelOf(l.callers, e.caller), e.callerName, e.callerPhone].filter(Boolean).join(' · ')],
          [t('emergency.target'), labelOf(l.targets, e.target)], [t('emergency.response'), labelOf(l.responses, e.response)],
          [t('emergency.unit'), labelOf(l.places, e.unit)], [t('report.case'), e.caseId ? html`<a href="/cases/${e.caseId}">${t('case.show')}</a>` : ''],
        ])}<div class="buttons moves">${this.moves()}</div></div></section>
      <div class="split"><div class="stack">
        <section class="card"><div class="card-head"><h2>${t('emergency.facts')}</h2></div>${text('emergency.persons', e.persons)}${text('emergency.what', e.what)}</section>
        <section class="card"><div class="card-head"><h2>${t('emergency.answer')}</h2></div>${text('emergency.done', e.done)}
          ${e.safePlaceHidden ? html`<h3>${t('emergency.safePlace')}</h3><p>${icon('locked')} ${t('emergency.safePlace.hidden')}</p>` : text('emergency.safePlace', e.safePlace)}${text('emergency.next', e.next)}</section>
        ${e.addenda.length ? html`<section class="card"><div class="card-head"><h2>${t('emergency.addenda')}</h2></div><ol class="rows">${e.addenda.map((/** @type {any} */ a) => html`<li>
          <span class="grow pre">${a.text}</span><small class="soft end">${dateTime(a.at)} · ${a.by}</small></li>`)}</ol></section>` : ''}
      </div><div class="stack">${this.handOvers(e, l)}
        ${e.known.length ? html`<section class="card"><div class="card-head"><h2>${t('emergency.known')}</h2></div><ul class="rows">${e.known.map((/** @type {number} */ id) => html`<li>
          <a class="strong" href="/people/${id}">${e.knownPersons.find((/** @type {any} */ k) => k.person === id)?.label ?? t('person.hidden')}</a></li>`)}</ul></section>` : ''}
      </div></div>`;
  }

  /** @param {any} e @param {any} l */
  handOvers(e, l) {
    if (!e.handOvers.length) return '';
    return html`<section class="card"><div class="card-head"><h2>${t('emergency.handOvers')}</h2></div><ol class="rows">${e.handOvers.map((/** @type {any} */ h) => html`<li><span class="grow">
      <span class="strong">${labelOf(l.places, h.to)}</span> ${escalated(h.level)}
      <br><small class="soft">${dateTime(h.at)} · ${h.by}</small>
      <br>${h.accepted === undefined || h.accepted === null ? t('emergency.acceptBy', { moment: dateTime(h.acceptBy) })
        : t(h.accepted ? 'emergency.accepted.by' : 'emergency.refused.by', { who: h.answeredBy, moment: dateTime(h.answeredAt) })}
      ${h.asked ? html`<br><small>${t('emergency.asked', { unit: labelOf(l.places, h.asked) })}</small>` : ''}
      ${h.reason ? html`<br><span class="pre">${h.reason}</span>` : ''}</span></li>`)}</ol></section>`;
  }
}

customElements.define('af-emergency', EmergencyPage);
