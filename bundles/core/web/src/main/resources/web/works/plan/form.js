// @ts-check
/** The form of a plan: what a version says, group by group, and what of it is sent. */
import { t } from '../../kit/language.js';

/** @param {string} kind @param {string[]} codes */
export const choices = (kind, codes) => codes.map((code) => ({ code, label: t(`${kind}.${code}`) }));
export const terms = ['SHORT', 'MEDIUM', 'LONG'];
const parties = ['PERSON', 'FAMILY', 'SERVICE', 'BODY', 'OTHER'];
const sources = ['FUND', 'BODY', 'FAMILY', 'IN_KIND'];
const roles = ['PERSON', 'REPRESENTATIVE', 'CASE_MANAGER', 'REFERENT', 'FAMILY', 'BODY', 'OTHER'];
const rhythms = ['ONCE', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'YEARLY'];

/** @param {string} name @param {string} label @param {number} most @param {any} [more] */
const text = (name, label, most, more = {}) => ({ name, type: 'TEXT', label: t(label), most, ...more });
/** @param {string} name @param {string} label @param {any} list @param {any} [more] */
const choice = (name, label, list, more = { required: true }) => ({ name, type: 'CODE', label: t(label), choices: list, list: true, ...more });
/** @param {string} name @param {string} label @param {string} one @param {string} add @param {any[]} fields @param {any} [fresh] */
const rows = (name, label, one, add, fields, fresh = {}) => ({ name, type: 'ROWS', label: t(label), one: t(one), addLabel: t(add), wide: true, fields, fresh });
const days = () => [{ name: 'from', type: 'DATE', label: t('plan.from') }, { name: 'until', type: 'DATE', label: t('plan.until') }];

const actionFields = () => [text('text', 'plan.action', 500, { required: true, wide: true }), choice('responsible', 'plan.responsible', choices('party', parties)), text('name', 'plan.responsible.name', 200), ...days()];
const indicatorFields = () => [text('text', 'plan.indicator', 500, { required: true, wide: true }), text('baseline', 'plan.baseline', 200), text('target', 'plan.target', 200)];
const goalFields = () => [text('text', 'goal.text', 500, { required: true, wide: true }), choice('term', 'goal.term', choices('horizon', terms)),
  rows('actions', 'plan.actions', 'plan.action', 'plan.action.add', actionFields(), { responsible: 'PERSON' }), rows('indicators', 'plan.indicators', 'plan.indicator', 'plan.indicator.add', indicatorFields())];

/** @param {any[]} actions saved before, that a line may pay @param {any[]} services */
const budgetFields = (actions, services) => [
  choice('source', 'plan.source', choices('source', sources)), text('name', 'plan.source.name', 200, { required: true }), text('what', 'plan.what', 500, { required: true, wide: true }),
  { name: 'amount', type: 'MONEY', label: t('plan.amount'), required: true, least: 0 }, choice('rhythm', 'work.rhythm', choices('rhythm', rhythms)), ...days(),
  ...(actions.length ? [choice('action', 'plan.pays.action', actions.map((a) => ({ code: String(a.number), label: a.text })), {})] : []),
  choice('service', 'plan.pays.service', services.map((s) => ({ code: s.code, label: s.label })), {})];
const signatoryFields = () => [choice('role', 'plan.role', choices('signatory', roles)), text('name', 'plan.name', 200, { required: true }),
  { name: 'person', type: 'REFERENCE', label: t('plan.person'), help: t('plan.person.help') }, { name: 'required', type: 'BOOLEAN', label: t('plan.required') }];

/** @param {any} content @param {any[]} services */
export const planGroups = (content, services) => [
  { label: t('plan.aim'), fields: [text('aim', 'plan.aim', 2000, { help: t('plan.aim.help'), required: true, wide: true }), { name: 'reviewMonths', type: 'INT', label: t('plan.reviewMonths'), help: t('plan.reviewMonths.help'), least: 0, most: 24 }] },
  { label: t('plan.goals'), fields: [rows('goals', 'plan.goals', 'goal.single', 'goal.add', goalFields(), { term: 'MEDIUM', actions: [], indicators: [] })] },
  { label: t('plan.commitments'), fields: [rows('commitments', 'plan.commitments', 'plan.commitment', 'plan.commitment.add', [choice('party', 'plan.party', choices('party', parties)), text('name', 'plan.name', 200), text('text', 'plan.commitment', 500, { required: true, wide: true })], { party: 'PERSON' })] },
  { label: t('plan.budget'), fields: [rows('budget', 'plan.budget', 'plan.line', 'plan.line.add', budgetFields(content.goals.flatMap((/** @type {any} */ g) => g.actions), services), { rhythm: 'ONCE', source: 'BODY' })] },
  { label: t('plan.signatories'), fields: [rows('signatories', 'plan.signatories', 'plan.signatory', 'plan.signatory.add', signatoryFields(), { required: true })] },
];

/** @param {any} content */
export const planValues = (content) => ({ ...content, budget: content.budget.map((/** @type {any} */ l) => ({ ...l, action: l.action === undefined ? undefined : String(l.action) })) });

/** @param {any} v */
export const planBody = (v) => ({
  aim: v.aim ?? '', reviewMonths: v.reviewMonths ?? 0,
  goals: (v.goals ?? []).map((/** @type {any} */ g) => ({ number: g.number ?? 0, text: g.text ?? '', term: g.term,
    actions: (g.actions ?? []).map((/** @type {any} */ a) => ({ number: a.number ?? 0, text: a.text ?? '', responsible: a.responsible, name: a.name ?? '', from: a.from, until: a.until })),
    indicators: (g.indicators ?? []).map((/** @type {any} */ i) => ({ number: i.number ?? 0, text: i.text ?? '', baseline: i.baseline ?? '', target: i.target ?? '' })) })),
  commitments: (v.commitments ?? []).map((/** @type {any} */ c) => ({ number: c.number ?? 0, party: c.party, name: c.name ?? '', text: c.text ?? '' })),
  budget: (v.budget ?? []).map((/** @type {any} */ l) => ({ number: l.number ?? 0, source: l.source, name: l.name ?? '', what: l.what ?? '', action: l.action ? Number(l.action) : undefined, service: l.service || undefined, amount: l.amount, rhythm: l.rhythm, from: l.from, until: l.until })),
  signatories: (v.signatories ?? []).map((/** @type {any} */ s) => ({ number: s.number ?? 0, role: s.role, name: s.name ?? '', person: s.person, required: Boolean(s.required) })),
});
