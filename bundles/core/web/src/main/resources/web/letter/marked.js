// @ts-check
/**
 * The text of a letter as its paper shows it: an empty line parts paragraphs, `- ` begins an item, `# ` a small heading,
 * `|` a row of a table whose first row is its head. What fits none of them is prose as it stands.
 */
import { html } from 'lit';
import { t } from '../kit/language.js';

/** @param {string} line */
const sortOf = (line) => (line.startsWith('- ') ? 'item' : line.startsWith('|') ? 'row' : line.startsWith('# ') ? 'heading' : 'prose');
/** @param {string} line */
const cells = (line) => line.slice(1, line.endsWith('|') && line.length > 1 ? -1 : undefined).split('|').map((cell) => cell.trim());

/** Lines of one sort that follow each other. @param {string} text */
function blocks(text) {
  /** @type {{sort: string, lines: string[]}[]} */
  const found = [];
  let open = '';
  for (const line of text.split('\n').map((raw) => raw.trim())) {
    const sort = line && sortOf(line);
    if (sort && sort === open && sort !== 'heading') found[found.length - 1].lines.push(line);
    else if (sort) found.push({ sort, lines: [line] });
    open = sort;
  }
  return found;
}

/** A row with fewer cells than the head is filled up; what it has too much is joined to its last cell. @param {string[]} row @param {number} width */
const fitted = (row, width) => Array.from({ length: width }, (_, i) => (i < width - 1 ? row[i] : row.slice(i).join(' | ')) ?? '');

/** @param {string[]} lines @param {string} name */
function table(lines, name) {
  const [head, ...rows] = lines.map(cells);
  return html`<div class="scroll" role="region" tabindex="0" aria-label=${name}><table class="list"><thead><tr>${head.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead>
    <tbody>${rows.map((row) => html`<tr>${fitted(row, head.length).map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table></div>`;
}

/** @param {{heading: string, text: string}[]} all @param {string} of what they are sections of: each table has a name of its own */
export function sections(all, of) {
  let tables = 0;
  return all.map((s) => html`${s.heading ? html`<h3>${s.heading}</h3>` : ''}${blocks(s.text).map(({ sort, lines }) => {
    if (sort === 'row') return table(lines, t('letter.table', { number: ++tables, of }));
    if (sort === 'heading') return html`<h4>${lines[0].slice(2).trim()}</h4>`;
    if (sort === 'item') return html`<ul>${lines.map((line) => html`<li>${line.slice(2).trim()}</li>`)}</ul>`;
    return html`<p class="pre">${lines.join('\n')}</p>`;
  })}`);
}
