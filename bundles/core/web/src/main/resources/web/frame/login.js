// @ts-check
/** The door: name and password, and at the first time a password of one's own. */
import { html } from 'lit';
import { Part } from '../kit/element.js';
import { icon } from '../kit/icon.js';
import { t } from '../kit/language.js';
import { api } from '../api.js';
import { readSession, setSession, signInName, who } from '../session.js';
import '../form/form.js';
import { passkeysWork, signWithPasskey } from '../account/passkey.js';
import { provider } from './providers.js';
import '../account/enrolment.js';

export const signInForm = () => [{ fields: [
  { name: 'name', type: 'TEXT', label: t('login.name'), required: true, autocomplete: 'username', wide: true },
  { name: 'password', type: 'PASSWORD', label: t('login.password'), required: true, autocomplete: 'current-password', wide: true },
] }];

const changeForm = () => [{ fields: [
  { name: 'oldPassword', type: 'PASSWORD', label: t('login.old'), required: true, autocomplete: 'current-password', wide: true },
  { name: 'newPassword', type: 'PASSWORD', label: t('login.new'), help: t('login.new.help'), required: true, autocomplete: 'new-password', wide: true },
  { name: 'again', type: 'PASSWORD', label: t('login.again'), required: true, autocomplete: 'new-password', wide: true },
] }];

export const secondStepForm = () => [{ fields: [
  { name: 'code', type: 'TEXT', label: t('login.code'), help: t('login.code.help'), required: true, most: 40, autocomplete: 'one-time-code', wide: true },
] }];

/** Gives the second factor. @param {any} values */
export async function secondStep({ code }) {
  await api.post('session/second-step', { code }, { quiet: true });
  await readSession();
}

/** Where this browser can, the passkey instead of a code. @param {(fault: unknown) => void} failed @param {() => unknown} [then] */
export const passkeyButton = (failed, then) => passkeysWork() ? html`<p><button type="button" class="btn btn-outline-primary" @click=${async () => {
  try { await signWithPasskey(); await readSession(); await then?.(); } catch (fault) { failed(fault); }
}}>${icon('key')}${t('login.passkey')}</button></p>` : '';

/** Ends a sign-in that stopped half-way. */
export async function startAnew() {
  try { await api.delete('session', { quiet: true }); } catch { /* it ends by itself */ }
  setSession(undefined);
}

class Login extends Part {
  static properties = { typed: { state: true }, refused: { state: true } };

  constructor() {
    super();
    this.typed = '';
    this.refused = false;
  }

  /** @param {any} values */
  async enter(values) {
    this.typed = values.password;
    await api.post('session', values, { quiet: true });
    signInName(values.name);
    provider('');
    await readSession();
    this.requestUpdate();
  }

  /** @param {any} values */
  async change({ oldPassword, newPassword, again }) {
    if (newPassword !== again) throw { flaws: [{ pointer: '/again', detail: t('login.differ') }] };
    await api.put('session/password', { old: oldPassword, fresh: newPassword }, { quiet: true });
    this.typed = '';
    await readSession();
  }

  updated() {
    document.title = `${t('login.title')} · Affianca`;
  }

  render() {
    return html`<main id="main" tabindex="-1"><div class="card login">${this.step()}</div></main>`;
  }

  step() {
    const me = who();
    if (me?.awaits === 'SECOND_FACTOR') return html`<h1>${t('login.second')}</h1><p class="lead">${t('login.second.text')}</p><br>
      <af-form name="second" .groups=${secondStepForm()} .save=${secondStep} .action=${t('login.second.do')} no-draft plain></af-form>
      ${this.refused ? html`<p class="note note-red" role="alert">${icon('error')}<span>${t('login.passkey.refused')}</span></p>` : ''}
      ${passkeyButton(() => { this.refused = true; })}
      <button type="button" class="btn btn-link" @click=${startAnew}>${t('login.back')}</button>`;
    if (me?.mustChange) return html`<h1>${t('login.change')}</h1><p class="lead">${t('login.change.text')}</p><br>
      <af-form name="password" .groups=${changeForm()} .values=${{ oldPassword: this.typed }} .save=${(/** @type {any} */ v) => this.change(v)}
        .names=${{ old: 'oldPassword', fresh: 'newPassword' }} .action=${t('login.change.do')} no-draft plain></af-form>
      <button type="button" class="btn btn-link" @click=${() => setSession(undefined)}>${t('login.back')}</button>`;
    if (me?.awaits === 'ENROLMENT') return html`<h1>${t('login.enrol')}</h1><p class="lead">${t('login.enrol.text')}</p><br>
      <af-enrolment .done=${readSession}></af-enrolment>
      <button type="button" class="btn btn-link" @click=${startAnew}>${t('login.back')}</button>`;
    return html`<h1>${t('login.title')}</h1><p class="lead">${t('product.line')}</p><br>
      <af-sign-on></af-sign-on>
      <af-form name="login" .groups=${signInForm()} .save=${(/** @type {any} */ v) => this.enter(v)} .action=${t('login.do')} no-draft plain></af-form>`;
  }
}

customElements.define('af-login', Login);
