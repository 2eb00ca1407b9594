// @ts-check
/** Writing an entry of a register, or its next version. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { pageHead } from '../kit/page.js';
import { toast } from '../kit/toast.js';
import { api } from '../api.js';
import { go, query } from '../router.js';
import { control, listsOf, typed, wire } from './fields.js';
import { fresh, registers } from './registers.js';
import '../form/form.js';

class EntryEdit extends Screen {
  get register() {
    return registers[this.params.register];
  }

  async load() {
    const { register } = this;
    const { id } = this.params;
    const [lists, entry] = await Promise.all([listsOf(register.fields), id ? api.get(`${register.path}/${id}`) : undefined]);
    this.lists = lists;
    this.entry = entry;
    const { partner, undertaking } = query();
    const data = entry?.data ?? { ...fresh[this.params.register], partner: partner && Number(partner), undertaking: undertaking && Number(undertaking) };
    this.values ??= typed(register.fields, entry ? register.into?.(data) ?? data : data);
  }

  /** @param {any} v @param {string} key @param {number} [base] */
  async save(v, key, base) {
    const { register, entry } = this;
    const data = wire(register.fields, v);
    const body = register.out?.(data) ?? data;
    const kept = entry ? await api.put(`${register.path}/${entry.id}`, body, { ifMatch: `"${base ?? entry.version}"` }) : await api.post(register.path, body, { key });
    toast(t('office.kept'));
    setTimeout(() => go(`/office/${this.params.register}/${kept.id}`));
  }

  view() {
    const { register, entry } = this;
    const name = this.params.register;
    const groups = [{ fields: register.fields.map((field) => control(field, this.lists ?? {})) }];
    return html`${pageHead({ crumb: html`<a href="/office">${t('office.title')}</a> / <a href="/office/${name}">${t(`office.${name}`)}</a>`, title: entry ? entry.title : t(`office.${name}.new`) })}
      <af-form name="entry" .groups=${groups} .values=${this.values} .version=${entry?.version} .cancel=${entry ? `/office/${name}/${entry.id}` : `/office/${name}`}
        .save=${(/** @type {any} */ v, /** @type {string} */ key, /** @type {number} */ base) => this.save(v, key, base)}></af-form>`;
  }
}

customElements.define('af-entry-edit', EntryEdit);
