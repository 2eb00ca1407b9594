// @ts-check
/** One copy of a file: what it would hold or holds, what is withheld and why, and the act that comes next. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { facts } from '../kit/page.js';
import { empty } from '../kit/states.js';
import { dueTag } from '../kit/tags.js';
import { toast } from '../kit/toast.js';
import { date, iso, nothing } from '../kit/value.js';
import { codes, labelOf } from '../kit/words.js';
import { api } from '../api.js';
import { copyTag, verdictTag } from './letter-tag.js';

/** @param {any} copy */
const match = (copy) => ({ ifMatch: `"${copy.version}"` });

class FileCopy extends Screen {
  constructor() {
    super();
    /** @type {{key: string, reason: string}[]} what somebody chose to withhold besides */
    this.more = [];
  }

  async load() {
    const [copy, reasons, ways, checks] = await Promise.all([api.get(`file-copies/${this.params.id}`), codes('withheld-by-choice'), codes('copy-delivery'), codes('identity-check')]);
    const made = ['MADE', 'HANDED_OVER'].includes(copy.state);
    const list = made ? await api.get(`file-copies/${copy.id}/manifest`) : copy.mayMake ? await api.post(`file-copies/${copy.id}/preview`, { more: this.more }) : undefined;
    const hindrances = copy.reader === 'CITIZEN' && ['REQUESTED', 'MADE'].includes(copy.state) ? (await api.get(`file-copies/${copy.id}/hindrances`)).items : [];
    Object.assign(this, { copy, reasons, ways, checks, list, hindrances });
  }

  /** @param {any} entry */
  async withhold(entry) {
    const done = await ask({
      title: t('copy.withhold'), text: entry.title,
      groups: [{ fields: [{ name: 'reason', type: 'CODE', label: t('copy.why'), required: true, list: true, choices: /** @type {any} */ (this).reasons }] }],
      action: t('copy.withhold'),
      save: async (v) => { this.more = [...this.more.filter((one) => one.key !== entry.key), { key: entry.key, reason: v.reason ?? '' }]; },
    });
    if (done) this.reload();
  }

  /** @param {any} entry */
  giveAgain(entry) {
    this.more = this.more.filter((one) => one.key !== entry.key);
    this.reload();
  }

  async make() {
    const c = /** @type {any} */ (this).copy;
    const done = await ask({ title: t('copy.make'), text: t('copy.make.text'), action: t('copy.make'), save: (_, key) => api.post(`file-copies/${c.id}/making`, { more: this.more }, { key, ...match(c) }) });
    if (done) { toast(t('copy.made')); this.reload(); }
  }

  async identify() {
    const c = /** @type {any} */ (this).copy;
    const done = await ask({
      title: t('copy.identify'), values: { on: iso(), how: c.identity?.how, note: c.identity?.note },
      groups: [{ fields: [
        { name: 'how', type: 'CODE', label: t('copy.identity.how'), required: true, list: true, choices: /** @type {any} */ (this).checks },
        { name: 'note', type: 'TEXT', label: t('copy.identity.note'), help: t('copy.identity.note.help'), most: 200 },
        { name: 'on', type: 'DATE', label: t('copy.identity.on'), required: true, past: true }] }],
      action: t('copy.identify'),
      save: (v, key) => api.post(`file-copies/${c.id}/identity`, { how: v.how ?? '', note: v.note ?? '', on: v.on }, { key, ...match(c) }),
    });
    if (done) { toast(t('copy.identified')); this.reload(); }
  }

  async handOver() {
    const c = /** @type {any} */ (this).copy;
    const done = await ask({
      title: t('copy.handOver'), values: { on: iso(), receivedBy: c.personLabel },
      groups: [{ fields: [
        { name: 'on', type: 'DATE', label: t('copy.handedOn'), required: true, past: true },
        { name: 'how', type: 'CODE', label: t('copy.how'), required: true, list: true, choices: /** @type {any} */ (this).ways },
        { name: 'receivedBy', type: 'TEXT', label: t('copy.receivedBy'), required: true, most: 200 }] }],
      action: t('copy.handOver'),
      save: (v, key) => api.post(`file-copies/${c.id}/hand-over`, { on: v.on, how: v.how ?? '', receivedBy: v.receivedBy ?? '' }, { key, ...match(c) }),
    });
    if (done) { toast(t('copy.handedOver')); this.reload(); }
  }

  async permit() {
    const c = /** @type {any} */ (this).copy;
    const done = await ask({
      title: t('copy.permit'), text: t('copy.permit.text'),
      groups: [{ fields: [{ name: 'because', type: 'TEXT', label: t('copy.permit.because'), required: true, most: 1000 }] }],
      action: t('copy.permit'),
      save: (v, key) => api.post(`file-copies/${c.id}/permit`, { because: v.because ?? '' }, { key, ...match(c) }),
    });
    if (done) { toast(t('copy.permitted')); this.reload(); }
  }

  async refuse() {
    const c = /** @type {any} */ (this).copy;
    const done = await ask({
      title: t('copy.refuse'),
      groups: [{ fields: [{ name: 'reason', type: 'TEXT', label: t('copy.refusedBecause'), required: true, most: 1000 }] }],
      action: t('copy.refuse'),
      save: (v, key) => api.post(`file-copies/${c.id}/refusal`, { reason: v.reason ?? '' }, { key, ...match(c) }),
    });
    if (done) { toast(t('copy.refused')); this.reload(); }
  }

  /** @param {any} c */
  acts(c) {
    const act = (/** @type {string} */ label, /** @type {() => void} */ click, primary = false) => html`<button type="button" class="btn ${primary ? 'btn-primary' : 'btn-outline-primary'}" @click=${click}>${label}</button>`;
    const link = (/** @type {number} */ id, /** @type {string} */ label) => html`<a class="btn btn-outline-primary" href="/api/documents/${id}/content" download>${icon('file')}${label}</a>`;
    const unsure = c.reader === 'CITIZEN' && !c.identity;
    return html`${c.state === 'REQUESTED' && c.mayWrite && c.reader === 'CITIZEN' ? act(t('copy.identify'), () => this.identify(), unsure) : ''}${c.mayMake && !unsure ? act(t('copy.make'), () => this.make(), true) : ''}${c.mayMake ? act(t('copy.refuse'), () => this.refuse()) : ''}${c.mayPermit && /** @type {any} */ (this).hindrances.length ? act(t('copy.permit'), () => this.permit()) : ''}
      ${c.state === 'MADE' && c.mayWrite ? act(t('copy.handOver'), () => this.handOver(), true) : ''}
      ${c.document ? link(c.document, t('copy.document')) : ''}${c.data ? link(c.data, t('copy.data')) : ''}${c.list ? link(c.list, t('copy.listDocument')) : ''}`;
  }

  /** @param {any} entry @param {any} c */
  choice(entry, c) {
    if (!c.mayMake) return '';
    if (this.more.some((one) => one.key === entry.key)) return html`<button type="button" class="btn btn-outline-primary btn-sm" @click=${() => this.giveAgain(entry)} aria-label=${`${t('copy.giveAgain')}: ${entry.title}`}>${t('copy.giveAgain')}</button>`;
    return entry.verdict === 'WITHHELD' ? '' : html`<button type="button" class="btn btn-outline-primary btn-sm" @click=${() => this.withhold(entry)} aria-label=${`${t('copy.withhold')}: ${entry.title}`}>${t('copy.withhold')}</button>`;
  }

  /** @param {any} c */
  manifest(c) {
    const list = /** @type {any} */ (this).list;
    if (!list) return html`<section class="card">${empty(t(c.state === 'REFUSED' ? 'copy.refused' : 'copy.manager'))}</section>`;
    return html`<section class="card flush"><div class="card-head"><h2>${t(c.mayMake ? 'copy.preview' : 'copy.manifest')}</h2></div>
      <p class="inset">${t('copy.counts', { given: list.given, struck: list.struck, withheld: list.withheld })}</p>
      <div class="scroll" role="region" tabindex="0" aria-label=${t('copy.manifest')}><table class="list"><caption class="visually-hidden">${t('copy.manifest')}</caption>
        <thead><tr><th scope="col">${t('copy.what')}</th><th scope="col">${t('copy.day')}</th><th scope="col">${t('copy.verdict')}</th><th scope="col">${t('copy.why')}</th>${c.mayMake ? html`<th scope="col">${t('copy.choice')}</th>` : ''}</tr></thead>
        <tbody>${list.entries.map((/** @type {any} */ e) => html`<tr><td>${e.kindLabel}${e.title && e.title !== e.kindLabel ? html`: ${e.title}` : ''}</td><td class="tabular">${e.on ? date(e.on) : nothing}</td>
          <td>${verdictTag(e.verdict, e.times)}</td><td>${e.reasonLabel}</td>${c.mayMake ? html`<td>${this.choice(e, c)}</td>` : ''}</tr>`)}</tbody></table></div>
      <p class="inset soft">${t('copy.digest')}: <span class="tabular">${list.digest.match(/.{1,8}/g)?.join(' ')}</span></p></section>`;
  }

  view() {
    const c = /** @type {any} */ (this).copy;
    return html`<section class="card record">${/** @type {any} */ (this).hindrances.map((/** @type {any} */ h) => html`<p class="warning" role="note">${icon('warning-circle')}<span>${h.words} ${t('copy.hindered')}</span></p>`)}<div class="record-top"><div class="page-head"><div><p class="crumb"><a href="/cases/${c.caseId}/letters">${t('copy.list')}</a></p><h1 tabindex="-1">${t('copy.title')}</h1></div>
        <div class="buttons">${this.acts(c)}</div></div>
        ${facts([[t('copy.state'), copyTag(c.state)], [t('copy.person'), c.personLabel || t('person.hidden')], [t('copy.reader'), t(`copy.reader.${c.reader}`)], [t('copy.requestedOn'), html`<span class="tabular">${date(c.requestedOn)}</span> · ${c.requestedBy}`],
          [t('copy.identity'), c.identity ? `${labelOf(/** @type {any} */ (this).checks ?? [], c.identity.how)}${c.identity.note ? ` · ${c.identity.note}` : ''} · ${date(c.identity.on)} · ${c.identity.by}` : ''],
          [t('copy.dueOn'), c.state === 'REQUESTED' ? dueTag(c.dueOn) : date(c.dueOn)], [t('copy.from'), c.from ? date(c.from) : ''], [t('copy.until'), c.until ? date(c.until) : ''], [t('copy.madeOn'), c.madeOn ? date(c.madeOn) : ''],
          [t('copy.handedOn'), c.handedOver ? `${date(c.handedOver.on)} · ${labelOf(/** @type {any} */ (this).ways ?? [], c.handedOver.how)} · ${c.handedOver.receivedBy}` : ''], [t('copy.refusedBecause'), c.refusedBecause], [t('copy.permitted'), c.permit ? `${date(c.permit.on)} · ${c.permit.by} · ${c.permit.because}` : '']])}
        <p class="pre">${c.ground}</p></div></section>
      <div class="stack">${this.manifest(c)}</div>`;
  }
}

customElements.define('af-file-copy', FileCopy);
