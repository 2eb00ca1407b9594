// @ts-check
/** The three states that are not content: waiting, nothing there, something went wrong. */
import { html } from 'lit';
import { icon } from './icon.js';
import { t } from './language.js';
import { Problem } from './problem.js';

export const waiting = () => html`<div class="card" role="status" aria-label=${t('state.loading')}>
  <div class="waiting"></div><div class="waiting"></div><div class="waiting"></div></div>`;

/** @param {string} text @param {unknown} [more] */
export const empty = (text, more = '') => html`<div class="state"><p>${text}</p>${more}</div>`;

/** @param {unknown} fault @returns {{title: string, text: string, picture: string}} */
function words(fault) {
  if (!(fault instanceof Problem)) return { title: t('state.fault'), text: t('state.fault.text'), picture: 'error' };
  if (fault.silent) return { title: t('state.network'), text: t('state.network.text'), picture: 'wifi' };
  if (fault.status === 503) return { title: t('state.starting'), text: fault.body.detail ?? t('state.starting.text'), picture: 'clock' };
  if (fault.forbidden) return { title: t('state.forbidden'), text: fault.body.detail ?? t('state.forbidden.text'), picture: 'locked' };
  if (fault.gone) return { title: t('state.missing'), text: fault.body.detail ?? t('state.missing.text'), picture: 'help-circle' };
  return { title: t('state.fault'), text: fault.message, picture: 'error' };
}

/** @param {unknown} fault @param {() => void} [again] @param {boolean} [page] whether this is the whole screen */
export function failed(fault, again, page = false) {
  const { title, text, picture } = words(fault);
  return html`<div class="state" role="alert">${icon(picture, 'lg')}
    ${page ? html`<h1 tabindex="-1">${title}</h1>` : html`<h2>${title}</h2>`}<p>${text}</p>
    <div class="buttons">
      ${again ? html`<button type="button" class="btn btn-primary" @click=${again}>${t('action.retry')}</button>` : ''}
      ${page ? html`<a class="btn btn-outline-primary" href="/">${t('day.title')}</a>` : ''}
    </div></div>`;
}
