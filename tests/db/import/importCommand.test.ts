import { spawn } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type ImportBench, openImportBench } from "./importing";

let bench: ImportBench;
beforeAll(async () => {
  bench = await openImportBench();
});
afterAll(() => bench.close());

/** The command, on this database. */
async function run(...args: readonly string[]): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/import.ts", ...args], {
    env: { ...process.env, DATABASE_URL: bench.db.url },
    timeout: 50_000,
  });
  const [out, err] = [text(child.stdout), text(child.stderr)];
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { code, out: await out, err: await err };
}
const plain = (said: string) => said.replaceAll("\u202f", " ");

it("previews, applies, tells what was refused and what to do, and exits 0, 2 or 1", async () => {
  const file = join(bench.folder, "releves.csv");
  await writeFile(file, "Code;Réseau;Date relevé;Abonnés;Portée\n06083;Instagram;01/03/2026;12,3 k;9\n75056;x;01/03/2026;12,5;9\n");

  const preview = await run(file);
  expect(preview.code).toBe(2);
  expect(plain(preview.out).split("\n")).toEqual([
    "releves.csv : UTF-8, séparateur point-virgule, en-tête à la ligne 1.",
    "Colonne ignorée : « Portée ».",
    "2 lignes :",
    "  1 nouvelle",
    "  0 déjà enregistrée à l’identique",
    "  1 refusée",
    "  1 compte à créer",
    "",
    "Ligne refusée :",
    "  ligne 3, colonne « Abonnés » : « 12,5 » n’est pas un nombre entier",
    "",
    `Lignes refusées, avec leur motif : ${file}.refused.csv`,
    "Corrigez les lignes refusées dans ce fichier et importez-le : ses colonnes ajoutées seront ignorées.",
    `Rien n’a été écrit. Pour enregistrer les bonnes lignes : npm run import -- ${file} --apply`,
    "",
  ]);

  const applied = await run(file, "--apply");
  expect(applied.code).toBe(2);
  expect(plain(applied.out)).toContain("Enregistré (import nº 1).");

  await writeFile(file, "code;reseau;date_releve;abonnes\n06083;Instagram;01/03/2026;12300\n");
  const conflict = await run(file, "--apply");
  expect(conflict.code).toBe(2);
  expect(plain(conflict.out)).toContain(
    "ligne 2, colonne « abonnes » : 12 300, mais le relevé enregistré dit 12 300 arrondi à 100 (--overwrite le remplace)",
  );

  const overwritten = await run(file, "--overwrite", "--apply");
  expect(overwritten.code).toBe(0);
  expect(plain(overwritten.out)).toContain("  1 contredit un relevé enregistré (remplacé, l’ancienne valeur est au journal)");

  const again = await run(file, "--apply");
  expect(again).toMatchObject({ code: 0, err: expect.stringContaining("Examen du fichier…") });
  expect(plain(again.out)).toContain("Tout était déjà enregistré : rien n’a été écrit.");
}, 120_000);

it("exits 1 with one sentence for a file that cannot be read, and for a wrong call", async () => {
  const none = join(bench.folder, "none.csv");
  expect(await run(none)).toMatchObject({ code: 1, out: "", err: expect.stringContaining(`Le fichier ${none} n’existe pas`) });
  const other = join(bench.folder, "other.csv");
  await writeFile(other, "code;abonnes\n06083;5\n");
  expect(plain((await run(other)).err)).toContain("Il manque à l’en-tête : network, observed_on.");
  expect(await run()).toMatchObject({ code: 1, err: expect.stringContaining("FILE") });
  expect(await run(other, "--aply")).toMatchObject({ code: 1, err: expect.stringContaining("--aply") });
}, 120_000);

it("says that it is stored, and 2, when only the refused rows cannot be written", async () => {
  const file = join(bench.folder, "partly.csv");
  await writeFile(file, "code;reseau;date_releve;abonnes;periode_jours\n06083;tiktok;2026-03-01;5;\n06083;tiktok;2026-03-02;5;0\n");
  await mkdir(`${file}.refused.csv.part`);
  const { code, out } = await run(file, "--apply");
  expect(code).toBe(2);
  expect(plain(out)).toContain("ligne 3, colonne « periode_jours » : une période de 0 jour ne contient rien ; attendu : au moins 1 jour");
  expect(plain(out)).toContain(`Les lignes refusées n’ont pas pu être écrites dans ${file}.refused.csv (un dossier porte ce nom) : `);
  expect(out).toMatch(/\nEnregistré \(import nº \d+\)\.\n$/);
});

it("exits 1 with one sentence when the connection to Postgres is lost", async () => {
  const file = join(bench.folder, "cut.csv");
  await writeFile(file, "code;reseau;date_releve;abonnes\n06083;threads;2026-03-01;5\n");
  const holder = await bench.db.pool.connect();
  try {
    await holder.query("BEGIN; LOCK TABLE import_batch IN SHARE MODE");
    const running = run(file, "--apply");
    const waiting = "FROM pg_locks WHERE relation = 'import_batch'::regclass AND NOT granted";
    for (let attempt = 0; attempt < 400 && (await bench.query(`SELECT 1 ${waiting}`)).length === 0; attempt++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(await bench.query(`SELECT pg_terminate_backend(pid) ${waiting}`)).toHaveLength(1);
    const { code, out, err } = await running;
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(plain(err).split("\n").at(-2)).toBe(
      "La connexion à la base a été perdue pendant l’import : rien n’a été écrit. Relancez le même import.",
    );
    expect(err).not.toContain("{");
  } finally {
    holder.release(true);
  }
});
