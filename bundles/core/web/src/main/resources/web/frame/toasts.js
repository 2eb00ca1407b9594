// @ts-check
/** The corner where short words appear, read out politely. */
import { html } from 'lit';
import { Part } from '../kit/element.js';
import { icon } from '../kit/icon.js';
import { t } from '../kit/language.js';

const pictures = { good: 'check-circle', warn: 'warning-circle', bad: 'error' };

class Toasts extends Part {
  static properties = { shown: { state: true } };

  constructor() {
    super();
    /** @type {import('../kit/toast.js').Toast[]} */
    this.shown = [];
    this.hear = (/** @type {any} */ event) => {
      this.shown = [...this.shown.slice(-2), event.detail];
      setTimeout(() => this.drop(event.detail.id), event.detail.mood === 'bad' ? 12000 : 5000);
    };
  }

  connectedCallback() {
    super.connectedCallback();
    addEventListener('affianca-toast', this.hear);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('affianca-toast', this.hear);
  }

  /** @param {number} id */
  drop(id) {
    this.shown = this.shown.filter((toast) => toast.id !== id);
  }

  render() {
    return html`<div class="toasts" role="status" aria-live="polite">${this.shown.map((toast) => html`
      <div class="toast toast-${toast.mood}">${icon(pictures[toast.mood])}<span>${toast.text}</span>
        <button type="button" class="btn btn-icon" aria-label=${t('action.close')} @click=${() => this.drop(toast.id)}>${icon('close')}</button></div>`)}</div>`;
  }
}

customElements.define('af-toasts', Toasts);
