// @ts-check
/** The contact desk: who came, by which way, about what; what was given, and what follows. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { pageHead } from '../kit/page.js';
import { toast } from '../kit/toast.js';
import { codes, units } from '../kit/words.js';
import { api } from '../api.js';
import { query } from '../router.js';
import { is, who } from '../session.js';
import '../form/form.js';
import './contact-list.js';

class Desk extends Screen {
  static properties = { recorded: { state: true } };

  constructor() {
    super();
    /** @type {any} */
    this.recorded = undefined;
    /** @type {any} */
    this.values = undefined;
  }

  async load() {
    const [channels, by, needs, outcomes, papers, asked, reasons, all] = await Promise.all([...['contact-channel', 'contact-by', 'need', 'contact-outcome', 'paperwork', 'asked-service', 'unmet-reason'].map((list) => codes(list)), units()]);
    const mine = (who().units ?? []).map((/** @type {any} */ u) => ({ code: String(u.id), label: u.label }));
    this.lists = { channels, by, needs, outcomes, papers, asked, reasons, units: mine.length ? mine : all };
    this.values ??= this.blank();
  }

  blank() {
    const { person } = query();
    return { person: person ? Number(person) : undefined, unit: this.lists?.units[0]?.code, channel: 'in-person', contactedBy: 'self', themes: [] };
  }

  groups() {
    const l = /** @type {any} */ (this.lists);
    return [
      { label: t('desk.who'), fields: [
        { name: 'person', type: 'REFERENCE', label: t('desk.person'), help: t('desk.person.help'), wide: true },
        { name: 'channel', type: 'CODE', label: t('contact.channel'), required: true, choices: l.channels, list: true },
        { name: 'contactedBy', type: 'CODE', label: t('contact.by'), required: true, choices: l.by, list: true },
        { name: 'caller', type: 'TEXT', label: t('contact.caller'), help: t('contact.caller.help'), most: 200 },
        { name: 'unit', type: 'CODE', label: t('contact.unit'), required: true, choices: l.units, list: true },
      ] },
      { label: t('desk.what'), fields: [
        { name: 'themes', type: 'CODES', label: t('contact.themes'), required: true, choices: l.needs },
        { name: 'asked', type: 'TEXT', label: t('contact.asked'), help: t('contact.asked.help'), required: true, most: 4000 },
        { name: 'reading', type: 'TEXT', label: t('contact.reading'), most: 4000 },
        { name: 'given', type: 'TEXT', label: t('contact.given'), most: 4000 },
        { name: 'paperwork', type: 'CODES', label: t('contact.paperwork'), choices: l.papers },
        { name: 'unmet', type: 'ROWS', label: t('contact.unmet'), one: t('contact.unmet.item'), addLabel: t('contact.unmet.add'), wide: true, fields: [
          { name: 'service', type: 'CODE', label: t('contact.unmet.service'), required: true, choices: l.asked, list: true },
          { name: 'reason', type: 'CODE', label: t('contact.unmet.reason'), required: true, choices: l.reasons, list: true },
          { name: 'note', type: 'TEXT', label: t('case.move.note'), most: 300 },
        ] },
        { name: 'outcome', type: 'CODE', label: t('contact.outcome'), required: true, choices: l.outcomes, list: true },
        { name: 'followUpOn', type: 'DATE', label: t('contact.followUpOn'), help: t('contact.followUpOn.help') },
      ] },
    ];
  }

  /** @param {any} v @param {string} key */
  async save(v, key) {
    this.recorded = await api.post('contacts', {
      person: v.person, unit: Number(v.unit), channel: v.channel, contactedBy: v.contactedBy, themes: v.themes,
      asked: v.asked ?? '', reading: v.reading ?? '', given: v.given ?? '', outcome: v.outcome, caller: v.caller ?? '', paperwork: v.paperwork ?? [], followUpOn: v.followUpOn,
      unmet: (v.unmet ?? []).map((/** @type {any} */ u) => ({ service: u.service, reason: u.reason, note: u.note ?? '' })),
    }, { key });
    toast(t('contact.recorded'));
    await this.updateComplete;
    /** @type {HTMLElement | null} */ (this.querySelector('[data-after]'))?.focus();
  }

  after() {
    const c = this.recorded;
    return html`<section class="card" data-after tabindex="-1"><div class="note note-green">${icon('check-circle')}<div><strong>${t('contact.recorded')}</strong>
        <p>${c.person ? html`<a href="/people/${c.person}">${c.personLabel}</a>` : t('contact.anonymous')}</p></div></div><br>
      <div class="buttons">${c.person && is('worker', 'coordinator') ? html`<a class="btn btn-primary" href="/cases/new?person=${c.person}&contact=${c.id}">${icon('folder')}${t('case.new')}</a>` : ''}
        <a class="btn btn-outline-primary" href="/reports/new${c.person ? `?person=${c.person}` : ''}">${t('report.new')}</a>
        ${c.person ? html`<a class="btn btn-outline-primary" href="/people/${c.person}">${t('person.open')}</a>` : html`<a class="btn btn-primary" href="/people/new">${icon('user')}${t('person.new')}</a>`}
        <button type="button" class="btn btn-outline-primary" @click=${() => { this.recorded = undefined; this.values = { ...this.blank(), person: undefined }; }}>${t('desk.another')}</button></div></section>`;
  }

  view() {
    return html`${pageHead({ title: t('desk.title'), lead: t('desk.lead'), acts: html`<a class="btn btn-outline-primary" href="/desk/unmet">${t('unmet.title')}</a><a class="btn btn-outline-primary" href="/desk/contacts">${icon('list')}${t('contacts.title')}</a>` })}
      <div class="split"><div class="stack">${this.recorded ? this.after() : html`<p class="card">${t('desk.unknown')} <a href="/people/new?back=desk">${t('person.new')}</a></p>
        <af-form name="contact" .groups=${this.groups()} .values=${this.values} .given=${query().person ? { person: Number(query().person) } : undefined} .action=${t('contact.record')} .save=${(/** @type {any} */ v, /** @type {string} */ key) => this.save(v, key)}></af-form>`}</div>
      <section class="card flush"><div class="card-head"><h2>${t('day.contacts')}</h2></div><af-contact-list .key=${this.recorded?.id} short></af-contact-list></section></div>`;
  }
}

customElements.define('af-desk', Desk);
