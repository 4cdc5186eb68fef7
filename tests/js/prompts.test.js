// Somebody who practises is told which question is due.
import assert from "node:assert/strict";
import { test } from "node:test";
import { promptAt } from "../../src/halfhour/static/js/pure/prompts.js";

const SLOTS = [{ from: 2, to: 4.5, area: "industry" }, { from: 4.5, to: 7, area: "trends" }];

const cases = [
  [0, -1, /opening/],
  [1.99, -1, /opening/],
  [2, 0, /Ask aloud: industry/],
  [4.2, 0, /Ask aloud/],
  [4.3, 0, /Round off/],
  [4.5, 1, /trends/],
  [6.9, 1, /Ask aloud: trends/],
  [7, 2, /close/],
  [40, 2, /close/],
];
for (const [minutes, at, line] of cases) {
  test(`after ${minutes} minutes`, () => {
    const told = promptAt(minutes, SLOTS);
    assert.equal(told.at, at);
    assert.match(told.line, line);
  });
}

test("without questions there is only the opening", () => assert.equal(promptAt(5, []).at, -1));

test("the place never goes back as time goes on", () => {
  let before = -1;
  for (let minutes = 0; minutes < 30; minutes += 0.05) {
    const { at } = promptAt(minutes, SLOTS);
    assert.ok(at >= before);
    before = at;
  }
});
