// @ts-check
/** What is wrong with a form, above it: how many fields, and a link to each; reasons of no field stand below. */
import { html } from 'lit';
import { t } from '../kit/language.js';

/** @param {string} form @param {import('./field.js').FieldOf[]} fields @param {Record<string, string>} flaws @param {string[]} loose */
export function errorSummary(form, fields, flaws, loose) {
  const wrong = fields.filter((field) => flaws[field.name]);
  const count = wrong.length + loose.length;
  if (!count) return '';
  return html`<div class="errors" role="alert" tabindex="-1"><h2>${wrong.length ? t('form.errors', { count }) : t('form.refused')}</h2>
    <ul>${wrong.map((field) => html`<li><a href="#${`${form}-${field.name}`.replace(/[^\w-]/g, '-')}">${field.label}: ${flaws[field.name]}</a></li>`)}
      ${loose.map((words) => html`<li>${words}</li>`)}</ul></div>`;
}
