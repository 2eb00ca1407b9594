// @ts-check
/** The two bars on top: whose office this is, the language, who is signed in; the product and the one search field. */
import { html } from 'lit';
import { Part } from '../kit/element.js';
import { icon } from '../kit/icon.js';
import { language, languages, speak, t } from '../kit/language.js';
import { density, theme } from '../kit/look.js';
import { initials } from '../kit/value.js';
import { who } from '../session.js';
import { leave } from './leave.js';
import '../outbox/line.js';

class Header extends Part {
  static properties = { inside: { attribute: false } };

  constructor() {
    super();
    this.inside = false;
  }

  render() {
    const me = who();
    return html`<header>
      <div class="slim">
        <span class="body-name">${me?.organisation?.name ?? t('product.name')}</span>
        ${me?.organisation?.department ? html`<span class="unit">${me.organisation.department}</span>` : ''}
        <div class="right">
          <div class="languages" role="group" aria-label=${t('frame.language')}>
            ${languages.map((word) => html`<button type="button" lang=${word} aria-pressed=${language() === word} @click=${() => speak(word)}>${word.toUpperCase()}<span class="visually-hidden"> ${t(`frame.language.${word}`)}</span></button>`)}
          </div>
          ${this.inside ? this.account(me) : ''}
        </div>
      </div>
      ${this.inside ? html`<div class="bar-top">
        <button type="button" class="burger" aria-label=${t('frame.menu')} @click=${() => this.dispatchEvent(new Event('menu'))}>${icon('burger')}</button>
        <a class="product" href="/">${icon('files')}<span><strong>${t('product.name')}</strong><span>${t('product.line')}</span></span></a>
        <button type="button" class="finder" aria-keyshortcuts="Control+K" @click=${() => this.dispatchEvent(new Event('find'))}>
          ${icon('search')}<span>${t('frame.find')}</span><kbd>Ctrl K</kbd></button>
      </div>` : ''}
    </header><af-outbox></af-outbox>`;
  }

  /** @param {any} me */
  account(me) {
    const dark = theme() === 'dark' || (theme() === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
    const close = (/** @type {Event} */ e) => /** @type {Element} */ (e.target).closest('details')?.removeAttribute('open');
    return html`<details class="who" @focusout=${(/** @type {FocusEvent} */ e) => {
      const box = /** @type {HTMLElement} */ (e.currentTarget);
      if (e.relatedTarget && !box.contains(/** @type {Node} */ (e.relatedTarget))) box.removeAttribute('open');
    }} @keydown=${(/** @type {KeyboardEvent} */ e) => e.key === 'Escape' && close(e)}>
      <summary><span class="avatar" aria-hidden="true">${initials(me.label)}</span><span class="visually-hidden">${t('frame.account')} </span>
        <span class="full-name">${me.label}</span><span class="role">${(me.roles ?? []).map((/** @type {string} */ r) => t(`role.${r}`)).join(', ')}</span></summary>
      <div class="sheet">
        <a href="/account" @click=${close}>${icon('locked')}${t('account.title')}</a>
        <button type="button" @click=${(/** @type {Event} */ e) => { theme(dark ? 'light' : 'dark'); close(e); this.requestUpdate(); }}>${icon('presentation')}${dark ? t('frame.light') : t('frame.dark')}</button>
        <button type="button" @click=${(/** @type {Event} */ e) => { density(density() === 'wide' ? 'dense' : 'wide'); close(e); this.requestUpdate(); }}>${icon('list')}${density() === 'wide' ? t('frame.dense') : t('frame.wide')}</button>
        <button type="button" @click=${(/** @type {Event} */ e) => { close(e); /** @type {any} */ (document.querySelector('af-help')).open(); }}>${icon('help-circle')}${t('frame.help')}</button>
        <button type="button" @click=${leave}>${icon('logout')}${t('frame.leave')}</button>
      </div></details>`;
  }
}

customElements.define('af-header', Header);
