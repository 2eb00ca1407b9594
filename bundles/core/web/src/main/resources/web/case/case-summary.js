// @ts-check
/** What is going on in a case: works as a tree, the team, who it is about, what areas add. */
import { html } from 'lit';
import { Part } from '../kit/element.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { ask } from '../kit/ask.js';
import { empty } from '../kit/states.js';
import { dueTag, stageTag, tag } from '../kit/tags.js';
import { toast } from '../kit/toast.js';
import { initials, iso, nothing, period } from '../kit/value.js';
import { staff } from '../kit/words.js';
import { api } from '../api.js';
import '../area/slot.js';
import '../report/report-card.js';

class CaseSummary extends Part {
  static properties = { file: { attribute: false }, works: { attribute: false } };

  constructor() {
    super();
    /** @type {any} */
    this.file = undefined;
    /** @type {any[]} */
    this.works = [];
  }

  changed() {
    this.dispatchEvent(new Event('changed'));
  }

  async assign() {
    const people = await staff();
    const done = await ask({
      title: t('team.add'), values: { role: 'worker', period: { from: iso() } }, names: { from: 'period', until: 'period' },
      groups: [{ fields: [
        { name: 'user', type: 'CODE', label: t('team.who'), required: true, choices: people, list: true },
        { name: 'role', type: 'ENUM', label: t('team.role'), required: true, list: true, choices: ['manager', 'worker', 'substitute', 'consultant'].map((code) => ({ code, label: t(`team.${code}`) })) },
        { name: 'period', type: 'PERIOD', label: t('team.period'), required: true },
      ] }],
      save: (v) => api.post(`cases/${this.file.id}/team`, { user: Number(v.user), role: v.role, from: v.period.from, until: v.period.until }, { ifMatch: `"${this.file.version}"` }),
    });
    if (done) { toast(t('team.changed')); this.changed(); }
  }

  /** @param {any} member */
  async release(member) {
    const done = await ask({
      title: t('team.release.title', { who: member.label }), values: { last: iso() }, action: t('team.release'),
      groups: [{ fields: [{ name: 'last', type: 'DATE', label: t('team.last'), required: true }] }],
      save: (v) => api.delete(`cases/${this.file.id}/team/${member.user}`, { query: { last: v.last }, ifMatch: `"${this.file.version}"` }),
    });
    if (done) { toast(t('team.changed')); this.changed(); }
  }

  /** Works under the plan they belong to. @returns {{work: any, depth: number}[]} */
  tree() {
    /** @type {{work: any, depth: number}[]} */
    const lines = [];
    const here = new Set(this.works.map((w) => w.id));
    const add = (/** @type {any} */ work, /** @type {number} */ depth) => {
      lines.push({ work, depth });
      for (const child of this.works) if (child.under === work.id) add(child, depth + 1);
    };
    for (const work of this.works) if (!here.has(work.under)) add(work, 0);
    return lines;
  }

  view() {
    return html`<div class="scroll" role="region" tabindex="0" aria-label=${t('work.list')}><table class="list"><caption class="visually-hidden">${t('work.list')}</caption>
      <thead><tr><th scope="col">${t('work.single')}</th><th scope="col">${t('work.kind')}</th><th scope="col">${t('work.step')}</th><th scope="col">${t('work.period')}</th><th scope="col">${t('case.nextDeadline')}</th></tr></thead>
      <tbody>${this.tree().map(({ work: w, depth }) => html`<tr><td>${depth ? html`<span class="soft" aria-hidden="true">${'   '.repeat(depth)}└ </span>` : ''}<a href="/works/${w.id}">${w.serviceLabel}</a> ${w.installed ? '' : tag(t('area.absent'), 'amber')}</td>
        <td>${t(`kind.${w.kind}`)}</td><td>${stageTag(w.stage, w.stepLabel)}</td><td class="tabular nowrap">${period({ from: w.from, until: w.until })}</td><td class="nowrap">${w.nextDeadline ? dueTag(w.nextDeadline) : nothing}</td></tr>`)}</tbody></table></div>`;
  }

  render() {
    const c = this.file;
    return html`<div class="split"><div class="stack">
        <section class="card flush"><div class="card-head"><h2>${t('work.list')}</h2></div>
          ${this.works.length ? this.view() : empty(t('work.none'))}</section>
        ${c.reason ? html`<section class="card"><div class="card-head"><h2>${t('case.reason')}</h2></div><p class="pre">${c.reason}</p></section>` : ''}
        <af-report-card .query=${{ case: c.id }}></af-report-card>
        <af-slot .name=${'CASE_PANEL'} .about=${{ case: c.id, casefile: c }}></af-slot>
      </div><div class="stack">
        <section class="card"><div class="card-head"><h2>${t('team.title')}</h2>${c.mayWrite ? html`<button type="button" class="btn btn-outline-primary btn-sm" @click=${this.assign}>${icon('plus')}${t('team.add')}</button>` : ''}</div>
          <ul class="rows">${c.team.map((/** @type {any} */ m) => html`<li><span class="avatar" aria-hidden="true">${initials(m.label)}</span><span class="grow"><span class="strong">${m.label}</span><br><small class="soft">${t(`team.${m.role}`)} · ${period(m)}</small></span>
            ${c.mayWrite && m.role !== 'manager' && !m.until ? html`<button type="button" class="btn btn-icon btn-sm" aria-label=${t('team.release.who', { who: m.label })} @click=${() => this.release(m)}>${icon('close')}</button>` : ''}</li>`)}</ul></section>
        <section class="card"><div class="card-head"><h2>${t('case.members')}</h2></div>
          <ul class="rows">${c.members.map((/** @type {any} */ m) => html`<li><span class="avatar" aria-hidden="true">${initials(m.label)}</span><a class="grow strong" href="/people/${m.person}">${m.label || t('person.hidden')}</a><span class="end soft">${t(`member.${m.role}`)}</span></li>`)}</ul></section>
      </div></div>`;
  }
}

customElements.define('af-case-summary', CaseSummary);
