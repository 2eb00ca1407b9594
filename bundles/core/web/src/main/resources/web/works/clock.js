// @ts-check
/** The clock of a work: what is due and how that was counted, what happened with its proof, the days it stood still. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { ask } from '../kit/ask.js';
import { empty } from '../kit/states.js';
import { dueTag, nearTag, tag } from '../kit/tags.js';
import { toast } from '../kit/toast.js';
import { date, dateTime, iso, isoMinute, period } from '../kit/value.js';
import { codes } from '../kit/words.js';
import { api } from '../api.js';

class Clock extends Screen {
  static properties = { work: { attribute: false } };

  constructor() {
    super();
    /** @type {any} */
    this.work = undefined;
    /** @type {any} */
    this.clock = undefined;
    /** @type {any[]} */
    this.papers = [];
  }

  async load() {
    const clock = await api.get(`works/${this.work}/clock`);
    const [reasons, papers] = await Promise.all([codes('clock-suspension'), api.get(`cases/${clock.caseId}/documents`).catch(() => ({ items: [] }))]);
    this.reasons = reasons;
    this.papers = papers.items;
    this.clock = clock;
  }

  /** @param {string} path @param {any} body @param {string} [key] */
  send(path, body, key) {
    return api.post(`works/${this.work}/clock/${path}`, body, { ifMatch: `"${this.clock.version}"`, key });
  }

  /** @param {any} question */
  async after(question) {
    if (await ask(question)) { toast(t('clock.saved')); this.reload(); this.dispatchEvent(new Event('changed')); }
  }

  record() {
    return this.after({
      title: t('clock.record'), text: html`<p>${t('clock.record.text')}</p>`, wide: true, values: { at: isoMinute() }, groups: [{ fields: [
        { name: 'word', type: 'CODE', label: t('clock.moment'), required: true, choices: this.clock.words, list: true },
        { name: 'at', type: 'MOMENT', label: t('clock.at'), required: true },
        { name: 'proof', type: 'TEXT', label: t('clock.proof'), help: t('clock.proof.help'), most: 500 },
        { name: 'document', type: 'CODE', label: t('clock.document'), list: true, choices: this.papers.map((/** @type {any} */ d) => ({ code: String(d.id), label: d.title ?? d.name })) },
      ] }],
      save: (/** @type {any} */ v, /** @type {string} */ key) => this.send('moments', { word: v.word, at: v.at, proof: v.proof ?? '', document: v.document ? Number(v.document) : undefined }, key),
    });
  }

  /** @param {any} m */
  withdraw(m) {
    return this.after({
      title: t('clock.withdraw'), text: html`<p>${m.label}, ${dateTime(m.at)}</p>`, groups: [{ fields: [{ name: 'reason', type: 'TEXT', label: t('clock.why'), required: true, most: 500 }] }],
      save: (/** @type {any} */ v) => this.send(`moments/${m.number}/withdrawal`, { reason: v.reason ?? '' }),
    });
  }

  suspend() {
    return this.after({
      title: t('clock.suspend'), text: html`<p>${t('clock.suspend.text')}</p>`, values: { from: iso() }, groups: [{ fields: [
        { name: 'from', type: 'DATE', label: t('clock.from'), required: true }, { name: 'until', type: 'DATE', label: t('clock.until'), help: t('clock.until.help') },
        { name: 'reason', type: 'CODE', label: t('clock.reason'), required: true, choices: this.reasons, list: true },
        { name: 'act', type: 'TEXT', label: t('clock.act'), help: t('clock.act.help'), required: true, most: 500 },
      ] }],
      save: (/** @type {any} */ v, /** @type {string} */ key) => this.send('suspensions', { from: v.from, until: v.until, reason: v.reason, act: v.act ?? '' }, key),
    });
  }

  /** @param {any} s */
  resume(s) {
    return this.after({
      title: t('clock.resume'), values: { until: iso() }, groups: [{ fields: [{ name: 'until', type: 'DATE', label: t('clock.until'), required: true }] }],
      save: (/** @type {any} */ v) => this.send(`suspensions/${s.number}/end`, { until: v.until }),
    });
  }

  /** @param {any} d */
  due(d) {
    if (d.suspended) return tag(t('clock.suspended'), 'amber');
    if (d.metOn) return tag(t('deadline.met', { date: d.metAt ? dateTime(d.metAt) : date(d.metOn) }), d.late ? 'red' : 'green');
    return d.dueAt ? html`<span class="tabular">${dateTime(d.dueAt)}</span> ${d.late ? tag(t('clock.late'), 'red') : nearTag(d.due)}` : dueTag(d.due);
  }

  /** @param {any} d */
  term(d) {
    return html`<li><span class="grow"><span class="strong">${d.label}</span> ${d.external ? tag(t('clock.external'), 'blue') : ''} ${d.confirmed ? '' : tag(t('clock.unconfirmed'), 'amber')}
        <br><small class="soft">${t(`consequence.${d.consequence}`)}${d.source ? ` · ${d.source}` : ''}</small>
        ${d.late && !d.metOn && d.consequence === 'LAPSE' ? html`<br><strong class="note-red">${t('clock.lapses')}</strong>` : ''}
        ${d.because.length ? html`<details><summary>${t('clock.how')}</summary><ul>${d.because.map((/** @type {string} */ why) => html`<li>${why}</li>`)}</ul></details>` : ''}</span>
      <span class="end">${this.due(d)}</span></li>`;
  }

  view() {
    const c = this.clock;
    const button = (/** @type {string} */ label, /** @type {() => void} */ click, primary = false) => html`<button type="button" class="btn btn-sm ${primary ? 'btn-primary' : 'btn-outline-primary'}" @click=${click}>${label}</button>`;
    return html`<div class="stack"><section class="card"><div class="card-head"><h2>${t('clock.title')}</h2><div class="buttons">
        ${c.mayWrite ? html`${button(t('clock.record'), () => this.record(), true)} ${button(t('clock.suspend'), () => this.suspend())}` : ''}<a class="btn btn-sm btn-outline-primary" href="/norms">${t('norms.title')}</a></div></div>
        ${c.deadlines.length ? html`<ul class="rows">${c.deadlines.map((/** @type {any} */ d) => this.term(d))}</ul>` : empty(t('case.deadlines.none'))}
        ${c.awaited.length ? html`<h3>${t('clock.awaited')}</h3><ul class="rows">${c.awaited.map((/** @type {any} */ a) => html`<li><span class="grow"><span class="strong">${a.label}</span> ${a.external ? tag(t('clock.external'), 'blue') : ''}<br><small class="soft">${t(`consequence.${a.consequence}`)} · ${a.source}</small></span>
          <span class="end tabular">${t('clock.atLatest', { date: a.atLatestAt ? dateTime(a.atLatestAt) : date(a.atLatest) })}</span></li>`)}</ul>` : ''}</section>
      <section class="card"><div class="card-head"><h2>${t('clock.moments')}</h2></div>${c.moments.length ? html`<ul class="rows">${c.moments.map((/** @type {any} */ m) => html`<li><span class="grow"><span class="strong">${m.withdrawn ? html`<s>${m.label}</s>` : m.label}</span>
          <br><small class="soft">${[m.proof, m.recordedBy, m.withdrawn && t('clock.withdrawn', { reason: m.withdrawn })].filter(Boolean).join(' · ')}</small></span>
          <span class="end"><span class="tabular">${dateTime(m.at)}</span> ${c.mayWrite && !m.withdrawn ? html`<button type="button" class="btn btn-sm btn-outline-primary" aria-label="${t('clock.withdraw')}: ${m.label}" @click=${() => this.withdraw(m)}>${icon('close')}</button>` : ''}</span></li>`)}</ul>` : empty(t('clock.moments.none'))}</section>
      ${c.suspensions.length ? html`<section class="card"><div class="card-head"><h2>${t('clock.suspensions')}</h2></div><ul class="rows">${c.suspensions.map((/** @type {any} */ s) => html`<li><span class="grow"><span class="strong">${s.reasonLabel}</span><br><small class="soft">${s.act} · ${s.recordedBy}</small>
          ${s.because ? html` <a href="/works/${s.because}">${t('clock.because')}</a>` : ''}</span><span class="end"><span class="tabular">${period(s)}</span> ${c.mayWrite && !s.until ? button(t('clock.resume'), () => this.resume(s)) : ''}</span></li>`)}</ul></section>` : ''}</div>`;
  }
}

customElements.define('af-work-clock', Clock);
