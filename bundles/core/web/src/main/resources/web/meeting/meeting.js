// @ts-check
/** One evaluation meeting: what was asked, who was called, what was concluded, who signed; and the act that comes next. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { facts } from '../kit/page.js';
import { empty } from '../kit/states.js';
import { secrecyTag } from '../kit/tags.js';
import { date, dateTime, period } from '../kit/value.js';
import { codes, labelOf } from '../kit/words.js';
import { api } from '../api.js';
import { meetingTag } from './meeting-tag.js';
import { cancelMeeting, convene, hold, openPlan, sign } from './acts.js';

class Meeting extends Screen {
  async load() {
    const [meeting, bodies, roles, outcomes, ways] = await Promise.all([
      api.get(`meetings/${this.params.id}`), codes('meeting-body'), codes('meeting-role'), codes('meeting-outcome'), codes('signature-way')]);
    Object.assign(this, { meeting, bodies, roles, outcomes, ways });
  }

  acts() {
    const m = /** @type {any} */ (this).meeting;
    const again = () => this.reload();
    const concluded = Boolean(m.session?.conclusion);
    const act = (/** @type {string} */ label, /** @type {() => void} */ click, primary = false) => html`<button type="button" class="btn ${primary ? 'btn-primary' : 'btn-outline-primary'}" @click=${click}>${label}</button>`;
    return html`
      ${m.mayWrite && !concluded && m.state !== 'CANCELLED' ? act(t(m.invitation ? 'meeting.convene.again' : 'meeting.convene'), () => convene(m, again), !m.invitation) : ''}
      ${m.mayWrite && ['CONVENED', 'HELD'].includes(m.state) && !m.signatures.length ? act(t(m.session ? 'meeting.hold.again' : 'meeting.hold'), () => hold(m, again), !m.session) : ''}
      ${m.maySign.length ? act(t('meeting.sign'), () => sign(m, again), true) : ''}
      ${m.state === 'SIGNED' && !m.plan ? act(t('meeting.plan.open'), () => openPlan(m, again), true) : ''}
      ${m.mayWrite && !concluded ? act(t('meeting.cancel'), () => cancelMeeting(m, again)) : ''}
      <button type="button" class="btn btn-outline-primary" @click=${() => print()}>${icon('print')}${t('action.print')}</button>`;
  }

  /** @param {any} m */
  people(m) {
    const { bodies = [], roles = [], ways = [] } = /** @type {any} */ (this);
    const signed = (/** @type {number} */ seat) => m.signatures.find((/** @type {any} */ s) => s.seat === seat);
    return html`<section class="card flush"><div class="card-head"><h2>${t('meeting.seats')}</h2></div>
      ${m.invitation ? html`<div class="scroll" role="region" tabindex="0" aria-label=${t('meeting.seats')}><table class="list"><caption class="visually-hidden">${t('meeting.seats')}</caption>
        <thead><tr><th scope="col">${t('meeting.seat.who')}</th><th scope="col">${t('meeting.body')}</th><th scope="col">${t('meeting.role')}</th><th scope="col">${t('meeting.present')}</th><th scope="col">${t('meeting.signature')}</th></tr></thead>
        <tbody>${m.invitation.seats.map((/** @type {any} */ s, /** @type {number} */ i) => html`<tr><td>${s.name}</td><td>${labelOf(bodies, s.body)}</td><td>${labelOf(roles, s.role)}${s.deciding ? '' : html` <small class="soft">(${t('meeting.deciding.not')})</small>`}</td>
          <td>${m.session ? t(m.session.present.includes(i + 1) ? 'value.yes' : 'value.no') : ''}</td>
          <td>${signed(i + 1) ? html`${labelOf(ways, signed(i + 1).how)} · <span class="tabular">${dateTime(signed(i + 1).at)}</span>${signed(i + 1).note ? html`<br><small class="soft">${signed(i + 1).note}</small>` : ''}` : ''}</td></tr>`)}</tbody></table></div>
        <p class="inset soft">${t('meeting.quorum')}: ${m.invitation.quorum.map((/** @type {any} */ q) => `${labelOf(bodies, q.body)} ${q.least}`).join(', ')}</p>` : empty(t('meeting.seats.none'))}</section>`;
  }

  /** @param {any} m */
  session(m) {
    const { bodies = [], outcomes = [] } = /** @type {any} */ (this);
    if (!m.session) return '';
    const s = m.session;
    return html`<section class="card"><div class="card-head"><h2>${t('meeting.session')}</h2></div>
      ${s.conclusion ? html`${facts([[t('meeting.outcome'), labelOf(outcomes, s.conclusion.outcome)], [t('meeting.validity'), period(s.conclusion)], [t('meeting.reviewOn'), s.conclusion.reviewOn ? date(s.conclusion.reviewOn) : '']])}<p class="pre">${s.conclusion.words}</p>` : html`<p class="note note-amber">${icon('warning')}${t('meeting.undecided')}</p>`}
      <h3>${t('meeting.instruments')}</h3>${s.instruments.length ? html`<ul>${s.instruments.map((/** @type {any} */ o) => html`<li>${labelOf(bodies, o.body)}: ${o.assessment ? html`<a href="/works/${o.assessment}">${o.title}</a>` : o.title}</li>`)}</ul>` : html`<p class="soft">${t('list.none')}</p>`}
      ${s.dissents.length ? html`<h3>${t('meeting.dissents')}</h3><ul>${s.dissents.map((/** @type {any} */ d) => html`<li><span class="strong">${m.invitation.seats[d.seat - 1]?.name}</span>: ${d.reason}</li>`)}</ul>` : ''}
      <h3>${t('meeting.minutes')}</h3><p class="pre">${s.minutes}</p></section>`;
  }

  /** Sessions that could not decide, as they were written down. @param {any} m */
  earlier(m) {
    const { bodies = [] } = /** @type {any} */ (this);
    return m.earlier.map((/** @type {any} */ s) => html`<section class="card"><div class="card-head"><h2>${t('meeting.earlier', { on: date(s.on) })}</h2></div>
      <p class="soft">${t('meeting.earlier.undecided')} ${s.place}</p>
      <ul>${s.members.map((/** @type {any} */ a) => html`<li>${a.seat.name} (${labelOf(bodies, a.seat.body)}): ${t(a.present ? 'meeting.was.present' : 'meeting.was.absent')}${a.dissent ? html`. ${t('meeting.dissents')}: ${a.dissent}` : ''}</li>`)}</ul>
      ${s.instruments.length ? html`<h3>${t('meeting.instruments')}</h3><ul>${s.instruments.map((/** @type {any} */ o) => html`<li>${labelOf(bodies, o.body)}: ${o.title}</li>`)}</ul>` : ''}
      <h3>${t('meeting.minutes')}</h3><p class="pre">${s.minutes}</p></section>`);
  }

  view() {
    const m = /** @type {any} */ (this).meeting;
    return html`<section class="card record"><div class="record-top"><div class="page-head"><div><p class="crumb"><a href="/cases/${m.caseId}/meetings">${t('meeting.list')}</a></p><h1 tabindex="-1">${t('meeting.title')}</h1></div>
        <div class="buttons">${this.acts()}</div></div>
        ${facts([[t('meeting.state'), meetingTag(m.state)], [t('meeting.requestedOn'), html`<span class="tabular">${date(m.requestedOn)}</span> · ${m.requestedBy}`],
          [t('meeting.wantedBy'), m.request.wantedBy ? date(m.request.wantedBy) : ''], [t('meeting.day'), m.invitation ? html`<span class="tabular">${date(m.session?.on ?? m.invitation.on)} ${m.invitation.at}</span>` : ''],
          [t('meeting.place'), m.invitation?.place ?? ''], [t('person.secrecy'), secrecyTag(m.request.secrecy)], [t('meeting.plan'), m.plan ? html`<a href="/works/${m.plan}">${t('meeting.plan.show')}</a>` : ''],
          [t('meeting.cancelledBecause'), m.cancelledBecause]])}
        <p class="pre">${m.request.question}</p></div></section>
      <div class="stack">${this.session(m)}${this.people(m)}${this.earlier(m)}</div>`;
  }
}

customElements.define('af-meeting', Meeting);
