import { sentence } from "./sentence.mjs";

const STILL_ALIVE_MS = 5_000;

/**
 * Runs a step under its name, on standard error: that it starts, that it is alive while it lasts, how long it took.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} run
 * @param {(result: T) => string} [detail] what to add once it is done
 * @returns {Promise<T>}
 */
export async function showStep(name, run, detail = () => "") {
  const out = process.stderr;
  const begun = performance.now();
  const elapsed = () => (performance.now() - begun) / 1000;
  out.write(out.isTTY ? sentence("step.starting", { name }) : `${sentence("step.starting", { name })}\n`);
  const line = () => sentence("step.running", { name, seconds: String(Math.round(elapsed())) });
  const alive = setInterval(() => out.write(out.isTTY ? `\r\x1b[K${line()}` : `${line()}\n`), out.isTTY ? 1_000 : STILL_ALIVE_MS);
  const end = (text) => {
    clearInterval(alive);
    out.write(out.isTTY ? `\r\x1b[K${text}\n` : `${text}\n`);
  };
  try {
    const result = await run();
    const more = detail(result);
    end(sentence("step.done", { name, seconds: elapsed().toFixed(1).replace(".", ","), detail: more === "" ? "" : ` · ${more}` }));
    return result;
  } catch (error) {
    end(sentence("step.failed", { name }));
    throw error;
  }
}
