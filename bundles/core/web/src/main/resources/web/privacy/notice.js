// @ts-check
/** The notice about personal data: of the office or of an area, in a language; or a version that was given, as it read then. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { language, t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { pageHead } from '../kit/page.js';
import { date } from '../kit/value.js';
import { api } from '../api.js';
import { go } from '../router.js';
import { sections } from '../letter/marked.js';
import { languageName } from './language-name.js';

/** Each heading with what stands below it. @param {string} text */
function parts(text) {
  return text.split(/^# /m).filter((part) => part.trim()).map((part, i) => {
    if (i === 0 && !text.startsWith('# ')) return { heading: '', text: part };
    const end = part.indexOf('\n');
    return { heading: part.slice(0, end).trim(), text: part.slice(end) };
  });
}

class PrivacyNotice extends Screen {
  async load() {
    const { area = 'core', language: asked = language(), version } = this.params;
    const [notice, choices] = await Promise.all([
      api.get(version ? `given-privacy-notices/${version}` : `privacy-notices/${area}/${asked}`), version ? undefined : api.get('privacy-notices')]);
    Object.assign(this, { notice, choices });
  }

  /** @param {string} name @param {string} label @param {{code: string, label: string}[]} all @param {string} now @param {(code: string) => string} address */
  choice(name, label, all, now, address) {
    return html`<div class="field"><label for=${name}>${label}</label><select class="input" id=${name} @change=${(/** @type {any} */ e) => go(address(e.target.value))}>
      ${all.map((one) => html`<option value=${one.code} ?selected=${one.code === now}>${one.label}</option>`)}</select></div>`;
  }

  view() {
    const { notice: n, choices } = /** @type {any} */ (this);
    const path = this.params.version ? `given-privacy-notices/${n.version}` : `privacy-notices/${n.area}/${n.language}`;
    return html`${pageHead({ title: t('privacyNotice.title'), lead: choices ? t('privacyNotice.lead') : t('privacyNotice.given'),
        acts: html`<a class="btn btn-outline-primary" href="/api/${path}/print" download>${icon('download')}PDF</a><button type="button" class="btn btn-outline-primary" @click=${() => print()}>${icon('print')}${t('action.print')}</button>` })}
      ${choices ? html`<section class="card"><div class="buttons">
        ${this.choice('notice-area', t('privacyNotice.area'), choices.areas.map((/** @type {any} */ a) => (a.code === 'core' ? { code: a.code, label: t('privacyNotice.whole') } : a)), n.area, (code) => `/privacy-notices/${code}/${n.language}`)}
        ${this.choice('notice-language', t('privacyNotice.language'), choices.languages.map((/** @type {string} */ l) => ({ code: l, label: languageName(l) })), n.language, (code) => `/privacy-notices/${n.area}/${code}`)}</div></section><br>` : ''}
      ${n.gaps ? html`<p class="note note-amber" role="status">${icon('warning-circle')}<span>${t('privacyNotice.gaps', { count: n.gaps })}</span></p>` : ''}
      <section class="card print-alone" lang=${n.language}><h2>${n.title}</h2>${sections(parts(n.text), n.title)}
        <p class="soft" lang=${language()}>${t('privacyNotice.version', { version: n.version })}${n.givenSince ? ` · ${t('privacyNotice.since', { date: date(n.givenSince) })}` : ''}</p></section>`;
  }
}

customElements.define('af-privacy-notice', PrivacyNotice);
