// The same cases as tests/method/interviews/test_outbox.py, and the same promise under random order.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { beside, frontOf, merged, same, shown, written } from "../../src/halfhour/static/js/pure/outbox.js";

const cases = JSON.parse(readFileSync(new URL("cases/outbox.json", import.meta.url), "utf8"));

for (const one of cases) {
  test(`case: ${one.name}`, () => {
    const result = merged(...one.notes);
    assert.deepEqual(result.map((v) => [v.writer, v.number]), one.heads);
    assert.equal(shown(result), one.shown);
    assert.deepEqual(beside(result), one.beside);
    if (one.write) assert.deepEqual(written(frontOf(result, one.write.writer), one.write), one.written);
  });
}

/** A small generator of its own, so that a failing seed can be run again. */
function chanceOf(seed) {
  let state = seed + 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

test("200 random interleavings lose nothing and agree", () => {
  for (let seed = 0; seed < 200; seed += 1) {
    const chance = chanceOf(seed);
    const devices = ["a", "b", "c"].map((writer) => ({ writer, copy: [], last: 0 }));
    let server = [];
    const sent = [];
    const replaced = new Set();
    for (let step = 0; step < 30; step += 1) {
      const device = devices[Math.floor(chance() * 3)];
      const doing = chance();
      if (doing < 0.5) {
        const front = frontOf(device.copy, device.writer);
        const made = written(front, { writer: device.writer, at: step, text: `${seed}-${step}`, last: device.last });
        device.last = made.number;
        device.copy = merged(device.copy, [made]);
        front.forEach((v) => replaced.add(v.text));
        sent.push(made);
      } else if (doing < 0.75) server = merged(server, device.copy);
      else device.copy = merged(device.copy, server);
    }
    for (const device of [...devices, ...devices]) {
      server = merged(server, device.copy);
      device.copy = merged(device.copy, server);
    }
    assert.ok(devices.every((device) => same(device.copy, server)));
    const kept = new Set([shown(server), ...beside(server)]);
    for (const made of sent) assert.ok(replaced.has(made.text) || kept.has(made.text), made.text);
  }
});

test("what is given is not changed", () => {
  const note = [{ at: 2, writer: "b", number: 1, text: "x", seen: {} }, { at: 1, writer: "a", number: 1, text: "y", seen: {} }];
  const before = JSON.stringify(note);
  merged(note);
  assert.equal(JSON.stringify(note), before);
});
