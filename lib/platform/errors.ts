/**
 * The closed list of what can go wrong that a reader can do something about. The sentence of each code stands under `errors` in
 * messages/*.json, with the same named parameters. Anything else that is thrown is unexpected: logged with an id, and only the id is shown.
 */
export const ERROR_STATUS = {
  "unknown-parameter": 400,
  "bad-value": 400,
  "not-offered": 400,
  "unknown-edition": 404,
  "unknown-revision": 404,
  "unknown-territory": 404,
  "unknown-page": 404,
  "no-edition": 404,
  "unknown-address": 404,
  "malformed-address": 400,
  "method-not-allowed": 405,
  "edition-exists": 409,
  "edition-without-figures": 409,
  "demonstration-in-use": 409,
  "import-running": 409,
  "register-changed": 409,
  "register-busy": 409,
  "import-interrupted": 409,
  "workbook-refused": 400,
  "unknown-sheet": 404,
  "file-of-gains": 400,
  "file-of-posts": 400,
  "file-too-large": 400,
  "too-many-uploads": 409,
  "unknown-upload": 404,
  "piece-misfits": 400,
  "upload-incomplete": 409,
  "upload-busy": 409,
  "unknown-batch": 404,
  "nothing-to-undo": 409,
  "import-cut": 503,
  "import-unconfirmed": 503,
  "file-not-found": 404,
  "file-empty": 400,
  "file-not-text": 400,
  "header-not-found": 400,
  "header-twice": 400,
  "header-incomplete": 400,
  "line-too-long": 400,
  "quote-unclosed": 400,
  "too-many-columns": 400,
  "geography-older": 409,
  "geography-not-in-force": 409,
  "instance-nature": 409,
  "bad-form": 400,
  "link-closed": 410,
  "signed-out": 401,
  forbidden: 403,
  "unknown-campaign": 404,
  "unknown-target": 404,
  "campaign-exists": 409,
  "campaign-without-accounts": 409,
  "campaign-closed": 409,
  "campaign-entered": 409,
  "unknown-list": 404,
  "list-exists": 409,
  "list-in-use": 409,
  "email-taken": 409,
  "last-administrator": 409,
  "foreign-origin": 403,
  "mail-not-configured": 409,
  "unknown-member": 404,
  "second-factor-changed": 409,
  "second-factor-required": 403,
  "too-many-attempts": 429,
  "unknown-account": 404,
  "account-known": 409,
  "account-stale": 409,
  "account-in-use": 409,
  "other-main": 409,
  "not-mergeable": 409,
  "figures-clash": 409,
  "register-header-not-found": 400,
  "file-not-json": 400,
  "too-many-rows": 400,
  "unknown-import": 404,
  "import-applied": 409,
  "unknown-draft": 404,
  "draft-busy": 409,
  "draft-published": 409,
  "draft-stale": 409,
  "preview-missing": 409,
  "preview-old": 409,
  "preview-renewed": 409,
  "preview-busy": 409,
  "unknown-report": 404,
  "report-closed": 409,
  "report-taken": 409,
  "report-waits": 409,
  "form-spent": 409,
  "too-many-reports": 429,
  "form-too-quick": 400,
  "form-expired": 400,
  "too-many-requests": 429,
  "downloads-busy": 503,
  "uploads-busy": 503,
  "pictures-busy": 503,
  "database-unreachable": 503,
} as const;
export type ErrorCode = keyof typeof ERROR_STATUS;

/**
 * Named parameters of the sentence: usually what was found and what was expected. What is expected in words, not as a list of values, is
 * named by `expectation`: its words stand under `expectations` in the messages.
 */
export type ErrorDetails = Readonly<Record<string, string | number>>;

export class ExpectedError extends Error {
  override readonly name = "ExpectedError";
  constructor(
    readonly code: ErrorCode,
    readonly details: ErrorDetails = {},
  ) {
    super(`${code} ${JSON.stringify(details)}`);
  }
  get status(): number {
    return ERROR_STATUS[this.code];
  }
}
