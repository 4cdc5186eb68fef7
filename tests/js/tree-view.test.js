// Looking at a tree: culling, fitting, zooming, walking.
import assert from "node:assert/strict";
import { test } from "node:test";

import { LARGEST, SMALLEST, at, columnsOf, fitted, inView, seenIn, spot, step, zoomed } from "../../src/halfhour/static/js/pure/tree-view.js";

const make = (id, parent, column, row) => ({ id, name: `P${id}`, parent, column, row, state: "met", href: "", depth: column, below: 0 });
const tree = [make(1, null, 0, 1), make(2, 1, 1, 0), make(3, 1, 1, 1), make(4, 3, 2, 1), make(5, 1, 1, 2)];

test("only what can be seen is drawn", () => {
  const far = Array.from({ length: 5000 }, (_, n) => make(n, null, 0, n));
  const seen = inView(far, { x: 0, y: 0, scale: 1 }, 800, 600);
  assert.ok(seen.length < 40 && seen.length > 15);
});

test("a small tree is shown whole, a large one readable", () => {
  assert.equal(fitted(2, 3, 1000, 600).scale, 1);
  assert.equal(fitted(5, 5000, 1000, 600).scale, 0.85);
});

test("the point under the pointer stays where it is", () => {
  const before = { x: 10, y: 20, scale: 1 };
  const after = zoomed(before, 1.5, 300, 200);
  assert.ok(Math.abs((300 - before.x) / before.scale - (300 - after.x) / after.scale) < 1e-9);
});

test("zooming has an end both ways", () => {
  assert.equal(zoomed({ x: 0, y: 0, scale: 1 }, 1e9, 0, 0).scale, LARGEST);
  assert.equal(zoomed({ x: 0, y: 0, scale: 1 }, 1e-9, 0, 0).scale, SMALLEST);
});

test("arrows walk from person to person", () => {
  const [one, two, three, four, five] = tree;
  assert.equal(step(tree, undefined, "ArrowDown"), one);
  assert.equal(step(tree, one, "ArrowRight"), two);
  assert.equal(step(tree, four, "ArrowLeft"), three);
  assert.equal(step(tree, two, "ArrowDown"), three);
  assert.equal(step(tree, five, "ArrowDown"), five);
  assert.equal(step(tree, two, "ArrowUp"), two);
  assert.equal(step(tree, four, "Home"), one);
  assert.equal(step([], undefined, "ArrowDown"), undefined);
});

test("a point finds the person under it", () => {
  const [x, y] = spot(tree[3]);
  assert.equal(at(tree, { x: 0, y: 0, scale: 1 }, x + 30, y), tree[3]);
  assert.equal(at(tree, { x: 0, y: 0, scale: 1 }, x, y + 200), undefined);
});

test("from columns the same branches are seen as from all, wherever one looks", () => {
  const many = Array.from({ length: 2000 }, (_, id) => ({
    id, name: `P${id}`, parent: null, column: id % 7, row: (id * 37) % 900, state: "named", href: "", depth: 0, below: 0,
  }));
  const columns = columnsOf(many);
  for (const view of [{ x: 0, y: 0, scale: 1 }, { x: -400, y: -9000, scale: 1.4 }, { x: 50, y: -100, scale: 0.2 }]) {
    const [all, seen] = [inView(many, view, 800, 600), new Set(seenIn(columns, view, 800, 600))];
    assert.ok(all.length > 0 && all.every((branch) => seen.has(branch)));
    assert.ok(seen.size <= all.length * 1.6 + 40);
  }
});

test("an empty tree shows nothing and does not fail", () => {
  assert.deepEqual(seenIn(columnsOf([]), { x: 0, y: 0, scale: 1 }, 800, 600), []);
});
