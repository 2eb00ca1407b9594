// @ts-check
/** Recovery codes as they are shown once: to be printed and put away. */
import { html } from 'lit';
import { icon } from '../kit/icon.js';
import { t } from '../kit/language.js';

/** @param {string[]} codes @param {() => unknown} done */
export const recoveryCodes = (codes, done) => html`<section class="recovery" aria-labelledby="recovery-codes"><h2 id="recovery-codes">${t('account.codes')}</h2><p>${t('account.codes.text')}</p>
  <ol class="codes">${codes.map((code) => html`<li><code>${code}</code></li>`)}</ol>
  <div class="buttons"><button type="button" class="btn btn-outline-primary" @click=${() => print()}>${icon('print')}${t('account.codes.print')}</button>
    <button type="button" class="btn btn-primary" @click=${done}>${t('account.codes.done')}</button></div></section>`;
