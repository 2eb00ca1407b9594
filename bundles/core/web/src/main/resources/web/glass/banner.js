// @ts-check
/** In the frame while I look at a case that is not mine: which one, how long still, and the way to end it. */
import { html } from 'lit';
import { Part } from '../kit/element.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { api } from '../api.js';
import { go } from '../router.js';
import { inside, is, onSession, who } from '../session.js';
import { endGlass } from './open.js';

class GlassBanner extends Part {
  static properties = { open: { state: true } };

  constructor() {
    super();
    /** @type {any[]} */
    this.open = [];
    this.again = () => this.read();
  }

  connectedCallback() {
    super.connectedCallback();
    addEventListener('affianca-glass', this.again);
    this.stopSession = onSession(this.again);
    this.ticking = setInterval(() => this.tick(), 15_000);
    this.read();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('affianca-glass', this.again);
    this.stopSession?.();
    clearInterval(this.ticking);
  }

  async read() {
    if (!is('worker', 'coordinator') || !inside()) { this.open = []; return; }
    this.open = await api.get('break-glasses', { query: { user: who().id, open: true }, quiet: true }).then((page) => page.items, () => this.open);
  }

  tick() {
    if (!this.open.length) return;
    const left = this.open.filter((glass) => Date.parse(glass.endsAt) > Date.now());
    const over = left.length < this.open.length;
    this.open = [...left];
    if (over) go('/');
  }

  /** @param {any} glass */
  minutes(glass) {
    return Math.max(1, Math.ceil((Date.parse(glass.endsAt) - Date.now()) / 60_000));
  }

  render() {
    return this.open.map((glass) => html`<p class="net glass" role="status">${icon('locked')} ${t('glass.banner')} <a class="tabular" href="/cases/${glass.caseId}">${glass.caseNumber}</a> · ${t('glass.left', { count: this.minutes(glass) })}
      <button type="button" class="btn btn-outline-primary btn-sm" @click=${() => endGlass(glass, () => go('/'))}>${t('glass.end')}</button></p>`);
  }
}

customElements.define('af-glass-banner', GlassBanner);
