// @ts-check
/** The register of processing, as the installed areas make it; to read, to print, as a table. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { facts, pageHead } from '../kit/page.js';
import { tag } from '../kit/tags.js';
import { api } from '../api.js';

class Processing extends Screen {
  async load() {
    this.register = await api.get('processing-register');
  }

  /** @param {any} a */
  activity(a) {
    const labels = (/** @type {any[]} */ list) => list.map((one) => one.label).join('; ');
    return html`<section class="card"><div class="card-head"><h2>${a.label}</h2>${a.described ? '' : tag(t('processing.undescribed'), 'amber')}</div><p>${a.purpose}</p>
      ${facts([[t('processing.basis'), labels(a.basis)], [t('processing.subjects'), labels(a.subjects)], [t('processing.data'), labels(a.data)], [t('processing.recipients'), labels(a.recipients)],
        [t('processing.retention'), `${a.archiveLabel ? `${a.archiveLabel}: ` : ''}${a.years === undefined ? t('retention.forGood') : t('retention.forYears', { years: a.years })}`],
        [t('processing.services'), a.services.join(', ')], [t('processing.highest'), t(`secrecy.${a.highest}`)]])}</section><br>`;
  }

  view() {
    const r = /** @type {any} */ (this).register;
    const link = (/** @type {string} */ what, /** @type {string} */ label) => html`<a class="btn btn-outline-primary" href="/api/processing-register/${what}" download>${icon('download')}${label}</a>`;
    return html`${pageHead({ title: t('processing.title'), lead: `${r.controller}. ${t('processing.lead')}`, acts: html`${link('print', 'PDF')}${link('table', 'CSV')}<button type="button" class="btn btn-outline-primary" @click=${() => print()}>${icon('print')}${t('action.print')}</button>` })}
      ${r.activities.map((/** @type {any} */ a) => this.activity(a))}
      <section class="card"><h2>${t('processing.measures')}</h2><ul>${r.measures.map((/** @type {string} */ m) => html`<li>${m}</li>`)}</ul></section>`;
  }
}

customElements.define('af-processing', Processing);
