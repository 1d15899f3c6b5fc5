/** The tests visit our own pages only: no sandbox is needed (root and many containers have none), and nothing must be asked of the network. */
export const BROWSER_OPTIONS = [
  "--no-sandbox",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--no-first-run",
];
