import { fileURLToPath } from "node:url";

/** The folder that holds package.json, wherever a command is called from. */
export const PROJECT_ROOT = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");
