import { lastOf } from "./parsePageQuery";

/** Why a file that was just sent was not read, as the address of the page says that it came back to. */
export interface RefusedFile {
  code: string;
  line: number;
  /** What the file lacks. */
  expected: string;
}

export function readRefusedFile(query: URLSearchParams): RefusedFile | null {
  const [code, line] = [lastOf(query, "refus"), Number(lastOf(query, "ligne"))];
  return code === "" ? null : { code, line: Number.isSafeInteger(line) ? line : 0, expected: lastOf(query, "attendu").slice(0, 200) };
}
