// @ts-check
/** Other ways in: the body's identity providers, and why the last try with one did not succeed. */
import { html, nothing } from 'lit';
import { Part } from '../kit/element.js';
import { icon } from '../kit/icon.js';
import { t } from '../kit/language.js';
import { api } from '../api.js';

const told = new Set(['away', 'declined', 'expired', 'failed', 'level', 'unknown', 'no-role']);

/** The provider this browser came in through, so that leaving can lead there. @param {string} [name] @returns {string} */
export function provider(name) {
  try {
    if (name !== undefined) sessionStorage.setItem('affianca.provider', name);
    return sessionStorage.getItem('affianca.provider') ?? '';
  } catch { return name ?? ''; }
}

/** Reads what the way back wrote into the address, once, and takes it out of there. @returns {string} why it failed */
function wayBack() {
  const asked = new URLSearchParams(location.search);
  const via = asked.get('via');
  const entry = asked.get('entry');
  if (via === null && entry === null) return '';
  if (via !== null) provider(via);
  asked.delete('via');
  asked.delete('entry');
  const rest = asked.toString();
  history.replaceState(history.state, '', location.pathname + (rest ? `?${rest}` : ''));
  return entry && told.has(entry) ? entry : entry ? 'failed' : '';
}

const failedEntry = wayBack();

/** After leaving: the provider's own page for leaving, if this browser came through one that has such a page. */
export async function farewell() {
  const name = provider();
  if (!name) return;
  provider('');
  try {
    const { address } = await api.get(`sign-on/${encodeURIComponent(name)}/farewell`, { quiet: true });
    if (address) location.assign(address);
  } catch { /* signed out here is signed out */ }
}

class Providers extends Part {
  static properties = { all: { state: true }, apart: { type: Boolean } };

  constructor() {
    super();
    /** In another tab, so that this page stays as it is. */
    this.apart = false;
    /** @type {{name: string, label: string}[]} */
    this.all = [];
  }

  connectedCallback() {
    super.connectedCallback();
    this.read();
  }

  inNewLanguage() {
    this.read();
  }

  async read() {
    try {
      this.all = (await api.get('sign-on', { quiet: true })).items;
    } catch { /* the form for names and passwords is there anyway */ }
  }

  render() {
    return html`${failedEntry && !this.apart ? html`<div class="note note-amber" role="alert">${icon('warning-circle')}<div>${t(`login.entry.${failedEntry}`)}</div></div><br>` : ''}
      ${this.all.length ? html`<ul class="rows">${this.all.map((one) => html`<li><a class="btn btn-outline-primary" href="/api/sign-on/${encodeURIComponent(one.name)}" target=${this.apart ? '_blank' : nothing} rel=${this.apart ? 'noopener' : nothing}>${icon('unlocked')}${one.label}</a></li>`)}</ul>
        ${this.apart ? html`<p class="soft">${t('login.apart')}</p>` : ''}<p class="soft">${t('login.or')}</p>` : ''}`;
  }
}

customElements.define('af-sign-on', Providers);
