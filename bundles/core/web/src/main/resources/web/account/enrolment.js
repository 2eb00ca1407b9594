// @ts-check
/** Setting up a second factor: an authenticator app or a passkey; the password once more, the picture to scan, the first code, the recovery codes. */
import { html, svg } from 'lit';
import { Part } from '../kit/element.js';
import { t } from '../kit/language.js';
import { Problem } from '../kit/problem.js';
import { api } from '../api.js';
import '../form/form.js';
import { recoveryCodes } from './codes.js';
import { addPasskey, passkeysWork } from './passkey.js';

export const passwordField = () => ({ name: 'password', type: 'PASSWORD', label: t('account.password'), help: t('account.password.why'), required: true, autocomplete: 'current-password', wide: true });
/** Asked only where there is a choice. */
const kindField = () => passkeysWork() ? [{ name: 'kind', type: 'CODE', label: t('account.kind'), required: true, choices: ['AUTHENTICATOR', 'PASSKEY'].map((code) => ({ code, label: t(`account.kind.${code}`) })) }] : [];
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
  async begin({ kind, label, password }) {
    if (kind === 'PASSKEY') return this.finish(await this.made(label, password));
    this.begun = await api.post('account/authenticators', { label, password }, { quiet: true });
    return undefined;
  }

  /** A browser that was told no, or has no device at hand, says so without a word of ours. @param {string} label @param {string} password */
  async made(label, password) {
    try {
      return await addPasskey({ label, password });
    } catch (fault) {
      if (fault instanceof DOMException) throw new Problem({ status: 0, title: t('account.passkey.none') });
      throw fault;
    }
  }

  /** @param {string[]} codes */
  async finish(codes) {
    this.begun = undefined;
    if (codes.length) this.codes = codes;
    else await this.done();
  }

  /** @param {any} values */
  async confirm({ code }) {
    const { codes } = await api.post(`account/authenticators/${this.begun.id}/confirmation`, { code }, { quiet: true });
    await this.finish(codes);
  }

  render() {
    if (this.codes) return recoveryCodes(this.codes, () => this.done());
    if (!this.begun) return html`<af-form name="authenticator" plain no-draft .groups=${[{ fields: [...kindField(), labelField(), passwordField()] }]} .values=${{ kind: 'AUTHENTICATOR' }} .save=${(/** @type {any} */ v) => this.begin(v)} .action=${t('login.second.do')}></af-form>`;
    const { size, path } = this.begun.picture;
    return html`<p>${t('account.scan')}</p>
      <svg class="qr" role="img" aria-label=${t('account.scan.picture')} viewBox="0 0 ${size} ${size}" width="240" height="240" shape-rendering="crispEdges">${svg`<rect width=${size} height=${size} fill="#fff"></rect><path d=${path} fill="#000"></path>`}</svg>
      <p>${t('account.scan.secret')} <code class="secret">${this.begun.secret.replace(/(.{4})/g, '$1 ').trim()}</code></p>
      <af-form name="first-code" plain no-draft .groups=${[{ fields: [{ name: 'code', type: 'TEXT', label: t('account.code'), required: true, most: 10, autocomplete: 'one-time-code', wide: true }] }]}
        .save=${(/** @type {any} */ v) => this.confirm(v)} .action=${t('account.confirm')}></af-form>`;
  }
}

customElements.define('af-enrolment', Enrolment);
