// @ts-check
/** The fields of a report and what the server is sent of them. */
import { t } from '../kit/language.js';
import { secrecies } from '../kit/tags.js';
import { codes, units } from '../kit/words.js';
import { who } from '../session.js';
import { urgencies } from './report-tags.js';

export async function reportLists() {
  const [channels, senders, duties, obliged, authorities, all] = await Promise.all([...['report-channel', 'report-sender', 'report-duty', 'report-sender-duty', 'report-sender-authority'].map((list) => codes(list)), units()]);
  const mine = (who().units ?? []).map((/** @type {any} */ u) => ({ code: String(u.id), label: u.label }));
  return { channels, senders, duties, obliged, authorities, units: mine.length ? mine : all, places: all };
}

/** What is known of the duty of a kind of sender: a hint, to be confirmed by who screens. @param {any} l @param {string | undefined} sender */
export const dutyHint = (l, sender) => [...l.authorities, ...l.obliged].filter((one) => one.code === sender).map((one) => one.label).join('. ');

/** @param {any} l the lists @param {{fresh?: boolean, hint?: string}} how */
export const reportGroups = (l, { fresh = false, hint = '' } = {}) => [
  { label: t('report.arrival'), fields: [
    ...(fresh ? [{ name: 'unit', type: 'CODE', label: t('report.unit'), required: true, choices: l.units, list: true }] : []),
    { name: 'receivedOn', type: 'DATE', label: t('report.receivedOn'), required: true, past: true },
    { name: 'channel', type: 'CODE', label: t('contact.channel'), required: true, choices: l.channels, list: true },
    { name: 'protocol', type: 'TEXT', label: t('report.protocol'), most: 64 },
    { name: 'sender', type: 'CODE', label: t('report.sender'), required: true, choices: l.senders, list: true },
    { name: 'duty', type: 'CODE', label: t('report.duty'), help: hint || undefined, required: true, choices: l.duties, list: true },
    { name: 'replyBy', type: 'DATE', label: t('report.replyBy'), help: t('report.replyBy.help') },
    { name: 'judicialCopy', type: 'BOOLEAN', label: t('report.judicialCopy') },
  ] },
  { label: t('report.content'), fields: [
    { name: 'urgency', type: 'ENUM', label: t('report.urgency'), required: true, choices: urgencies() },
    { name: 'concerned', type: 'ROWS', label: t('report.concerned'), one: t('person.single'), addLabel: t('report.concerned.add'), required: true, wide: true, fields: [
      { name: 'person', type: 'REFERENCE', label: t('report.concerned.known') },
      { name: 'description', type: 'TEXT', label: t('report.concerned.unknown'), most: 300 },
    ] },
    { name: 'facts', type: 'TEXT', label: t('report.facts'), help: t('report.facts.help'), required: true, most: 8000 },
    { name: 'secrecy', type: 'ENUM', label: t('person.secrecy'), required: true, choices: secrecies(), list: true },
  ] },
  { label: t('report.reporter'), fields: [
    ...(fresh ? [
      { name: 'reporterName', type: 'TEXT', label: t('report.reporter.name'), help: t('report.reporter.help'), most: 300 },
      { name: 'reporterReach', type: 'TEXT', label: t('report.reporter.reach'), most: 300 },
    ] : []),
    { name: 'protectedReporter', type: 'BOOLEAN', label: t('report.reporter.protected') },
  ] },
];

/** @param {any} v */
export const reportBody = (v) => ({
  unit: Number(v.unit), receivedOn: v.receivedOn, protocol: v.protocol ?? '', channel: v.channel, sender: v.sender, duty: v.duty, urgency: v.urgency,
  facts: v.facts, judicialCopy: Boolean(v.judicialCopy), replyBy: v.replyBy, secrecy: v.secrecy, protectedReporter: Boolean(v.protectedReporter),
  concerned: (v.concerned ?? []).map((/** @type {any} */ c) => ({ person: c.person, description: c.description ?? '' })),
});

/** Where the server's names lead in this form. */
export const reportNames = { reporter: 'reporterName', 'reporter.reach': 'reporterReach' };
