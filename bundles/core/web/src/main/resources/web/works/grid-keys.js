// @ts-check
/** Moving about in a grid by keys: up, down and Enter along the column, left and right at the edge of the text. */

/** @param {HTMLElement} grid @param {KeyboardEvent} event @param {'down'} [forced] */
export function moveIn(grid, event, forced) {
  const here = /** @type {HTMLInputElement} */ (event.target);
  const cell = here.closest('td');
  const row = here.closest('tr');
  if (!cell || !row) return;
  const down = forced === 'down' || event.key === 'ArrowDown' || (event.key === 'Enter' && !event.ctrlKey && !event.shiftKey);
  const up = event.key === 'ArrowUp' || (event.key === 'Enter' && event.shiftKey);
  if (!down && !up) return;
  event.preventDefault();
  const column = [...row.children].indexOf(cell);
  let next = down ? row.nextElementSibling : row.previousElementSibling;
  while (next) {
    const target = /** @type {HTMLInputElement | null} */ (next.children[column]?.querySelector('input, select'));
    if (target && !target.disabled) { target.focus(); return; }
    next = down ? next.nextElementSibling : next.previousElementSibling;
  }
}

/** The same over rows and columns: left and right leave the cell at the edge of its text. @param {KeyboardEvent} event */
export function moveInSquare(event) {
  const here = /** @type {HTMLInputElement} */ (event.target);
  const cell = here.closest('td');
  const row = here.closest('tr');
  if (!cell || !row) return;
  const left = event.key === 'ArrowLeft' && here.selectionStart === 0;
  const right = event.key === 'ArrowRight' && here.selectionEnd === here.value.length;
  if (!left && !right) { moveIn(row, event); return; }
  let next = left ? cell.previousElementSibling : cell.nextElementSibling;
  while (next) {
    const target = next.querySelector('input');
    if (target && !target.disabled) { event.preventDefault(); target.focus(); return; }
    next = left ? next.previousElementSibling : next.nextElementSibling;
  }
}
