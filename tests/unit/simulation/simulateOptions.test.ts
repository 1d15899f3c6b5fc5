import { expect, test } from "vitest";
import { StartProblem } from "@/scripts/instance/startProblem";
import { readSimulateOptions } from "@/scripts/simulation/simulateOptions";

test.each([
  [[], { small: false, port: undefined }],
  [["--small"], { small: true, port: undefined }],
  [["--port", "3200"], { small: false, port: "3200" }],
  [["--port=0", "--small"], { small: true, port: "0" }],
])("%j", (given, expected) => {
  expect(readSimulateOptions(given)).toEqual(expected);
});

test.each([["--large"], ["--small=yes"], ["--port"], ["--port", "abc"], ["--port=70000"], ["3200"]])("%j is refused", (...given) => {
  expect(() => readSimulateOptions(given)).toThrow(StartProblem);
});
