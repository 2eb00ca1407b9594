// @ts-check
/** One disposal: its list, who approved and who authorised it, and the act that comes next. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { facts, pageHead } from '../kit/page.js';
import { empty } from '../kit/states.js';
import { toast } from '../kit/toast.js';
import { date, iso } from '../kit/value.js';
import { codes, labelOf, units } from '../kit/words.js';
import { api } from '../api.js';
import { disposalTag } from './retention.js';

class Disposal extends Screen {
  constructor() {
    super();
    /** @type {any[]} */
    this.files = [];
  }

  async load() {
    const [disposal, page, classes, offices] = await Promise.all([api.get(`disposals/${this.params.id}`), api.get(`disposals/${this.params.id}/files`, { query: { limit: 200 } }), codes('archive-class'), units().catch(() => [])]);
    Object.assign(this, { disposal, files: page.items, next: page.next, classes, offices });
  }

  async more() {
    const page = await api.get(`disposals/${this.params.id}/files`, { query: { limit: 200, after: /** @type {any} */ (this).next } });
    this.files = [...this.files, ...page.items];
    /** @type {any} */ (this).next = page.next;
    this.requestUpdate();
  }

  /** @param {string} act @param {string} title @param {any} more @param {(v: any) => any} body */
  async act(act, title, more = {}, body = () => undefined) {
    const d = /** @type {any} */ (this).disposal;
    const done = await ask({ title, action: title, ...more, save: (/** @type {any} */ v, /** @type {string} */ key) => api.post(`disposals/${d.id}/${act}`, body(v), { key, ifMatch: `"${d.version}"` }) });
    if (done) { toast(t('retention.saved')); this.reload(); }
  }

  /** Goes on until all files are gone; each answer says how many are left. */
  async dispose() {
    const first = /** @type {any} */ (this).disposal;
    const done = await ask({ title: t('disposal.dispose'), text: html`<p><strong>${t('disposal.dispose.text', { files: first.listed })}</strong></p>`, action: t('disposal.dispose'),
      save: async (_, key) => {
        let d = await api.post(`disposals/${first.id}/execution`, undefined, { key, ifMatch: `"${first.version}"` });
        while (d.state === 'RUNNING') d = await api.post(`disposals/${d.id}/execution`, undefined, { ifMatch: `"${d.version}"` });
      } });
    if (done) toast(t('disposal.done'));
    this.reload();
  }

  because() {
    return { groups: [{ fields: [{ name: 'reason', type: 'TEXT', label: t('disposal.reason'), required: true, most: 1000 }] }] };
  }

  acts() {
    const d = /** @type {any} */ (this).disposal;
    const button = (/** @type {string} */ label, /** @type {() => void} */ click, primary = false) => html`<button type="button" class="btn ${primary ? 'btn-primary' : 'btn-outline-primary'}" @click=${click}>${label}</button>`;
    const early = ['PROPOSED', 'APPROVED', 'AUTHORISED'].includes(d.state);
    return html`${d.mayApprove && d.listed ? button(t('disposal.approve'), () => this.act('approval', t('disposal.approve'), { text: html`<p>${t('disposal.approve.text', { files: d.listed })}</p>` }), true) : ''}
      ${d.state === 'APPROVED' ? button(t('disposal.authorise'), () => this.act('authorisation', t('disposal.authorise'), { values: { on: iso() }, groups: [{ fields: [
        { name: 'authority', type: 'TEXT', label: t('disposal.authority'), required: true, most: 200 },
        { name: 'number', type: 'TEXT', label: t('disposal.authorisation'), required: true, most: 120 },
        { name: 'on', type: 'DATE', label: t('disposal.authorisedOn'), required: true, past: true }] }] }, (v) => ({ authority: v.authority ?? '', number: v.number ?? '', on: v.on })), true) : ''}
      ${['AUTHORISED', 'RUNNING'].includes(d.state) ? button(t('disposal.dispose'), () => this.dispose(), true) : ''}
      ${d.state === 'DONE' ? html`<a class="btn btn-primary" href="/api/disposals/${d.id}/certificate" download>${icon('download')}${t('disposal.certificate')}</a>` : ''}
      ${early ? button(t('disposal.withdraw'), () => this.act('withdrawal', t('disposal.withdraw'), this.because(), (v) => ({ reason: v.reason ?? '' }))) : ''}
      <button type="button" class="btn btn-outline-primary" @click=${() => print()}>${icon('print')}${t('action.print')}</button>`;
  }

  view() {
    const { disposal: d, classes, offices, next } = /** @type {any} */ (this);
    const a = d.authorisation;
    const early = ['PROPOSED', 'APPROVED', 'AUTHORISED'].includes(d.state);
    return html`${pageHead({ crumb: html`<a href="/retention">${t('retention.title')}</a>`, title: `${t('disposal.single')} ${date(d.proposedOn)}`, lead: disposalTag(d.state), acts: this.acts() })}
      <section class="card">${facts([[t('disposal.proposedOn'), `${date(d.proposedOn)} · ${d.proposedBy}`], [t('disposal.approvedOn'), d.approvedOn ? `${date(d.approvedOn)} · ${d.approvedBy}` : ''], [t('disposal.authorisation'), a ? `${a.authority}, ${a.number}, ${date(a.on)}` : ''],
        [t('disposal.doneOn'), d.doneOn ? `${date(d.doneOn)} · ${d.doneBy}` : ''], [t('disposal.certificate'), d.certificate], [t('disposal.listed'), String(d.listed)], [t('disposal.kept'), String(d.kept)], [t('disposal.gone'), String(d.gone)], [t('disposal.reason'), d.withdrawnBecause], [t('copy.digest'), d.digest ? html`<span class="tabular">${d.digest.match(/.{1,8}/g)?.join(' ')}</span>` : '']])}
        ${d.state === 'PROPOSED' && !d.mayApprove ? html`<p class="soft">${t('disposal.other')}</p>` : ''}</section><br>
      <section class="card flush"><div class="card-head"><h2>${t('disposal.files')}</h2></div>${this.files.length ? html`<div class="scroll" role="region" tabindex="0" aria-label=${t('disposal.files')}><table class="list"><caption class="visually-hidden">${t('disposal.files')}</caption>
        <thead><tr><th scope="col">${t('disposal.number')}</th><th scope="col">${t('retention.class')}</th><th scope="col">${t('case.unit')}</th><th scope="col">${t('case.openedOn')}</th><th scope="col">${t('case.closedOn')}</th><th scope="col">${t('disposal.state')}</th>${early ? html`<th scope="col"><span class="visually-hidden">${t('disposal.keep')}</span></th>` : ''}</tr></thead>
        <tbody>${this.files.map((f) => html`<tr><td class="tabular">${f.number}</td><td>${labelOf(classes, f.archiveClass)} · ${t('retention.forYears', { years: f.years })}</td><td>${labelOf(offices, f.unit)}</td><td class="tabular">${date(f.openedOn)}</td><td class="tabular">${date(f.closedOn)}</td>
          <td>${t(`disposal.file.${f.state}`)}${f.state === 'GONE' ? html` · ${t('disposal.gone.counts', { rows: f.rows, documents: f.documents, persons: f.persons })}` : ''}${f.keptBecause ? ` · ${f.keptBecause === 'changed-since' ? t('disposal.changedSince') : f.keptBecause}` : ''}</td>
          ${early ? html`<td>${f.state === 'LISTED' ? html`<button type="button" class="btn btn-sm btn-outline-primary" aria-label="${t('disposal.keep')}: ${f.number}" @click=${() => this.act(`files/${f.caseId}/keeping`, t('disposal.keep'), this.because(), (v) => ({ reason: v.reason ?? '' }))}>${t('disposal.keep')}</button>` : ''}</td>` : ''}</tr>`)}</tbody></table></div>
        ${next ? html`<p class="inset"><button type="button" class="btn btn-outline-primary" @click=${() => this.more()}>${t('list.more')}</button></p>` : ''}` : empty(t('disposal.none'))}</section>`;
  }
}

customElements.define('af-disposal', Disposal);
