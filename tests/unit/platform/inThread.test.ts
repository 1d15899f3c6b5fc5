import { expect, test } from "vitest";
import { inThread } from "@/lib/platform/inThread";

interface Echo {
  said: string;
  thread: number;
}
const MODULE = "tests/fixtures/threads/echoThread.ts";
const echo = (over: { mostMs?: number; idleMs?: number } = {}) =>
  inThread<unknown, Echo>({ module: MODULE, mostMs: 20_000, idleMs: 20_000, ...over });

test("one thread answers all jobs, in their order", async () => {
  const ask = echo();
  const answers = await Promise.all(["a", "b", "c"].map(ask));
  expect(answers.map(({ said }) => said)).toEqual(["a", "b", "c"]);
  expect(new Set(answers.map(({ thread }) => thread)).size).toBe(1);
});

test("it ends when nothing is asked for a while, and the next job has another", async () => {
  const ask = echo({ idleMs: 50 });
  const { thread } = await ask("a");
  await expect.poll(async () => (await new Promise((resolve) => setTimeout(resolve, 200)).then(() => ask("b"))).thread).not.toBe(thread);
});

test("a job that fails ends those that wait, and none that comes after", async () => {
  const ask = echo();
  const { thread } = await ask("a");
  const asked = ["fail", "b"].map(ask);
  for (const one of asked) await expect(one).rejects.toThrow("it failed");
  expect((await ask("c")).thread).not.toBe(thread);
});

test("a job that is not answered in time is refused", async () => {
  await expect(echo({ mostMs: 50 })("hang")).rejects.toThrow(`${MODULE}: not answered within 50 ms`);
});

test("a job that cannot be sent is refused, and the thread rests as ever", async () => {
  const ask = echo({ idleMs: 50 });
  const { thread } = await ask("a");
  await expect(ask(() => "a function")).rejects.toThrow("could not be cloned");
  await ask("b");
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect((await ask("c")).thread).not.toBe(thread);
});
