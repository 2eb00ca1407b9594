// @ts-check
/** One entry of a waiting list: where it stands and why, its offers, its history, and what can be done. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { facts } from '../kit/page.js';
import { empty } from '../kit/states.js';
import { dueTag, tag } from '../kit/tags.js';
import { date, dateTime } from '../kit/value.js';
import { codes, labelOf } from '../kit/words.js';
import { api } from '../api.js';
import { query, remember } from '../router.js';
import { answer, calm, countersign, leave, offer, resume, score, suspend, urge, withdraw } from './entry-acts.js';
import { entryTag, offerTag, points, urgencyTag, whose } from './queue-tags.js';

class WaitingEntry extends Screen {
  async load() {
    const id = this.params.id;
    const entry = await api.get(`waiting-list-entries/${id}`);
    const [list, history, ends, pauses, refusals, urgencies] = await Promise.all([api.get(`waiting-lists/${entry.list}`), api.get(`waiting-list-entries/${id}/history`),
      codes('waiting-end'), codes('waiting-pause'), codes('offer-refusal'), codes('urgency-reason')]);
    this.rules = list.inForce ? (await api.get(`waiting-lists/${list.id}/rules/${list.inForce}`)).rules : undefined;
    this.on = query().on ?? '';
    this.sheet = entry.line.work ? await this.sheetOn(this.on) : undefined;
    Object.assign(this, { entry, history: history.items, lists: { ends, pauses, refusals, urgencies } });
  }

  /** Before it entered there is no sheet. @param {string} on */
  async sheetOn(on) {
    try {
      return await api.get(`waiting-list-entries/${this.params.id}/sheet`, { query: { on: on || undefined } });
    } catch (problem) {
      if (/** @type {any} */ (problem).gone) return undefined;
      throw problem;
    }
  }

  /** @param {string} on */
  show(on) {
    remember({ on: on || undefined });
    this.reload();
  }

  acts() {
    const { entry: e, rules } = /** @type {any} */ (this);
    const again = () => this.reload();
    const free = !e.offers.some((/** @type {any} */ o) => o.state === 'OPEN');
    const act = (/** @type {boolean} */ may, /** @type {string} */ label, /** @type {() => void} */ click, primary = false) => (may ? html`<button type="button" class="btn ${primary ? 'btn-primary' : 'btn-outline-primary'}" @click=${click}>${t(label)}</button>` : '');
    return html`${act(e.mayKeep && free && e.state === 'WAITING', 'queue.offer', () => offer(e, again), true)}
      ${act(e.mayCountersign, 'queue.countersign', () => countersign(e, again), true)}
      ${act(e.mayWrite && rules, 'queue.score', () => score(e, rules, again))}
      ${act(e.mayWrite && !e.urgent && e.urgency?.state !== 'ASKED', 'queue.urge', () => urge(e, again))}
      ${act(e.mayKeep && e.urgent, 'queue.calm', () => calm(e, again))}
      ${act((e.mayWrite || e.mayKeep) && free && e.state === 'WAITING', 'queue.suspend', () => suspend(e, again))}
      ${act((e.mayWrite || e.mayKeep) && e.state === 'SUSPENDED', 'queue.resume', () => resume(e, again))}
      ${act(e.mayWrite || e.mayKeep, 'queue.leave', () => leave(e, again))}
      <button type="button" class="btn btn-outline-primary" @click=${() => print()}>${icon('print')}${t('action.print')}</button>`;
  }

  points() {
    const { entry: e, sheet: s } = /** @type {any} */ (this);
    if (!e.line.work) return '';
    return html`<section class="card flush"><div class="card-head"><h2>${t('queue.sheet')}</h2>
        <div class="field"><label for="sheet-on">${t('queue.ranking.on')}</label><input class="input" type="date" id="sheet-on" .value=${this.on ?? ''} @change=${(/** @type {any} */ x) => this.show(x.target.value)}></div></div>
      ${s ? html`<p class="inset">${s.rank ? t('queue.sheet.rank', { rank: s.rank, of: s.of, date: date(s.on) }) : t('queue.sheet.unranked', { date: date(s.on) })} ${s.same ? t('queue.sheet.same', { count: s.same }) : ''}
          ${t('queue.sheet.rules', { number: s.rules, date: date(s.rulesPublishedAt) })}</p>
        <div class="scroll" role="region" tabindex="0" aria-label=${t('queue.sheet')}><table class="list"><caption class="visually-hidden">${t('queue.sheet')}</caption>
          <thead><tr><th scope="col">${t('queue.criterion')}</th><th scope="col">${t('queue.sheet.why')}</th><th scope="col">${t('queue.criterion.source')}</th><th scope="col" class="num">${t('queue.points')}</th></tr></thead>
          <tbody>${s.explained.map((/** @type {any} */ p) => html`<tr><td>${p.label}</td><td>${p.detail}</td><td>${p.source}</td><td class="num">${points(p.points)}</td></tr>`)}</tbody>
          <tfoot><tr><th scope="row" colspan="3">${t('queue.sheet.sum')}</th><td class="num strong">${points(s.points)}</td></tr></tfoot></table></div>` : empty(t('queue.sheet.none'))}</section>`;
  }

  offers() {
    const { entry: e, lists } = /** @type {any} */ (this);
    const again = () => this.reload();
    return html`<section class="card flush"><div class="card-head"><h2>${t('queue.offers')}</h2></div>
      ${e.offers.length ? html`<div class="scroll" role="region" tabindex="0" aria-label=${t('queue.offers')}><table class="list"><caption class="visually-hidden">${t('queue.offers')}</caption>
        <thead><tr><th scope="col">${t('queue.offer.what')}</th><th scope="col">${t('queue.offer.state')}</th><th scope="col">${t('queue.offer.madeOn')}</th><th scope="col">${t('queue.offer.answerBy')}</th><th scope="col">${t('queue.answer')}</th></tr></thead>
        <tbody>${e.offers.map((/** @type {any} */ o) => html`<tr><td>${o.facility ? html`<a href="/facilities/${o.facility}">${o.what}</a>` : o.what}${o.outOfTurn ? html`<br><small class="soft">${t('queue.offer.outOfTurn')}: ${o.outOfTurn}</small>` : ''}</td><td>${offerTag(o.state)}</td>
          <td class="tabular">${date(o.madeOn)}</td><td>${o.state === 'OPEN' ? dueTag(o.answerBy) : html`<span class="tabular">${date(o.answerBy)}</span>`}</td>
          <td>${o.state === 'OPEN' && (e.mayWrite || e.mayKeep) ? html`<div class="buttons"><button type="button" class="btn btn-primary btn-sm" @click=${() => answer(o, again)}>${t('queue.answer')}</button>
            <button type="button" class="btn btn-outline-primary btn-sm" @click=${() => withdraw(o, again)}>${t('queue.withdraw')}</button></div>`
            : html`${o.refusal ? labelOf(lists.refusals, o.refusal) : ''} ${o.justified ? tag(t('queue.answer.justified')) : ''} ${o.setback !== 'NONE' ? tag(t(`queue.act.${o.setback}`), 'amber') : ''} ${o.answer}`}</td></tr>`)}</tbody></table></div>` : empty(t('queue.offers.none'))}</section>`;
  }

  /** @param {any} h */
  reason(h) {
    const { lists } = /** @type {any} */ (this);
    const list = /** @type {Record<string, any[]>} */ ({ SUSPENDED: lists.pauses, LEFT: lists.ends, URGED: lists.urgencies, REFUSED: lists.refusals, EXCUSED: lists.refusals, EXPIRED: lists.refusals })[h.kind];
    return h.code && list ? labelOf(list, h.code) : '';
  }

  past() {
    const { history } = /** @type {any} */ (this);
    return html`<section class="card flush"><div class="card-head"><h2>${t('queue.history')}</h2></div>
      <div class="scroll" role="region" tabindex="0" aria-label=${t('queue.history')}><table class="list"><caption class="visually-hidden">${t('queue.history')}</caption>
        <thead><tr><th scope="col">${t('queue.history.at')}</th><th scope="col">${t('queue.history.what')}</th><th scope="col">${t('queue.reason')}</th><th scope="col">${t('queue.history.by')}</th></tr></thead>
        <tbody>${history.map((/** @type {any} */ h) => html`<tr><td class="tabular">${dateTime(h.at)}</td><td>${t(`queue.happening.${h.kind}`)}${h.setback !== 'NONE' ? html` ${tag(t(`queue.act.${h.setback}`), 'amber')}` : ''}</td>
          <td>${this.reason(h)} ${h.until ? html`<span class="tabular">${t('value.until', { date: date(h.until) })}</span>` : ''} ${h.note}</td><td>${h.by}</td></tr>`)}</tbody></table></div></section>`;
  }

  view() {
    const { entry: e, lists } = /** @type {any} */ (this);
    return html`<section class="card record"><div class="record-top"><div class="page-head"><div><p class="crumb"><a href="/waiting-lists">${t('queue.lists')}</a> / <a href="/waiting-lists/${e.list}">${e.listName}</a></p><h1 tabindex="-1">${whose(e.line)}</h1></div>
        <div class="buttons">${this.acts()}</div></div>
        ${facts([[t('queue.entry.state'), html`${entryTag(e.state)} ${e.urgent ? tag(t('queue.urgent'), 'red') : ''}`], [t('queue.rank'), e.rank ? String(e.rank) : ''], [t('queue.points'), points(e.points)],
          [t('queue.enteredOn'), html`<span class="tabular">${date(e.enteredOn)}</span>`], [t('queue.until'), e.suspendedUntil ? date(e.suspendedUntil) : ''], [t('queue.refusals'), e.refusals ? String(e.refusals) : ''],
          [t('queue.leftOn'), e.leftOn ? `${date(e.leftOn)} · ${labelOf(lists.ends, e.leftBecause)}` : ''],
          [t('queue.urgency'), e.urgency ? html`${urgencyTag(e.urgency.state)} ${labelOf(lists.urgencies, e.urgency.reason)} · ${e.urgency.askedBy}${e.urgency.answeredBy ? ` → ${e.urgency.answeredBy}` : ''}` : ''],
          [t('queue.work'), e.line.work ? html`<a href="/works/${e.line.work}">${t('queue.work.show')}</a>` : '']])}</div></section>
      <div class="stack">${this.points()}${this.offers()}${this.past()}</div>`;
  }
}

customElements.define('af-waiting-entry', WaitingEntry);
