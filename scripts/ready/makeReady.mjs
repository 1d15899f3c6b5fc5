import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { generateClient, isClientFresh } from "./generateClient.mjs";
import { installDependencies } from "./installDependencies.mjs";
import { isInstalled } from "./isInstalled.mjs";
import { isNodeRecentEnough } from "./nodeVersion.mjs";
import { sentence } from "./sentence.mjs";
import { showStep } from "./showStep.mjs";

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * What every command needs before its first line of TypeScript: a recent Node.js, the dependencies, the database client. Does only what is
 * missing, and ends the process with one sentence when it cannot.
 * @returns {Promise<string[]>} the names of what was done
 */
export async function makeReady() {
  const done = [];
  if (!isNodeRecentEnough(process.versions.node)) stop("node-too-old", { found: process.versions.node });
  if (!isInstalled(ROOT)) {
    const name = sentence("step.install");
    await showStep(name, () => installDependencies(ROOT)).catch(() => stop("install-failed"));
    done.push(name);
  }
  if (!isClientFresh(ROOT)) {
    const name = sentence("step.client");
    await showStep(name, () => generateClient(ROOT)).catch((error) => stop("generate-failed", { found: String(error) }));
    done.push(name);
  }
  const { register } = await import("tsx/esm/api");
  register();
  return done;
}

/** @param {string} code @param {Record<string, string>} [values] @returns {never} */
function stop(code, values = {}) {
  process.stderr.write(`${sentence(`problem.${code}`, values)}\n`);
  process.exit(1);
}
