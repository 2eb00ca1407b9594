// @ts-check
/** Writing an emergency down in two minutes, or putting right what was written; little is asked, and all on one page. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { pageHead } from '../kit/page.js';
import { toast } from '../kit/toast.js';
import { isoMinute } from '../kit/value.js';
import { codes, units } from '../kit/words.js';
import { api } from '../api.js';
import { go } from '../router.js';
import { who } from '../session.js';
import { keep, unreached } from '../outbox/outbox.js';
import { ready } from '../kit/lock.js';
import '../form/form.js';

class EmergencyNew extends Screen {
  static properties = { kept: { state: true } };

  constructor() {
    super();
    /** Whether it waits on this device for the network. */
    this.kept = false;
  }

  async load() {
    const { id } = this.params;
    const [callers, targets, risks, responses, all, read] = await Promise.all([
      ...['emergency-caller', 'emergency-target', 'emergency-risk', 'emergency-response'].map((list) => codes(list)), units(),
      id ? api.get(`emergencies/${id}`) : undefined, id ? undefined : ready(),
    ]);
    const mine = (who().units ?? []).map((/** @type {any} */ u) => ({ code: String(u.id), label: u.label }));
    this.lists = { callers, targets, risks, responses, units: mine.length ? mine : all };
    this.version = read?.version;
    this.values ??= read ? { ...read, unit: String(read.unit), known: read.known.map((/** @type {number} */ person) => ({ person })) } : this.fresh();
  }

  fresh() {
    return { unit: this.lists?.units[0]?.code, happenedAt: isoMinute(), safePlaceSecret: true, known: [] };
  }

  groups() {
    const l = /** @type {any} */ (this.lists);
    return [
      { label: t('emergency.call'), fields: [
        { name: 'happenedAt', type: 'MOMENT', label: t('emergency.happenedAt'), help: t('emergency.happenedAt.help'), required: true },
        { name: 'caller', type: 'CODE', label: t('emergency.caller'), required: true, choices: l.callers, list: true },
        { name: 'place', type: 'TEXT', label: t('emergency.place'), required: true, most: 200, wide: true },
        { name: 'callerName', type: 'TEXT', label: t('emergency.callerName'), most: 200 },
        { name: 'callerPhone', type: 'TEXT', label: t('emergency.callerPhone'), most: 40 },
      ] },
      { label: t('emergency.facts'), fields: [
        { name: 'persons', type: 'TEXT', label: t('emergency.persons'), help: t('emergency.persons.help'), required: true, most: 2000 },
        { name: 'target', type: 'CODE', label: t('emergency.target'), required: true, choices: l.targets, list: true },
        { name: 'risk', type: 'CODE', label: t('emergency.risk'), required: true, choices: l.risks },
        { name: 'what', type: 'TEXT', label: t('emergency.what'), required: true, most: 4000 },
      ] },
      { label: t('emergency.answer'), fields: [
        { name: 'response', type: 'CODE', label: t('emergency.response'), required: true, choices: l.responses, list: true },
        { name: 'done', type: 'TEXT', label: t('emergency.done'), most: 4000 },
        { name: 'safePlace', type: 'TEXT', label: t('emergency.safePlace'), most: 200 },
        { name: 'safePlaceSecret', type: 'BOOLEAN', label: t('emergency.safePlaceSecret'), help: t('emergency.safePlaceSecret.help') },
        { name: 'next', type: 'TEXT', label: t('emergency.next'), most: 2000 },
        { name: 'known', type: 'ROWS', label: t('emergency.known'), one: t('person.single'), addLabel: t('emergency.known.add'), wide: true, fields: [
          { name: 'person', type: 'REFERENCE', label: t('person.single'), required: true },
        ] },
        { name: 'unit', type: 'CODE', label: t('emergency.unit'), required: true, choices: l.units, list: true },
      ] },
    ];
  }

  /** @param {any} v @param {string} key @param {number} [base] */
  async save(v, key, base) {
    const { id } = this.params;
    const body = {
      unit: Number(v.unit), happenedAt: v.happenedAt, place: v.place ?? '', caller: v.caller, callerName: v.callerName ?? '', callerPhone: v.callerPhone ?? '',
      target: v.target, persons: v.persons ?? '', known: (v.known ?? []).map((/** @type {any} */ k) => k.person).filter(Boolean), what: v.what ?? '', risk: v.risk,
      response: v.response, done: v.done ?? '', safePlace: v.safePlace ?? '', safePlaceSecret: Boolean(v.safePlaceSecret), next: v.next ?? '',
    };
    if (id) return this.done(await api.put(`emergencies/${id}`, body, { ifMatch: `"${base ?? this.version}"` }));
    try {
      return this.done(await api.post('emergencies', body, { key, signal: AbortSignal.timeout(20_000) }));
    } catch (fault) {
      if (!unreached(fault)) throw fault;
      // Where this browser cannot keep it, the form does, as every form.
      await keep('emergency', body, v, key).catch(() => { throw fault; });
      return this.waits();
    }
  }

  /** @param {{id: number}} kept */
  done(kept) {
    toast(t('emergency.kept'));
    setTimeout(() => go(`/emergencies/${kept.id}`));
  }

  async waits() {
    this.values = this.fresh();
    this.kept = true;
    await this.updateComplete;
    this.querySelector('h1')?.focus();
  }

  view() {
    const { id } = this.params;
    const crumb = html`<a href="/emergencies">${t('emergency.title')}</a>`;
    if (this.kept) return html`${pageHead({ crumb, title: t('emergency.waits') })}
      <section class="card"><p>${t('emergency.waits.text')}</p><p class="soft">${t('emergency.waits.locked')}</p>
        <div class="buttons"><button type="button" class="btn btn-outline-primary" @click=${() => { this.kept = false; }}>${t('emergency.another')}</button></div></section>`;
    return html`${pageHead({ crumb, title: t(id ? 'emergency.correct' : 'emergency.new'), lead: t('emergency.new.lead') })}
      <af-form name="emergency" .groups=${this.groups()} .values=${this.values} .version=${this.version} .action=${t('emergency.keep')} .cancel=${id ? `/emergencies/${id}` : '/emergencies'}
        .save=${(/** @type {any} */ v, /** @type {string} */ key, /** @type {number} */ base) => this.save(v, key, base)}></af-form>`;
  }
}

customElements.define('af-emergency-new', EmergencyNew);
