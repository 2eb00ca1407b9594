// @ts-check
/** Clearances of buildings: the act, and all its households entered at once on the day. */
import { Screen, api, html, icon, t, toast, value } from '@affianca/sdk';

export const title = { it: 'Sgomberi', en: 'Clearances' };
export const services = ['housing.clearance-assessment', 'housing.clearance-measures'];

t.add({
  it: {
    'housing.clearances': 'Sgomberi',
    'housing.clearances.lead': 'Edifici da sgomberare: il parere del servizio sociale su ogni nucleo, e che cosa si fa per ciascuno.',
    'housing.clearances.none': 'Nessuno sgombero nelle tue unità. Il primo si registra qui sotto.',
    'housing.clearances.back': 'Tutti gli sgomberi',
    'housing.clearance.new': 'Nuovo sgombero',
    'housing.clearance.save': 'Registra lo sgombero',
    'housing.clearance.saved': 'Sgombero registrato',
    'housing.clearance.unit': 'Unità che rende il parere',
    'housing.clearance.authority': 'Autorità',
    'housing.clearance.act': 'Estremi del provvedimento',
    'housing.clearance.actOn': 'Provvedimento del',
    'housing.clearance.ground': 'Motivo',
    'housing.clearance.building': 'Edificio',
    'housing.clearance.clearanceOn': 'Sgombero previsto il',
    'housing.clearance.opinionBy': 'Parere entro il',
    'housing.households': 'Nuclei',
    'housing.households.none': 'Nessun nucleo ancora registrato.',
    'housing.households.enter': 'Registra i nuclei insieme',
    'housing.households.saved': 'Nuclei registrati',
    'housing.household': 'Nucleo',
    'housing.household.add': 'Aggiungi un nucleo',
    'housing.household.caseId': 'Numero della cartella, se c’è già',
    'housing.household.surname': 'Cognome di chi parla per il nucleo',
    'housing.household.name': 'Nome',
    'housing.household.birthDate': 'Data di nascita',
    'housing.household.sex': 'Sesso',
    'housing.household.surelyNew': 'Ho controllato: non è già nell’anagrafica',
    'housing.household.occupants': 'Persone',
    'housing.household.minors': 'Minorenni',
    'housing.household.elderly': 'Oltre i 65 anni',
    'housing.household.disabled': 'Con disabilità',
    'housing.household.pregnant': 'In gravidanza',
    'housing.household.frailty': 'Fragilità',
    'housing.assessment': 'Valutazione',
    'housing.measures': 'Interventi',
    'housing.measures.enter': 'Registra gli interventi del giorno',
    'housing.measures.saved': 'Interventi registrati',
    'housing.measures.clearedOn': 'Sgombero avvenuto il',
    'housing.measures.directive': 'Direttiva o chiarimento applicato',
    'housing.measures.solution': 'Soluzione proposta',
    'housing.measures.offered': 'Posto, luogo e durata',
    'housing.measures.accepted': 'Accettata',
    'housing.measures.goodsStored': 'Beni in deposito',
    'housing.measures.schoolKept': 'Stessa scuola',
    'housing.measures.animals': 'Animali',
  },
  en: {
    'housing.clearances': 'Clearances',
    'housing.clearances.lead': 'Buildings to be cleared: the social service’s opinion on each household, and what is done for each.',
    'housing.clearances.none': 'No clearance in your units. The first one is entered below.',
    'housing.clearances.back': 'All clearances',
    'housing.clearance.new': 'New clearance',
    'housing.clearance.save': 'Enter the clearance',
    'housing.clearance.saved': 'Clearance entered',
    'housing.clearance.unit': 'Unit that gives the opinion',
    'housing.clearance.authority': 'Authority',
    'housing.clearance.act': 'Number of the act',
    'housing.clearance.actOn': 'Act of',
    'housing.clearance.ground': 'Ground',
    'housing.clearance.building': 'Building',
    'housing.clearance.clearanceOn': 'Clearance planned on',
    'housing.clearance.opinionBy': 'Opinion by',
    'housing.households': 'Households',
    'housing.households.none': 'No household entered yet.',
    'housing.households.enter': 'Enter the households together',
    'housing.households.saved': 'Households entered',
    'housing.household': 'Household',
    'housing.household.add': 'Add a household',
    'housing.household.caseId': 'Number of the case, if there is one',
    'housing.household.surname': 'Surname of who speaks for it',
    'housing.household.name': 'Name',
    'housing.household.birthDate': 'Date of birth',
    'housing.household.sex': 'Sex',
    'housing.household.surelyNew': 'I have looked: not in the register yet',
    'housing.household.occupants': 'People',
    'housing.household.minors': 'Minors',
    'housing.household.elderly': 'Over 65',
    'housing.household.disabled': 'With a disability',
    'housing.household.pregnant': 'Pregnant',
    'housing.household.frailty': 'Frailties',
    'housing.assessment': 'Evaluation',
    'housing.measures': 'Measures',
    'housing.measures.enter': 'Enter the measures of the day',
    'housing.measures.saved': 'Measures entered',
    'housing.measures.clearedOn': 'Cleared on',
    'housing.measures.directive': 'Directive or clarification applied',
    'housing.measures.solution': 'Solution offered',
    'housing.measures.offered': 'Place, where and for how long',
    'housing.measures.accepted': 'Accepted',
    'housing.measures.goodsStored': 'Belongings stored',
    'housing.measures.schoolKept': 'Same school',
    'housing.measures.animals': 'Animals',
  },
});

const root = 'areas/housing/clearances';
const number = (/** @type {any} */ typed) => Number(typed ?? 0);
const sent = (/** @type {any} */ typed) => (typed === '' ? undefined : typed);
const nobody = 0;

/** The id of the case whose number was typed, found through who belongs to it; that of no case when there is none. @param {string} number */
async function caseOf(number) {
  const people = await api.get('people', { query: { q: number, limit: 1 } });
  if (!people.items.length) return nobody;
  const cases = await api.get('cases', { query: { person: people.items[0].id, limit: 200 } });
  return cases.items.find((/** @type {any} */ one) => one.number === number)?.id ?? nobody;
}

export default class HousingClearances extends Screen {
  static properties = { ...Screen.properties, items: { state: true }, sheet: { state: true } };

  constructor() {
    super();
    /** @type {any[]} */
    this.items = [];
    /** @type {any} the clearance that is open, with its households */
    this.sheet = undefined;
    /** @type {any[]} */
    this.grounds = [];
    /** @type {any[]} */
    this.solutions = [];
    /** @type {any[]} */
    this.units = [];
    /** @type {Map<string, string>} the words for the steps of both services */
    this.steps = new Map();
  }

  async load() {
    const [clearances, grounds, solutions, session, ...types] = await Promise.all([
      api.get(root), api.get('code-lists/housing.clearance-ground'), api.get('code-lists/housing.clearance-solution'), api.get('session'),
      ...services.map((code) => api.get(`services/${code}/versions/1`))]);
    this.steps = new Map(types.flatMap((type) => type.steps.map((/** @type {any} */ step) => [`${type.code}.${step.name}`, step.label])));
    this.items = clearances.items;
    this.grounds = grounds.items;
    this.solutions = solutions.items;
    this.units = session.user.units.map((/** @type {any} */ unit) => ({ code: String(unit.id), label: unit.label }));
  }

  /** @param {number} id */
  async open(id) {
    this.sheet = await api.get(`${root}/${id}`);
  }

  /** @param {string} word @param {string} type @param {Record<string, any>} [more] */
  field(word, type, more = {}) {
    return { name: word.split('.').at(-1), type, label: t(`housing.${word}`), ...more };
  }

  get actFields() {
    return [
      this.field('clearance.unit', 'CODE', { required: true, choices: this.units, list: true }),
      this.field('clearance.authority', 'TEXT', { required: true, most: 200 }),
      this.field('clearance.act', 'TEXT', { required: true, most: 120 }),
      this.field('clearance.actOn', 'DATE', { required: true }),
      this.field('clearance.clearanceOn', 'DATE'),
      this.field('clearance.opinionBy', 'DATE', { required: true }),
      this.field('clearance.ground', 'CODE', { required: true, choices: this.grounds }),
      this.field('clearance.building', 'TEXT', { required: true, most: 200 }),
    ];
  }

  get householdFields() {
    const count = { least: 0, most: 50 };
    return [
      this.field('household.caseId', 'TEXT', { most: 40 }),
      this.field('household.surname', 'TEXT', { most: 120 }),
      this.field('household.name', 'TEXT', { most: 120 }),
      this.field('household.birthDate', 'DATE'),
      this.field('household.sex', 'CODE', { choices: [{ code: 'F', label: 'F' }, { code: 'M', label: 'M' }] }),
      this.field('household.surelyNew', 'BOOLEAN'),
      this.field('household.occupants', 'INT', { required: true, least: 1, most: 50 }),
      ...['minors', 'elderly', 'disabled', 'pregnant'].map((word) => this.field(`household.${word}`, 'INT', count)),
      this.field('household.frailty', 'TEXT', { most: 1000, wide: true }),
    ];
  }

  /** @param {Record<string, any>} typed @param {string} key */
  async enter(typed, key) {
    const kept = await api.post(root, { ...typed, unit: Number(typed.unit), clearanceOn: sent(typed.clearanceOn) }, { key });
    toast(t('housing.clearance.saved'));
    await this.reload();
    await this.open(kept.id);
  }

  /** @param {Record<string, any>} typed @param {string} key */
  async found(typed, key) {
    const households = await Promise.all((typed.households ?? []).map(async (/** @type {any} */ one) => ({
      caseId: one.caseId ? await caseOf(one.caseId.trim()) : undefined, surname: sent(one.surname), name: sent(one.name),
      birthDate: sent(one.birthDate), sex: sent(one.sex), surelyNew: one.surelyNew === true, occupants: number(one.occupants),
      minors: number(one.minors), elderly: number(one.elderly), disabled: number(one.disabled), pregnant: number(one.pregnant), frailty: sent(one.frailty),
    })));
    this.sheet = await api.post(`${root}/${this.sheet.clearance.id}/households`, { households }, { key });
    toast(t('housing.households.saved'));
  }

  /** @param {Record<string, any>} typed @param {string} key */
  async help(typed, key) {
    const measures = (typed.measures ?? []).map((/** @type {any} */ one) => ({
      assessment: Number(one.assessment), solution: one.solution, offered: sent(one.offered), accepted: one.accepted === true,
      goodsStored: one.goodsStored === true, schoolKept: one.schoolKept === true, animals: one.animals === true,
    }));
    this.sheet = await api.post(`${root}/${this.sheet.clearance.id}/measures`, { clearedOn: typed.clearedOn, directive: sent(typed.directive), measures }, { key });
    toast(t('housing.measures.saved'));
  }

  list() {
    if (!this.items.length) return html`<p class="state">${t('housing.clearances.none')}</p>`;
    return html`<div class="scroll" role="region" tabindex="0" aria-label=${t('housing.clearances')}><table class="list"><caption class="visually-hidden">${t('housing.clearances')}</caption>
      <thead><tr>${['building', 'act', 'ground', 'clearanceOn', 'opinionBy'].map((word) => html`<th scope="col">${t(`housing.clearance.${word}`)}</th>`)}</tr></thead>
      <tbody>${this.items.map((one) => html`<tr><td><button type="button" class="btn btn-link btn-sm" @click=${() => this.open(one.id)}>${one.building}</button></td><td>${one.act}</td>
        <td>${this.grounds.find((ground) => ground.code === one.ground)?.label ?? one.ground}</td><td class="tabular">${value.date(one.clearanceOn)}</td><td class="tabular">${value.date(one.opinionBy)}</td></tr>`)}</tbody></table></div>`;
  }

  households() {
    const { households } = this.sheet;
    if (!households.length) return html`<p class="state">${t('housing.households.none')}</p>`;
    return html`<div class="scroll" role="region" tabindex="0" aria-label=${t('housing.households')}><table class="list"><caption class="visually-hidden">${t('housing.households')}</caption>
      <thead><tr><th scope="col">${t('housing.household')}</th><th scope="col">${t('housing.assessment')}</th><th scope="col">${t('housing.measures')}</th></tr></thead>
      <tbody>${households.map((/** @type {any} */ one) => html`<tr><td><a href="/cases/${one.caseId}">${one.holder} <span class="tabular">${one.caseNumber}</span></a></td>
        <td><a href="/works/${one.assessment}">${this.steps.get(`${services[0]}.${one.assessmentStep}`) ?? one.assessmentStep}</a></td><td>${one.measures ? html`<a href="/works/${one.measures}">${this.steps.get(`${services[1]}.${one.measuresStep}`) ?? one.measuresStep}</a>` : ''}</td></tr>`)}</tbody></table></div>`;
  }

  /** The households that nothing was done for yet, each a row of the day's form. */
  get waiting() {
    return this.sheet.households.filter((/** @type {any} */ one) => !one.measures);
  }

  one() {
    const { clearance } = this.sheet;
    const waiting = this.waiting;
    const choices = waiting.map((/** @type {any} */ one) => ({ code: String(one.assessment), label: `${one.holder} ${one.caseNumber}` }));
    const rows = { wide: true, one: t('housing.household'), addLabel: t('housing.household.add') };
    return html`<p><button type="button" class="btn btn-link btn-sm" @click=${() => { this.sheet = undefined; }}>${icon('chevron-left')}${t('housing.clearances.back')}</button></p>
      <section class="card flush"><div class="card-head"><h2>${clearance.building} · ${clearance.act}</h2></div>${this.households()}</section>
      <section class="card"><div class="card-head"><h2>${t('housing.households.enter')}</h2></div>
        <af-form name="households-${clearance.id}" plain .groups=${[{ fields: [{ name: 'households', type: 'ROWS', label: t('housing.households'), required: true, fresh: { surelyNew: false }, fields: this.householdFields, ...rows }] }]}
          .values=${{}} .action=${t('housing.households.enter')} .save=${(/** @type {any} */ typed, /** @type {string} */ key) => this.found(typed, key)}></af-form></section>
      ${waiting.length ? html`<section class="card"><div class="card-head"><h2>${t('housing.measures.enter')}</h2></div>
        <af-form name="measures-${clearance.id}" plain .groups=${[{ fields: [this.field('measures.clearedOn', 'DATE', { required: true }), this.field('measures.directive', 'TEXT', { most: 200 }),
          { name: 'measures', type: 'ROWS', label: t('housing.measures'), required: true, ...rows, fields: [
            { name: 'assessment', type: 'CODE', label: t('housing.household'), required: true, choices, list: true },
            this.field('measures.solution', 'CODE', { required: true, choices: this.solutions }), this.field('measures.offered', 'TEXT', { most: 500 }),
            ...['accepted', 'goodsStored', 'schoolKept', 'animals'].map((word) => this.field(`measures.${word}`, 'BOOLEAN'))] }] }]}
          .values=${{}} .action=${t('housing.measures.enter')} .save=${(/** @type {any} */ typed, /** @type {string} */ key) => this.help(typed, key)}></af-form></section>` : ''}`;
  }

  view() {
    return html`<div class="page-head"><div><h1 tabindex="-1">${t('housing.clearances')}</h1><p class="lead">${t('housing.clearances.lead')}</p></div></div>
      ${this.sheet ? this.one() : html`<section class="card flush">${this.list()}</section>
        <section class="card"><div class="card-head"><h2>${t('housing.clearance.new')}</h2></div>
          <af-form name="clearance" plain .groups=${[{ fields: this.actFields }]} .values=${{}} .action=${t('housing.clearance.save')}
            .save=${(/** @type {any} */ typed, /** @type {string} */ key) => this.enter(typed, key)}></af-form></section>`}`;
  }
}
