/** For addresses that name no origin. */
export const HERE = "http://here.invalid";

/** Whatever address is asked for, its path in this site: another site's name falls away. */
export function pathWithin(url: string): string {
  try {
    const { pathname, search } = new URL(url, HERE);
    return /^\/(?![/\\])/.test(pathname) ? `${pathname}${search}` : "/";
  } catch {
    return "/";
  }
}
