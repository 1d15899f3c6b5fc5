import { spawn } from "node:child_process";

/**
 * Installs what the lock file names, and runs no package's install script: npm 11 refuses them, npm 10 does not, and none is needed
 * (the links of the embedded Postgres are made when it is started).
 * @param {string} root
 * @returns {Promise<void>}
 */
export function installDependencies(root) {
  const options = ["ci", "--ignore-scripts", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  const ours = process.env.npm_execpath ?? "";
  const [program, before] = /npm-cli\.c?js$/.test(ours) ? [process.execPath, [ours]] : ["npm", []];
  return new Promise((resolve, reject) => {
    const shell = process.platform === "win32" && program === "npm"; // npm is npm.cmd there
    const child = spawn(program, [...before, ...options], { cwd: root, stdio: ["ignore", "ignore", "inherit"], shell });
    child.once("error", reject);
    child.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`npm ci ended with ${code}`))));
  });
}
