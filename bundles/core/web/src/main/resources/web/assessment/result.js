// @ts-check
/** What came out of a sheet: each score with its level, and which answers gave which points; then the answers. */
import { html } from 'lit';
import { t } from '../kit/language.js';
import { empty } from '../kit/states.js';
import { tag } from '../kit/tags.js';
import { nothing, number } from '../kit/value.js';

/** @param {any} result */
const shares = (result) => (result.shares.length ? html`<details><summary>${t('assessment.how')}</summary><div class="scroll" role="region" tabindex="0" aria-label="${t('assessment.how')}: ${result.title}"><table class="list"><caption class="visually-hidden">${result.title}</caption>
  <thead><tr><th scope="col">${t('assessment.part')}</th><th scope="col">${t('assessment.answer')}</th><th scope="col" class="num">${t('assessment.points')}</th><th scope="col" class="num">${t('assessment.weight')}</th></tr></thead>
  <tbody>${result.shares.map((/** @type {any} */ s) => html`<tr><th scope="row">${s.text}</th><td>${s.answer || nothing}</td><td class="num">${number(s.points, 4)}</td><td class="num">× ${number(s.weight, 4)}</td></tr>`)}</tbody></table></div></details>` : '');

/** @param {any[]} results */
export const results = (results) => (results.length ? html`<section class="card"><div class="card-head"><h2>${t('assessment.result')}</h2></div>
  <ul class="rows">${results.map((r) => html`<li><span class="grow strong">${r.title}</span>
    <span class="end">${r.value === undefined ? '' : html`<span class="tabular">${number(r.value)}</span> `}${r.levelLabel ? tag(r.levelLabel, 'blue') : ''}${r.value === undefined && !r.levelLabel ? nothing : ''}${r.whole ? '' : html` ${tag(t('assessment.partial'), 'amber')}`}</span>${shares(r)}</li>`)}</ul></section>` : '');

/** @param {any} instrument @param {any} sheet */
export const answers = (instrument, sheet) => html`${instrument.sections.map((/** @type {any} */ section) => {
  const asked = section.items.filter((/** @type {any} */ i) => sheet.shown.includes(i.id));
  return asked.length ? html`<section class="card"><div class="card-head"><h2>${section.title}</h2></div>
    <dl class="facts">${asked.map((/** @type {any} */ i) => html`<div><dt>${i.text}</dt><dd class="pre">${sheet.told[i.id] ?? nothing}</dd></div>`)}</dl></section>` : '';
})}${sheet.shown.length ? '' : empty(t('assessment.no.answers'))}`;
