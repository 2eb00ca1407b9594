// @ts-check
/** The session ended while somebody worked: sign in again on the spot, nothing typed is lost. */
import { html } from 'lit';
import { Part } from '../kit/element.js';
import { t } from '../kit/language.js';
import { api } from '../api.js';
import { inside, onSession, readSession, setSession, signInName, who } from '../session.js';
import { passkeyButton, secondStep, secondStepForm, signInForm } from './login.js';
import './providers.js';

class LoginDialog extends Part {
  constructor() {
    super();
    /** @type {Promise<boolean> | undefined} */
    this.asking = undefined;
    /** @type {(in_: boolean) => void} */
    this.answer = () => {};
    /** Tells the other tabs that somebody has come in: theirs go on as well. */
    this.tabs = new BroadcastChannel('affianca.session');
    this.tabs.onmessage = () => this.asking && this.enteredElsewhere();
    const tell = () => { if (inside()) this.tabs.postMessage('entered'); };
    onSession(tell);
    tell();
  }

  /** Several requests may fail at once: they share one question. @returns {Promise<boolean>} */
  ask() {
    if (!who()) return Promise.resolve(false);
    this.asking ??= new Promise((answer) => {
      this.answer = answer;
      this.requestUpdate();
      this.updateComplete.then(() => this.querySelector('dialog')?.showModal());
    });
    return this.asking;
  }

  /** @param {boolean} entered */
  close(entered) {
    this.asking = undefined;
    this.querySelector('dialog')?.close();
    this.answer(entered);
    if (!entered) setSession(undefined);
    this.requestUpdate();
  }

  /** @param {any} values */
  async enter(values) {
    await api.post('session', values, { quiet: true });
    await this.entered();
  }

  /** In another tab, through an identity provider or not; one who is not in yet is still asked here. */
  async enteredElsewhere() {
    try { await api.get('session', { quiet: true }); } catch { return; }
    await this.entered();
  }

  async entered() {
    const before = who()?.id;
    await readSession();
    // Somebody else at the same desk must not go on in the page of the one before, nor send what that one was writing.
    if (before !== undefined && who()?.id !== before) { location.assign('/'); return; }
    this.next();
  }

  /** Closes once nothing is owed; who must do more than the second step does it at the door. */
  next() {
    if (inside()) this.close(true);
    else if (who()?.awaits === 'SECOND_FACTOR') this.requestUpdate();
    else location.reload();
  }

  render() {
    return html`<dialog aria-labelledby="again-title" @cancel=${(/** @type {Event} */ e) => { e.preventDefault(); this.close(false); }}>
      ${this.asking ? html`<div class="inside"><h2 id="again-title">${t('login.ended')}</h2><p>${t('login.ended.text')}</p>
        ${who()?.awaits === 'SECOND_FACTOR' ? html`<af-form name="second-again" .groups=${secondStepForm()} .save=${async (/** @type {any} */ v) => { await secondStep(v); this.next(); }}
          .action=${t('login.second.do')} no-draft plain></af-form>${passkeyButton(() => this.requestUpdate(), () => this.next())}` : html`<af-sign-on apart></af-sign-on><af-form name="again" .groups=${signInForm()} .values=${{ name: signInName() }} .save=${(/** @type {any} */ v) => this.enter(v)} .action=${t('login.do')}
          no-draft plain></af-form>`}
        <p><button type="button" class="btn btn-link" @click=${() => this.close(false)}>${t('frame.leave')}</button></p></div>` : ''}
    </dialog>`;
  }
}

customElements.define('af-login-dialog', LoginDialog);
