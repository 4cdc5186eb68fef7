// @ts-check
// Installs the worker that keeps this page and its parts for when there is no network.

export async function keepShell() {
  if (!("serviceWorker" in navigator)) return;
  try {
    const registration = await navigator.serviceWorker.register("/sw.js", { scope: "/" });
    await navigator.serviceWorker.ready;
    registration.active?.postMessage({ type: "keep", addresses: parts() });
  } catch {
    // a private window may refuse it; the notes are kept all the same
  }
}

/** This page and everything it loaded from the app itself. */
function parts() {
  const loaded = performance.getEntriesByType("resource").map((entry) => entry.name);
  const own = loaded.filter((address) => address.startsWith(`${location.origin}/static/`));
  return [location.href.split("#")[0], ...new Set(own)];
}
