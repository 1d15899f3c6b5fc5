import { existsSync, readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { receiveFile } from "@/lib/gate/receiveFile";

function send(file: Blob | string | null, name = "comptes.csv"): Request {
  const form = new FormData();
  form.set("kind", "accounts");
  if (file instanceof Blob) form.set("file", file, name);
  else if (file !== null) form.set("file", file);
  return new Request("http://here.invalid/fichier", { method: "POST", body: form });
}

test("a file lies where it is read for as long as it is used, and no longer, whatever happens", async () => {
  let lay = "";
  const said = await receiveFile(send(new Blob(["code;url"]), "co\u0000mptes\n.csv"), 1, async ({ path, name, field }) => {
    lay = path;
    return [readFileSync(path, "utf8"), name, field("kind"), field("nothing")];
  });
  expect(said).toEqual(["code;url", "comptes.csv", "accounts", ""]);
  expect(existsSync(lay)).toBe(false);
  const failing = receiveFile(send(new Blob(["x"])), 1, async ({ path }) => {
    lay = path;
    throw new Error("broken");
  });
  await expect(failing).rejects.toThrow("broken");
  expect(existsSync(lay)).toBe(false);
});

test("one file is taken at a time: another is refused, and taken once the first is done", async () => {
  let end = () => {};
  const first = receiveFile(send(new Blob(["x"])), 1, () => new Promise<string>((resolve) => (end = () => resolve("first"))));
  const second = () => receiveFile(send(new Blob(["x"])), 1, async () => "second");
  await expect(second()).rejects.toMatchObject({ code: "uploads-busy" });
  await vi.waitFor(() => {
    end();
    return expect(Promise.race([first, Promise.reject(new Error("not yet"))])).resolves.toBe("first");
  });
  expect(await second()).toBe("second");
});

test("what is too large is refused, with and without its length said, and what is no file", async () => {
  const never = () => Promise.reject(new Error("it was taken"));
  const large = new Uint8Array((1 << 20) + 1);
  const streamed = send(new Blob([large]));
  expect(streamed.headers.get("content-length")).toBeNull();
  await expect(receiveFile(streamed, 1, never)).rejects.toMatchObject({ code: "file-too-large", details: { expected: 1 } });
  const said = new Request("http://here.invalid/", { method: "POST", body: "x", headers: { "Content-Length": "2000000" } });
  await expect(receiveFile(said, 1, never)).rejects.toMatchObject({ code: "file-too-large" });
  for (const empty of [null, "a text", new Blob([])])
    await expect(receiveFile(send(empty), 1, never)).rejects.toMatchObject({ code: "file-empty" });
  const noForm = new Request("http://here.invalid/", {
    method: "POST",
    body: "x",
    headers: { "Content-Type": "multipart/form-data; boundary=a" },
  });
  await expect(receiveFile(noForm, 1, never)).rejects.toMatchObject({ code: "bad-form" });
});
