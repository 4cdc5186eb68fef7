// In plain words: what is saved, and where.
import assert from "node:assert/strict";
import { test } from "node:test";
import { keptWords } from "../../src/halfhour/static/js/pure/kept-words.js";

const cases = [
  [{ lasting: true, outcome: "saved", waiting: 0 }, "All saved."],
  [{ lasting: true, outcome: "saved", waiting: 0, shelved: "yes" }, "All saved. Opens without a network."],
  [{ lasting: true, outcome: "saved", waiting: 0, shelved: "no" }, "All saved. Keep this tab open: it does not open without a network."],
  [{ lasting: true, outcome: "offline", waiting: 1 }, "Saved on this device; 1 note waits for the network."],
  [{ lasting: false, outcome: "offline", waiting: 2 }, "Only on this page; 2 notes wait for the network."],
  [{ lasting: true, outcome: "signed out", waiting: 2 }, "Saved on this device; sign in again and 2 notes wait no longer."],
  [{ lasting: true, outcome: "refused", waiting: 1 }, "Saved on this device; the interview is no longer there, so keep the notes as text."],
  [{ lasting: true, outcome: "writing", waiting: 1 }, "Saved on this device, not yet sent."],
];

for (const [now, words] of cases) test(words, () => assert.equal(keptWords(now), words));
