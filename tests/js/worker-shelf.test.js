// The worker's shelf: a page is kept whole or not at all, a new version takes over with everything.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { runInNewContext } from "node:vm";

const SCRIPT = readFileSync(new URL("../../src/halfhour/static/js/worker/sw.js", import.meta.url), "utf8");
const ORIGIN = "http://127.0.0.1:8030";
const PAGE = `${ORIGIN}/interviews/7/live/`;
const SITE = {
  "/interviews/7/live/": '<title>Talk with Jun · halfhour</title><link rel="stylesheet" href="/static/a.css"><script type="module" src="/static/a.js"></script>',
  "/static/a.js": 'import { b } from "./lib/b.js";\n/** @type {import("./lib/b.js").B} */',
  "/static/lib/b.js": 'import "./b2.js";',
  "/static/lib/b2.js": "",
  "/static/a.css": 'src: url("./f.woff2")',
  "/static/f.woff2": "font",
};
const ALL = Object.keys(SITE).map((path) => ORIGIN + path).sort();

/** Shelves as a browser keeps them. */
function shelves() {
  const kept = new Map();
  const shelf = (name) => {
    if (!kept.has(name)) kept.set(name, new Map());
    const pages = kept.get(name);
    const address = (request) => String(request.url ?? request);
    return {
      match: async (request) => pages.get(address(request))?.clone(),
      put: async (request, response) => void pages.set(address(request), response),
      delete: async (request) => pages.delete(address(request)),
      keys: async () => [...pages.keys()].map((url) => ({ url })),
    };
  };
  return {
    kept,
    names: (name) => [...(kept.get(name) ?? new Map()).keys()].sort(),
    open: async (name) => shelf(name),
    keys: async () => [...kept.keys()],
    delete: async (name) => kept.delete(name),
  };
}

/** A worker of one version over these shelves; `site` answers, or nothing does. */
function worker({ caches, version = "1", site = SITE, online = true, answer }) {
  const heard = {};
  const asked = [];
  const done = { skipped: false };
  const self = {
    addEventListener: (name, handle) => (heard[name] = handle),
    skipWaiting: () => (done.skipped = true),
    clients: { claim: () => undefined },
  };
  const net = { online };
  const fetch = async (request) => {
    const url = new URL(String(request.url ?? request));
    asked.push(url.pathname);
    if (!net.online) throw new TypeError("no network");
    if (answer) return answer(url);
    const text = site[url.pathname];
    return new Response(text ?? "", { status: text === undefined ? 404 : 200, headers: { "X-Halfhour-Version": version } });
  };
  const script = SCRIPT.replace('VERSION = "as served"', `VERSION = "${version}"`);
  runInNewContext(script, { self, location: { origin: ORIGIN }, URL, caches, fetch, Response, setTimeout, Set, Promise });
  const work = [];
  const say = async (name, event = {}) => {
    heard[name]({ ...event, waitUntil: (promise) => work.push(promise) });
    const results = await Promise.allSettled(work.splice(0));
    return results.every((one) => one.status === "fulfilled");
  };
  const open = async (address, mode = "navigate") => {
    let response;
    heard.fetch({
      request: { url: address, method: "GET", mode },
      respondWith: (promise) => (response = promise),
      waitUntil: (promise) => work.push(promise),
    });
    const came = response && (await response);
    await Promise.allSettled(work.splice(0));
    return came;
  };
  const keep = async (address = PAGE) => {
    const told = [];
    await say("message", { data: { type: "keep", address }, ports: [{ postMessage: (data) => told.push(data) }] });
    return told[0]?.kept;
  };
  return { say, open, keep, asked, done, net };
}

test("a page is kept with everything it loads, modules and fonts too", async () => {
  const caches = shelves();
  assert.equal(await worker({ caches }).keep(), true);
  assert.deepEqual(caches.names("halfhour-live-1"), ALL);
});

test("what is kept is not asked for again", async () => {
  const caches = shelves();
  await worker({ caches }).keep();
  const again = worker({ caches });
  assert.equal(await again.keep(), true);
  assert.deepEqual(again.asked, []);
});

test("a network that breaks in the middle keeps no half page", async () => {
  const caches = shelves();
  const broken = worker({ caches, answer: (url) => {
    if (url.pathname.endsWith("b2.js")) throw new TypeError("no network");
    return new Response(SITE[url.pathname]);
  } });
  assert.equal(await broken.keep(), false);
  assert.ok(!caches.names("halfhour-live-1").includes(PAGE));
  assert.equal(await worker({ caches }).keep(), true);
});

test("a part that is missing does not keep the page away", async () => {
  const caches = shelves();
  const { "/static/f.woff2": _, ...rest } = SITE;
  assert.equal(await worker({ caches, site: rest }).keep(), true);
});

test("a page that is not there, or is a redirect, is not kept", async () => {
  const caches = shelves();
  assert.equal(await worker({ caches, site: {} }).keep(), false);
  const away = () => Object.defineProperty(new Response("enter"), "redirected", { value: true });
  assert.equal(await worker({ caches, answer: away }).keep(), false);
  assert.deepEqual(caches.names("halfhour-live-1"), []);
});

test("without a network the kept page opens, and its parts too", async () => {
  const caches = shelves();
  await worker({ caches }).keep();
  const offline = worker({ caches, online: false });
  assert.match(await (await offline.open(PAGE)).text(), /Talk with Jun/);
  assert.equal(await (await offline.open(`${ORIGIN}/static/a.css`, "no-cors")).text(), SITE["/static/a.css"]);
});

test("with a network the newest page comes, and is kept", async () => {
  const caches = shelves();
  await worker({ caches }).keep();
  const newer = worker({ caches, site: { ...SITE, "/interviews/7/live/": "newer" } });
  assert.equal(await (await newer.open(PAGE)).text(), "newer");
  assert.equal(await (await worker({ caches, online: false }).open(PAGE)).text(), "newer");
});

test("signed out: the pages go, the parts stay", async () => {
  const caches = shelves();
  await worker({ caches }).keep();
  await worker({ caches, answer: () => new Response("", { status: 403 }) }).open(PAGE);
  assert.ok(!caches.names("halfhour-live-1").includes(PAGE));
  assert.ok(caches.names("halfhour-live-1").includes(`${ORIGIN}/static/a.js`));
});

test("without a network and without the page, what is kept is listed", async () => {
  const caches = shelves();
  await worker({ caches }).keep();
  const offline = worker({ caches, online: false });
  for (const path of ["/", "/interviews/", "/interviews/8/live/"]) {
    const answer = await offline.open(ORIGIN + path);
    assert.equal(answer.status, 503);
    assert.match(await answer.text(), /href="\/interviews\/7\/live\/">Talk with Jun</);
    assert.match(answer.headers.get("Content-Security-Policy"), /default-src 'none'/);
  }
});

test("with nothing kept it says what to do", async () => {
  const answer = await worker({ caches: shelves(), online: false }).open(`${ORIGIN}/`);
  assert.match(await answer.text(), /Open a talk once with a network/);
});

test("other pages, addresses with a question and other sites are none of its business", async () => {
  const one = worker({ caches: shelves() });
  for (const address of [`${ORIGIN}/people/`, `${PAGE}?token=x`, "http://127.0.0.1:9000/static/a.js"]) {
    assert.equal(await one.open(address), undefined);
  }
});

test("a new version takes over with every page of the old one, then clears up", async () => {
  const caches = shelves();
  await worker({ caches, version: "1" }).keep();
  const next = worker({ caches, version: "2" });
  assert.equal(await next.say("install"), true);
  assert.ok(next.done.skipped);
  assert.deepEqual(caches.names("halfhour-live-2"), ALL);
  await next.say("activate");
  assert.deepEqual([...caches.kept.keys()], ["halfhour-live-2"]);
});

test("a new version that cannot fetch them does not take over", async () => {
  const caches = shelves();
  await worker({ caches, version: "1" }).keep();
  const next = worker({ caches, version: "2", online: false });
  assert.equal(await next.say("install"), false);
  assert.ok(!next.done.skipped);
  assert.deepEqual(caches.names("halfhour-live-1"), ALL);
});

test("a page that is gone from the server holds no new version up", async () => {
  const caches = shelves();
  await worker({ caches, version: "1" }).keep();
  const next = worker({ caches, version: "2", site: {} });
  assert.equal(await next.say("install"), true);
  assert.deepEqual(caches.names("halfhour-live-2"), []);
});

test("while the server is a version ahead, parts come from it and not from the shelf", async () => {
  const caches = shelves();
  await worker({ caches, version: "1" }).keep();
  const old = worker({ caches, version: "1", answer: (url) =>
    new Response(url.pathname === "/static/a.js" ? "new script" : SITE[url.pathname], { headers: { "X-Halfhour-Version": "2" } }) });
  await old.open(PAGE);
  assert.equal(await (await old.open(`${ORIGIN}/static/a.js`, "cors")).text(), "new script");
  assert.match(await (await (await caches.open("halfhour-live-1")).match(`${ORIGIN}/static/a.js`)).text(), /lib\/b\.js/);
});

test("a slow server does not hold the kept page up", async () => {
  const caches = shelves();
  await worker({ caches }).keep();
  const slow = worker({ caches, answer: () => new Promise((resolve) => setTimeout(() => resolve(new Response("late")), 900)) });
  assert.match(await (await slow.open(PAGE)).text(), /Talk with Jun/);
});
