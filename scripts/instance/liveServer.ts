import { dataFolder } from "./instanceFolder";
import { liveUsers } from "./instanceUsers";

/** The server that answers readers from the data folder at this moment. */
export function liveServer(folder = dataFolder()): { folder: string; url: string; pid: string } | null {
  const user = liveUsers(folder).find(({ kind }) => kind === "server");
  return user ? { folder, url: user.url ?? "", pid: String(user.pid) } : null;
}
