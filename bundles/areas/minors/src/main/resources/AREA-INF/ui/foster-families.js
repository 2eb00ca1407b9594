// @ts-check
/** The bank of foster families: who is there, what they can do, and a form to enter or change one. */
import { Screen, api, html, t, toast, value } from '@affianca/sdk';

export const title = { it: 'Banca delle famiglie affidatarie', en: 'Bank of foster families' };

t.add({
  it: {
    'minors.families': 'Banca delle famiglie affidatarie',
    'minors.families.none': 'Nessuna famiglia nella banca. La inserisce chi coordina, dal modulo qui sotto.',
    'minors.family.new': 'Inserisci una famiglia',
    'minors.family.change': 'Modifica: {name}',
    'minors.family.save': 'Salva la famiglia',
    'minors.family.saved': 'Famiglia salvata',
    'minors.family.open': 'Apri',
    'minors.family.name': 'Nome (anche di copertura)',
    'minors.family.state': 'Stato',
    'minors.family.state.CANDIDATE': 'Candidata',
    'minors.family.state.AVAILABLE': 'Disponibile',
    'minors.family.state.RESTING': 'In pausa',
    'minors.family.state.LEFT': 'Uscita',
    'minors.family.type': 'Tipo',
    'minors.family.suitableOn': 'Idonea dal',
    'minors.family.availableFrom': 'Disponibile dal',
    'minors.family.availableUntil': 'Disponibile fino al',
    'minors.family.fullTime': 'Tempo pieno',
    'minors.family.partTime': 'Tempo parziale',
    'minors.family.residential': 'Residenziale',
    'minors.family.daytime': 'Diurno',
    'minors.family.fromAge': 'Età da',
    'minors.family.toAge': 'Età fino a',
    'minors.family.mostChildren': 'Minori al massimo',
    'minors.family.outOfRegion': 'Fuori regione',
    'minors.family.skills': 'Competenze',
    'minors.family.trainings': 'Formazione',
    'minors.family.training': 'Corso o gruppo',
    'minors.family.training.add': 'Aggiungi una formazione',
    'minors.family.heldOn': 'Data',
    'minors.family.title': 'Titolo',
    'minors.family.hours': 'Ore',
    'minors.family.note': 'Note',
    'minors.family.street': 'Via (riservata)',
    'minors.family.municipality': 'Comune',
    'minors.family.places': 'Posti',
    'minors.family.ages': 'Età',
  },
  en: {
    'minors.families': 'Bank of foster families',
    'minors.families.none': 'No family in the bank. Coordinators enter one in the form below.',
    'minors.family.new': 'Enter a family',
    'minors.family.change': 'Change: {name}',
    'minors.family.save': 'Save the family',
    'minors.family.saved': 'Family saved',
    'minors.family.open': 'Open',
    'minors.family.name': 'Name (may be a cover name)',
    'minors.family.state': 'State',
    'minors.family.state.CANDIDATE': 'Candidate',
    'minors.family.state.AVAILABLE': 'Available',
    'minors.family.state.RESTING': 'Resting',
    'minors.family.state.LEFT': 'Left',
    'minors.family.type': 'Type',
    'minors.family.suitableOn': 'Suitable since',
    'minors.family.availableFrom': 'Available since',
    'minors.family.availableUntil': 'Available until',
    'minors.family.fullTime': 'Full time',
    'minors.family.partTime': 'Part time',
    'minors.family.residential': 'Residential',
    'minors.family.daytime': 'Daytime',
    'minors.family.fromAge': 'Youngest',
    'minors.family.toAge': 'Oldest',
    'minors.family.mostChildren': 'Children at most',
    'minors.family.outOfRegion': 'Outside the region',
    'minors.family.skills': 'Skills',
    'minors.family.trainings': 'Training',
    'minors.family.training': 'Course or group',
    'minors.family.training.add': 'Add a training',
    'minors.family.heldOn': 'Day',
    'minors.family.title': 'Title',
    'minors.family.hours': 'Hours',
    'minors.family.note': 'Notes',
    'minors.family.street': 'Street (protected)',
    'minors.family.municipality': 'Municipality',
    'minors.family.places': 'Places',
    'minors.family.ages': 'Ages',
  },
});

const word = (/** @type {string} */ name) => t(`minors.family.${name}`);
const states = ['CANDIDATE', 'AVAILABLE', 'RESTING', 'LEFT'];
const path = 'areas/minors/foster-families';

export default class FosterFamilies extends Screen {
  static properties = { ...Screen.properties, items: { state: true }, chosen: { state: true } };

  constructor() {
    super();
    /** @type {any[]} */
    this.items = [];
    /** @type {any} the family that is changed; undefined while a new one is entered */
    this.chosen = undefined;
    /** @type {any[]} */
    this.skills = [];
    /** @type {any[]} */
    this.types = [];
  }

  async load() {
    const [families, skills, types] = await Promise.all([
      api.get(`${path}?limit=200`), api.get('code-lists/minors.foster-skill'), api.get('code-lists/minors.foster-family-type'),
    ]);
    this.items = families.items;
    this.skills = skills.items;
    this.types = types.items;
  }

  get fields() {
    const choices = states.map((code) => ({ code, label: word(`state.${code}`) }));
    return [
      { name: 'name', type: 'TEXT', label: word('name'), required: true, most: 200 },
      { name: 'state', type: 'ENUM', label: word('state'), required: true, choices },
      { name: 'type', type: 'CODE', label: word('type'), required: true, choices: this.types },
      ...['suitableOn', 'availableFrom', 'availableUntil'].map((name) => ({ name, type: 'DATE', label: word(name) })),
      { name: 'fromAge', type: 'INT', label: word('fromAge'), required: true, least: 0, most: 21 },
      { name: 'toAge', type: 'INT', label: word('toAge'), required: true, least: 0, most: 21 },
      { name: 'mostChildren', type: 'INT', label: word('mostChildren'), required: true, least: 1, most: 6 },
      ...['fullTime', 'partTime', 'residential', 'daytime', 'outOfRegion'].map((name) => ({ name, type: 'BOOLEAN', label: word(name) })),
      { name: 'skills', type: 'CODES', label: word('skills'), choices: this.skills },
      { name: 'trainings', type: 'ROWS', label: word('trainings'), one: word('training'), addLabel: word('training.add'), wide: true, fields: [
        { name: 'heldOn', type: 'DATE', label: word('heldOn'), required: true },
        { name: 'title', type: 'TEXT', label: word('title'), required: true, most: 200 },
        { name: 'hours', type: 'INT', label: word('hours'), required: true, least: 1, most: 500 }] },
      { name: 'note', type: 'TEXT', label: word('note'), most: 2000 },
    ];
  }

  get home() {
    return [
      { name: 'street', type: 'TEXT', label: word('street'), most: 200 },
      { name: 'municipality', type: 'TEXT', label: word('municipality'), most: 120 },
      { name: 'places', type: 'INT', label: word('places'), required: true, least: 1, most: 6 },
    ];
  }

  /** @param {Record<string, any>} typed @param {string} key */
  async save(typed, key) {
    const { street, municipality, places, ...family } = typed;
    for (const name of ['fullTime', 'partTime', 'residential', 'daytime', 'outOfRegion']) family[name] = Boolean(family[name]);
    family.skills ??= [];
    family.trainings ??= [];
    if (this.chosen) await api.put(`${path}/${this.chosen.id}`, family, { ifMatch: `"${this.chosen.version}"` });
    else await api.post(path, { address: { street: street ?? '', postcode: '', municipality: municipality ?? '', province: '' }, places, family }, { key });
    this.chosen = undefined;
    toast(word('saved'));
    await this.reload();
  }

  /** @param {any[]} list @param {string} code */
  named(list, code) {
    return list.find((one) => one.code === code)?.label ?? code;
  }

  table() {
    if (!this.items.length) return html`<p class="state">${t('minors.families.none')}</p>`;
    return html`<div class="scroll" role="region" tabindex="0" aria-label=${t('minors.families')}><table class="list"><caption class="visually-hidden">${t('minors.families')}</caption>
      <thead><tr>${['name', 'state', 'type', 'suitableOn', 'ages', 'mostChildren', 'skills', 'trainings'].map((name) => html`<th scope="col">${word(name)}</th>`)}<th scope="col"><span class="visually-hidden">${word('open')}</span></th></tr></thead>
      <tbody>${this.items.map(({ id, version, data }) => html`<tr><th scope="row">${data.name}</th><td>${word(`state.${data.state}`)}</td><td>${this.named(this.types, data.type)}</td>
        <td class="tabular">${data.suitableOn ? value.date(data.suitableOn) : ''}</td><td class="tabular">${data.fromAge}–${data.toAge}</td><td class="tabular">${data.mostChildren}</td>
        <td>${data.skills.map((/** @type {string} */ code) => this.named(this.skills, code)).join(', ')}</td><td>${data.trainings.map((/** @type {any} */ one) => one.title).join(', ')}</td>
        <td><button type="button" class="btn btn-sm btn-outline-primary" @click=${() => { this.chosen = { id, version, ...data }; }}>${word('open')}<span class="visually-hidden"> ${data.name}</span></button></td></tr>`)}</tbody></table></div>`;
  }

  view() {
    const heading = this.chosen ? t('minors.family.change', { name: this.chosen.name }) : word('new');
    const fields = this.chosen ? this.fields : [...this.fields, ...this.home];
    return html`<div class="page-head"><div><h1 tabindex="-1">${t('minors.families')}</h1></div></div><section class="card flush">${this.table()}</section>
      <section class="card"><div class="card-head"><h2>${heading}</h2></div>
        <af-form name=${`foster-family-${this.chosen?.id ?? 'new'}`} plain .groups=${[{ fields }]} .values=${this.chosen ?? {}} .action=${word('save')}
          .save=${(/** @type {any} */ typed, /** @type {string} */ key) => this.save(typed, key)}></af-form></section>`;
  }
}
