// @ts-check
// Installs the worker that keeps this page and its parts for when there is no network.

/**
 * True once this page opens without a network; false where the browser refuses to keep it.
 * @returns {Promise<boolean>}
 */
export async function keepShell() {
  if (!("serviceWorker" in navigator)) return false;
  try {
    await navigator.serviceWorker.register("/sw.js", { scope: "/" });
    const { active } = await navigator.serviceWorker.ready;
    return active ? await kept(active) : false;
  } catch {
    return false; // a private window may refuse it; the notes are kept all the same
  }
}

/**
 * @param {ServiceWorker} worker
 * @returns {Promise<boolean>}
 */
function kept(worker) {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = (event) => resolve(event.data.kept === true);
    worker.postMessage({ type: "keep", address: location.origin + location.pathname }, [port2]);
    setTimeout(() => resolve(false), 30_000);
  });
}
