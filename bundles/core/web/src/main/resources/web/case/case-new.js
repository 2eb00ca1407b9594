// @ts-check
/** Opening a case: for a person, a household or a group, in which unit, why. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { pageHead } from '../kit/page.js';
import { secrecies } from '../kit/tags.js';
import { toast } from '../kit/toast.js';
import { period } from '../kit/value.js';
import { labelOf, units } from '../kit/words.js';
import { api } from '../api.js';
import { go, query } from '../router.js';
import { who } from '../session.js';
import '../form/form.js';

const kinds = () => ['PERSON', 'HOUSEHOLD', 'GROUP'].map((code) => ({ code, label: t(`case.kind.${code}`) }));

class CaseNew extends Screen {
  static properties = { kind: { state: true }, households: { state: true } };

  constructor() {
    super();
    this.kind = 'PERSON';
    this.because = '';
    /** @type {any[]} the households of the person chosen */
    this.households = [];
  }

  async load() {
    const all = await units();
    this.places = all;
    const mine = (who().units ?? []).map((/** @type {any} */ u) => ({ code: String(u.id), label: u.label }));
    this.units = mine.length ? mine : all;
    if (this.values) return;
    const { person } = query();
    this.values = { kind: 'PERSON', person: person ? Number(person) : undefined, unit: this.units.length === 1 ? this.units[0].code : undefined, secrecy: 'ORDINARY' };
  }

  /** What was typed decides what else is asked; a household proposes who belongs to it. @param {any} typed */
  async hear(typed) {
    this.kind = typed.kind ?? 'PERSON';
    if (typed.person && typed.person !== this.lives) {
      this.lives = typed.person;
      this.proposeUnit(typed.person);
    }
    if (this.kind === 'HOUSEHOLD' && typed.person && typed.person !== this.asked) {
      this.asked = typed.person;
      this.households = (await api.get(`people/${typed.person}/households`)).items.filter((/** @type {any} */ h) => !h.until);
      if (this.households.length === 1) this.propose(this.households[0].id);
    } else if (this.kind === 'HOUSEHOLD' && typed.household && typed.household !== this.proposed) this.propose(typed.household);
  }

  /** @param {any} id */
  propose(id) {
    this.proposed = String(id);
    const form = /** @type {any} */ (this.querySelector('af-form'));
    const household = this.households.find((h) => String(h.id) === String(id));
    const others = (household?.members ?? []).filter((/** @type {any} */ m) => m.person !== form.typed.person && !m.until).map((/** @type {any} */ m) => ({ person: m.person }));
    form.typed = { ...form.typed, household: String(id), others };
  }

  /** The unit that serves where the person lives, when the actor may open cases there and has chosen none. @param {number} person */
  async proposeUnit(person) {
    const { proposal } = await api.get('catchments/proposal', { query: { person } }).catch(() => ({}));
    const form = /** @type {any} */ (this.querySelector('af-form'));
    if (this.lives !== person || !form) return;
    this.because = proposal ? t('case.unit.because', { street: proposal.because, unit: labelOf(this.places ?? [], proposal.unit) }) : '';
    const may = proposal && this.units?.some((/** @type {any} */ u) => u.code === String(proposal.unit));
    if (may && !form.typed.unit) form.typed = { ...form.typed, unit: String(proposal.unit) };
    this.requestUpdate();
  }

  groups() {
    const choices = this.households.map((h) => ({ code: String(h.id), label: `${t(`household.${h.kind}`)} · ${period(h)}` }));
    return [{ label: t('case.opening'), fields: [
      { name: 'kind', type: 'CHOICE', label: t('case.kind'), required: true, choices: kinds() },
      { name: 'person', type: 'REFERENCE', label: t('case.holder'), help: t('case.holder.help'), required: true },
      ...(this.kind === 'HOUSEHOLD' ? [{ name: 'household', type: 'CODE', label: t('case.household'), help: this.asked && !choices.length ? t('case.household.none') : t('case.household.choose'), required: true, choices, list: true }] : []),
      ...(this.kind === 'GROUP' ? [{ name: 'name', type: 'TEXT', label: t('case.name'), required: true, most: 200 }] : []),
      { name: 'unit', type: 'CODE', label: t('case.unit'), help: this.because || undefined, required: true, choices: this.units, list: true },
      { name: 'reason', type: 'TEXT', label: t('case.reason'), required: true, most: 2000 },
      { name: 'secrecy', type: 'ENUM', label: t('person.secrecy'), required: true, choices: secrecies(), list: true },
      { name: 'others', type: 'ROWS', label: t('case.others'), one: t('person.single'), addLabel: t('case.others.add'), wide: true, fields: [{ name: 'person', type: 'REFERENCE', label: t('person.single'), required: true, wide: true }] },
    ] }];
  }

  /** @param {any} v @param {string} key */
  async save(v, key) {
    const contact = query().contact;
    const opened = await api.post('cases', {
      kind: v.kind, name: v.kind === 'GROUP' ? v.name : '', household: v.kind === 'HOUSEHOLD' ? Number(v.household) : undefined,
      members: [v.person, ...(v.others ?? []).map((/** @type {any} */ o) => o.person).filter(Boolean)], unit: Number(v.unit), reason: v.reason, secrecy: v.secrecy,
      contact: contact ? Number(contact) : undefined,
    }, { key });
    toast(t('case.opened', { number: opened.number }));
    setTimeout(() => go(`/cases/${opened.id}`));
  }

  view() {
    return html`${pageHead({ crumb: html`<a href="/cases">${t('cases.title')}</a>`, title: t('case.new') })}
      <af-form name="case" .groups=${this.groups()} .values=${this.values} .names=${{ members: 'person' }} .action=${t('case.open')} .cancel=${'/cases'}
        @typed=${(/** @type {CustomEvent} */ e) => this.hear(e.detail)} .save=${(/** @type {any} */ v, /** @type {string} */ key) => this.save(v, key)}></af-form>`;
  }
}

customElements.define('af-case-new', CaseNew);
