import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { insertWorkedExample } from "@/tests/fixtures/smallRegister";
import { createTestDatabase, type TestDatabase } from "@/tests/testDatabase";

let db: TestDatabase;
let folder: string;
beforeAll(async () => {
  db = await createTestDatabase();
  await insertWorkedExample(db.pool, "2026-10-12");
  folder = mkdtempSync(join(tmpdir(), "belvedere-commands-"));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await db.close();
});

/** A command on this database: its exit code, and what it says with ordinary spaces. */
async function run(script: string, ...args: readonly string[]): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, ["--import", "tsx", `scripts/${script}.ts`, ...args], {
    env: { ...process.env, DATABASE_URL: db.url },
  });
  const said = { out: "", err: "" };
  child.stdout.on("data", (text) => {
    said.out += text;
  });
  child.stderr.on("data", (text) => {
    said.err += text;
  });
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, out: said.out.replaceAll("\u202f", " "), err: said.err.replaceAll("\u202f", " ") };
}

const OCTOBER = ["--code", "2026-10", "--title", "Octobre 2026", "--reference", "2026-10-31"];

test("an edition is published, listed, shown, verified, revised and written to files from the shell", async () => {
  expect(await run("edition", "list")).toMatchObject({ code: 0, out: "Aucune édition n’est publiée.\n" });

  const published = await run("edition", "publish", ...OCTOBER);
  expect(published.code).toBe(0);
  expect(published.out).toContain("Comparée à aucune édition : ni mouvement ni croissance.");
  expect(await run("edition", "publish", ...OCTOBER)).toMatchObject({ code: 1, out: "" });

  expect((await run("edition", "list")).out).toContain("2026-10  Octobre 2026 — au 31 octobre 2026, publiée le ");
  const shown = await run("edition", "show", "2026-10");
  expect(shown.out).toContain("Facebook, Villes moyennes : 2 classés sur 2\n");
  expect(shown.out).toMatch(/SHA-256 : [0-9a-f]{64}\n/);

  const revised = await run("edition", "revise", "2026-10", "--reason", "Adresse d’une source");
  expect(revised.code).toBe(0);
  expect(revised.out).toContain("Aucune valeur ne change, aucun rang ; aucune entrée, aucune sortie.");
  expect(await run("edition", "verify", "2026-10", "--revision", "1")).toMatchObject({ code: 0 });
  expect((await run("export", "verify", "2026-10")).out).toContain("Édition 2026-10, révision 2 : conforme.");

  expect(await run("export", "edition", "2026-10", "--out", folder)).toMatchObject({ code: 0 });
  expect(readdirSync(folder).sort()).toEqual([
    "2026-10-r2.canonical.json",
    "2026-10-r2.csv",
    "2026-10-r2.metadata.json",
    "2026-10-r2.methode.md",
  ]);
}, 120_000);

test("a difference is named, and the exit code is 2", async () => {
  await db.pool.query("ALTER TABLE ranking_row DISABLE TRIGGER ALL");
  await db.pool.query("UPDATE ranking_row SET rank_worst = 9 WHERE value = 900");
  const found = await run("edition", "verify", "2026-10");
  expect(found.code).toBe(2);
  expect(found.out).toContain("facebook audience villages, Avilly (commune 01001), national : gelé 1 (1–9), recalculé 1 (1–1)");
  expect(found.out).toContain("Édition 2026-10, révision 2 : NON conforme.");
  expect((await run("checkData")).code).toBe(2);
}, 60_000);

test.each([
  [["edition"], "Il manque le nom de ce qu’il faut faire : publish, list, show, revise, verify."],
  [["edition", "unpublish"], "« unpublish » n’est pas une commande d’ici : publish, list, show, revise, verify."],
  [["edition", "publish", "--code", "x"], "Il manque --title."],
  [["edition", "publish", ...OCTOBER, "--reference", "hier"], "L’option --reference est donnée deux fois."],
  [["edition", "publish", ...OCTOBER, "--window", "0"], "Valeur refusée pour « window » : « 0 ». Attendu : 1–3650."],
  [["edition", "publish", ...OCTOBER], "2026-10"],
  [
    ["edition", "publish", "--code", "x", "--title", "X", "--reference", "31/10/2026"],
    "Attendu : une date AAAA-MM-JJ, par exemple 2026-10-31.",
  ],
  [["edition", "revise", "2026-10", "--reason", " "], "Attendu : un texte."],
  [["edition", "publish", ...OCTOBER, "--networks", "myspace"], "« myspace » n’est pas un réseau."],
  [["edition", "show", "2020-01"], "le code « 2020-01 »."],
  [["edition", "revise", "2026-10"], "Il manque --reason."],
  [["export", "edition"], "Il manque CODE."],
  [["demo", "remove", "all"], "« all » est de trop"],
  [["demo", "remove"], "Les chiffres publiés restent en place : d’autres éditions sont publiées (2026-10)"],
])("%j is refused with a sentence, and the exit code is 1", async ([script = "", ...args], sentence) => {
  const { code, out, err } = await run(script, ...args);
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toContain(sentence);
  expect(err).not.toContain("Lecture des relevés"); // nothing is read for what is refused
});
