// Keeps the live page and its parts for when there is no network, and shows the message of the day;
// notes are not its business.
const VERSION = "as served"; // put in by the server: another version is another worker
const SHELVES = "halfhour-live-";
const SHELF = SHELVES + VERSION;
const LIVE = /^\/interviews\/\d+\/live\/$/;
const DOORS = ["/", "/interviews/"]; // where somebody without a network is shown what is kept
const ICON = "/static/img/icon-192.png";
const PATIENCE = 600; // ms: a slow network must not hold up the first paint
let outdated = false; // the server already serves another version; the page has the worker looked up anew

// A new worker takes over only once it has all that the old one kept; until then the old one stays.
self.addEventListener("install", (event) => {
  event.waitUntil(restocked().then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(cleared().then(() => self.clients.claim()));
});

self.addEventListener("message", (event) => {
  if (event.data?.type === "keep") event.waitUntil(answered(keep(event.data.address), event.ports[0]));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  if (url.pathname.startsWith("/static/")) event.respondWith(part(request));
  else if (request.mode !== "navigate" || url.search) return;
  else if (LIVE.test(url.pathname)) event.respondWith(page(url.origin + url.pathname, event));
  else if (DOORS.includes(url.pathname)) event.respondWith(fetch(request).catch(nothingHere));
});

self.addEventListener("push", (event) => event.waitUntil(show(event.data)));

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(open(event.notification.data));
});

// A browser takes the permission away when a push shows nothing, so an unreadable one shows something.
function show(data) {
  const told = read(data);
  const options = { body: told.body || "", data: told.url || "/", tag: "day", icon: ICON };
  return self.registration.showNotification(told.title || "halfhour", options);
}

function read(data) {
  try {
    return data?.json() ?? {};
  } catch {
    return {};
  }
}

async function open(address) {
  const url = new URL(address, location.origin);
  if (url.origin !== location.origin) return;
  const pages = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const there = pages.find((page) => page.url === url.href);
  await (there ? there.focus() : self.clients.openWindow(url.href));
}

async function answered(work, port) {
  const kept = await work.catch(() => false);
  port?.postMessage({ kept });
}

// True once the page and every part of it lie on the shelf.
async function keep(address) {
  const shelf = await caches.open(SHELF);
  if (await shelf.match(address, { ignoreVary: true })) return true;
  return shelved(address, await asked(address));
}

// The parts first: a page on the shelf is whole.
async function shelved(address, response) {
  if (!mayBeKept(response)) return false;
  const shelf = await caches.open(SHELF);
  await stocked(shelf, named(await response.clone().text(), address), new Set());
  await shelf.put(address, response);
  return true;
}

async function stocked(shelf, addresses, seen) {
  const fresh = addresses.filter((address) => !seen.has(address));
  for (const address of fresh) seen.add(address);
  await Promise.all(fresh.map((address) => stockedOne(shelf, address, seen)));
}

async function stockedOne(shelf, address, seen) {
  if (await shelf.match(address, { ignoreVary: true })) return;
  const response = await asked(address);
  if (!response.ok) return;
  const text = /\.(js|css)$/.test(address) ? await response.clone().text() : "";
  await stocked(shelf, named(text, address), seen);
  await shelf.put(address, response);
}

// What a page, a style sheet or a module loads from the app itself.
function named(text, from) {
  const found = [...text.matchAll(/(?:src|href|from|import|url)[\s=(]*["']([^"'#]+)/g)].map((hit) => hit[1]);
  const own = found.filter((name) => /^(\/static\/|\.\.?\/)/.test(name));
  return [...new Set(own.map((name) => new URL(name, from).href))];
}

function asked(address) {
  return fetch(address, { credentials: "same-origin", cache: "no-cache" });
}

function mayBeKept(response) {
  return response.ok && !response.redirected;
}

async function page(address, event) {
  const kept = await (await caches.open(SHELF)).match(address, { ignoreVary: true });
  const fresh = asked(address).then((response) => arrived(address, response, event));
  if (!kept) return fresh.catch(nothingHere);
  event.waitUntil(fresh.catch(() => undefined));
  const late = new Promise((resolve) => setTimeout(() => resolve(kept), PATIENCE));
  return Promise.race([fresh.catch(() => kept), late]);
}

function arrived(address, response, event) {
  outdated = (response.headers.get("X-Halfhour-Version") ?? VERSION) !== VERSION;
  if (response.redirected || response.status === 403) event.waitUntil(emptied());
  else if (mayBeKept(response) && !outdated) event.waitUntil(shelved(address, response.clone()).catch(() => false));
  return followed(response);
}

// A browser refuses a redirected answer to its own navigation, so it is sent there itself.
function followed(response) {
  return response.redirected ? Response.redirect(response.url) : response;
}

async function part(request) {
  const kept = await (await caches.open(SHELF)).match(request, { ignoreVary: true });
  if (!kept) return fetch(request);
  return outdated ? fetch(request).catch(() => kept) : kept;
}

// Signed out: the pages go, the parts hold nothing of anybody.
async function emptied() {
  const shelf = await caches.open(SHELF);
  await Promise.all((await pagesOn(shelf)).map((address) => shelf.delete(address, { ignoreVary: true })));
}

async function pagesOn(shelf) {
  const addresses = (await shelf.keys()).map((request) => request.url);
  return addresses.filter((address) => LIVE.test(new URL(address).pathname));
}

async function older() {
  return (await caches.keys()).filter((name) => name.startsWith(SHELVES) && name !== SHELF);
}

async function restocked() {
  const shelves = await Promise.all((await older()).map((name) => caches.open(name)));
  const pages = (await Promise.all(shelves.map(pagesOn))).flat();
  await Promise.all([...new Set(pages)].map(keep));
}

async function cleared() {
  await Promise.all((await older()).map((name) => caches.delete(name)));
}

// Without a network and without that page: what can be opened all the same.
async function nothingHere() {
  const shelf = await caches.open(SHELF);
  const pages = await Promise.all((await pagesOn(shelf)).map(async (address) => [address, await (await shelf.match(address, { ignoreVary: true })).text()]));
  const looks = pages.length ? pages[0][1].match(/<link rel="stylesheet"[^>]*>/g)?.join("") : "";
  const links = pages.map(([address, text]) => `<li><a class="button" href="${new URL(address).pathname}">${titleOf(text)}</a></li>`);
  const told = links.length ? `<p>Kept on this device:</p><ul class="stack plain-list">${links.join("")}</ul>` : "<p>Open a talk once with a network, and it opens here without.</p>";
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>No network · halfhour</title>${looks ?? ""}</head><body class="plain"><main><h1>No network</h1>${told}</main></body></html>`;
  const policy = "default-src 'none'; style-src 'self'; font-src 'self'";
  return new Response(html, { status: 503, headers: { "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": policy } });
}

// From a page of our own, where it stands escaped already.
function titleOf(text) {
  return text.match(/<title>([^<]*?) · halfhour<\/title>/)?.[1] ?? "Talk";
}
