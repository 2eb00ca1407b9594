// @ts-check
/** A line over time, drawn by hand; its table stands below it and says the same. */
import { html, svg } from 'lit';
import { date, number } from '../kit/value.js';

const wide = 640;
const high = 200;
const edge = 40;

/** @param {string} title @param {{day: string, value: number}[]} points at least two, the oldest first */
export function chart(title, points) {
  const times = points.map((p) => new Date(p.day).getTime());
  const span = times[times.length - 1] - times[0];
  const top = Math.max(...points.map((p) => p.value), 1);
  const low = Math.min(...points.map((p) => p.value), 0);
  const x = (/** @type {number} */ i) => edge + (span ? (times[i] - times[0]) / span : i / (points.length - 1)) * (wide - 2 * edge);
  const y = (/** @type {number} */ value) => high - edge - ((value - low) / (top - low)) * (high - 2 * edge);
  const said = points.map((p) => `${date(p.day)}: ${number(p.value)}`).join('; ');
  return html`<svg class="chart" viewBox="0 0 ${wide} ${high}" role="img" aria-label="${title}. ${said}">
    ${[low, top].map((value) => svg`<line class="rule" x1=${edge} x2=${wide - edge} y1=${y(value)} y2=${y(value)}></line><text x=${edge - 14} y=${y(value) + 4} text-anchor="end">${number(value)}</text>`)}
    <polyline points=${points.map((p, i) => `${x(i)},${y(p.value)}`).join(' ')}></polyline>
    ${points.map((p, i) => svg`<circle cx=${x(i)} cy=${y(p.value)} r="4"></circle><text x=${x(i)} y=${y(p.value) - 9} text-anchor="middle">${number(p.value)}</text>`)}
    ${[0, points.length - 1].map((i) => svg`<text x=${x(i)} y=${high - 10} text-anchor=${i ? 'end' : 'start'}>${date(points[i].day)}</text>`)}</svg>`;
}
