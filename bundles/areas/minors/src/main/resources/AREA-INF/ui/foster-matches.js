// @ts-check
/** The families of the bank for a request, best first, each with what speaks for it and against it; a person chooses. */
import { WorkTab, api, html, t, toast } from '@affianca/sdk';

export const title = { it: 'Famiglie adatte', en: 'Suitable families' };
export const services = ['minors.foster-request'];

t.add({
  it: {
    'minors.matches': 'Famiglie adatte',
    'minors.matches.none': 'Nessuna famiglia nella banca.',
    'minors.matches.bank': 'Apri la banca delle famiglie',
    'minors.match.name': 'Famiglia',
    'minors.match.points': 'Punti',
    'minors.match.free': 'Posti liberi',
    'minors.match.skills': 'Ha',
    'minors.match.lacking': 'Manca',
    'minors.match.against': 'Perché ora no',
    'minors.match.act': 'Proposta',
    'minors.match.saved': 'Registrato',
    'minors.match.PROPOSED': 'Proponi',
    'minors.match.ACCEPTED': 'Accettata',
    'minors.match.DECLINED': 'Non accettata',
    'minors.match.declined.note': 'La famiglia non ha accettato',
    'minors.match.state.PROPOSED': 'Proposta',
    'minors.match.state.ACCEPTED': 'Accettata',
    'minors.match.state.DECLINED': 'Non accettata',
    'minors.match.no.available': 'non disponibile in quel giorno',
    'minors.match.no.age': 'età',
    'minors.match.no.duration': 'durata',
    'minors.match.no.nature': 'carattere',
    'minors.match.no.children': 'numero di minori',
    'minors.match.no.full': 'nessun posto libero',
  },
  en: {
    'minors.matches': 'Suitable families',
    'minors.matches.none': 'No family in the bank.',
    'minors.matches.bank': 'Open the bank of families',
    'minors.match.name': 'Family',
    'minors.match.points': 'Points',
    'minors.match.free': 'Free places',
    'minors.match.skills': 'Has',
    'minors.match.lacking': 'Lacks',
    'minors.match.against': 'Why not now',
    'minors.match.act': 'Proposal',
    'minors.match.saved': 'Recorded',
    'minors.match.PROPOSED': 'Propose',
    'minors.match.ACCEPTED': 'Accepted',
    'minors.match.DECLINED': 'Not accepted',
    'minors.match.declined.note': 'The family did not accept',
    'minors.match.state.PROPOSED': 'Proposed',
    'minors.match.state.ACCEPTED': 'Accepted',
    'minors.match.state.DECLINED': 'Not accepted',
    'minors.match.no.available': 'not available on that day',
    'minors.match.no.age': 'age',
    'minors.match.no.duration': 'duration',
    'minors.match.no.nature': 'nature',
    'minors.match.no.children': 'number of children',
    'minors.match.no.full': 'no free place',
  },
});

const word = (/** @type {string} */ name) => t(`minors.match.${name}`);

export default class FosterMatches extends WorkTab {
  /** @type {any[]} */
  skills = [];

  get path() {
    return `areas/minors/foster-requests/${this.work}/families`;
  }

  async load() {
    const [matches, skills] = await Promise.all([api.get(this.path), api.get('code-lists/minors.foster-skill')]);
    this.items = matches.items;
    this.skills = skills.items;
  }

  /** @param {number} family @param {string} state */
  async decide(family, state) {
    const on = new Date().toLocaleDateString('sv');
    const answer = await api.put(`${this.path}/${family}`, { state, on, note: state === 'DECLINED' ? word('declined.note') : '' });
    this.items = answer.items;
    toast(word('saved'));
  }

  /** @param {string[]} codes */
  named(codes) {
    return codes.map((code) => this.skills.find((one) => one.code === code)?.label ?? code).join(', ');
  }

  /** @param {any} match */
  acts(match) {
    const open = this.sheet?.mayWrite;
    const may = match.proposed === '' ? ['PROPOSED'] : match.proposed === 'PROPOSED' ? ['ACCEPTED', 'DECLINED'] : [];
    return html`${match.proposed ? word(`state.${match.proposed}`) : ''} ${open ? may.map((state) => html`<button type="button" class="btn btn-sm btn-outline-primary"
      @click=${() => this.decide(match.family, state)}>${word(state)}<span class="visually-hidden"> ${match.name}</span></button> `) : ''}`;
  }

  view() {
    const bank = html`<p><a href="/a/minors/foster-families">${t('minors.matches.bank')}</a></p>`;
    if (!this.items.length) return html`<p class="state">${t('minors.matches.none')}</p>${bank}`;
    return html`<section class="card flush"><div class="card-head"><h2>${t('minors.matches')}</h2></div>
      <div class="scroll" role="region" tabindex="0" aria-label=${t('minors.matches')}><table class="list"><caption class="visually-hidden">${t('minors.matches')}</caption>
      <thead><tr><th scope="col">${word('name')}</th><th scope="col" class="num">${word('points')}</th><th scope="col" class="num">${word('free')}</th><th scope="col">${word('skills')}</th><th scope="col">${word('lacking')}</th><th scope="col">${word('against')}</th><th scope="col">${word('act')}</th></tr></thead>
      <tbody>${this.items.map((match) => html`<tr><th scope="row">${match.name}</th><td class="num tabular">${match.points}</td><td class="num tabular">${match.free}</td><td>${this.named(match.skills)}</td><td>${this.named(match.lacking)}</td>
        <td>${match.against.map((/** @type {string} */ why) => word(`no.${why}`)).join(', ')}</td><td>${this.acts(match)}</td></tr>`)}</tbody></table></div></section>${bank}`;
  }
}
