// @ts-check
/** The menu: sections of this municipality, entries of the areas that are here now. */
import { html } from 'lit';
import { Part } from '../kit/element.js';
import { icon } from '../kit/icon.js';
import { t } from '../kit/language.js';
import { onRoute } from '../router.js';

/** A section with more entries than this is folded until somebody looks into it. */
const MOST = 10;

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

  /** @param {any} section @param {number} i @param {string} here */
  section({ label, entries }, i, here) {
    const list = html`<ul aria-labelledby="menu-${i}">${entries.map((/** @type {any} */ entry) => html`<li class=${entry.fresh ? 'fresh' : ''}>
      <a href=${entry.route} aria-current=${entry.route === here ? 'page' : 'false'}>${icon(entry.icon || 'folder')}<span>${entry.label}</span></a></li>`)}</ul>`;
    if (i === 0 || entries.length <= MOST) return html`<h2 id="menu-${i}">${label}</h2>${list}`;
    const inside = entries.some((/** @type {any} */ entry) => entry.route === here);
    return html`<details ?open=${inside}><summary><h2 id="menu-${i}">${label}</h2><span class="count">${entries.length}</span></summary>${list}</details>`;
  }

  render() {
    const here = this.current();
    return html`<nav class="side ${this.opened ? 'open' : ''}" aria-label=${t('frame.menu')}>
      ${this.sections.map((section, i) => this.section(section, i, here))}
    </nav>`;
  }
}

customElements.define('af-menu', Menu);
