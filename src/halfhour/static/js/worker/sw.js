// Keeps the live page and its parts for when there is no network, and shows the message of the day;
// notes are not its business.
const SHELF = "halfhour-live-1";
const LIVE = /^\/interviews\/\d+\/live\/$/;
const ICON = "/static/img/icon-192.png";
const PATIENCE = 600; // ms: a slow network must not hold up the first paint

self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("activate", (event) => {
  event.waitUntil(cleared().then(() => self.clients.claim()));
});

self.addEventListener("message", (event) => {
  if (event.data?.type === "keep") event.waitUntil(keep(event.data.addresses));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  if (request.mode === "navigate" && LIVE.test(url.pathname)) event.respondWith(page(request));
  else if (url.pathname.startsWith("/static/")) event.respondWith(part(request, event));
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

async function keep(addresses) {
  const shelf = await caches.open(SHELF);
  await Promise.all(addresses.map((address) => fetched(shelf, address).catch(() => undefined)));
}

async function fetched(shelf, request) {
  const response = await fetch(request, { credentials: "same-origin" });
  if (response.ok && !response.redirected) await shelf.put(request, response.clone());
  return response;
}

async function page(request) {
  const shelf = await caches.open(SHELF);
  const kept = await shelf.match(request.url, { ignoreVary: true });
  const fresh = fetched(shelf, request.url).then(followed);
  if (!kept) return fresh;
  const late = new Promise((resolve) => setTimeout(() => resolve(kept), PATIENCE));
  return Promise.race([fresh.catch(() => kept), late]);
}

// A browser refuses a redirected answer to its own navigation, so it is sent there itself.
function followed(response) {
  return response.redirected ? Response.redirect(response.url) : response;
}

async function part(request, event) {
  const shelf = await caches.open(SHELF);
  const kept = await shelf.match(request, { ignoreVary: true });
  if (!kept) return fetch(request);
  event.waitUntil(fetched(shelf, request.url).catch(() => undefined));
  return kept;
}

async function cleared() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== SHELF).map((name) => caches.delete(name)));
}
