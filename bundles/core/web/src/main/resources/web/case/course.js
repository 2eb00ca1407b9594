// @ts-check
/** How a case went: its episodes, who belongs to it, the areas that follow it, who worked on it. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { facts } from '../kit/page.js';
import { empty } from '../kit/states.js';
import { tag } from '../kit/tags.js';
import { toast } from '../kit/toast.js';
import { date, iso, period } from '../kit/value.js';
import { codes, labelOf, services } from '../kit/words.js';
import { api } from '../api.js';
import './keeping.js';

class Course extends Screen {
  static properties = { file: { attribute: false } };

  constructor() {
    super();
    /** @type {any} */
    this.file = undefined;
  }

  async load() {
    const [course, reasons, exits, types, bases, all] = await Promise.all([
      api.get(`cases/${this.file.id}/course`), codes('closure-reason'), codes('exit-situation'), codes('taking-charge'), codes('legal-basis'), services(),
    ]);
    this.course = course;
    this.lists = { reasons, exits, types, bases };
    this.areas = [...new Set(all.map((s) => s.area))].filter((a) => a !== 'core');
  }

  get mayWrite() {
    return this.file.mayWrite && !['CLOSED', 'ARCHIVED'].includes(this.file.state);
  }

  /** @param {string} words */
  changed(words) {
    toast(t(words));
    this.dispatchEvent(new Event('changed'));
    this.reload();
  }

  /** @param {any} question @param {string} words */
  async question(question, words) {
    if (await ask(question)) this.changed(words);
  }

  /** @param {any} [person] */
  join(person) {
    return this.question({
      title: t('course.members.add'), values: { person, from: iso() },
      groups: [{ fields: [
        { name: 'person', type: 'REFERENCE', label: t('person.single'), required: true, wide: true },
        { name: 'from', type: 'DATE', label: t('course.members.from'), required: true },
      ] }],
      save: (/** @type {any} */ v) => api.post(`cases/${this.file.id}/members`, { person: v.person, from: v.from }, { ifMatch: `"${this.course.version}"` }),
    }, 'course.members.changed');
  }

  /** @param {string} title @param {string} path @param {string} words */
  leave(title, path, words) {
    return this.question({
      title, values: { last: iso() }, action: t('action.confirm'),
      groups: [{ fields: [{ name: 'last', type: 'DATE', label: t('course.last'), required: true }] }],
      save: (/** @type {any} */ v) => api.delete(`cases/${this.file.id}/${path}`, { query: { last: v.last }, ifMatch: `"${this.course.version}"` }),
    }, words);
  }

  involve() {
    return this.question({
      title: t('course.areas.add'), values: { from: iso() },
      groups: [{ fields: [
        { name: 'area', type: 'CODE', label: t('course.area'), required: true, list: true, choices: (this.areas ?? []).map((code) => ({ code, label: t(`area.name.${code}`) })) },
        { name: 'from', type: 'DATE', label: t('course.members.from'), required: true },
        { name: 'remark', type: 'TEXT', label: t('course.area.remark'), most: 500 },
      ] }],
      save: (/** @type {any} */ v) => api.post(`cases/${this.file.id}/areas`, { area: v.area, from: v.from, remark: v.remark ?? '' }, { ifMatch: `"${this.course.version}"` }),
    }, 'course.area.changed');
  }

  /** @param {any} e */
  episode(e) {
    const lists = this.lists ?? { reasons: [], exits: [], types: [], bases: [] };
    return html`<li><time datetime=${e.from}>${date(e.from)}</time><span class="dot ${e.until ? '' : 'dot-green'}"></span><div>
      <h3>${t('course.episode', { number: e.number })} ${e.until ? '' : tag(t('course.now'), 'green')}</h3>
      <p class="pre">${t('course.opened', { who: e.openedBy, reason: e.reason })}</p>
      ${e.chargedOn ? html`<p>${t('course.charged', { date: date(e.chargedOn) })}${[labelOf(lists.types, e.takingCharge), labelOf(lists.bases, e.legalBasis)].filter(Boolean).map((w) => ` · ${w}`)}</p>` : ''}
      ${e.until ? html`<p>${date(e.until)} · ${t('course.closed', { who: e.closedBy })}${[labelOf(lists.reasons, e.closureReason), labelOf(lists.exits, e.situationAtExit)].filter(Boolean).map((w) => ` · ${w}`)}</p>
        ${e.note ? html`<p class="pre soft">${e.note}</p>` : ''}` : ''}
      ${e.overridden ? html`<p>${tag(t('course.overridden'), 'amber')} ${e.overridden}</p><ul>${e.leftOpen.map((/** @type {any} */ m) => html`<li>${m.detail}</li>`)}</ul>` : ''}</div></li>`;
  }

  members() {
    const c = this.course;
    return html`<section class="card"><div class="card-head"><h2>${t('course.members')}</h2>
        ${this.mayWrite ? html`<button type="button" class="btn btn-outline-primary btn-sm" @click=${() => this.join()}>${icon('plus')}${t('course.members.add')}</button>` : ''}</div>
      <ul class="rows">${this.file.members.map((/** @type {any} */ m) => html`<li><a class="grow strong" href="/people/${m.person}">${m.label || t('person.hidden')}</a>
        <span class="soft">${t(`member.${m.role}`)} · ${period(m)}</span>
        ${this.mayWrite && m.role !== 'holder' && !m.until ? html`<button type="button" class="btn btn-icon btn-sm" aria-label=${t('course.members.leave.who', { who: m.label })} @click=${() => this.leave(t('course.members.leave', { who: m.label }), `members/${m.person}`, 'course.members.changed')}>${icon('close')}</button>` : ''}</li>`)}</ul>
      ${c.proposed.length ? html`<h3>${t('course.members.proposed')}</h3><ul class="rows">${c.proposed.map((/** @type {any} */ m) => html`<li><a class="grow" href="/people/${m.person}">${m.label}</a>
        ${this.mayWrite ? html`<button type="button" class="btn btn-outline-primary btn-sm" @click=${() => this.join(m.person)}>${t('course.members.join', { who: m.label })}</button>` : ''}</li>`)}</ul>` : ''}
      ${c.before.length ? html`<h3>${t('course.members.before')}</h3><ul class="rows">${c.before.map((/** @type {any} */ m) => html`<li><span class="grow">${m.label || t('person.hidden')}</span><span class="soft">${period(m)}</span></li>`)}</ul>` : ''}</section>`;
  }

  view() {
    const c = this.course;
    return html`<div class="split"><div class="stack">
        <section class="card"><div class="card-head"><h2>${t('course.episodes')}</h2></div><ol class="timeline">${c.episodes.map((/** @type {any} */ e) => this.episode(e))}</ol></section>
        ${this.members()}
      </div><div class="stack">
        <section class="card"><div class="card-head"><h2>${t('course.areas')}</h2>
            ${this.mayWrite && this.areas?.length ? html`<button type="button" class="btn btn-outline-primary btn-sm" @click=${() => this.involve()}>${icon('plus')}${t('course.areas.add')}</button>` : ''}</div>
          ${c.areas.length ? html`<ul class="rows">${c.areas.map((/** @type {any} */ a) => html`<li><span class="grow"><span class="strong">${a.area === 'core' ? t('area.core') : a.label}</span><br><small class="soft">
              ${[a.works ? `${t('course.area.works', { count: a.works })}, ${t('course.area.open', { count: a.openWorks })}` : '', a.from ? (a.until ? period(a) : t('course.area.called', { date: date(a.from) })) : '', a.remark].filter(Boolean).join(' · ')}</small></span>
            ${this.mayWrite && a.from && !a.until ? html`<button type="button" class="btn btn-icon btn-sm" aria-label=${t('course.area.dismiss', { area: a.label })} @click=${() => this.leave(t('course.area.dismiss', { area: a.label }), `areas/${a.area}`, 'course.area.changed')}>${icon('close')}</button>` : ''}</li>`)}</ul>` : empty(t('course.areas.none'))}</section>
        <section class="card"><div class="card-head"><h2>${t('course.team')}</h2></div>${facts(this.file.team.map((/** @type {any} */ m) => [m.label, html`${t(`team.${m.role}`)} · ${period(m)}`]))}</section>
        <af-case-keeping .file=${this.file}></af-case-keeping>
      </div></div>`;
  }
}

customElements.define('af-course', Course);
