import { readEnvironment } from "@/lib/platform/environment";
import { markRequests } from "@/lib/platform/markRequests";

/** Runs once, before the server answers its first request. */
export function register(): void {
  markRequests(readEnvironment().TRUSTED_PROXIES);
}
