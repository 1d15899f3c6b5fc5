import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readEnvironment } from "@/lib/platform/environment";
import { objectStore } from "@/lib/platform/objectStore";
import { storeLacks } from "@/lib/platform/storeLacks";
import { S3_KEYS, type S3Server, s3Server } from "@/tests/fixtures/s3Server";

let server: S3Server;
beforeAll(async () => {
  server = await s3Server();
});
afterAll(() => server.close());

const settings = (changed: Record<string, string> = {}) => ({
  ...{ S3_ENDPOINT: `${server.url}/`, S3_BUCKET: "belvedere-images", S3_REGION: S3_KEYS.region },
  ...{ S3_ACCESS_KEY_ID: S3_KEYS.id, S3_SECRET_ACCESS_KEY: S3_KEYS.secret, ...changed },
});
const storeOf = (changed?: Record<string, string>) => {
  const store = objectStore(readEnvironment(settings(changed)));
  if (store === null) throw new Error("no store");
  return store;
};
const content = new TextEncoder().encode("une image");
const described = { contentType: "image/webp", sha256: createHash("sha256").update(content).digest("hex") };

test("what is put is got back, and removed, by requests that a store checks the signature of", async () => {
  const store = storeOf();
  await store.put("candidatures/1.webp", content, described);
  expect([...server.objects]).toEqual([
    ["/belvedere-images/candidatures/1.webp", { content: Buffer.from(content), contentType: "image/webp" }],
  ]);
  expect(await store.get("candidatures/1.webp")).toEqual(content);
  await store.remove("candidatures/1.webp");
  await store.remove("candidatures/1.webp"); // it is not there any more
  await expect(store.get("candidatures/1.webp")).rejects.toThrow(/answers 404 to GET/);
});

test("a wrong key, other bytes than were signed, or a store that is ill are errors", async () => {
  await expect(storeOf({ S3_SECRET_ACCESS_KEY: "another" }).get("candidatures/1.webp")).rejects.toThrow("403");
  await expect(storeOf({ S3_REGION: "eu-west-3" }).put("a.webp", content, described)).rejects.toThrow("403");
  await expect(storeOf().put("a.webp", content, { ...described, sha256: "0".repeat(64) })).rejects.toThrow("400");
  server.fail = 503;
  await expect(storeOf().put("a.webp", content, described)).rejects.toThrow("503");
  server.fail = null;
  expect(server.objects.has("/belvedere-images/a.webp")).toBe(false);
});

test("without all of its settings there is none", () => {
  expect(objectStore(readEnvironment({}))).toBeNull();
  expect(storeLacks(readEnvironment({}))).toBeNull();
  expect(storeLacks(readEnvironment(settings()))).toBeNull();
  for (const name of ["S3_ENDPOINT", "S3_BUCKET", "S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY"]) {
    expect(objectStore(readEnvironment(settings({ [name]: "" })))).toBeNull();
    expect(storeLacks(readEnvironment(settings({ [name]: "" })))).toBe(name);
  }
});
