// @ts-check
/** How long files are kept, by class of the archive; and the disposals of what is past its term. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { pageHead, tabBar } from '../kit/page.js';
import { empty } from '../kit/states.js';
import { tag } from '../kit/tags.js';
import { toast } from '../kit/toast.js';
import { date, nothing } from '../kit/value.js';
import { go } from '../router.js';
import { api } from '../api.js';

const tints = /** @type {Record<string, string>} */ ({ PROPOSED: 'amber', APPROVED: 'blue', AUTHORISED: 'blue', RUNNING: 'red', DONE: 'green', WITHDRAWN: '' });
/** @param {string} state */
export const disposalTag = (state) => tag(t(`disposal.state.${state}`), tints[state]);

class Retention extends Screen {
  get tab() {
    return this.params.tab ?? 'disposals';
  }

  async load() {
    this.classes = this.tab === 'classes' ? (await api.get('archive-classes')).items : [];
    this.disposals = this.tab === 'disposals' ? (await api.get('disposals')).items : [];
  }

  /** @param {any} c */
  async rule(c) {
    const done = await ask({
      title: t('retention.rule'), text: html`<p>${c.label}</p>`, values: { years: c.years, source: c.source, confirmed: c.confirmed },
      groups: [{ fields: [
        { name: 'years', type: 'INT', label: t('retention.years'), help: t('retention.years.help') },
        { name: 'source', type: 'TEXT', label: t('retention.source'), required: true, most: 500 },
        { name: 'confirmed', type: 'BOOLEAN', label: t('retention.confirmed') }] }],
      save: (v, key) => api.put(`archive-classes/${c.code}/rule`, { years: v.years ?? undefined, source: v.source ?? '', confirmed: v.confirmed === true }, { key, ifMatch: `"${c.version}"` }),
    });
    if (done) { toast(t('retention.saved')); this.reload(); }
  }

  async propose() {
    let made = /** @type {any} */ (undefined);
    const done = await ask({ title: t('disposal.propose'), text: html`<p>${t('disposal.propose.text')}</p>`, action: t('disposal.propose'), save: async (_, key) => { made = await api.post('disposals', undefined, { key }); } });
    if (done) go(`/disposals/${made.id}`);
  }

  async find() {
    let found = /** @type {any[]} */ ([]);
    const done = await ask({ title: t('disposal.find'), groups: [{ fields: [{ name: 'number', type: 'TEXT', label: t('disposal.number'), required: true, most: 16 }] }], action: t('disposal.find'),
      save: async (v) => { found = (await api.get('disposed-files', { query: { number: v.number } })).items; } });
    if (done) { this.found = found; this.requestUpdate(); }
  }

  list() {
    const found = /** @type {any} */ (this).found;
    return html`${found ? html`<section class="card" role="status">${found.length ? html`<ul class="rows">${found.map((/** @type {any} */ f) => html`<li><span class="grow strong tabular">${f.number}</span><span>${t(`disposal.file.${f.state}`)}${f.goneOn ? ` · ${date(f.goneOn)}` : ''}</span></li>`)}</ul>` : empty(t('disposal.find.none'))}</section><br>` : ''}
      <section class="card flush">${this.disposals?.length ? html`<div class="scroll" role="region" tabindex="0" aria-label=${t('disposal.list')}><table class="list"><caption class="visually-hidden">${t('disposal.list')}</caption>
        <thead><tr><th scope="col">${t('disposal.proposedOn')}</th><th scope="col">${t('disposal.state')}</th><th scope="col" class="num">${t('disposal.files')}</th><th scope="col">${t('disposal.certificate')}</th></tr></thead>
        <tbody>${this.disposals.map((/** @type {any} */ d) => html`<tr><td><a href="/disposals/${d.id}" class="tabular">${date(d.proposedOn)}</a> · ${d.proposedBy}</td><td>${disposalTag(d.state)}</td><td class="num">${d.listed + d.gone}</td><td>${d.certificate || nothing}</td></tr>`)}</tbody></table></div>` : empty(t('disposal.none'))}</section>`;
  }

  rules() {
    return html`<section class="card flush"><div class="scroll" role="region" tabindex="0" aria-label=${t('retention.classes')}><table class="list"><caption class="visually-hidden">${t('retention.classes')}</caption>
      <thead><tr><th scope="col">${t('retention.class')}</th><th scope="col">${t('retention.kept')}</th><th scope="col">${t('retention.source')}</th><th scope="col"><span class="visually-hidden">${t('retention.rule')}</span></th></tr></thead>
      <tbody>${this.classes?.map((/** @type {any} */ c) => html`<tr><td class="strong">${c.label}</td><td>${c.years !== undefined ? t('retention.forYears', { years: c.years }) : t('retention.forGood')} ${c.version && !c.confirmed ? tag(t('retention.unconfirmed'), 'amber') : ''}</td><td>${c.source || nothing}</td>
        <td><button type="button" class="btn btn-sm btn-outline-primary" aria-label="${t('retention.rule')}: ${c.label}" @click=${() => this.rule(c)}>${t('retention.rule')}</button></td></tr>`)}</tbody></table></div></section>`;
  }

  view() {
    const acts = this.tab === 'disposals' ? html`<button type="button" class="btn btn-primary" @click=${() => this.propose()}>${t('disposal.propose')}</button><button type="button" class="btn btn-outline-primary" @click=${() => this.find()}>${t('disposal.find')}</button>` : '';
    return html`${pageHead({ title: t('retention.title'), lead: t('retention.lead'), acts })}
      ${tabBar(['disposals', 'classes'].map((tab) => ({ href: tab === 'disposals' ? '/retention' : `/retention/${tab}`, label: t(`retention.tab.${tab}`), here: tab === this.tab })), t('retention.title'))}
      ${this.tab === 'classes' ? this.rules() : this.list()}`;
  }
}

customElements.define('af-retention', Retention);
