import { ExpectedError } from "@/lib/platform/errors";

/**
 * Runs a statement; what a rule of the database refuses is said in words. Rules are looked at before: this is for what an import wrote in
 * between, which holds no territory.
 * @throws ExpectedError `register-changed`
 */
export async function ruleOfRegister<T>(statement: Promise<T>): Promise<T> {
  return statement.catch((error: unknown) => {
    if (error instanceof Error && "constraint" in error && /^account_(?:handle_open|one_|main_)/.test(String(error.constraint))) {
      throw new ExpectedError("register-changed");
    }
    throw error;
  });
}
