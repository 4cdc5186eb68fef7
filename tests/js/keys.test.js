// @ts-check
import assert from "node:assert/strict";
import test from "node:test";

import { shortcut, stride } from "../../src/halfhour/static/js/pure/keys.js";

const press = (key, held = {}) => ({
  key, ctrlKey: false, metaKey: false, altKey: false, isComposing: false, ...held,
});

test("a letter is a shortcut", () => {
  assert.equal(shortcut(press("N"), false), "n");
  assert.equal(shortcut(press("/"), false), "/");
});

test("what is typed, held with another key, or named is no shortcut", () => {
  assert.equal(shortcut(press("n"), true), "");
  assert.equal(shortcut(press("c", { ctrlKey: true }), false), "");
  assert.equal(shortcut(press("v", { metaKey: true }), false), "");
  assert.equal(shortcut(press("あ", { isComposing: true }), false), "");
  assert.equal(shortcut(press("Enter"), false), "");
});

test("arrows and j k move one row and stop at the ends", () => {
  assert.equal(stride("j", -1, 3), 0);
  assert.equal(stride("ArrowDown", 2, 3), 2);
  assert.equal(stride("k", 0, 3), 0);
  assert.equal(stride("End", 0, 3), 2);
  assert.equal(stride("Home", 2, 3), 0);
  assert.equal(stride("x", 1, 3), -1);
  assert.equal(stride("j", -1, 0), -1);
});
