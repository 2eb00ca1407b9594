// @ts-check
/** The menu: sections of this municipality, entries of the areas that are here now. */
import { html } from 'lit';
import { Part } from '../kit/element.js';
import { icon } from '../kit/icon.js';
import { t } from '../kit/language.js';
import { onRoute } from '../router.js';

class Menu extends Part {
  static properties = { sections: { attribute: false }, opened: { state: true } };

  constructor() {
    super();
    /** @type {any[]} */
    this.sections = [];
    this.opened = false;
  }

  connectedCallback() {
    super.connectedCallback();
    this.stopRoutes = onRoute(() => { this.opened = false; this.requestUpdate(); });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.stopRoutes?.();
  }

  /** The entry that stands for where we are: the longest route that begins the address. */
  current() {
    const asked = new URLSearchParams(location.search);
    let best = '';
    for (const { entries } of this.sections)
      for (const { route } of entries) {
        const { pathname, searchParams } = new URL(route, location.origin);
        const below = location.pathname === pathname || (pathname !== '/' && location.pathname.startsWith(`${pathname}/`));
        if (below && [...searchParams].every(([name, value]) => asked.get(name) === value) && route.length > best.length) best = route;
      }
    return best;
  }

  render() {
    const here = this.current();
    return html`<nav class="side ${this.opened ? 'open' : ''}" aria-label=${t('frame.menu')}>
      ${this.sections.map((section, i) => html`<h2 id="menu-${i}">${section.label}</h2>
        <ul aria-labelledby="menu-${i}">${section.entries.map((/** @type {any} */ entry) => html`<li class=${entry.fresh ? 'fresh' : ''}>
          <a href=${entry.route} aria-current=${entry.route === here ? 'page' : 'false'}>${icon(entry.icon || 'folder')}<span>${entry.label}</span></a></li>`)}</ul>`)}
    </nav>`;
  }
}

customElements.define('af-menu', Menu);
