// @ts-check
/** Where the screen stands: draws the element of the address, and moves focus to its heading. */
import { Part } from '../kit/element.js';
import { html } from 'lit';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { match, onRoute } from '../router.js';

class Outlet extends Part {
  constructor() {
    super();
    this.turn = 0;
  }

  connectedCallback() {
    super.connectedCallback();
    this.stopRoutes = onRoute(() => this.show());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.stopRoutes?.();
  }

  firstUpdated() {
    this.show();
  }

  async show() {
    const main = /** @type {HTMLElement} */ (this.querySelector('main'));
    const turn = ++this.turn;
    const found = match();
    const missing = document.createElement('af-missing');
    if (!found) { main.replaceChildren(missing); return; }
    try {
      await found.load();
    } catch {
      if (turn === this.turn) main.replaceChildren(document.createElement('af-unloadable'));
      return;
    }
    if (turn !== this.turn) return;
    const here = /** @type {any} */ (main.firstElementChild);
    const same = here?.localName === found.tag && here.params?.id === found.params.id && here.params?.id !== undefined;
    if (same) { here.params = found.params; return; }
    const screen = /** @type {any} */ (document.createElement(found.tag));
    screen.params = found.params;
    main.replaceChildren(screen);
    scrollTo(0, 0);
  }

  render() {
    return html`<main id="main" tabindex="-1"></main>`;
  }
}

class Missing extends Part {
  render() {
    return html`<div class="state">${icon('help-circle', 'lg')}<h1 tabindex="-1">${t('state.nopage')}</h1><p>${t('state.nopage.text')}</p>
      <div class="buttons"><a class="btn btn-primary" href="/">${t('day.title')}</a></div></div>`;
  }
}

class Unloadable extends Part {
  render() {
    return html`<div class="state" role="alert">${icon('refresh', 'lg')}<h1 tabindex="-1">${t('state.newer')}</h1><p>${t('state.newer.text')}</p>
      <div class="buttons"><button type="button" class="btn btn-primary" @click=${() => location.reload()}>${t('state.newer.reload')}</button></div></div>`;
  }
}

customElements.define('af-outlet', Outlet);
customElements.define('af-missing', Missing);
customElements.define('af-unloadable', Unloadable);
