// The service worker shows the message of the day and opens what it is about.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { runInNewContext } from "node:vm";

const SCRIPT = readFileSync(new URL("../../src/halfhour/static/js/worker/sw.js", import.meta.url), "utf8");
const ORIGIN = "http://127.0.0.1:8030";

/** A worker with `pages` open; what it did is noted. */
function worker(pages = []) {
  const heard = {};
  const did = [];
  const self = {
    addEventListener: (name, handle) => (heard[name] = handle),
    registration: { showNotification: (title, { body, data }) => did.push(["shown", title, body, data]) },
    clients: {
      matchAll: async () => pages.map((url) => ({ url, focus: () => did.push(["focused", url]) })),
      openWindow: (url) => did.push(["opened", url]),
    },
  };
  runInNewContext(SCRIPT, { self, location: { origin: ORIGIN }, URL, caches: {}, setTimeout });
  const say = async (name, event) => {
    let work;
    heard[name]({ ...event, waitUntil: (promise) => (work = promise) });
    await work;
  };
  return { say, did };
}

const pushed = (text) => ({ data: { json: () => JSON.parse(text) } });
const clicked = (data) => ({ notification: { data, close: () => undefined } });

test("a push is shown with its words", async () => {
  const { say, did } = worker();
  await say("push", pushed('{"title": "halfhour", "body": "Three things today", "url": "/"}'));
  assert.deepEqual(did, [["shown", "halfhour", "Three things today", "/"]]);
});

test("a push that cannot be read, or is empty, shows something", async () => {
  const { say, did } = worker();
  await say("push", pushed("{"));
  await say("push", { data: null });
  assert.deepEqual(did, [["shown", "halfhour", "", "/"], ["shown", "halfhour", "", "/"]]);
});

test("a click opens the page, or goes to where it is open", async () => {
  const fresh = worker();
  await fresh.say("notificationclick", clicked("/"));
  assert.deepEqual(fresh.did, [["opened", `${ORIGIN}/`]]);
  const there = worker([`${ORIGIN}/`]);
  await there.say("notificationclick", clicked("/"));
  assert.deepEqual(there.did, [["focused", `${ORIGIN}/`]]);
});

test("a click never leads to another site", async () => {
  const { say, did } = worker();
  await say("notificationclick", clicked("https://example.org/"));
  assert.deepEqual(did, []);
});
