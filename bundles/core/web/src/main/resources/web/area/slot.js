// @ts-check
/** A place of the shell that areas may fill; empty when none does, and emptied when the area goes. */
import { html } from 'lit';
import { Part } from '../kit/element.js';
import { t } from '../kit/language.js';
import { areasKnown, bring, placesOf } from './areas.js';

class Slot extends Part {
  static properties = { name: { attribute: false }, about: { attribute: false }, only: { attribute: false }, broken: { state: true } };

  constructor() {
    super();
    this.name = '';
    /** What the element is about: `{work: 42, sheet}`; numbers and strings become attributes as well. @type {Record<string, any>} */
    this.about = {};
    /** @type {string | undefined} one element only */
    this.only = undefined;
    /** @type {string[]} */
    this.broken = [];
    this.again = () => this.fill();
  }

  connectedCallback() {
    super.connectedCallback();
    addEventListener('affianca-areas', this.again);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('affianca-areas', this.again);
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (changed.has('name') || changed.has('only')) this.fill();
    else if (changed.has('about')) for (const child of this.place?.children ?? []) this.tell(/** @type {HTMLElement} */ (child));
  }

  get place() {
    return this.querySelector('[data-place]');
  }

  /** @param {any} element */
  tell(element) {
    for (const [name, value] of Object.entries(this.about)) {
      if (typeof value !== 'object') element.setAttribute(name, String(value));
      element[name] = value;
    }
  }

  async fill() {
    await areasKnown();
    const wanted = placesOf(this.name).filter((p) => !this.only || p.element === this.only);
    const broken = [];
    const elements = [];
    for (const place of wanted) {
      try {
        const { tag } = await bring(place);
        const kept = [...(this.place?.children ?? [])].find((child) => child.localName === tag);
        const element = kept ?? document.createElement(tag);
        this.tell(element);
        elements.push(element);
      } catch { broken.push(place.element); }
    }
    this.place?.replaceChildren(...elements);
    this.broken = broken;
  }

  render() {
    return html`<div data-place></div>${this.broken.map((element) => html`<p class="note note-amber" role="status">${t('area.broken', { element })}</p>`)}`;
  }
}

customElements.define('af-slot', Slot);
