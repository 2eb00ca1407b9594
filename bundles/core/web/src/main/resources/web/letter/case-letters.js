// @ts-check
/** The letters of a case, newest first, and writing one from a template; below them the copies of the file. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { ask } from '../kit/ask.js';
import { language, t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { empty } from '../kit/states.js';
import { secrecies } from '../kit/tags.js';
import { date, dateTime } from '../kit/value.js';
import { api } from '../api.js';
import { go } from '../router.js';
import { letterTag } from './letter-tag.js';
import './case-copies.js';

const languages = () => ['it', 'en'].map((code) => ({ code, label: t(`letter.language.${code}`) }));

class CaseLetters extends Screen {
  static properties = { file: { attribute: false }, works: { attribute: false } };

  constructor() {
    super();
    /** @type {any} */
    this.file = undefined;
    /** @type {any[]} */
    this.works = [];
  }

  async load() {
    const [templates, letters] = await Promise.all([api.get('letter-templates'), api.get(`cases/${this.file.id}/letters`)]);
    this.templates = templates.items;
    this.letters = letters.items;
  }

  async choose() {
    /** @type {any} */
    let chosen;
    await ask({
      title: t('letter.new'),
      groups: [{ fields: [{ name: 'template', type: 'CODE', label: t('letter.template'), required: true, list: true, choices: this.templates.map((/** @type {any} */ one) => ({ code: one.code, label: one.title })) }] }],
      action: t('letter.next'),
      save: async (v) => { chosen = this.templates.find((/** @type {any} */ one) => one.code === v.template); },
    });
    if (chosen) this.write(chosen);
  }

  /** @param {any} template */
  fields(template) {
    const people = this.file.members.filter((/** @type {any} */ m) => m.label).map((/** @type {any} */ m) => ({ code: String(m.person), label: m.label }));
    const works = (this.works ?? []).filter((w) => !template.kind || w.kind === template.kind).map((w) => ({ code: String(w.id), label: `${w.serviceLabel} · ${date(w.from ?? w.period?.from)}` }));
    return [
      { name: 'person', type: 'CODE', label: t('letter.person'), list: true, choices: people },
      ...(template.about === 'WORK' ? [{ name: 'work', type: 'CODE', label: t('letter.work'), required: true, list: true, choices: works }] : []),
      ...(template.about === 'PERIOD' ? [{ name: 'period', type: 'PERIOD', label: t('letter.period'), required: true }] : []),
      ...template.fields.map((/** @type {any} */ f) => ({ name: `field-${f.code}`, type: f.day ? 'DATE' : 'TEXT', label: f.label, required: f.required, most: f.day ? undefined : 2000 })),
      { name: 'addressee', type: 'TEXT', label: t('letter.addressee'), help: t('letter.addressee.help'), most: 1000 },
      { name: 'language', type: 'ENUM', label: t('letter.language'), required: true, list: true, choices: languages() },
      { name: 'secrecy', type: 'ENUM', label: t('person.secrecy'), required: true, list: true, choices: secrecies() },
    ];
  }

  /** @param {any} template */
  async write(template) {
    let made = { id: 0 };
    const done = await ask({
      title: template.title, wide: true, text: template.about === 'PERIOD' ? t('letter.period.text') : '',
      values: { language: language(), secrecy: 'ORDINARY', person: String(this.file.members[0]?.person ?? '') },
      names: { from: 'period', until: 'period', ...Object.fromEntries(template.fields.map((/** @type {any} */ f) => [`fields/${f.code}`, `field-${f.code}`])) },
      groups: [{ fields: this.fields(template) }],
      action: t('letter.write'),
      save: async (v, key) => {
        const fields = Object.fromEntries(template.fields.map((/** @type {any} */ f) => [f.code, v[`field-${f.code}`] ?? '']));
        made = await api.post(`cases/${this.file.id}/letters`, {
          template: template.code, language: v.language, person: v.person ? Number(v.person) : undefined, work: v.work ? Number(v.work) : undefined,
          from: v.period?.from, until: v.period?.until, addressee: v.addressee ?? '', secrecy: v.secrecy, fields,
        }, { key });
      },
    });
    if (done) go(`/letters/${made.id}`);
  }

  view() {
    return html`<div class="stack"><section class="card flush"><div class="card-head"><h2>${t('letter.list')}</h2>
        ${this.file.mayWrite ? html`<button type="button" class="btn btn-outline-primary btn-sm" @click=${() => this.choose()}>${icon('plus')}${t('letter.new')}</button>` : ''}</div>
      ${this.letters?.length ? html`<div class="scroll" role="region" tabindex="0" aria-label=${t('letter.list')}><table class="list"><caption class="visually-hidden">${t('letter.list')}</caption>
        <thead><tr><th scope="col">${t('letter.subject')}</th><th scope="col">${t('letter.state')}</th><th scope="col">${t('letter.issuedOn')}</th><th scope="col">${t('letter.protocol')}</th><th scope="col">${t('letter.writtenBy')}</th></tr></thead>
        <tbody>${this.letters.map((/** @type {any} */ l) => html`<tr><td><a href="/letters/${l.id}">${l.title}</a></td><td>${letterTag(l.state)}</td><td class="tabular">${l.issuedOn ? date(l.issuedOn) : ''}</td>
          <td class="tabular">${l.protocol}</td><td>${l.writtenBy} · <span class="tabular">${dateTime(l.writtenAt)}</span></td></tr>`)}</tbody></table></div>` : empty(t('letter.none'))}</section>
      <af-case-copies .file=${this.file}></af-case-copies></div>`;
  }
}

customElements.define('af-case-letters', CaseLetters);
