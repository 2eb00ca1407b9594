// @ts-check
/** Says two minutes before that the session is about to end, and prolongs it on the spot. */
import { html } from 'lit';
import { Part } from '../kit/element.js';
import { t } from '../kit/language.js';
import { readSession, timeLeft } from '../session.js';

const warning = 120_000;

class Clock extends Part {
  static properties = { soon: { state: true } };

  constructor() {
    super();
    this.soon = false;
  }

  connectedCallback() {
    super.connectedCallback();
    this.ticking = setInterval(() => { const left = timeLeft(); this.soon = left < warning && left > 0; }, 5000);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.ticking);
  }

  async stay() {
    await readSession().catch(() => {});
    this.soon = false;
  }

  render() {
    return this.soon ? html`<p class="net" role="alert">${t('session.soon')} <button type="button" class="btn btn-outline-primary btn-sm" @click=${this.stay}>${t('session.stay')}</button></p>` : '';
  }
}

customElements.define('af-clock', Clock);
