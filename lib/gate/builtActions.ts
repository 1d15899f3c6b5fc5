import type { PermissionName } from "./permissions";

/** The server actions that the builder made, with what each asks for: a test fails for one that is not among them. */
export const builtActions = new Map<unknown, PermissionName>();
