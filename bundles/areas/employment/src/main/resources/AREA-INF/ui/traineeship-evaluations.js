// @ts-check
/** The evaluations of a traineeship: what was seen, from when to when, and a form for the next one. */
import { WorkTab, api, html, t, toast, value } from '@affianca/sdk';

export const title = { it: 'Valutazioni', en: 'Evaluations' };
export const services = ['employment.traineeship'];

t.add({
  it: {
    'employment.evaluations': 'Valutazioni',
    'employment.evaluations.none': 'Nessuna valutazione. La prima si registra quando il tirocinio è in corso.',
    'employment.evaluation.new': 'Nuova valutazione',
    'employment.evaluation.save': 'Registra la valutazione',
    'employment.evaluation.saved': 'Valutazione registrata',
    'employment.evaluation.givenOn': 'Data',
    'employment.evaluation.moment': 'Momento',
    'employment.evaluation.orientation': 'Orientamento al lavoro',
    'employment.evaluation.skills': 'Abilità professionali',
    'employment.evaluation.resources': 'Risorse personali',
    'employment.evaluation.selfEsteem': 'Autostima',
    'employment.evaluation.note': 'Osservazioni',
    'employment.evaluation.givenBy': 'Registrata da',
    'employment.evaluation.scale': 'Da 1 (poco) a 5 (pienamente)',
  },
  en: {
    'employment.evaluations': 'Evaluations',
    'employment.evaluations.none': 'No evaluation. The first is recorded while the traineeship runs.',
    'employment.evaluation.new': 'New evaluation',
    'employment.evaluation.save': 'Record the evaluation',
    'employment.evaluation.saved': 'Evaluation recorded',
    'employment.evaluation.givenOn': 'Day',
    'employment.evaluation.moment': 'Moment',
    'employment.evaluation.orientation': 'Orientation to work',
    'employment.evaluation.skills': 'Vocational skills',
    'employment.evaluation.resources': 'Personal resources',
    'employment.evaluation.selfEsteem': 'Self-esteem',
    'employment.evaluation.note': 'Remarks',
    'employment.evaluation.givenBy': 'Recorded by',
    'employment.evaluation.scale': 'From 1 (little) to 5 (fully)',
  },
});

const scales = ['orientation', 'skills', 'resources', 'selfEsteem'];
const word = (/** @type {string} */ name) => t(`employment.evaluation.${name}`);

export default class TraineeshipEvaluations extends WorkTab {
  /** @type {{code: string, label: string}[]} */
  moments = [];

  get path() {
    return `areas/employment/traineeships/${this.work}/evaluations`;
  }

  async load() {
    const [evaluations, moments] = await Promise.all([api.get(this.path), api.get('code-lists/employment.evaluation-moment')]);
    this.items = evaluations.items;
    this.moments = moments.items;
  }

  get fields() {
    return [
      { name: 'givenOn', type: 'DATE', label: word('givenOn'), required: true },
      { name: 'moment', type: 'CODE', label: word('moment'), required: true, choices: this.moments },
      ...scales.map((name) => ({ name, type: 'INT', label: word(name), help: word('scale'), required: true, least: 1, most: 5 })),
      { name: 'note', type: 'TEXT', label: word('note'), most: 2000 },
    ];
  }

  /** @param {Record<string, any>} typed @param {string} key */
  async save(typed, key) {
    await api.post(this.path, typed, { key });
    toast(word('saved'));
    await this.reload();
  }

  /** @param {string} code */
  moment(code) {
    return this.moments.find((one) => one.code === code)?.label ?? code;
  }

  table() {
    if (!this.items.length) return html`<p class="state">${t('employment.evaluations.none')}</p>`;
    return html`<div class="scroll" role="region" tabindex="0" aria-label=${t('employment.evaluations')}><table class="list"><caption class="visually-hidden">${t('employment.evaluations')}</caption>
      <thead><tr><th scope="col">${word('givenOn')}</th><th scope="col">${word('moment')}</th>
        ${scales.map((name) => html`<th scope="col" class="num">${word(name)}</th>`)}
        <th scope="col">${word('note')}</th><th scope="col">${word('givenBy')}</th></tr></thead>
      <tbody>${this.items.map((one) => html`<tr><td class="tabular">${value.date(one.givenOn)}</td><td>${this.moment(one.moment)}</td>
        ${scales.map((name) => html`<td class="num tabular">${one[name]}</td>`)}<td>${one.note}</td><td>${one.givenBy}</td></tr>`)}</tbody></table></div>`;
  }

  view() {
    const open = this.sheet?.mayWrite && ['RUNNING', 'PAUSED'].includes(this.sheet?.stage);
    return html`<section class="card flush"><div class="card-head"><h2>${t('employment.evaluations')}</h2></div>${this.table()}</section>
      ${open ? html`<section class="card"><div class="card-head"><h2>${word('new')}</h2></div>
        <af-form name="evaluation" plain .groups=${[{ fields: this.fields }]} .values=${{}} .action=${word('save')}
          .save=${(/** @type {any} */ typed, /** @type {string} */ key) => this.save(typed, key)}></af-form></section>` : ''}`;
  }
}
