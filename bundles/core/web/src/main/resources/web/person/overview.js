// @ts-check
/** One person across all areas on one sheet; what is empty says so, and it prints. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { dueTag, secrecyTag, stageTag, stateTag, tag } from '../kit/tags.js';
import { date, dateTime, period } from '../kit/value.js';
import { codes, labelOf } from '../kit/words.js';
import { api } from '../api.js';

class Overview extends Screen {
  static properties = { person: { attribute: false } };

  constructor() {
    super();
    this.person = 0;
  }

  async load() {
    const [all, reasons, outcomes, folders] = await Promise.all([api.get(`people/${this.person}/overview`), codes('closure-reason'), codes('contact-outcome'), codes('folder')]);
    Object.assign(this, { all, reasons, outcomes, folders });
  }

  /** A part of the sheet: its rows, or the word that there are none. @param {string} name @param {any[]} items @param {(item: any) => unknown} row */
  part(name, items, row) {
    return html`<section class="card"><div class="card-head"><h2>${t(`overview.${name}`)}</h2></div>
      ${items.length ? html`<ul class="rows">${items.map(row)}</ul>` : html`<p class="soft">${t(`overview.${name}.none`)}</p>`}
      ${this.all.more.includes(name) ? html`<p class="soft">${t('overview.more')}</p>` : ''}</section>`;
  }

  cases() {
    return this.part('cases', this.all.cases, (c) => html`<li><span class="grow"><a class="strong tabular" href="/cases/${c.id}">${c.number}</a> ${c.name || c.holderLabel} ${c.kind === 'PERSON' ? '' : tag(t(`case.kind.${c.kind}`), 'blue')} ${secrecyTag(c.secrecy)}<br>
        <small class="soft">${[c.unitLabel, c.manager].filter(Boolean).join(' · ')}</small>
        ${this.all.episodes.filter((/** @type {any} */ e) => e.caseId === c.id).map((/** @type {any} */ e) => html`<br><small class="soft">${t('course.episode', { number: e.number })}: ${period(e)}${e.closureReason ? ` · ${labelOf(this.reasons ?? [], e.closureReason)}` : ''}</small>`)}</span>
      <span class="end">${stateTag(c.state)} ${c.nextDeadline ? dueTag(c.nextDeadline) : ''}</span></li>`);
  }

  works() {
    const plans = this.all.works.filter((/** @type {any} */ w) => w.work.kind === 'PLAN');
    const others = this.all.works.filter((/** @type {any} */ w) => w.work.kind !== 'PLAN');
    const areas = [...new Map(others.map((/** @type {any} */ w) => [w.area, w.areaLabel])).entries()];
    const line = (/** @type {any} */ w) => html`<li><span class="grow"><a class="strong" href="/works/${w.work.id}">${w.work.serviceLabel}</a> ${w.work.installed ? '' : tag(t('area.absent'), 'amber')}<br>
      <small class="soft">${t(`kind.${w.work.kind}`)} · ${period(w.work)} · ${w.work.caseNumber}</small></span><span class="end">${stageTag(w.work.stage, w.work.stepLabel)} ${w.work.nextDeadline ? dueTag(w.work.nextDeadline) : ''}</span></li>`;
    return html`${this.part('plans', plans, line)}
      <section class="card"><div class="card-head"><h2>${t('overview.works')}</h2></div>
        ${areas.length ? areas.map(([area, label]) => html`<h3>${area === 'core' ? t('area.core') : label}</h3><ul class="rows">${others.filter((/** @type {any} */ w) => w.area === area).map(line)}</ul>`) : html`<p class="soft">${t('overview.works.none')}</p>`}
        ${this.all.more.includes('works') ? html`<p class="soft">${t('overview.more')}</p>` : ''}</section>`;
  }

  view() {
    const a = this.all;
    return html`<div class="buttons"><button type="button" class="btn btn-outline-primary" @click=${() => print()}>${icon('print')}${t('action.print')}</button></div><br>
      <div class="split"><div class="stack">${this.cases()}${this.works()}</div><div class="stack">
        ${this.part('deadlines', a.deadlines, (d) => html`<li><span class="grow"><a class="strong" href="/works/${d.work}">${d.serviceLabel}</a><br><small class="soft">${d.label}</small></span><span class="end">${dueTag(d.due)}</span></li>`)}
        ${this.part('tasks', a.tasks, (x) => html`<li><span class="grow"><a class="strong" href="/cases/${x.caseId}/tasks">${x.title}</a><br><small class="soft">${x.assigneeLabel}</small></span><span class="end">${dueTag(x.due)}</span></li>`)}
        ${this.part('households', a.households, (h) => html`<li><span class="grow"><span class="strong">${t(`household.${h.kind}`)}</span> <small class="soft">${period(h)}</small><br>
          ${h.members.map((/** @type {any} */ m, /** @type {number} */ i) => html`${i ? ', ' : ''}<a href="/people/${m.person}">${m.label || t('person.hidden')}</a>`)}</span></li>`)}
        ${this.part('circumstances', a.circumstances, (x) => html`<li><span class="grow"><span class="strong">${x.typeLabel}</span> ${secrecyTag(x.secrecy)}<br><small class="soft">${period(x)}</small></span></li>`)}
        ${this.part('contacts', a.contacts, (k) => html`<li><span class="grow">${k.asked}<br><small class="soft">${date(k.at)} · ${k.takenBy} · ${labelOf(this.outcomes ?? [], k.outcome)}</small></span></li>`)}
        ${this.part('reports', a.reports, (r) => html`<li><span class="grow"><span class="strong">${r.about}</span><br><small class="soft">${date(r.receivedOn)} · ${r.protocol}</small></span></li>`)}
        ${this.part('documents', a.documents, (d) => html`<li><span class="grow"><a class="strong" href="/api/documents/${d.id}/content" download=${d.name}>${d.name}</a><br><small class="soft">${labelOf(this.folders ?? [], d.folder)} · ${d.addedBy} · ${dateTime(d.addedAt)}</small></span></li>`)}
      </div></div>`;
  }
}

customElements.define('af-overview', Overview);
