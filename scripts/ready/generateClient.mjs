import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join("lib", "data", "generated");

/** The client was generated from this schema, by this version of Prisma. @param {string} root */
export function isClientFresh(root) {
  const mark = join(root, FOLDER, ".made-from");
  return existsSync(mark) && readFileSync(mark, "utf8") === markOf(root);
}

/**
 * Generates the database client. Prisma would first fetch an engine that this generator does not use, from a host that may be closed:
 * naming any program as that engine keeps it from asking.
 * @param {string} root
 * @returns {Promise<void>}
 */
export async function generateClient(root) {
  const prisma = join(root, "node_modules", "prisma", "build", "index.js");
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: "1", CHECKPOINT_DISABLE: "1" };
  const child = spawn(process.execPath, [prisma, "generate"], { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      output += chunk;
    });
  }
  const code = await new Promise((resolve) => {
    child.once("error", resolve);
    child.once("close", resolve);
  });
  if (code !== 0) throw new Error(output.trim() || `prisma generate ended with ${code}`);
  writeFileSync(join(root, FOLDER, ".made-from"), markOf(root));
}

/** @param {string} root */
function markOf(root) {
  const { version } = JSON.parse(readFileSync(join(root, "node_modules", "prisma", "package.json"), "utf8"));
  const schema = readFileSync(join(root, "prisma", "schema.prisma"));
  return `${version} ${createHash("sha256").update(schema).digest("hex")}\n`;
}
