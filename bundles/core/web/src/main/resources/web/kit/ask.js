// @ts-check
/** A question in a dialog: a few fields and an act; the answer is whether it was done. */
import { html } from 'lit';
import { Part } from './element.js';
import { t } from './language.js';
import '../form/form.js';

/**
 * @typedef {{title: string, text?: unknown, groups?: any[], values?: Record<string, any>, names?: Record<string, string>, action?: string,
 *   wide?: boolean, save: (values: Record<string, any>, key: string) => Promise<any>}} Question
 */

class Ask extends Part {
  static properties = { question: { attribute: false } };

  constructor() {
    super();
    /** @type {Question} */
    this.question = { title: '', save: async () => {} };
    /** @type {(done: boolean) => void} */
    this.answer = () => {};
  }

  firstUpdated() {
    this.querySelector('dialog')?.showModal();
  }

  /** @param {boolean} done */
  end(done) {
    this.querySelector('dialog')?.close();
    this.remove();
    this.answer(done);
  }

  render() {
    const { title, text, groups = [], values = {}, names = {}, action, wide, save } = this.question;
    return html`<dialog class=${wide ? 'wide' : ''} aria-labelledby="ask-title" @cancel=${(/** @type {Event} */ e) => { e.preventDefault(); this.end(false); }}>
      <div class="inside"><h2 id="ask-title">${title}</h2>${text ? html`<div>${text}</div>` : ''}
        <af-form name="ask" plain no-draft .groups=${groups} .values=${values} .names=${names} .action=${action ?? t('action.save')}
          .save=${async (/** @type {any} */ v, /** @type {string} */ key) => { await save(v, key); this.end(true); }} .cancel=${() => this.end(false)}></af-form></div></dialog>`;
  }
}

customElements.define('af-ask', Ask);

/** @param {Question} question @returns {Promise<boolean>} */
export function ask(question) {
  const back = /** @type {HTMLElement | null} */ (document.activeElement);
  const element = /** @type {Ask} */ (document.createElement('af-ask'));
  element.question = question;
  document.body.append(element);
  return new Promise((resolve) => {
    element.answer = (done) => { back?.isConnected && back.focus(); resolve(done); };
  });
}
