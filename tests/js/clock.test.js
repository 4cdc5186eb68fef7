// The same cases as tests/method/interviews/test_clock.py.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { endLine, reading } from "../../src/halfhour/static/js/pure/clock.js";
import { keptWords } from "../../src/halfhour/static/js/pure/kept-words.js";

const cases = JSON.parse(readFileSync(new URL("cases/clock.json", import.meta.url), "utf8"));

for (const one of cases) {
  test(`after ${one.elapsed} seconds`, () => {
    const { phase, left, over } = reading(one.promised, one.elapsed);
    assert.deepEqual({ phase, left, over }, { phase: one.phase, left: one.left, over: one.over });
  });
}

test("the line at the promised end", () => {
  assert.equal(reading(20, 1200).line, endLine(20));
  assert.match(endLine(20), /We agreed on 20 minutes/);
});

test("what is saved where is said in plain words", () => {
  assert.equal(keptWords({ lasting: true, outcome: "saved", waiting: 0 }), "All saved.");
  assert.match(keptWords({ lasting: true, outcome: "offline", waiting: 1 }), /this device; 1 note waits/);
  assert.match(keptWords({ lasting: false, outcome: "offline", waiting: 2 }), /Only on this page; 2 notes wait/);
  assert.match(keptWords({ lasting: true, outcome: "signed out", waiting: 2 }), /sign in/);
  assert.match(keptWords({ lasting: true, outcome: "refused", waiting: 1 }), /as text/);
});
