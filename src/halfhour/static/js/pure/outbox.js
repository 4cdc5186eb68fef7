// @ts-check
// One note from many versions: the newest words are shown, and nobody's words are lost.
// The rules and the cases are those of method/interviews/outbox.py.

/**
 * @typedef {{at: number, writer: string, number: number, text: string, seen: Record<string, number>}} Version
 */

/**
 * All the versions of one note together, without those that others have seen; newest first.
 * @param {...Version[]} notes
 * @returns {Version[]}
 */
export function merged(...notes) {
  /** @type {Map<string, Version>} */
  const versions = new Map();
  for (const one of notes.flat().sort(oldestFirst)) versions.set(`${one.number} ${one.writer}`, one);
  const all = [...versions.values()];
  return all.filter((one) => !all.some((other) => supersedes(other, one))).sort(oldestFirst).reverse();
}

/**
 * The version that `writer` makes of `text` with `front` in front of them.
 * @param {Version[]} front
 * @param {{writer: string, at: number, text: string, last?: number}} save
 * @returns {Version}
 */
export function written(front, { writer, at, text, last = 0 }) {
  const before = merged(front);
  const seen = seenBy(before);
  const number = Math.max(seen[writer] ?? 0, last) + 1;
  return { at: Math.max(at, ...before.map((one) => one.at)), writer, number, text, seen };
}

/**
 * What `writer` has in front of them: their own last version, else the newest.
 * @param {Version[]} note
 * @param {string} writer
 * @returns {Version[]}
 */
export function frontOf(note, writer) {
  const versions = merged(note);
  const own = versions.filter((one) => one.writer === writer);
  return own.length ? own : versions.slice(0, 1);
}

/**
 * For each writer the highest number that somebody looking at `note` has in front of them.
 * @param {Version[]} note
 * @returns {Record<string, number>}
 */
export function seenBy(note) {
  /** @type {Map<string, number>} */
  const seen = new Map();
  for (const one of note) {
    for (const [writer, number] of [[one.writer, one.number], ...Object.entries(one.seen)]) {
      seen.set(String(writer), Math.max(Number(number), seen.get(String(writer)) ?? 0));
    }
  }
  return Object.fromEntries([...seen].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The words to show: the newest, or nothing for a note nobody wrote.
 * @param {Version[]} note
 */
export function shown(note) {
  return merged(note)[0]?.text ?? "";
}

/**
 * Words written at the same time elsewhere, which differ from `text` and are kept beside.
 * @param {Version[]} note
 * @param {string} text
 * @returns {string[]}
 */
export function beside(note, text = shown(note)) {
  const words = merged(note).map((one) => one.text);
  return [...new Set(words)].filter((one) => one !== text && one !== "");
}

/**
 * Whether two notes hold the same versions.
 * @param {Version[]} a
 * @param {Version[]} b
 */
export function same(a, b) {
  const key = (/** @type {Version[]} */ note) =>
    merged(note).map((one) => `${one.number} ${one.writer}`).join("|");
  return key(a) === key(b);
}

/**
 * @param {Version} other
 * @param {Version} one
 */
function supersedes(other, one) {
  if (other.writer === one.writer) return other.number > one.number;
  return (other.seen[one.writer] ?? 0) >= one.number;
}

/**
 * @param {Version} a
 * @param {Version} b
 */
function oldestFirst(a, b) {
  return (
    a.at - b.at ||
    (a.writer < b.writer ? -1 : a.writer > b.writer ? 1 : 0) ||
    a.number - b.number ||
    (a.text < b.text ? -1 : a.text > b.text ? 1 : 0)
  );
}
