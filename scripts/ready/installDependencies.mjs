import { spawn } from "node:child_process";

/**
 * Installs what the lock file names, and runs no package's install script: npm 11 refuses them, npm 10 does not, and none is needed
 * (the links of the embedded Postgres are made when it is started).
 * @param {string} root
 * @returns {Promise<boolean>}
 */
export function installDependencies(root) {
  const options = ["ci", "--ignore-scripts", "--include=dev", "--no-audit", "--no-fund"];
  const ours = process.env.npm_execpath ?? "";
  const [program, before] = /npm-cli\.c?js$/.test(ours) ? [process.execPath, [ours]] : ["npm", []];
  return new Promise((resolve) => {
    const shell = process.platform === "win32" && program === "npm"; // npm is npm.cmd there
    const child = spawn(program, [...before, ...options], { cwd: root, stdio: ["ignore", "ignore", "inherit"], shell });
    child.once("error", () => resolve(false));
    child.once("exit", (code) => resolve(code === 0));
  });
}
