// @ts-check
/** The assessments of one person with one instrument over time: scores as lines and tables, then answer by answer. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { pageHead } from '../kit/page.js';
import { empty } from '../kit/states.js';
import { date, nothing, number } from '../kit/value.js';
import { api } from '../api.js';
import { chart } from './chart.js';

class Comparison extends Screen {
  async load() {
    const [person, compared] = await Promise.all([api.get(`people/${this.params.id}`), api.get(`people/${this.params.id}/assessments/${this.params.instrument}`)]);
    this.person = person;
    this.compared = compared;
  }

  /** @param {string} caption @param {unknown} rows */
  table(caption, rows) {
    return html`<div class="scroll" role="region" tabindex="0" aria-label=${caption}><table class="list roomy"><caption class="visually-hidden">${caption}</caption>
      <thead><tr><th scope="col">${t('assessment.part')}</th>${this.compared.occasions.map((/** @type {any} */ o) => html`<th scope="col"><a href="/works/${o.work}/assessment">${date(o.madeOn)}</a> <span class="soft">${t('assessment.version.short', { version: o.version })}</span></th>`)}</tr></thead>
      <tbody>${rows}</tbody></table></div>`;
  }

  /** @param {any} score */
  line(score) {
    const points = this.compared.occasions.flatMap((/** @type {any} */ o) => {
      const value = score.results.find((/** @type {any} */ r) => r.work === o.work)?.value;
      return value === undefined ? [] : [{ day: o.madeOn, value: Number(value) }];
    });
    return points.length > 1 ? html`<div><h3>${score.title}</h3>${chart(score.title, points)}</div>` : '';
  }

  view() {
    const { title, occasions, scores, items, earlier } = this.compared;
    const name = `${this.person.surname} ${this.person.name}`;
    const of = (/** @type {any[]} */ list, /** @type {any} */ o) => list.find((one) => one.work === o.work);
    const result = (/** @type {any} */ r) => [r?.value === undefined ? '' : number(r.value), r?.levelLabel ?? ''].filter(Boolean).join(' · ') || nothing;
    return html`${pageHead({ crumb: html`<a href="/people">${t('people.title')}</a> / <a href="/people/${this.person.id}/assessments">${name}</a>`, title: t('assessment.over.time.of', { title }), lead: name,
        acts: html`<button type="button" class="btn btn-outline-primary" @click=${() => print()}>${icon('print')}${t('action.print')}</button>` })}
      ${occasions.length ? html`${earlier ? html`<p class="note">${t('assessment.earlier', { count: earlier })}</p>` : ''}
        <section class="card"><div class="card-head"><h2>${t('assessment.result')}</h2></div><div class="charts">${scores.map((/** @type {any} */ s) => this.line(s))}</div>
          ${this.table(t('assessment.result'), scores.map((/** @type {any} */ s) => html`<tr><th scope="row">${s.title}</th>${occasions.map((/** @type {any} */ o) => html`<td>${result(of(s.results, o))}</td>`)}</tr>`))}</section>
        <section class="card flush"><div class="card-head"><h2>${t('assessment.answers')}</h2></div>
          ${this.table(t('assessment.answers'), items.map((/** @type {any} */ i) => html`<tr><th scope="row">${i.text}</th>${occasions.map((/** @type {any} */ o) => html`<td>${of(i.answers, o)?.answer ?? nothing}</td>`)}</tr>`))}</section>`
    : html`<section class="card">${empty(t('assessment.none.complete'))}</section>`}`;
  }
}

customElements.define('af-comparison', Comparison);
