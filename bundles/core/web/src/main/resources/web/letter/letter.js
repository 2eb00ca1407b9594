// @ts-check
/** One letter: its text, edited while it is a draft, then issued; printed as PDF or as a text to go on writing in. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { facts } from '../kit/page.js';
import { secrecyTag } from '../kit/tags.js';
import { toast } from '../kit/toast.js';
import { date, dateTime, iso } from '../kit/value.js';
import { api } from '../api.js';
import { who } from '../session.js';
import { conflict } from '../form/conflict.js';
import { letterTag } from './letter-tag.js';
import { sections } from './marked.js';
import '../form/form.js';

/** @param {any} letter */
const match = (letter) => ({ ifMatch: `"${letter.version}"` });
/** @param {any} value */
const short = (value) => Array.isArray(value) ? value.map((/** @type {any} */ one) => one.heading || one.text.slice(0, 60)).join('; ') : String(value ?? '');

const ways = ['SENT', 'BY_HAND', 'AT_OFFICE', 'TO_OTHERS'];

class Letter extends Screen {
  async load() {
    this.letter = await api.get(`letters/${this.params.id}`);
    this.file = await api.get(`cases/${this.letter.caseId}`);
  }

  /** @param {any} typed @param {number} [version] @returns {Promise<any>} */
  async save(typed, version = this.letter.version) {
    const mine = { title: typed.title ?? '', addressee: typed.addressee ?? '', sections: (typed.sections ?? []).map((/** @type {any} */ s) => ({ heading: s.heading ?? '', text: s.text ?? '' })) };
    try {
      await api.put(`letters/${this.letter.id}`, mine, { ifMatch: `"${version}"` });
    } catch (problem) {
      const chosen = await conflict(problem, { read: () => api.get(`letters/${this.letter.id}`), mine, theirsOf: (fresh) => ({ title: fresh.title, addressee: fresh.addressee, sections: fresh.sections }), label: (name) => t(`letter.${name}`), write: (_, value) => short(value) });
      if (!chosen) throw { handled: true };
      if (chosen.keepMine) return this.save(typed, chosen.theirs.version);
    }
    toast(t('letter.saved'));
    await this.reload();
    return undefined;
  }

  async issue() {
    const l = this.letter;
    const done = await ask({
      title: t('letter.issue'), text: t(l.publicSections.length ? 'letter.issue.twice' : 'letter.issue.text'),
      values: { on: iso(), signer: who().label ?? '' },
      groups: [{ fields: [
        { name: 'on', type: 'DATE', label: t('letter.issuedOn'), required: true, past: true },
        { name: 'signer', type: 'TEXT', label: t('letter.signer'), required: true, most: 200 },
        { name: 'protocol', type: 'TEXT', label: t('letter.protocol'), most: 60 },
        { name: 'way', type: 'ENUM', label: t('letter.way'), required: true, help: t('letter.way.help'), choices: ways.map((code) => ({ code, label: t(`letter.way.${code}`) })) }] }],
      action: t('letter.issue'),
      save: (v, key) => api.post(`letters/${l.id}/issue`, { on: v.on, signer: v.signer ?? '', protocol: v.protocol ?? '', way: v.way }, { key, ...match(l) }),
    });
    if (done) { toast(t('letter.issued')); this.reload(); }
  }

  async discard() {
    const l = this.letter;
    const done = await ask({
      title: t('letter.discard'),
      groups: [{ fields: [{ name: 'reason', type: 'TEXT', label: t('letter.discardedBecause'), required: true, most: 1000 }] }],
      action: t('letter.discard'),
      save: (v, key) => api.post(`letters/${l.id}/discarding`, { reason: v.reason ?? '' }, { key, ...match(l) }),
    });
    if (done) { toast(t('letter.discarded')); this.reload(); }
  }

  files() {
    const l = this.letter;
    const link = (/** @type {string} */ href, /** @type {string} */ label) => html`<a class="btn btn-outline-primary" href=${href} download>${icon('file')}${label}</a>`;
    return html`${l.document ? link(`/api/documents/${l.document}/content`, t('letter.document')) : link(`/api/letters/${l.id}/print?format=PDF`, t('letter.pdf'))}
      ${l.publicDocument ? link(`/api/documents/${l.publicDocument}/content`, t('letter.document.public')) : ''}
      ${link(`/api/letters/${l.id}/print?format=ODT`, t('letter.odt'))}`;
  }

  /** @param {any} l */
  text(l) {
    if (l.mayWrite) {
      return html`<af-form name="letter" .version=${l.version} .values=${{ title: l.title, addressee: l.addressee, sections: l.sections }}
        .groups=${[{ fields: [
          { name: 'title', type: 'TEXT', label: t('letter.subject'), required: true, most: 200, wide: true },
          { name: 'addressee', type: 'TEXT', label: t('letter.addressee'), help: t('letter.addressee.help'), most: 1000, wide: true },
          { name: 'sections', type: 'ROWS', label: t('letter.sections'), help: t('letter.marks'), one: t('letter.section'), addLabel: t('letter.section.add'), wide: true, required: true, fields: [
            { name: 'heading', type: 'TEXT', label: t('letter.heading'), most: 200, wide: true },
            { name: 'text', type: 'TEXT', label: t('letter.text'), most: 30000, wide: true }] }] }]}
        .save=${(/** @type {any} */ v, /** @type {string} */ _, /** @type {number} */ base) => this.save(v, base)}></af-form>`;
    }
    return html`<section class="card print-alone"><p class="pre">${l.addressee}</p><h2>${l.title}</h2>
      ${sections(l.sections, l.title)}</section>`;
  }

  view() {
    const l = this.letter;
    return html`<section class="card record"><div class="record-top"><div class="page-head"><div><p class="crumb"><a href="/cases/${l.caseId}/letters"><span class="tabular">${this.file.number}</span> ${t('letter.list')}</a></p><h1 tabindex="-1">${l.title}</h1></div>
        <div class="buttons">${l.mayWrite ? html`<button type="button" class="btn btn-primary" @click=${() => this.issue()}>${icon('check')}${t('letter.issue')}</button>` : ''}${this.files()}
          ${l.mayWrite ? html`<button type="button" class="btn btn-outline-primary" @click=${() => this.discard()}>${t('letter.discard')}</button>` : ''}</div></div>
        ${facts([[t('letter.state'), letterTag(l.state)], [t('letter.writtenBy'), html`${l.writtenBy} · <span class="tabular">${dateTime(l.writtenAt)}</span>`], [t('letter.template'), `${l.template} (${l.templateVersion})`],
          [t('letter.period'), l.from ? `${date(l.from)} – ${date(l.until)}` : ''], [t('person.secrecy'), secrecyTag(l.secrecy) || t('secrecy.ORDINARY')], [t('letter.issuedOn'), l.issued ? date(l.issued.on) : ''],
          [t('letter.signer'), l.issued?.signer ?? ''], [t('letter.protocol'), l.issued?.protocol ?? ''], [t('letter.way'), l.issued?.way ? t(`letter.way.${l.issued.way}`) : ''], [t('letter.discardedBecause'), l.discardedBecause]])}</div></section>
      <div class="stack">${this.text(l)}
      ${l.publicSections.length ? html`<section class="card"><div class="card-head"><h2>${t('letter.public')}</h2></div><p class="soft">${t('letter.public.text')}</p>
        ${sections(l.publicSections, t('letter.public'))}</section>` : ''}</div>`;
  }
}

customElements.define('af-letter', Letter);
