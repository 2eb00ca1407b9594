// @ts-check
/** A means test as a form asks for it, and as a line shows it. */
import { html } from 'lit';
import { t } from '../kit/language.js';
import { tag } from '../kit/tags.js';
import { date, money, number, period } from '../kit/value.js';
import { codes, labelOf } from '../kit/words.js';

export const meansNames = {
  'indicator.type': 'type', 'indicator.ise': 'ise', 'indicator.isee': 'isee', 'indicator.scale': 'scale', 'declaration.protocol': 'protocol', 'declaration.signedOn': 'signedOn', 'declaration.differs': 'differs',
};

export const meansLists = async () => ({ types: await codes('isee-type'), sources: await codes('isee-source') });

/** @param {any} lists @param {boolean} answered whether it is what INPS answered */
export const meansFields = (lists, answered) => [
  { name: 'type', type: 'CODE', label: t('means.type'), required: true, list: true, choices: lists.types },
  ...(answered ? [] : [{ name: 'source', type: 'CODE', label: t('means.source'), required: true, list: true, choices: lists.sources.filter((/** @type {any} */ s) => s.code !== 'enquiry') }]),
  { name: 'isee', type: 'MONEY', label: t('means.isee'), required: true }, { name: 'ise', type: 'MONEY', label: t('means.ise'), required: true },
  { name: 'scale', type: 'DECIMAL', label: t('means.scale'), required: true },
  { name: 'protocol', type: 'TEXT', label: t('means.dsu'), help: t('means.dsu.help'), most: 30 },
  { name: 'signedOn', type: 'DATE', label: t('means.signedOn'), required: true, past: true },
  { name: 'validUntil', type: 'DATE', label: t('means.until'), help: t('means.until.help') },
  { name: 'differs', type: 'BOOLEAN', label: t('means.differs') },
  { name: 'members', type: 'ROWS', label: t('means.members'), help: t('means.members.help'), one: t('means.member'), addLabel: t('means.member.add'), wide: true, fields: [{ name: 'person', type: 'REFERENCE', source: 'people', label: t('means.member'), required: true }] },
];

/** @param {any} v */
export const meansBody = (v) => ({
  indicator: { type: v.type ?? '', ise: v.ise, isee: v.isee, scale: v.scale }, declaration: { protocol: v.protocol ?? '', signedOn: v.signedOn, differs: Boolean(v.differs) },
  source: v.source ?? '', validUntil: v.validUntil, members: (v.members ?? []).map((/** @type {any} */ m) => Number(m.person)),
});

/** @param {any} test @param {any} lists @param {unknown} [acts] */
export const meansLine = (test, lists, acts = '') => html`<li><span class="grow"><strong>${labelOf(lists.types, test.indicator.type)}: ${money(test.indicator.isee)}</strong>
    <span class="soft">${t('means.figures', { ise: money(test.indicator.ise), scale: number(test.indicator.scale) })}</span><br>
    <span class="tabular">${period(test)}</span> ${tag(labelOf(lists.sources, test.source), test.source === 'stated' ? 'amber' : '')}${test.declaration.differs ? tag(t('means.differs'), 'amber') : ''}
    <br><small class="soft">${test.declaration.protocol ? `DSU ${test.declaration.protocol}, ` : ''}${date(test.declaration.signedOn)}${test.asked ? ` · ${t('means.asked', { protocol: test.asked.protocol, benefit: test.asked.benefit })}` : ''} · ${test.members.map((/** @type {any} */ m) => m.label || t('person.hidden')).join(', ')}</small></span>
  <small class="soft">${test.by}</small>${acts}</li>`;
