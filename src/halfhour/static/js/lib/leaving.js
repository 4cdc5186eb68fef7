// @ts-check
// Signing out on a shared computer: what waits is sent first or offered as text, then nothing stays.
import { forgotten } from "./database.js";
import { captureLine } from "./live-captures.js";
import { saveFile, saveText } from "./live-text.js";
import { NotesPost } from "./notes-post.js";
import { NotesStore } from "./notes-store.js";
import { pictured, Pictures } from "./pictures.js";
import { Vault } from "./vault.js";

/** @typedef {import("./notes-store.js").Kept} Kept */
/** @typedef {{notes: Kept[], pictures: Blob[]}} Left */

/**
 * True when the form may be sent: nothing waits any more, or it was let go.
 * @param {HTMLFormElement} form
 * @returns {Promise<boolean>}
 */
export async function readyToLeave(form) {
  const port = form.dataset.port ?? "";
  const vault = await Vault.open(port);
  const store = vault ? await NotesStore.open(vault) : null;
  const left = store ? await sent(store, port) : { notes: [], pictures: [] };
  if (left.notes.length + left.pictures.length && !(await letGo(left))) return false;
  await cleared(store, port);
  return true;
}

/**
 * Send what waits; what could not be sent comes back.
 * @param {NotesStore} store
 * @param {string} port
 * @returns {Promise<Left>}
 */
async function sent(store, port) {
  const pictures = [];
  const notes = (await store.all()).filter((note) => note.pending);
  for (const interview of new Set([...notes.map((note) => note.interview), ...(await pictured(store))])) {
    const post = new NotesPost(store, `/interviews/${interview}/notes/`, interview, port);
    const taken = new Pictures(store, `/interviews/${interview}/cards/`, interview);
    await post.round();
    await taken.send(post.token());
    pictures.push(...(await taken.waiting()).map(([, picture]) => picture));
  }
  return { notes: (await store.all()).filter((note) => note.pending), pictures };
}

/**
 * @param {Left} left
 * @returns {Promise<boolean>}
 */
function letGo(left) {
  const dialog = document.createElement("dialog");
  dialog.className = "dialog";
  dialog.setAttribute("aria-labelledby", "leaving");
  const text = document.createElement("p");
  text.id = "leaving";
  text.textContent = `Only on this device: ${counted(left)}. Signing out clears this browser.`;
  const actions = document.createElement("div");
  actions.className = "actions";
  actions.append(
    button("Stay", "quiet", () => dialog.close()),
    button("Keep as text", "primary", () => saved(left)),
    button("Sign out", "danger", () => dialog.close("yes")),
  );
  dialog.append(text, actions);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "yes");
    });
  });
}

/** @param {Left} left */
function counted({ notes, pictures }) {
  const many = (/** @type {number} */ number, /** @type {string} */ name) => `${number} ${name}${number === 1 ? "" : "s"}`;
  return [[notes.length, "note"], [pictures.length, "picture"]]
    .flatMap(([number, name]) => (number ? [many(Number(number), String(name))] : []))
    .join(" and ");
}

/** @param {Left} left */
function saved({ notes, pictures }) {
  if (notes.length) saveText(asText(notes));
  pictures.forEach((picture, number) => saveFile(picture, `card-${number + 1}.jpg`));
}

/** @param {Kept[]} notes */
function asText(notes) {
  const words = (/** @type {Kept} */ note) => note.heads.map((one) => (note.kind === "note" ? one.text : captureLine(one.text)));
  return notes.flatMap(words).filter(Boolean).join("\n\n");
}

/**
 * @param {string} words
 * @param {string} look
 * @param {() => void} pressed
 */
function button(words, look, pressed) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = `button ${look}`;
  made.textContent = words;
  made.addEventListener("click", pressed);
  return made;
}

/**
 * Also where a browser does not know Clear-Site-Data, and where there is no network to hear it.
 * @param {NotesStore | null} store
 * @param {string} port
 */
async function cleared(store, port) {
  store?.database?.close();
  document.cookie = `halfhour_notes_${port}=; path=/; max-age=0; samesite=strict`;
  await forgotten().catch(() => undefined);
  for (const name of await caches.keys().catch(() => [])) await caches.delete(name);
}

/**
 * @param {Document} page
 */
export function clearBeforeLeaving(page) {
  page.addEventListener("submit", async (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.dataset.leaving === undefined || form.dataset.ready) return;
    event.preventDefault();
    if (!(await readyToLeave(form).catch(() => true))) return;
    form.dataset.ready = "yes";
    form.requestSubmit();
  });
}
