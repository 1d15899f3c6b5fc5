import { isOnScale, type ScaleStep } from "./criterion";

const LINE = /^(\d{1,2})\s*[:=–-]?\s+([^\s:=–-].*)$/;

/**
 * The words of a scale as a form takes them, a step a line: « 0 : aucun but visible ».
 * @returns the steps by value; or the first line that names no step of the scale, or one that another line has named
 */
export function readScaleWords(text: string): { steps: ScaleStep[] } | { wrongLine: string } {
  const steps: ScaleStep[] = [];
  for (const line of text.split(/\r?\n/).map((one) => one.trim())) {
    if (line === "") continue;
    const [, value = "", word = ""] = LINE.exec(line) ?? [];
    const step = { value: Number(value), word };
    if (word === "" || !isOnScale(step.value) || steps.some((other) => other.value === step.value)) return { wrongLine: line };
    steps.push(step);
  }
  return { steps: steps.sort((a, b) => a.value - b.value) };
}

/** The same, written: what `readScaleWords` reads. */
export function writeScaleWords(steps: readonly ScaleStep[]): string {
  return steps.map(({ value, word }) => `${value} : ${word}`).join("\n");
}
