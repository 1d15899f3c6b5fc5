/** An address with parameters, all of them, in their order; bare where there are none. */
export function withQuery(path: string, query: URLSearchParams): string {
  // The slash of me=level/code may stand as it is in a query (RFC 3986, 3.4), and reads better.
  return query.size === 0 ? path : `${path}?${query.toString().replaceAll("%2F", "/")}`;
}
