// @ts-check
/** Whether somebody has an open case: whom to ask, and nothing of the case. */
import { html } from 'lit';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { api } from '../api.js';

/** @param {number} person */
export async function showExisting(person) {
  const page = await api.get(`people/${person}/existing-cases`);
  await ask({
    title: t('existing.title'), action: t('action.close'),
    text: page.items.length
      ? html`<p>${t('existing.some')}</p><ul class="rows">${page.items.map((/** @type {any} */ unit) => html`<li><strong>${unit.unitLabel}</strong> ${unit.telephone ? html`<a class="tabular nowrap" href="tel:${unit.telephone}">${unit.telephone}</a>` : ''}</li>`)}</ul>`
      : html`<p>${t('existing.none')}</p>`,
    save: async () => {},
  });
}
