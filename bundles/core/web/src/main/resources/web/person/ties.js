// @ts-check
/** Who is tied to a person, in words for both directions: kinship, legal protection, care, conflict. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { secrecies, secrecyTag, tag } from '../kit/tags.js';
import { toast } from '../kit/toast.js';
import { empty } from '../kit/states.js';
import { date, dateTime, span } from '../kit/value.js';
import { codes } from '../kit/words.js';
import { api } from '../api.js';
import { is } from '../session.js';
import { evidenceBody, evidenceFields, evidenceLine, evidenceValues } from './evidence.js';

const kinds = ['KINSHIP', 'GUARDIANSHIP', 'CARE', 'CONFLICT'];
const tints = /** @type {Record<string, string>} */ ({ KINSHIP: 'blue', GUARDIANSHIP: 'amber', CARE: 'green', CONFLICT: 'red' });

/** The roles of a kind in both directions; one that reads the same both ways stands once. @param {string} kind */
async function roles(kind) {
  const list = kind.toLowerCase();
  const [there, back] = await Promise.all([codes(`tie-${list}`), api.get('labels', { query: { prefix: `tie-back.${list}.` } })]);
  const words = Object.fromEntries(back.items.map((/** @type {any} */ l) => [l.key.slice(`tie-back.${list}.`.length), l.label]));
  return there.flatMap(({ code, label }) => [{ code: `${code}>`, label }, ...(words[code] && words[code] !== label ? [{ code: `${code}<`, label: words[code] }] : [])]);
}

class Ties extends Screen {
  static properties = { person: { attribute: false } };

  constructor() {
    super();
    /** @type {any} */
    this.person = undefined;
  }

  async load() {
    const [page, powers] = await Promise.all([api.get(`people/${this.person.id}/ties`, { query: { limit: 200 } }), codes('guardian-powers')]);
    this.ties = page.items;
    this.powers = powers;
  }

  /** @param {any} tie */
  there(tie) {
    return tie.one === this.person.id;
  }

  /** @param {string} kind @param {any} [tie] */
  async edit(kind, tie) {
    const way = tie ? (this.there(tie) ? '>' : '<') : '';
    const all = await roles(kind);
    const d = tie?.decree ?? {};
    const done = await ask({
      title: t(tie ? 'tie.edit' : 'tie.new', { kind: t(`tieKind.${kind}`) }), wide: true, names: { from: 'period', until: 'period', one: 'other', decree: 'decree.court' },
      values: { role: tie ? all.find((r) => r.code === `${tie.role}${way}`)?.code ?? `${tie.role}>` : undefined, other: tie ? (this.there(tie) ? tie.other : tie.one) : undefined, period: tie ? { from: tie.from, until: tie.until } : undefined, 'decree.court': d.court, 'decree.number': d.number, 'decree.on': d.on,
        'decree.powers': d.powers, 'decree.acts': d.acts, 'decree.accountDue': d.accountDue, ...evidenceValues(tie?.evidence), secrecy: tie?.secrecy ?? (kind === 'CONFLICT' && is('worker', 'coordinator') ? 'PROFESSIONAL' : 'ORDINARY'), note: tie?.note },
      groups: [{ fields: [
        { name: 'role', type: 'CODE', label: t('tie.role', { name: `${this.person.surname} ${this.person.name}` }), required: true, list: true, choices: all.filter((r) => !tie || r.code.endsWith(way) || all.filter((o) => o.code.slice(0, -1) === r.code.slice(0, -1)).length === 1) },
        ...(tie ? [] : [{ name: 'other', type: 'REFERENCE', label: t('tie.other'), required: true }]),
        { name: 'period', type: 'PERIOD', label: t('registry.days') },
        ...(kind === 'GUARDIANSHIP' ? [
          { name: 'decree.court', type: 'TEXT', label: t('tie.court'), required: true, most: 200 }, { name: 'decree.number', type: 'TEXT', label: t('tie.number'), most: 100 }, { name: 'decree.on', type: 'DATE', label: t('tie.on'), past: true },
          { name: 'decree.powers', type: 'CODE', label: t('tie.powers'), required: true, list: true, choices: this.powers }, { name: 'decree.acts', type: 'TEXT', label: t('tie.acts'), most: 2000, wide: true }, { name: 'decree.accountDue', type: 'DATE', label: t('tie.accountDue') },
        ] : []),
        ...(await evidenceFields(this.person.id, tie?.evidence)),
        { name: 'secrecy', type: 'ENUM', label: t('person.secrecy'), required: true, list: true, choices: secrecies() },
        { name: 'note', type: 'TEXT', label: t('person.contactPoint.note'), most: 2000, wide: true },
      ] }],
      save: (v, key) => {
        const role = String(v.role);
        const other = tie ? (this.there(tie) ? tie.other : tie.one) : v.other;
        const forth = tie ? this.there(tie) : role.endsWith('>');
        const body = { one: forth ? this.person.id : other, other: forth ? other : this.person.id, kind, role: role.slice(0, -1), from: v.period?.from, until: v.period?.until, secrecy: v.secrecy, note: v.note ?? '',
          evidence: evidenceBody(v),
          decree: kind === 'GUARDIANSHIP' ? { court: v['decree.court'] ?? '', number: v['decree.number'] ?? '', on: v['decree.on'], powers: v['decree.powers'] ?? '', acts: v['decree.acts'] ?? '', accountDue: v['decree.accountDue'] } : undefined };
        return tie ? api.put(`ties/${tie.id}`, body, { ifMatch: `"${tie.version}"` }) : api.post('ties', body, { key });
      },
    });
    if (done) { toast(t('tie.saved')); this.reload(); }
  }

  /** @param {any} tie */
  async withdraw(tie) {
    const done = await ask({
      title: t('tie.withdraw'), text: t('circumstance.withdraw.text'), action: t('circumstance.withdraw'),
      groups: [{ fields: [{ name: 'because', type: 'TEXT', label: t('circumstance.because'), required: true, most: 2000 }] }],
      save: (v) => api.post(`ties/${tie.id}/withdrawal`, { because: v.because }, { ifMatch: `"${tie.version}"` }),
    });
    if (done) { toast(t('circumstance.withdrawn')); this.reload(); }
  }

  /** @param {any} tie */
  row(tie) {
    const forth = this.there(tie);
    const [words, id, name] = forth ? [tie.words, tie.other, tie.otherLabel] : [tie.wordsBack, tie.one, tie.oneLabel];
    const d = tie.decree;
    return html`<li><span class="grow">${tag(t(`tieKind.${tie.kind}`), tints[tie.kind])} ${words} <a class="strong" href="/people/${id}">${name}</a> ${secrecyTag(tie.secrecy)}<br>
        <small class="soft">${[span(tie), d ? [d.court, d.number, d.on ? date(d.on) : '', this.powers?.find((p) => p.code === d.powers)?.label, d.acts].filter(Boolean).join(', ') : '', tie.note].filter(Boolean).join(' · ')} ${evidenceLine(tie.evidence)}</small><br>
        <small class="soft">${t('circumstance.written', { by: tie.by, when: dateTime(tie.at) })}</small></span>
      <span class="end"><button type="button" class="btn btn-outline-primary btn-sm" aria-label="${t('action.edit')}: ${words} ${name}" @click=${() => this.edit(tie.kind, tie)}>${icon('pencil')}${t('action.edit')}</button>
        <button type="button" class="btn btn-link btn-sm" aria-label="${t('circumstance.withdraw')}: ${words} ${name}" @click=${() => this.withdraw(tie)}>${t('circumstance.withdraw')}</button></span></li>`;
  }

  view() {
    return html`<section class="card"><div class="card-head"><h2>${t('person.tab.ties')}</h2></div>
      ${this.ties?.length ? html`<ul class="rows">${this.ties.map((/** @type {any} */ tie) => this.row(tie))}</ul>` : empty(t('tie.none'))}
      <br><div class="buttons" role="group" aria-label=${t('tie.add')}>${kinds.map((kind) => html`<button type="button" class="btn btn-outline-primary btn-sm" @click=${() => this.edit(kind)}>${icon('plus')}${t(`tieKind.${kind}`)}</button>`)}</div></section>`;
  }
}

customElements.define('af-ties', Ties);
