// @ts-check
/** Setting up an authenticator app: the password once more, the picture to scan, the first code, the recovery codes. */
import { html, svg } from 'lit';
import { Part } from '../kit/element.js';
import { t } from '../kit/language.js';
import { api } from '../api.js';
import '../form/form.js';
import { recoveryCodes } from './codes.js';

export const passwordField = () => ({ name: 'password', type: 'PASSWORD', label: t('account.password'), help: t('account.password.why'), required: true, autocomplete: 'current-password', wide: true });
export const labelField = () => ({ name: 'label', type: 'TEXT', label: t('account.label'), help: t('account.label.help'), required: true, most: 100, wide: true });

class Enrolment extends Part {
  static properties = { begun: { state: true }, codes: { state: true }, done: { attribute: false } };

  constructor() {
    super();
    /** @type {any} the authenticator that waits for its first code */
    this.begun = undefined;
    /** @type {string[] | undefined} */
    this.codes = undefined;
    /** @type {() => unknown} */
    this.done = () => {};
  }

  /** @param {any} values */
  async begin({ label, password }) {
    this.begun = await api.post('account/authenticators', { label, password }, { quiet: true });
  }

  /** @param {any} values */
  async confirm({ code }) {
    const { codes } = await api.post(`account/authenticators/${this.begun.id}/confirmation`, { code }, { quiet: true });
    this.begun = undefined;
    if (codes.length) this.codes = codes;
    else await this.done();
  }

  render() {
    if (this.codes) return recoveryCodes(this.codes, () => this.done());
    if (!this.begun) return html`<af-form name="authenticator" plain no-draft .groups=${[{ fields: [labelField(), passwordField()] }]} .save=${(/** @type {any} */ v) => this.begin(v)} .action=${t('login.second.do')}></af-form>`;
    const { size, path } = this.begun.picture;
    return html`<p>${t('account.scan')}</p>
      <svg class="qr" role="img" aria-label=${t('account.scan.picture')} viewBox="0 0 ${size} ${size}" width="240" height="240" shape-rendering="crispEdges">${svg`<rect width=${size} height=${size} fill="#fff"></rect><path d=${path} fill="#000"></path>`}</svg>
      <p>${t('account.scan.secret')} <code class="secret">${this.begun.secret.replace(/(.{4})/g, '$1 ').trim()}</code></p>
      <af-form name="first-code" plain no-draft .groups=${[{ fields: [{ name: 'code', type: 'TEXT', label: t('account.code'), required: true, most: 10, autocomplete: 'one-time-code', wide: true }] }]}
        .save=${(/** @type {any} */ v) => this.confirm(v)} .action=${t('account.confirm')}></af-form>`;
  }
}

customElements.define('af-enrolment', Enrolment);
