// What is kept in a browser is sealed, and opens only with its own key.
import assert from "node:assert/strict";
import { test } from "node:test";
import { cookie, Vault } from "../../src/halfhour/static/js/lib/vault.js";

const KEY = Buffer.alloc(32, 7).toString("base64url");
const OTHER = Buffer.alloc(32, 8).toString("base64url");

/** The vault of a browser with this cookie. */
function vaultOf(value) {
  globalThis.document = { cookie: `a=1; halfhour_notes_8030=${value}; halfhour_notes_80=x.y` };
  return Vault.open("8030");
}

test("what was sealed opens again, and reads as nothing before", async () => {
  const vault = await vaultOf(`m.${KEY}`);
  const sealed = await vault.seal({ text: "夜勤 🌙" });
  assert.deepEqual(await vault.unseal(sealed), { text: "夜勤 🌙" });
  assert.ok(!Buffer.from(sealed.sealed).includes("夜勤"));
});

test("twice the same is never sealed to the same", async () => {
  const vault = await vaultOf(`m.${KEY}`);
  const [one, two] = [await vault.seal("a"), await vault.seal("a")];
  assert.notDeepEqual(Buffer.from(one.sealed), Buffer.from(two.sealed));
});

test("another key, another mark or a changed byte opens nothing", async () => {
  const sealed = await (await vaultOf(`m.${KEY}`)).seal("mine");
  assert.equal(await (await vaultOf(`m.${OTHER}`)).unseal(sealed), undefined);
  assert.equal(await (await vaultOf(`n.${KEY}`)).unseal(sealed), undefined);
  const changed = new Uint8Array(sealed.sealed.slice(0));
  changed[0] ^= 1;
  assert.equal(await (await vaultOf(`m.${KEY}`)).unseal({ ...sealed, sealed: changed.buffer }), undefined);
});

test("without a cookie there is no vault", async () => {
  globalThis.document = { cookie: "a=1" };
  assert.equal(await Vault.open("8030"), null);
  assert.equal(cookie("b"), "");
});

test("the key of an earlier session is asked for once and opens what it sealed", async () => {
  const earlier = await (await vaultOf(`old.${OTHER}`)).seal("before");
  const asked = [];
  globalThis.fetch = async (address) => {
    asked.push(address);
    return { ok: true, json: async () => ({ key: OTHER }) };
  };
  const vault = await vaultOf(`m.${KEY}`);
  await vault.fetch("old");
  await vault.fetch("old");
  assert.equal(await vault.unseal(earlier), "before");
  assert.deepEqual(asked, ["/interviews/notes-key/old/"]);
});

test("without a network the earlier key is asked for another time", async () => {
  globalThis.fetch = async () => { throw new TypeError("no network"); };
  const vault = await vaultOf(`m.${KEY}`);
  await vault.fetch("old");
  assert.ok(!vault.keys.has("old"));
});
