import { ExpectedError } from "@/lib/platform/errors";

/**
 * A browser says where a form comes from: another site's must not use the session that it sends along, nor send in a reader's name.
 * @throws ExpectedError `foreign-origin`
 */
export function requireOwnOrigin(request: Request): void {
  const origin = request.headers.get("origin");
  const host = request.headers.get("x-forwarded-host") ?? request.headers.get("host");
  if (origin === null || !URL.canParse(origin) || new URL(origin).host !== host) throw new ExpectedError("foreign-origin");
}
