// @ts-check
// The card photographed in the talk: kept at once, sent when there is a network, shown as read.
import { keyOf } from "./notes-post.js";
import { small } from "./pictures.js";
import { fresh } from "./uid.js";

/** @typedef {import("../elements/live-talk.js").LiveTalk} LiveTalk */

/**
 * @param {LiveTalk} talk
 * @param {EventTarget | null} target
 */
export async function photographed(talk, target) {
  if (!(target instanceof HTMLInputElement) || target.dataset.picture === undefined) return;
  const file = target.files?.[0];
  target.value = "";
  if (!file) return;
  try {
    await talk.pictures?.keep(fresh(), await small(file));
    tell(talk, "Kept. It is read once there is a network.");
  } catch {
    tell(talk, "This picture cannot be read; please take it again.");
  }
  await talk.carry();
}

/** @param {LiveTalk} talk */
export async function sendPictures(talk) {
  const { interview, pictures } = talk;
  for (const { uid, heads } of (await pictures?.send(talk.post?.token() ?? "")) ?? []) {
    const note = { key: keyOf(interview, uid), interview, uid, kind: "card", item: "", heads, pending: false };
    await talk.store?.confirm(note);
    talk.take(note);
    tell(talk, "Read. Look it over when you look back.");
  }
  const waiting = (await pictures?.waiting())?.length ?? 0;
  if (waiting && talk.outcome === "saved") talk.outcome = "offline";
  talk.waiting += waiting;
}

/**
 * @param {LiveTalk} talk
 * @param {string} words
 */
function tell(talk, words) {
  const place = talk.querySelector("[data-pictured]");
  if (place) place.textContent = words;
}
