import { AwsClient } from "aws4fetch";
import { type Environment, readEnvironment } from "./environment";

/** Where bytes are kept under a key. */
export interface ObjectStore {
  /** @param sha256 of the content, in hexadecimal: the store refuses what arrives otherwise */
  put(key: string, content: Uint8Array<ArrayBuffer>, described: { contentType: string; sha256: string }): Promise<void>;
  get(key: string): Promise<Uint8Array<ArrayBuffer>>;
  /** What is not there any more is removed. */
  remove(key: string): Promise<void>;
}

/** A store that does not answer must not hold whoever waits for the page. */
const PATIENCE_MS = 10_000;

/** The S3-compatible store that is configured, its bucket in the path as all of them understand; null for none. */
export function objectStore(environment: Environment = readEnvironment()): ObjectStore | null {
  const { S3_ENDPOINT, S3_BUCKET, S3_REGION: region, S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = environment;
  if (!S3_ENDPOINT || !S3_BUCKET || !accessKeyId || !secretAccessKey) return null;
  const aws = new AwsClient({ accessKeyId, secretAccessKey, region, service: "s3", retries: 2 });
  const ask = async (method: string, key: string, more: RequestInit = {}) => {
    const address = `${S3_ENDPOINT.replace(/\/$/, "")}/${S3_BUCKET}/${key}`;
    const answer = await aws.fetch(address, { method, signal: AbortSignal.timeout(PATIENCE_MS), redirect: "error", ...more });
    if (answer.ok || (method === "DELETE" && answer.status === 404)) return answer;
    throw new Error(`the object store answers ${answer.status} to ${method} ${key}: ${(await answer.text()).slice(0, 300)}`);
  };
  return {
    put: async (key, content, { contentType, sha256 }) => {
      await ask("PUT", key, { body: content, headers: { "Content-Type": contentType, "X-Amz-Content-Sha256": sha256 } });
    },
    get: async (key) => new Uint8Array(await (await ask("GET", key)).arrayBuffer()),
    remove: async (key) => {
      await ask("DELETE", key);
    },
  };
}
