import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import en from "@/messages/en.json";
import fr from "@/messages/fr.json";
import { findPortProblem, isFree } from "@/scripts/instance/isFree";
import { findPostgresBinaries } from "@/scripts/instance/postgresBinaries";
import { freePort } from "@/scripts/instance/postgresCluster";
import { StartProblem, type StartProblemCode } from "@/scripts/instance/startProblem";
import { hashSources } from "@/scripts/start/pagesBuild";
import { localAddress, readableAddress, readStartOptions } from "@/scripts/start/startOptions";
import { writeSummary } from "@/scripts/start/writeSummary";

test("every problem is one sentence that ends, in both languages", () => {
  const details = {
    found: "x",
    expected: "x",
    name: "x",
    names: "x",
    port: "1",
    host: "::",
    other: "2",
    folder: "/x",
    url: "x",
    pid: "1",
    account: "x",
    system: "x",
    log: "x",
    address: "x",
    count: 2,
  };
  const codes = Object.keys(fr.start.problem) as StartProblemCode[];
  expect(Object.keys(en.start.problem)).toEqual(codes);
  for (const code of codes) expect(new StartProblem(code, details).message).toMatch(/^[A-ZÀ-Ý0-9].*\S/);
});

test("the address to type and the one this machine uses", () => {
  expect(readableAddress({ host: "::", port: 3000 })).toBe("http://localhost:3000");
  expect(localAddress({ host: "::", port: 3000 })).toBe("http://127.0.0.1:3000");
  expect(localAddress({ host: "0.0.0.0", port: 80 })).toBe("http://127.0.0.1:80");
  expect(localAddress({ host: "::1", port: 80 })).toBe("http://[::1]:80");
  expect(readableAddress({ host: "192.0.2.1", port: 80 })).toBe("http://192.0.2.1:80");
});

test("what the environment and the options say", async () => {
  vi.stubEnv("PORT", "4000");
  vi.stubEnv("HOST", "127.0.0.1");
  vi.stubEnv("DATABASE_URL", "");
  expect(await readStartOptions([])).toEqual({ port: 4000, host: "127.0.0.1", databaseUrl: undefined, withPublishedFigures: false });
  expect(await readStartOptions(["--with-published-figures"])).toMatchObject({ withPublishedFigures: true });
  await expect(readStartOptions(["--fast"])).rejects.toThrow(/--fast/);
  vi.stubEnv("PORT", "many");
  await expect(readStartOptions([])).rejects.toThrow(/PORT.*many/);
  vi.stubEnv("PORT", "0");
  expect((await readStartOptions([])).port).toBeGreaterThan(0);
  vi.unstubAllEnvs();
});

test("a port on which somebody listens is not free, whichever address they listen on", async () => {
  const port = await freePort();
  expect(await isFree(port, "0.0.0.0")).toBe(true);
  const server = createServer().listen(port, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  expect(await isFree(port, "0.0.0.0")).toBe(false);
  expect(await isFree(port, "127.0.0.1")).toBe(false);
  server.close();
  expect(await findPortProblem(port, "192.0.2.1")).toBe("refused"); // an address of nobody
});

test("the build is stale when a source, a message or a setting changes, and not when a test or a document does", () => {
  const root = mkdtempSync(join(tmpdir(), "belvedere-hash-"));
  const write = (path: string, content: string) => {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), content);
    return hashSources(root);
  };
  const first = write("app/page.tsx", "1");
  expect(write("app/page.tsx", "1")).toBe(first);
  for (const same of [
    "tests/a.test.ts",
    "docs/a.md",
    "scripts/a.ts",
    "vitest.config.ts",
    "next-env.d.ts",
    "lib/data/generated/client.ts",
    "README.md",
  ]) {
    expect(write(same, "x"), same).toBe(first);
  }
  let last = first;
  for (const other of [
    "app/page.tsx",
    "messages/fr.json",
    "next.config.ts",
    "package-lock.json",
    "public/a.svg",
    "lib/domain/a.ts",
    "prisma/schema.prisma",
  ]) {
    const changed = write(other, "2");
    expect(changed, other).not.toBe(last);
    last = changed;
  }
  rmSync(root, { recursive: true });
});

test("ten lines at most say what was done, where to look and how to stop", () => {
  const write = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  writeSummary(
    { host: "::", port: 3000, databaseUrl: undefined, withPublishedFigures: false },
    "/srv/.data",
    ["Dépendances", "Pages"],
    "Simulation",
    "http://localhost:3000/connexion/lien/abc",
  );
  writeSummary({ host: "::", port: 3000, databaseUrl: "x", withPublishedFigures: false }, null, [], null, null);
  const [embedded = "", own = ""] = write.mock.calls.map(([text]) => String(text));
  write.mockRestore();
  for (const text of [embedded, own]) expect(text.trim().split("\n").length).toBeLessThanOrEqual(10);
  expect(embedded).toContain("http://localhost:3000\n");
  expect(embedded).toContain("http://localhost:3000/connexion/lien/abc\n");
  expect(embedded).toContain("/srv/.data");
  expect(embedded).toContain("dépendances, pages");
  expect(embedded).toContain("Ctrl-C");
  expect(own).toContain("DATABASE_URL");
});

test("the embedded Postgres is that of this machine; elsewhere there may be none", () => {
  expect(findPostgresBinaries(process.cwd())?.version).toMatch(/^18\./);
  expect(findPostgresBinaries(process.cwd(), "sunos", "x64")).toBeNull();
  expect(findPostgresBinaries(process.cwd(), "linux", "riscv64")).toBeNull();
});

test("mail that could not say where its links lead keeps it from starting, in words", async () => {
  vi.stubEnv("SMTP_URL", "smtp://127.0.0.1:25");
  await expect(readStartOptions([])).rejects.toThrow(/SMTP_URL est réglé, mais MAIL_FROM manque/);
  vi.stubEnv("MAIL_FROM", "a@b.fr");
  await expect(readStartOptions([])).rejects.toThrow(/PUBLIC_URL manque/);
  vi.stubEnv("PUBLIC_URL", "https://b.fr");
  await expect(readStartOptions([])).resolves.toMatchObject({ withPublishedFigures: false });
  vi.unstubAllEnvs();
});
