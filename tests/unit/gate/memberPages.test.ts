import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ACTION_EXAMPLES } from "../../e2e/actionExamples";
import { MEMBER_PAGES, MEMBER_ROUTES } from "../../e2e/memberPages";

const root = join(import.meta.dirname, "../../..");
const sources = (folder: string, name: RegExp) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => name.test(file))
    .map((file) => ({ file: join(folder, file), text: readFileSync(join(root, folder, file), "utf8") }));

const pages = sources("app", /(^|\/)page\.tsx$/);

test("every page for members is among those that the tests open as each role", () => {
  const made = pages.filter(({ text }) => /memberPage[<(]/.test(text));
  const permissions = made.map(({ text }) => /permission: "([\w-]+)"/.exec(text)?.[1]);
  expect(permissions.sort()).toEqual(MEMBER_PAGES.map(({ permission }) => permission).sort());
});

test("every file for members is among them too", () => {
  const made = sources("app", /(^|\/)route\.tsx?$/).flatMap(({ text }) =>
    [...text.matchAll(/export const (GET|POST) = memberRoute\(\{[^}]*?permission: "([\w-]+)"/g)].map(
      ([, method, name]) => `${method} ${name}`,
    ),
  );
  expect(made.sort()).toEqual(MEMBER_ROUTES.map(({ method, permission }) => `${method} ${permission}`).sort());
});

test("no page under the rooms of members is made otherwise", () => {
  const rooms = pages.filter(({ file }) => /^app\/(saisie|administration|jury|mon-compte)\//.test(file));
  expect(rooms.length).toBeGreaterThan(0);
  expect(rooms.filter(({ text }) => !/memberPage[<(]/.test(text)).map(({ file }) => file)).toEqual([]);
});

test("a file of actions exports one thing, which the builder made", () => {
  const actions = sources("lib/actions", /\.ts$/);
  expect(actions.length).toBeGreaterThan(2);
  for (const { file, text } of actions) {
    expect(text.startsWith('"use server";'), file).toBe(true);
    const exported = [...text.matchAll(/^export (.*)$/gm)].map(([, said]) => said);
    expect(exported, file).toEqual([expect.stringMatching(/^const \w+ = memberAction\(\{$/)]);
  }
  const names = actions.map(({ text }) => /^export const (\w+)/m.exec(text)?.[1]);
  expect(names.sort()).toEqual(Object.keys(ACTION_EXAMPLES).sort());
  const elsewhere = [...sources("app", /\.tsx?$/), ...sources("components", /\.tsx?$/), ...sources("lib/gate", /\.ts$/)];
  expect(elsewhere.filter(({ text }) => text.includes('"use server"')).map(({ file }) => file)).toEqual([]);
});
