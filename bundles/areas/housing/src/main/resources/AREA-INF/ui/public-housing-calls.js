// @ts-check
/** Calls for public housing: when they open and close, and the lists they have published. */
import { Screen, api, html, icon, t, toast, value } from '@affianca/sdk';

export const title = { it: 'Bandi di alloggi ERP', en: 'Calls for public housing' };

t.add({
  it: {
    'housing.calls': 'Bandi di alloggi ERP',
    'housing.calls.lead': 'Dal bando alle due graduatorie, con i giorni per opporsi.',
    'housing.calls.none': 'Nessun bando. Il primo si registra quando c’è la sua lista d’attesa.',
    'housing.calls.lists.none': 'Prima di un bando si apre la sua lista d’attesa per le domande di alloggio ERP.',
    'housing.call.new': 'Nuovo bando',
    'housing.call.change': 'Modifica il bando',
    'housing.call.save': 'Registra il bando',
    'housing.call.saved': 'Bando registrato',
    'housing.call.reference': 'Atto',
    'housing.call.title': 'Titolo',
    'housing.call.requirements': 'Requisiti',
    'housing.call.opensOn': 'Apre il',
    'housing.call.closesOn': 'Chiude il',
    'housing.call.list': 'Lista d’attesa',
    'housing.call.provisionalOn': 'Graduatoria provvisoria al',
    'housing.call.definitiveOn': 'Graduatoria definitiva al',
    'housing.call.oppositionUntil': 'Opposizioni fino al',
    'housing.call.state': 'Stato',
    'housing.call.ANNOUNCED': 'Annunciato',
    'housing.call.OPEN': 'Aperto',
    'housing.call.CLOSED': 'Chiuso',
    'housing.call.OPPOSITION': 'In opposizione',
    'housing.call.PROVISIONAL': 'Graduatoria provvisoria',
    'housing.call.DEFINITIVE': 'Graduatoria definitiva',
  },
  en: {
    'housing.calls': 'Calls for public housing',
    'housing.calls.lead': 'From the call to its two lists, with the days for opposition.',
    'housing.calls.none': 'No call. The first is entered once its waiting list is there.',
    'housing.calls.lists.none': 'Before a call, its waiting list for applications for public housing is opened.',
    'housing.call.new': 'New call',
    'housing.call.change': 'Change the call',
    'housing.call.save': 'Save the call',
    'housing.call.saved': 'Call saved',
    'housing.call.reference': 'Act',
    'housing.call.title': 'Title',
    'housing.call.requirements': 'Requirements',
    'housing.call.opensOn': 'Opens on',
    'housing.call.closesOn': 'Closes on',
    'housing.call.list': 'Waiting list',
    'housing.call.provisionalOn': 'Provisional list as of',
    'housing.call.definitiveOn': 'Definitive list as of',
    'housing.call.oppositionUntil': 'Oppositions until',
    'housing.call.state': 'State',
    'housing.call.ANNOUNCED': 'Announced',
    'housing.call.OPEN': 'Open',
    'housing.call.CLOSED': 'Closed',
    'housing.call.OPPOSITION': 'May be opposed',
    'housing.call.PROVISIONAL': 'Provisional list',
    'housing.call.DEFINITIVE': 'Definitive list',
  },
});

const path = 'areas/housing/calls';
const word = (/** @type {string} */ name) => t(`housing.call.${name}`);

export default class PublicHousingCalls extends Screen {
  static properties = { ...Screen.properties, calls: { state: true }, editing: { state: true } };

  constructor() {
    super();
    /** @type {any[]} */
    this.calls = [];
    /** @type {any[]} */
    this.lists = [];
    /** The call that is written: a sheet, or nothing in it for a new one. @type {any} */
    this.editing = undefined;
  }

  async load() {
    const [calls, lists] = await Promise.all([api.get(path), api.get('waiting-lists?service=housing.public-housing-application&limit=200')]);
    this.calls = calls.items;
    this.lists = lists.items;
  }

  get ruled() {
    return this.lists.filter((list) => list.mayRule);
  }

  get fields() {
    return [
      { name: 'reference', type: 'TEXT', label: word('reference'), required: true, most: 60 },
      { name: 'title', type: 'TEXT', label: word('title'), required: true, most: 200 },
      { name: 'requirements', type: 'TEXT', label: word('requirements'), most: 2000, wide: true },
      { name: 'opensOn', type: 'DATE', label: word('opensOn'), required: true },
      { name: 'closesOn', type: 'DATE', label: word('closesOn'), required: true },
      { name: 'list', type: 'CODE', label: word('list'), required: true, list: true, choices: this.ruled.map((list) => ({ code: String(list.id), label: list.name })) },
      { name: 'provisionalOn', type: 'DATE', label: word('provisionalOn') },
      { name: 'definitiveOn', type: 'DATE', label: word('definitiveOn') },
    ];
  }

  /** @param {Record<string, any>} typed @param {string} key */
  async save(typed, key) {
    const body = { ...typed, list: Number(typed.list) };
    const call = this.editing.call;
    await (call ? api.put(`${path}/${call.id}`, body, { ifMatch: `"${call.version}"` }) : api.post(path, body, { key }));
    this.editing = undefined;
    toast(word('saved'));
    await this.reload();
  }

  /** @param {any} call @param {string} day */
  published(call, day) {
    return day ? html`<a href=${`/waiting-lists/${call.list}?on=${day}`}>${value.date(day)}</a>` : '';
  }

  /** @param {any} sheet */
  row(sheet) {
    const call = sheet.call;
    return html`<tr><td>${call.reference}</td><td>${call.title}</td><td>${word(sheet.state)}</td>
      <td class="tabular">${value.date(call.opensOn)}</td><td class="tabular">${value.date(call.closesOn)}</td>
      <td><a href=${`/waiting-lists/${call.list}`}>${this.lists.find((list) => list.id === call.list)?.name ?? call.list}</a></td>
      <td class="tabular">${this.published(call, call.provisionalOn)}</td><td class="tabular" title=${sheet.oppositionSource}>${sheet.oppositionUntil ? value.date(sheet.oppositionUntil) : ''}</td>
      <td class="tabular">${this.published(call, call.definitiveOn)}</td>
      <td>${sheet.mayWrite ? html`<button type="button" class="btn btn-outline-primary btn-sm" @click=${() => { this.editing = sheet; }}>${icon('pencil')}<span class="visually-hidden">${word('change')} ${call.reference}</span></button>` : ''}</td></tr>`;
  }

  table() {
    if (!this.calls.length) return html`<p class="state">${t('housing.calls.none')}</p>`;
    const head = ['reference', 'title', 'state', 'opensOn', 'closesOn', 'list', 'provisionalOn', 'oppositionUntil', 'definitiveOn'];
    return html`<div class="scroll" role="region" tabindex="0" aria-label=${t('housing.calls')}><table class="list"><caption class="visually-hidden">${t('housing.calls')}</caption>
      <thead><tr>${head.map((name) => html`<th scope="col">${word(name)}</th>`)}<th scope="col"><span class="visually-hidden">${word('change')}</span></th></tr></thead>
      <tbody>${this.calls.map((sheet) => this.row(sheet))}</tbody></table></div>`;
  }

  form() {
    const call = this.editing.call;
    return html`<section class="card"><div class="card-head"><h2>${word(call ? 'change' : 'new')}</h2></div>
      ${this.ruled.length ? html`<af-form name="public-housing-call" plain .groups=${[{ fields: this.fields }]} .values=${call ? { ...call, list: String(call.list) } : {}} .action=${word('save')}
        .save=${(/** @type {any} */ typed, /** @type {string} */ key) => this.save(typed, key)} .cancel=${() => { this.editing = undefined; }}></af-form>` : html`<p class="state">${t('housing.calls.lists.none')}</p>`}</section>`;
  }

  view() {
    const acts = this.ruled.length && !this.editing ? html`<div class="buttons"><button type="button" class="btn btn-primary btn-sm" @click=${() => { this.editing = {}; }}>${icon('plus')}${word('new')}</button></div>` : '';
    return html`<div class="page-head"><div><h1 tabindex="-1">${t('housing.calls')}</h1><p class="lead">${t('housing.calls.lead')}</p></div>${acts}</div>
      <section class="card flush">${this.table()}</section>
      ${this.editing ? this.form() : ''}`;
  }
}
