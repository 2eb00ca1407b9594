// @ts-check
/** The keys of the vault: which there are, which one seals, and how far what is sealed follows it. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { pageHead } from '../kit/page.js';
import { tag } from '../kit/tags.js';
import { toast } from '../kit/toast.js';
import { dateTime } from '../kit/value.js';
import { api } from '../api.js';

class KeysConsole extends Screen {
  async load() {
    this.kept = await api.get('keys');
  }

  /** @param {'renew' | 'rewrap'} act */
  async renew(act) {
    const done = await ask({ title: t(`keys.${act}.title`), action: t(`keys.${act}`), text: html`<p>${t(`keys.${act}.text`)}</p>`,
      save: () => api.post(act === 'renew' ? 'keys' : 'keys/master', {}) });
    if (done) { toast(t(`keys.${act}.done`)); await this.reload(); }
  }

  acts() {
    return html`<button type="button" class="btn btn-outline-primary" @click=${() => this.renew('rewrap')}>${t('keys.rewrap')}</button>
      <button type="button" class="btn btn-primary" @click=${() => this.renew('renew')}>${t('keys.renew')}</button>`;
  }

  view() {
    const state = /** @type {any} */ (this.kept);
    return html`${pageHead({ title: t('keys.title'), lead: t('keys.lead', { master: state.master }), acts: this.acts() })}
      <div class="card flush"><div class="scroll" role="region" tabindex="0" aria-label=${t('keys.title')}><table class="list"><caption class="visually-hidden">${t('keys.title')}</caption>
        <thead><tr><th scope="col">${t('keys.key')}</th><th scope="col">${t('keys.made')}</th><th scope="col">${t('keys.master')}</th><th scope="col">${t('keys.use')}</th></tr></thead>
        <tbody>${state.keys.map((/** @type {any} */ k) => html`<tr><td class="tabular strong">${k.number}</td><td class="tabular nowrap">${dateTime(k.madeAt)}</td><td><code>${k.master}</code></td>
          <td>${k.seals ? tag(t('keys.seals'), 'green') : tag(t('keys.opens'), '')}</td></tr>`)}</tbody></table></div></div>
      <br><h2>${t('keys.fields')}</h2>
      <div class="card flush"><div class="scroll" role="region" tabindex="0" aria-label=${t('keys.fields')}><table class="list"><caption class="visually-hidden">${t('keys.fields')}</caption>
        <thead><tr><th scope="col">${t('keys.column')}</th><th scope="col">${t('keys.follows')}</th><th scope="col" class="num">${t('keys.rows')}</th></tr></thead>
        <tbody>${state.fields.map((/** @type {any} */ f) => html`<tr><td><code>${f.table}.${f.column}</code></td><td>${f.done ? tag(t('keys.done'), 'green') : tag(t('keys.underway'), 'amber')}</td><td class="num">${f.rows}</td></tr>`)}</tbody></table></div></div>
      <br><p class="soft">${t('keys.apart')}</p>`;
  }
}

customElements.define('af-keys', KeysConsole);
