import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const APP = join(import.meta.dirname, "../../../app");

test("a public page sends its reader on in the language that they read", () => {
  const files = readdirSync(APP, { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name));
  const sent = files.flatMap((name) =>
    [...readFileSync(join(APP, name), "utf8").matchAll(/\b(?:permanentRedirect|redirect)\(([^;]*);/g)].map(([, given = ""]) => ({
      name,
      given,
    })),
  );
  expect(sent.map(({ name }) => name)).toContain("carte/page.tsx");
  const inOneLanguage = sent.filter(({ given }) => !given.startsWith("localAddress("));
  expect(inOneLanguage.map(({ name, given }) => `${name} ${given.slice(0, 17)}`)).toEqual(["connexion/page.tsx `/api/auth/signin"]); // for members
});
