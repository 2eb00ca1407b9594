// @ts-check
/** Light or dark, dense or wide: this person's choice on this machine. */

/** @param {string} name @param {string} [value] */
function keep(name, value) {
  try {
    if (value) localStorage.setItem(name, value);
    return localStorage.getItem(name) ?? '';
  } catch { return value ?? ''; }
}

/** @param {string} [wanted] `light`, `dark` or `system` */
export function theme(wanted) {
  const chosen = keep('affianca.theme', wanted) || 'system';
  document.documentElement.dataset.theme = chosen;
  document.documentElement.dataset.density = keep('affianca.density') || 'dense';
  return chosen;
}

/** @param {string} [wanted] `dense` or `wide` */
export function density(wanted) {
  const chosen = keep('affianca.density', wanted) || 'dense';
  document.documentElement.dataset.density = chosen;
  return chosen;
}
