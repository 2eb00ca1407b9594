// @ts-check
/**
 * A screen or a part that reads before it shows. Subclasses say how to `load` and what to `view`;
 * waiting, failing and trying again are the same everywhere.
 */
import { Part } from './element.js';
import { failed, waiting } from './states.js';

export class Screen extends Part {
  /** @type {import('lit').PropertyDeclarations} */
  static properties = {
    params: { attribute: false },
    state: { state: true },
  };

  constructor() {
    super();
    /** @type {Record<string, any>} */
    this.params = {};
    /** @type {'waiting' | 'ready' | 'failed'} */
    this.state = 'waiting';
    /** @type {unknown} */
    this.fault = undefined;
    this.turn = 0;
  }

  connectedCallback() {
    super.connectedCallback();
    this.reload();
  }

  /** Read what the screen needs. @returns {Promise<void> | void} */
  load() {}

  /** Draw it, once it is there. @returns {unknown} */
  view() { return ''; }

  /** Read again, keeping what is on the screen until the answer is there. */
  async reload() {
    const turn = ++this.turn;
    try {
      await this.load();
      if (turn === this.turn) this.state = 'ready';
    } catch (fault) {
      if (turn !== this.turn) return;
      this.fault = fault;
      this.state = 'failed';
    }
    this.requestUpdate();
  }

  inNewLanguage() {
    this.reload();
  }

  /** Whether this element is the whole page, and so owns the heading and the title. */
  get isPage() {
    return this.parentElement?.localName === 'main';
  }

  render() {
    if (this.state === 'waiting') return waiting();
    if (this.state === 'failed') return failed(this.fault, () => this.reload(), this.isPage);
    return this.view();
  }

  updated() {
    if (!this.isPage) return;
    const heading = this.querySelector('h1');
    if (!heading) return;
    document.title = `${heading.textContent?.trim()} · Affianca`;
    if (this.dataset.arrived === undefined && this.state !== 'waiting') {
      this.dataset.arrived = '';
      // Parts draw a moment later; by then the page is as long as it was when it was left.
      if (history.state?.scroll) setTimeout(() => scrollTo(0, history.state?.scroll ?? 0), 150);
      if (!this.contains(document.activeElement)) {
        heading.tabIndex = -1;
        heading.focus({ preventScroll: true });
      }
    }
  }
}
