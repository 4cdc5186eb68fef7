// @ts-check
// Looking at a tree: what is in view, where a key leads, how it fits.

/**
 * @typedef {{id: number, name: string, parent: number | null, column: number, row: number,
 *   state: string, href: string, depth: number, below: number}} Branch
 * @typedef {{x: number, y: number, scale: number}} View  offset in pixels and scale
 */

export const COLUMN = 220;
export const ROW = 32;
export const SMALLEST = 0.05;
export const LARGEST = 2;

/** @param {Branch} branch @returns {[number, number]} its place in the picture, unscaled */
export const spot = (branch) => [24 + branch.column * COLUMN, 24 + branch.row * ROW + ROW / 2];

/**
 * The branches that can be seen, with some room around.
 * @param {Branch[]} branches @param {View} view @param {number} width @param {number} height
 */
export function inView(branches, view, width, height) {
  const left = (-view.x) / view.scale - COLUMN;
  const right = (width - view.x) / view.scale + COLUMN;
  const top = (-view.y) / view.scale - ROW;
  const bottom = (height - view.y) / view.scale + ROW;
  return branches.filter((branch) => {
    const [x, y] = spot(branch);
    return x >= left && x <= right && y >= top && y <= bottom;
  });
}

/**
 * The branches by column, each column from top to bottom, so that a view is found by halving.
 * @param {Branch[]} branches @returns {Branch[][]}
 */
export function columnsOf(branches) {
  /** @type {Branch[][]} */
  const columns = [];
  for (const branch of branches) (columns[branch.column] ??= []).push(branch);
  return columns.map((column) => column.sort((one, other) => one.row - other.row));
}

/**
 * The same as inView, from columns: with 5,000 branches it looks at what is seen and little else.
 * @param {Branch[][]} columns @param {View} view @param {number} width @param {number} height
 * @returns {Branch[]}
 */
export function seenIn(columns, view, width, height) {
  const first = Math.max(Math.floor(((-view.x) / view.scale - 24) / COLUMN) - 1, 0);
  const last = Math.min(Math.ceil(((width - view.x) / view.scale - 24) / COLUMN) + 1, columns.length - 1);
  const top = ((-view.y) / view.scale - 24) / ROW - 1.5;
  const bottom = ((height - view.y) / view.scale - 24) / ROW + 0.5;
  /** @type {Branch[]} */
  const seen = [];
  for (let column = first; column <= last; column += 1) {
    const here = columns[column] ?? [];
    for (const branch of here.slice(below(here, top), below(here, bottom) + 1)) {
      if (branch.row > bottom) break;
      seen.push(branch);
    }
  }
  return seen;
}

/** @param {Branch[]} column @param {number} row @returns {number} the first place at or below a row */
function below(column, row) {
  let [low, high] = [0, column.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((column[middle]?.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The view that shows the whole tree, or its beginning when it is too large to read.
 * @param {number} columns @param {number} rows @param {number} width @param {number} height
 * @returns {View}
 */
export function fitted(columns, rows, width, height) {
  const scale = Math.min(width / (columns * COLUMN + 48), height / (rows * ROW + 48), 1);
  return { x: 0, y: 0, scale: Math.max(scale, 0.85) };
}

/**
 * Zooming so that the point under the pointer stays where it is.
 * @param {View} view @param {number} factor @param {number} x @param {number} y @returns {View}
 */
export function zoomed(view, factor, x, y) {
  const scale = Math.min(Math.max(view.scale * factor, SMALLEST), LARGEST);
  const grown = scale / view.scale;
  return { x: x - (x - view.x) * grown, y: y - (y - view.y) * grown, scale };
}

/**
 * Where an arrow leads: left to who named them, right to the first they named, up and down to the
 * one before and after in the same column.
 * @param {Branch[]} branches @param {Branch | undefined} here @param {string} key
 * @returns {Branch | undefined}
 */
export function step(branches, here, key) {
  if (!here) return branches[0];
  if (key === "ArrowLeft") return branches.find((branch) => branch.id === here.parent) ?? here;
  if (key === "ArrowRight") return branches.find((branch) => branch.parent === here.id) ?? here;
  if (key === "Home") return branches[0];
  const column = branches.filter((branch) => branch.column === here.column);
  const place = column.indexOf(here) + (key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : 0);
  return column[Math.min(Math.max(place, 0), column.length - 1)];
}

/**
 * The branch at a point of the picture, if there is one near.
 * @param {Branch[]} branches @param {View} view @param {number} x @param {number} y
 */
export function at(branches, view, x, y) {
  const [px, py] = [(x - view.x) / view.scale, (y - view.y) / view.scale];
  return branches.find((branch) => {
    const [bx, by] = spot(branch);
    return px >= bx - 10 && px <= bx + COLUMN - 30 && Math.abs(py - by) <= ROW / 2;
  });
}
