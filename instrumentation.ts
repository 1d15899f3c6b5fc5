/** Runs once, before the server answers its first request. */
export async function register(): Promise<void> {
  // A constant of the compilation, not the environment: without it the modules of Node would be built for the edge too.
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const [{ readEnvironment }, { markRequests }] = await Promise.all([
    import("@/lib/platform/environment"),
    import("@/lib/platform/markRequests"),
  ]);
  markRequests(readEnvironment().TRUSTED_PROXIES);
}
