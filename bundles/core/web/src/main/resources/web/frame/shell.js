// @ts-check
/** The frame of every page: header, search, menu, the screen, toasts, and the login when nobody is signed in. */
import { html } from 'lit';
import { Part } from '../kit/element.js';
import { t } from '../kit/language.js';
import { shortcut } from '../kit/keys.js';
import { api, onNetwork, onSessionLost } from '../api.js';
import { go } from '../router.js';
import { inside, onSession, readSession, who } from '../session.js';
import { failed } from '../kit/states.js';
import { onEvent, startEvents, stopEvents } from '../events.js';
import { readAreas } from '../area/areas.js';
import './header.js';
import './menu.js';
import './outlet.js';
import './palette.js';
import './toasts.js';
import './login.js';
import './login-dialog.js';
import './help.js';
import './clock.js';
import '../glass/banner.js';

class Shell extends Part {
  static properties = { menu: { state: true }, up: { state: true }, fault: { state: true }, ready: { state: true } };

  constructor() {
    super();
    /** @type {{body?: any, sections: any[]}} */
    this.menu = { sections: [] };
    this.up = true;
    this.ready = false;
    /** @type {unknown} */
    this.fault = undefined;
    this.addEventListener('affianca-ready', (event) => this.begin(/** @type {CustomEvent} */ (event).detail));
  }

  /** @param {unknown} fault */
  async begin(fault) {
    this.ready = true;
    if (fault) this.waitForServer(fault);
    onSession(() => this.enter());
    onEvent((name) => name === 'areas-changed' && this.areasChanged());
    onNetwork((up) => { this.up = up; });
    onSessionLost(() => /** @type {any} */ (this.querySelector('af-login-dialog'))?.ask() ?? false);
    shortcut('?', () => t('keys.help'), () => /** @type {any} */ (this.querySelector('af-help'))?.open());
    shortcut('g', () => t('keys.day'), () => go('/'));
    shortcut('/', () => t('keys.find'), () => this.find());
    document.addEventListener('keydown', (event) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') { event.preventDefault(); this.find(); }
    });
    await this.enter();
  }

  /** A server that is starting, or cannot be reached, is asked again until it answers. @param {unknown} fault */
  async waitForServer(fault) {
    this.fault = fault;
    while (this.fault) {
      await new Promise((go) => setTimeout(go, 3000));
      await readSession().then(() => { this.fault = undefined; }, (problem) => { this.fault = problem; });
    }
  }

  find() {
    if (who()) /** @type {any} */ (this.querySelector('af-palette'))?.open();
  }

  async enter() {
    if (inside()) {
      startEvents();
      await Promise.allSettled([this.readMenu(), readAreas()]);
    } else {
      stopEvents();
      this.menu = { sections: [] };
    }
    this.requestUpdate();
  }

  async readMenu() {
    const before = new Set(this.menu.sections.flatMap((s) => s.entries.map((/** @type {any} */ e) => e.code)));
    const menu = await api.get('menu');
    const sections = menu.sections ?? menu.items ?? [];
    if (before.size) for (const s of sections) for (const e of s.entries) e.fresh = !before.has(e.code);
    this.menu = { ...menu, sections };
  }

  async areasChanged() {
    await Promise.allSettled([this.readMenu(), readAreas()]);
    dispatchEvent(new CustomEvent('affianca-areas'));
  }

  inNewLanguage() {
    super.inNewLanguage();
    if (inside()) this.readMenu().catch(() => {});
  }

  render() {
    if (!this.ready) return '';
    const within = inside();
    return html`
      <nav class="skiplinks" aria-label=${t('frame.skip')}><a href="#main">${t('frame.skip.main')}</a></nav>
      <af-header .inside=${within} @find=${this.find} @menu=${() => { const menu = /** @type {any} */ (this.querySelector('af-menu')); menu.opened = !menu.opened; }}></af-header>
      <af-clock></af-clock>
      ${within ? html`<af-glass-banner></af-glass-banner>` : ''}
      ${this.up ? '' : html`<p class="net" role="status">${t('state.network.text')}</p>`}
      ${this.fault ? html`<main id="main">${failed(this.fault, () => location.reload(), true)}</main>` : within ? html`<div class="frame">
          <af-menu .sections=${this.menu.sections}></af-menu>
          <af-outlet></af-outlet>
        </div>`
      : html`<af-login></af-login>`}
      <af-palette .sections=${this.menu.sections}></af-palette>
      <af-toasts></af-toasts><af-login-dialog></af-login-dialog><af-help></af-help>`;
  }
}

customElements.define('af-shell', Shell);
