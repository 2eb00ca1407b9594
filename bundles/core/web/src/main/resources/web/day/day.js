// @ts-check
/** My day: what is late, what is for today, what comes within the week; my cases, my drafts, the last contacts. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { pageHead } from '../kit/page.js';
import { drafts, dropDraft } from '../kit/draft.js';
import { date, dateTime, daysTo, iso, longDate } from '../kit/value.js';
import { dueTag, stateTag } from '../kit/tags.js';
import { empty } from '../kit/states.js';
import { api } from '../api.js';
import { is } from '../session.js';
import { dueList, dueOf } from './due.js';
import { newTask } from './task.js';
import { urgencyTag } from '../report/report-tags.js';
import '../area/slot.js';
import '../emergency/waiting.js';
import '../case/transfer-card.js';
import '../case/unsigned.js';

class Day extends Screen {
  async load() {
    const until = iso(new Date(Date.now() + 7 * 86400000));
    const casework = is('worker', 'coordinator');
    const intake = casework || is('desk');
    const [agenda, cases, contacts, again, received, assigned, unanswered, calendar] = await Promise.all([
      intake ? api.get('agenda', { query: { until } }) : undefined,
      casework ? api.get('cases', { query: { mine: true, limit: 8 } }) : undefined,
      intake ? api.get('contacts', { query: { limit: 6 } }) : undefined,
      intake ? api.get('contacts', { query: { followUpUntil: until, limit: 6 } }) : undefined,
      intake ? api.get('reports', { query: { state: 'RECEIVED', limit: 6 } }) : undefined,
      casework ? api.get('reports', { query: { state: 'ASSIGNED', mine: true, limit: 6 } }) : undefined,
      intake ? api.get('reports', { query: { replyDue: until, limit: 6 } }) : undefined,
      intake ? api.get('calendar', { query: { from: iso(), until: iso() } }) : undefined,
    ]);
    this.hours = (calendar?.items ?? []).filter((/** @type {any} */ e) => e.from);
    this.due = agenda ? dueOf(agenda) : undefined;
    this.more = agenda?.more;
    this.cases = cases?.items;
    this.contacts = contacts?.items;
    this.again = again?.items ?? [];
    this.reports = { screen: received?.items ?? [], mine: assigned?.items ?? [], reply: unanswered?.items ?? [] };
  }

  view() {
    const due = this.due ?? [];
    const late = due.filter((d) => daysTo(d.due) < 0);
    const today = due.filter((d) => daysTo(d.due) === 0);
    const soon = due.filter((d) => daysTo(d.due) > 0);
    const hello = t('day.hello', { date: longDate(new Date()) });
    return html`
      ${pageHead({ title: t('day.title'), lead: hello.charAt(0).toUpperCase() + hello.slice(1), acts: html`
        ${is('desk', 'worker', 'coordinator') ? html`<a class="btn btn-primary" href="/desk">${icon('plus')}${t('desk.new')}</a>` : ''}` })}
      ${this.due ? html`<div class="tiles">
        ${this.tile('day.late', late.length, 'late', late.length > 0)}${this.tile('day.today', today.length, 'today')}${this.tile('day.soon', soon.length, 'soon')}</div>` : ''}
      <af-slot .name=${'HOME_TILE'}></af-slot>
      ${is('administrator') && !this.due ? html`<div class="card"><h2>${t('day.admin')}</h2><p>${t('day.admin.text')}</p><br>
        <div class="buttons"><a class="btn btn-primary" href="/admin/areas">${t('areas.title')}</a><a class="btn btn-outline-primary" href="/admin/users">${t('users.title')}</a></div></div>` : ''}
      <div class="split">
        ${this.due ? html`<section class="card" aria-labelledby="due-title"><div class="card-head"><h2 id="due-title">${t('day.due')}</h2>
            <button type="button" class="btn btn-outline-primary btn-sm" @click=${() => newTask({}, () => this.reload())}>${icon('plus')}${t('task.new')}</button></div>
          ${due.length ? html`${this.group('late', late)}${this.group('today', today)}${this.group('soon', soon)}` : empty(t('day.nothing'))}
          ${this.more ? html`<p class="soft">${t('day.more')}</p>` : ''}</section>` : html`<div></div>`}
        <div class="stack">${this.hoursCard()}${this.cases ? html`<af-waiting quiet></af-waiting><af-transfer-card></af-transfer-card><af-unsigned></af-unsigned>` : ''}${this.reportsCard()}${this.cases ? this.mine() : ''}${this.draftCard()}${this.againCard()}${this.contacts ? this.lastContacts() : ''}</div>
      </div>`;
  }

  /** @param {string} key @param {number} n @param {string} to @param {boolean} [bad] */
  tile(key, n, to, bad) {
    return html`<a class="card tile ${bad ? 'tile-bad' : ''}" href="#due-${to}"><b>${n}</b>${t(key)}</a>`;
  }

  /** @param {string} name @param {any[]} items */
  group(name, items) {
    if (!items.length) return '';
    return html`<h3 id="due-${name}" tabindex="-1" class="soft">${t(`day.${name}`)}</h3>${dueList(items, () => this.reload())}`;
  }

  hoursCard() {
    if (!this.hours?.length) return '';
    return html`<section class="card"><div class="card-head"><h2>${t('day.hours')}</h2><a href="/calendar">${t('calendar.title')}</a></div><ul class="rows">${this.hours.map((/** @type {any} */ e) => html`<li><span class="tabular nowrap">${e.from}</span>
      <span class="grow"><span class="strong">${e.title || t(`calendar.kind.${e.kind}`)}</span><br><small class="soft">${[e.holderLabel, e.place].filter(Boolean).join(' · ')}</small></span></li>`)}</ul></section>`;
  }

  mine() {
    return html`<section class="card"><div class="card-head"><h2>${t('day.cases')}</h2><a href="/cases?mine=true">${t('day.all')}</a></div>
      ${this.cases?.length ? html`<ul class="rows">${this.cases.map((/** @type {any} */ c) => html`<li><span class="grow"><a class="strong" href="/cases/${c.id}">${c.holderLabel || t('person.hidden')}</a><br><small class="soft tabular">${c.number}</small></span><span class="end">${stateTag(c.state)}</span></li>`)}</ul>` : empty(t('day.cases.none'))}</section>`;
  }

  draftCard() {
    const kept = drafts().filter((d) => d.path);
    if (!kept.length) return '';
    return html`<section class="card"><div class="card-head"><h2>${t('day.drafts')}</h2></div><ul class="rows">${kept.map((d) => html`<li>
      <a class="grow strong" href=${d.path ?? '/'}>${d.title || d.path}</a><small class="soft">${dateTime(d.at)}</small>
      <button type="button" class="btn btn-icon btn-sm" aria-label=${t('day.drafts.drop', { title: d.title ?? '' })} @click=${() => { dropDraft(d.name); this.requestUpdate(); }}>${icon('delete')}</button></li>`)}</ul></section>`;
  }

  reportsCard() {
    const lists = Object.entries(/** @type {Record<string, any[]>} */ (this.reports)).filter(([, items]) => items.length);
    if (!lists.length) return '';
    return html`<section class="card"><div class="card-head"><h2>${t('reports.title')}</h2><a href="/reports">${t('day.all')}</a></div>
      ${lists.map(([view, items]) => html`<h3 class="soft">${t(`reports.view.${view}`)}</h3><ul class="rows">${items.map((r) => html`<li><span class="grow"><a class="strong" href="/reports/${r.id}">${r.about || t('person.hidden')}</a></span>
        <span class="end">${view === 'reply' ? dueTag(r.replyBy) : urgencyTag(r.urgency)}</span></li>`)}</ul>`)}</section>`;
  }

  againCard() {
    if (!this.again?.length) return '';
    return html`<section class="card"><div class="card-head"><h2>${t('day.again')}</h2><a href="/desk/contacts">${t('day.all')}</a></div><ul class="rows">${this.again.map((/** @type {any} */ c) => html`<li><span class="grow">${c.person
      ? html`<a class="strong" href="/people/${c.person}/contacts">${c.personLabel}</a>` : t('contact.anonymous')}<br><small class="soft">${c.asked.slice(0, 80)}</small></span><span class="end">${dueTag(c.followUpOn)}</span></li>`)}</ul></section>`;
  }

  lastContacts() {
    return html`<section class="card"><div class="card-head"><h2>${t('day.contacts')}</h2><a href="/desk/contacts">${t('day.all')}</a></div>
      ${this.contacts?.length ? html`<ul class="rows">${this.contacts.map((/** @type {any} */ c) => html`<li><span class="grow">${c.person
        ? html`<a class="strong" href="/people/${c.person}">${c.personLabel}</a>` : t('contact.anonymous')}</span>
        <small class="soft">${date(c.at)} · ${c.takenBy}</small></li>`)}</ul>` : empty(t('day.contacts.none'))}</section>`;
  }
}

customElements.define('af-day', Day);
