// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { mailto } from "../../src/halfhour/static/js/pure/mailto.js";

test("the words stand whole in the address", () => {
  assert.equal(mailto("a@example.org", "Hi & bye", "One\nTwo"), "mailto:a@example.org?subject=Hi%20%26%20bye&body=One%0ATwo");
});

test("nothing can be slipped in", () => {
  const link = mailto("a@example.org?cc=b@example.org,c@example.org", "x", "y");
  assert.equal(link.split("?").length, 2);
  assert.ok(!link.includes(","));
});
