// @ts-check
/** Opening a case: for whom, in which unit, why. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { pageHead } from '../kit/page.js';
import { secrecies } from '../kit/tags.js';
import { toast } from '../kit/toast.js';
import { units } from '../kit/words.js';
import { api } from '../api.js';
import { go, query } from '../router.js';
import { who } from '../session.js';
import '../form/form.js';

class CaseNew extends Screen {
  async load() {
    const all = await units();
    const mine = (who().units ?? []).map((/** @type {any} */ u) => ({ code: String(u.id), label: u.label }));
    this.units = mine.length ? mine : all;
    if (this.values) return;
    const { person } = query();
    this.values = { person: person ? Number(person) : undefined, unit: this.units.length === 1 ? this.units[0].code : undefined, secrecy: 'ORDINARY' };
  }

  groups() {
    return [{ label: t('case.opening'), fields: [
      { name: 'person', type: 'REFERENCE', label: t('case.holder'), help: t('case.holder.help'), required: true },
      { name: 'unit', type: 'CODE', label: t('case.unit'), required: true, choices: this.units, list: true },
      { name: 'reason', type: 'TEXT', label: t('case.reason'), required: true, most: 2000 },
      { name: 'secrecy', type: 'ENUM', label: t('person.secrecy'), required: true, choices: secrecies(), list: true },
      { name: 'others', type: 'ROWS', label: t('case.others'), one: t('person.single'), addLabel: t('case.others.add'), wide: true, fields: [{ name: 'person', type: 'REFERENCE', label: t('person.single'), required: true, wide: true }] },
    ] }];
  }

  /** @param {any} v @param {string} key */
  async save(v, key) {
    const contact = query().contact;
    const opened = await api.post('cases', {
      members: [v.person, ...(v.others ?? []).map((/** @type {any} */ o) => o.person).filter(Boolean)], unit: Number(v.unit), reason: v.reason, secrecy: v.secrecy,
      contact: contact ? Number(contact) : undefined,
    }, { key });
    toast(t('case.opened', { number: opened.number }));
    setTimeout(() => go(`/cases/${opened.id}`));
  }

  view() {
    return html`${pageHead({ crumb: html`<a href="/cases">${t('cases.title')}</a>`, title: t('case.new') })}
      <af-form name="case" .groups=${this.groups()} .values=${this.values} .names=${{ members: 'person' }} .action=${t('case.open')} .cancel=${'/cases'}
        .save=${(/** @type {any} */ v, /** @type {string} */ key) => this.save(v, key)}></af-form>`;
  }
}

customElements.define('af-case-new', CaseNew);
