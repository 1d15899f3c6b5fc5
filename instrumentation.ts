/** Runs once, before the server answers its first request. */
export async function register(): Promise<void> {
  // A constant of the compilation, not the environment: without it the modules of Node would be built for the edge too.
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const [{ readEnvironment }, { markRequests }, { forgetDaily }, { resumeWork }] = await Promise.all([
    import("@/lib/platform/environment"),
    import("@/lib/platform/markRequests"),
    import("@/lib/data/instance/forgetDaily"),
    import("@/lib/data/upload/startWork"),
  ]);
  markRequests(readEnvironment().TRUSTED_PROXIES);
  forgetDaily();
  void resumeWork();
}

/** What nobody expected while a page was made: logged under the number that its reader is shown. */
export async function onRequestError(error: unknown, request: { path: string; method: string }): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const [{ log }, { loggedPath }] = await Promise.all([import("@/lib/platform/log"), import("@/lib/platform/loggedPath")]);
  const digest = error instanceof Error && "digest" in error ? error.digest : undefined;
  const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
  log("error", "unexpected", { id: digest, error: said, method: request.method, path: loggedPath(request.path) });
}
